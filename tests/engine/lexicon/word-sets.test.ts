import { describe, expect, it } from "vitest";
import { ANTONYM_PAIRS } from "@/lib/engine/lexicon/antonyms";
import { COUNT_PROPERTIES } from "@/lib/engine/lexicon/count-properties";
import { COUNTED_FAMILIES } from "@/lib/engine/lexicon/counted-families";
import { DEMONYMS } from "@/lib/engine/lexicon/demonyms";
import { GIVEN_NAMES } from "@/lib/engine/lexicon/honorifics";
import { COUNTRIES } from "@/lib/engine/lexicon/places";
import { STATE_CLASSES } from "@/lib/engine/lexicon/state-classes";
import { SYNONYM_SETS } from "@/lib/engine/lexicon/synonym-sets";
import { words } from "@/lib/engine/lexicon/words";
import { LEAST_OF, listErrors, repeated } from "./list-errors";

describe("words", () => {
  it.each([
    ["fall, fall to", ["fall", "fall to"]],
    ["pull out,\n      pull  back", ["pull out", "pull back"]],
    ["one", ["one"]],
  ])("reads %j", (list, expected) => {
    expect(words(list)).toEqual(expected);
  });
});

describe("synonym sets", () => {
  it("are many, each with an id of its own", () => {
    expect(SYNONYM_SETS.length).toBeGreaterThanOrEqual(LEAST_OF.synonymSets);
    expect(repeated(SYNONYM_SETS.map(({ id }) => id))).toEqual([]);
  });

  it.each(SYNONYM_SETS.map(({ id, words: list }): [string, readonly string[]] => [id, list]))("%s", (_, list) => {
    expect(list.length).toBeGreaterThanOrEqual(2);
    expect(listErrors(list)).toEqual([]);
  });

  // What is opposed must not count as the same thing.
  it("hold no two words that are antonyms of one part of speech", () => {
    const kinds = { event: "noun", thing: "noun", act: "verb" } as const;
    const clashes = SYNONYM_SETS.flatMap(({ id, words: list }) => {
      const kind = Object.entries(kinds).find(([prefix]) => id.startsWith(`${prefix}/`))?.[1];
      return ANTONYM_PAIRS.filter(({ pos }) => pos === kind).flatMap(({ sides: [one, other] }) =>
        list.some((word) => one.includes(word)) && list.some((word) => other.includes(word))
          ? [`${id}: ${one[0]} | ${other[0]}`]
          : [],
      );
    });
    expect(clashes).toEqual([]);
  });
});

describe("antonyms", () => {
  it("are many", () => {
    expect(ANTONYM_PAIRS.length).toBeGreaterThanOrEqual(LEAST_OF.antonymPairs);
  });

  it("stand clean on one side each", () => {
    const errors = ANTONYM_PAIRS.flatMap(({ sides: [one, other] }) => listErrors([...one, ...other]));
    expect(errors).toEqual([]);
  });

  it.each([
    ["rise", "fall"],
    ["win", "lose"],
    ["guilty", "innocent"],
    ["first", "last"],
    ["before", "after"],
    ["north", "south"],
    ["public", "private"],
    ["success", "failure"],
  ])("oppose %s and %s", (one, other) => {
    const found = ANTONYM_PAIRS.some(
      ({ sides: [left, right] }) =>
        (left.includes(one) && right.includes(other)) || (left.includes(other) && right.includes(one)),
    );
    expect(found).toBe(true);
  });
});

describe("the whole lexicon", () => {
  const parts = ["subjectVerbs", "objectVerbs", "nouns", "adjectives", "phrases"] as const;
  const entries = [
    ...STATE_CLASSES.flatMap(({ states }) =>
      Object.values(states).flatMap((of) => parts.flatMap((part) => of[part] ?? [])),
    ),
    ...COUNT_PROPERTIES.flatMap((of) => parts.flatMap((part) => of[part] ?? [])),
    ...COUNTED_FAMILIES.flatMap(({ nouns }) => nouns),
    ...SYNONYM_SETS.flatMap((set) => set.words),
    ...ANTONYM_PAIRS.flatMap(({ sides }) => sides.flat()),
  ];

  // Common words that happen to be names as well: "peter out", "nick", "foot the bill", "polish off".
  const homonyms = new Set(
    "bill coast guinea jack nick oscar penny peter pole polish turkey victor frank mark grace".split(" "),
  );

  it("names no country, people or person", () => {
    const names = new Set([
      ...[...COUNTRIES.matchAll(/^[^:=\n ]+(?=[:=\n])/gm)].map(([name]) => name.toLowerCase()),
      ...[...DEMONYMS.matchAll(/(?<=[:,] )\p{Lu}\p{L}+(?=[,\n])/gu)].map(([name]) => name.toLowerCase()),
      ...GIVEN_NAMES,
    ]);
    expect(names.size).toBeGreaterThan(500);
    const found = entries.filter((entry) =>
      entry.split(/[ -]/).some((token) => names.has(token) && !homonyms.has(token)),
    );
    expect(found).toEqual([]);
  });
});
