import { COUNT_PROPERTIES } from "@/lib/engine/lexicon/count-properties";
import type { CountedFamily, CountProperty } from "@/lib/engine/lexicon/count-property";
import { COUNTED_FAMILIES, PERSON_SUBGROUPS } from "@/lib/engine/lexicon/counted-families";
import { indexRuns, type RunIndex } from "@/lib/engine/lexicon/run-index";
import { dimensionOf } from "@/lib/engine/recognisers/quantities/convert-units";

export interface CountEntry {
  readonly property: CountProperty;
  readonly part: "subjectVerbs" | "objectVerbs" | "adjectives" | "nouns" | "phrases";
}

const PARTS = ["subjectVerbs", "objectVerbs", "adjectives", "nouns", "phrases"] as const;

export const COUNT_INDEX: RunIndex<CountEntry> = indexRuns(
  COUNT_PROPERTIES.flatMap((property) =>
    PARTS.flatMap((part) => (property[part] ?? []).map((phrase): [string, CountEntry] => [phrase, { property, part }])),
  ),
);

export const PROPERTY_BY_ID: ReadonlyMap<string, CountProperty> = new Map(
  COUNT_PROPERTIES.map((property) => [property.id, property]),
);

const FAMILY_OF = new Map<string, CountedFamily>();
for (const family of COUNTED_FAMILIES)
  for (const noun of family.nouns) if (!FAMILY_OF.has(noun)) FAMILY_OF.set(noun, family);

export const FAMILY_BY_ID: ReadonlyMap<string, CountedFamily> = new Map(
  COUNTED_FAMILIES.map((family) => [family.id, family]),
);

/** The family of things that a noun counts, null where the noun is no known one. */
export function familyOf(noun: string): CountedFamily | null {
  return FAMILY_OF.get(noun) ?? null;
}

const AREAS = new Set(["hectare", "acre", "square-km", "square-mile", "square-metre"]);
const CURRENCY = /^[a-z]{3}$/;

/** The families whose properties a unit may measure; null for shares, which may be of anything. */
export function familiesOfUnit(unit: string): readonly string[] | null {
  const [base = unit] = unit.split("-per-");
  if (base === "percent" || base === "percentage-point") return null;
  if (AREAS.has(base)) return ["land"];
  if (dimensionOf(base) === "hour") return ["span"];
  return CURRENCY.test(base) ? ["money"] : ["measure"];
}

/** "child", "soldier": the group of persons that a noun narrows a count to; null for people at large. */
export function subgroupOf(noun: string): string | null {
  const group = PERSON_SUBGROUPS.get(noun) ?? null;
  return group === "resident" ? null : group;
}
