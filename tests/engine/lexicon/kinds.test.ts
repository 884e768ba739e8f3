import { describe, expect, it } from "vitest";
import { AGENT_KINDS } from "@/lib/engine/lexicon/kinds/agents";
import { CAUSE_KINDS } from "@/lib/engine/lexicon/kinds/causes";
import { SITE_KINDS } from "@/lib/engine/lexicon/kinds/sites";
import { SORT_KINDS, SORT_ROLES } from "@/lib/engine/lexicon/kinds/sorts";
import { MISHAPS } from "@/lib/engine/lexicon/mishaps";

describe.each([
  ["causes", CAUSE_KINDS],
  ["sites", SITE_KINDS],
  ["agents", AGENT_KINDS],
  ...Object.entries(SORT_KINDS),
] as const)("kinds of %s", (_, kinds) => {
  it("have ids of their own, and go with kinds that exist", () => {
    const ids = kinds.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(kinds.flatMap(({ goesWith }) => goesWith).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("list lower-case words, each once", () => {
    for (const { id, words } of kinds) {
      expect(
        words.filter((word) => word === "" || word !== word.toLowerCase()),
        id,
      ).toEqual([]);
      expect(
        words.filter((word, at) => words.indexOf(word) !== at),
        id,
      ).toEqual([]);
    }
  });
});

it("every role names a list of sorts, every mishap has nouns", () => {
  expect(Object.values(SORT_ROLES).filter((list) => SORT_KINDS[list] === undefined)).toEqual([]);
  expect(MISHAPS.filter(({ nouns }) => nouns.length === 0)).toEqual([]);
});
