import { describe, expect, it } from "vitest";
import { z } from "zod";
import { COUNT_PROPERTIES } from "@/lib/engine/lexicon/count-properties";
import type { CountProperty } from "@/lib/engine/lexicon/count-property";
import { COUNTED_FAMILIES, PERSON_SUBGROUPS } from "@/lib/engine/lexicon/counted-families";
import { LEAST_OF, listErrors, repeated } from "./list-errors";

const PARTS = ["subjectVerbs", "objectVerbs", "adjectives", "nouns", "phrases"] as const;
const FAMILY_IDS = new Set<string>(COUNTED_FAMILIES.map(({ id }) => id));

const entries = z.array(z.string().min(2)).min(1).optional();
const property = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  statement: z.string().min(3),
  families: z.array(z.string()).min(1),
  units: entries,
  cumulative: z.boolean(),
  fixed: z.boolean().optional(),
  subjectVerbs: entries,
  objectVerbs: entries,
  adjectives: entries,
  nouns: entries,
  phrases: entries,
});

function entriesOf(of: CountProperty): string[] {
  return PARTS.flatMap((part) => of[part] ?? []);
}

describe("counted families", () => {
  const nouns = COUNTED_FAMILIES.flatMap((family) => family.nouns);

  it("hold at least what was counted when they were written", () => {
    expect(COUNTED_FAMILIES.length).toBeGreaterThanOrEqual(LEAST_OF.families);
    expect(nouns.length).toBeGreaterThanOrEqual(LEAST_OF.countedNouns);
    expect(COUNTED_FAMILIES.find(({ id }) => id === "person")?.nouns.length).toBeGreaterThanOrEqual(
      LEAST_OF.personNouns,
    );
  });

  it("put every noun in one family", () => {
    expect(repeated(nouns)).toEqual([]);
  });

  it("hold clean lists", () => {
    expect(listErrors(nouns)).toEqual([]);
  });

  it("are kept apart only from families that exist", () => {
    expect(COUNTED_FAMILIES.flatMap(({ apartFrom }) => apartFrom ?? []).filter((id) => !FAMILY_IDS.has(id))).toEqual(
      [],
    );
  });

  it.each([
    ["child", "child"],
    ["woman", "woman"],
    ["soldier", "soldier"],
    ["tourist", "tourist"],
    ["worker", "worker"],
    ["police officer", "police"],
  ])("take a %s for one of the group %s", (noun, group) => {
    expect(PERSON_SUBGROUPS.get(noun)).toBe(group);
  });

  it.each(["person", "people", "victim", "survivor", "house"])("give %s no group", (noun) => {
    expect(PERSON_SUBGROUPS.has(noun)).toBe(false);
  });

  it("group nouns for persons only", () => {
    const persons = new Set(COUNTED_FAMILIES.find(({ id }) => id === "person")?.nouns);
    expect([...PERSON_SUBGROUPS.keys()].filter((noun) => !persons.has(noun))).toEqual([]);
  });
});

describe("count properties", () => {
  it("hold at least what was counted when they were written", () => {
    expect(COUNT_PROPERTIES.length).toBeGreaterThanOrEqual(LEAST_OF.countProperties);
    expect(COUNT_PROPERTIES.flatMap(entriesOf).length).toBeGreaterThanOrEqual(LEAST_OF.countEntries);
  });

  it("have an id of their own", () => {
    expect(repeated(COUNT_PROPERTIES.map(({ id }) => id))).toEqual([]);
  });

  it.each(COUNT_PROPERTIES.map((each): [string, CountProperty] => [each.id, each]))("%s is well formed", (_, each) => {
    expect(property.safeParse(each).error?.issues ?? []).toEqual([]);
    expect(each.families.filter((family) => !FAMILY_IDS.has(family))).toEqual([]);
    expect(
      PARTS.flatMap((part) => listErrors(each[part] ?? [], part.endsWith("Verbs"), each.units !== undefined)),
    ).toEqual([]);
  });
});
