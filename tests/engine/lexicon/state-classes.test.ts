import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { StateClass, StateWords } from "@/lib/engine/lexicon/state-class";
import { STATE_CLASSES } from "@/lib/engine/lexicon/state-classes";
import { LEAST_OF, listErrors, repeated } from "./list-errors";

const PARTS = ["subjectVerbs", "objectVerbs", "nouns", "adjectives", "phrases"] as const;

const entries = z.array(z.string().min(2)).min(1).optional();
const stateWords = z.strictObject({
  label: z.string().min(2),
  subjectVerbs: entries,
  objectVerbs: entries,
  nouns: entries,
  adjectives: entries,
  phrases: entries,
});
const stateClass = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  domain: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  question: z.string().regex(/\{theme\}.*\?$/),
  states: z.record(z.string().regex(/^[a-z][a-zA-Z]*$/), stateWords),
  opposed: z.array(z.tuple([z.string(), z.string()])).min(1),
  sole: z.literal(true).optional(),
  implied: z.array(z.tuple([z.string(), z.string()])).optional(),
});

function entriesOf(words: StateWords): string[] {
  return PARTS.flatMap((part) => words[part] ?? []);
}

/**
 * Words on both states. A verb may stand as what the subject does in one and what is done to the object in the other
 * ("the visitors beat the hosts": the one won, the other lost): the theme tells them apart.
 */
function shared(one: StateWords, other: StateWords): string[] {
  const roles = (words: StateWords): string[] => [
    ...(words.subjectVerbs ?? []).map((word) => `subject: ${word}`),
    ...(words.objectVerbs ?? []).map((word) => `object: ${word}`),
    ...[words.nouns, words.adjectives, words.phrases].flatMap((list) => (list ?? []).map((word) => `word: ${word}`)),
  ];
  const known = new Set(roles(one));
  return roles(other).filter((role) => known.has(role));
}

function opposedStates(of: StateClass): [string, StateWords, string, StateWords][] {
  return of.opposed.flatMap(([a, b]): [string, StateWords, string, StateWords][] => {
    const one = of.states[a];
    const other = of.states[b];
    return one && other ? [[a, one, b, other]] : [];
  });
}

const MERE_NEGATION = /^(?:refuse to|fail to|decline to|no longer|never|not) (.+)$/;

describe("state classes", () => {
  it("hold at least what was counted when they were written", () => {
    expect(STATE_CLASSES.length).toBeGreaterThanOrEqual(LEAST_OF.stateClasses);
    expect(
      STATE_CLASSES.flatMap(({ states }) => Object.values(states).flatMap(entriesOf)).length,
    ).toBeGreaterThanOrEqual(LEAST_OF.stateEntries);
  });

  it("have an id of their own", () => {
    expect(repeated(STATE_CLASSES.map(({ id }) => id))).toEqual([]);
  });

  describe.each(STATE_CLASSES.map((each): [string, StateClass] => [each.id, each]))("%s", (_, each) => {
    it("fits the schema", () => {
      expect(stateClass.safeParse(each).error?.issues ?? []).toEqual([]);
    });

    it("opposes states that it has", () => {
      expect(opposedStates(each)).toHaveLength(each.opposed.length);
    });

    it("holds clean lists without repetition", () => {
      const errors = Object.values(each.states).flatMap((words) =>
        PARTS.flatMap((part) => listErrors(words[part] ?? [], part.endsWith("Verbs"))),
      );
      expect(errors).toEqual([]);
    });

    it("gives each direction eight entries or more", () => {
      const poor = Object.entries(each.states).filter(([, words]) => entriesOf(words).length < 8);
      expect(poor.map(([state]) => state)).toEqual([]);
    });

    it("puts no word on two opposed states", () => {
      const clashes = opposedStates(each).flatMap(([a, one, b, other]) =>
        shared(one, other).map((role) => `${a} / ${b}: ${role}`),
      );
      expect(clashes).toEqual([]);
    });

    it("leaves mere negations to the reader of polarity", () => {
      if (each.opposed.length > 1) return;
      const redundant = opposedStates(each).flatMap(([, one, , other]) =>
        [
          [one, other],
          [other, one],
        ].flatMap(([from, to]) => {
          const known = new Set(to ? entriesOf(to) : []);
          return (from ? entriesOf(from) : []).filter((entry) => known.has(MERE_NEGATION.exec(entry)?.[1] ?? "-"));
        }),
      );
      expect(redundant).toEqual([]);
    });
  });
});
