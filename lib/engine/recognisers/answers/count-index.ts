import { COUNT_PROPERTIES } from "@/lib/engine/lexicon/count-properties";
import type { CountedFamily, CountProperty } from "@/lib/engine/lexicon/count-property";
import { COUNTED_FAMILIES, PERSON_SUBGROUPS } from "@/lib/engine/lexicon/counted-families";
import { indexRuns, type RunIndex } from "@/lib/engine/lexicon/run-index";
import { UNITS_BY_ID } from "@/lib/engine/lexicon/units";
import { words } from "@/lib/engine/lexicon/words";
import { dimensionOf } from "@/lib/engine/recognisers/quantities/convert-units";

export interface CountEntry {
  readonly property: CountProperty;
  readonly part: "subjectVerbs" | "objectVerbs" | "adjectives" | "nouns" | "phrases";
  readonly phrase: string;
}

const PARTS = ["subjectVerbs", "objectVerbs", "adjectives", "nouns", "phrases"] as const;

export const COUNT_INDEX: RunIndex<CountEntry> = indexRuns(
  COUNT_PROPERTIES.flatMap((property) =>
    PARTS.flatMap((part) =>
      (property[part] ?? []).map((phrase): [string, CountEntry] => [phrase, { property, part, phrase }]),
    ),
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

/** The families whose properties a unit may measure; null for shares, which may be of anything. */
export function familiesOfUnit(unit: string): readonly string[] | null {
  const [base = unit] = unit.split("-per-");
  if (base === "percent" || base === "percentage-point") return null;
  if (AREAS.has(base)) return ["land"];
  if (dimensionOf(base) === "hour") return ["span"];
  return isMoney(base) ? ["money"] : MASS_OR_VOLUME.has(dimensionOf(base)) ? ["measure", "goods"] : ["measure"];
}

const MASS_OR_VOLUME = new Set(["kg", "litre"]);

/** Whether a unit, in its base form, is a currency. */
export function isMoney(unit: string): boolean {
  return UNITS_BY_ID.get(unit)?.kind === "money";
}

/** Whether a unit is one of those that a property is measured in; see CountProperty. */
export function measuredIn(units: readonly string[], unit: string): boolean {
  const [base = unit] = unit.split("-per-");
  return units.includes(isMoney(base) ? "money" : dimensionOf(base));
}

const VERB_PARTS: ReadonlySet<CountEntry["part"]> = new Set(["subjectVerbs", "objectVerbs"]);

/** Verbs that are said of figures as such, or of nearly anything: alone they don't tell what a bare number counts. */
const GENERIC_VERBS = new Set(
  words(`report, record, register, document, list, log, mention, count, put, bring, take, make, give, get, have, show,
    see, use, send, hit, order, set, run, put at, keep, return, add, note, estimate, move, raise, provide, support,
    include, name, pay, offer, spend, reach, stand, rise, fall, land, come, go, cut, trim, face, lose, own, carry, save,
    check, process, hold, represent, number, expect, revise, revise to, exceed, follow, control, join, leave, receive,
    detect, contain, pass, top, bring in, draw, pick up, find, light, hear, ask, admit, stick, close, open, fight, touch,
    promise, log, discharge, employ, search, count, claim, pledge, question, interview, deliver, order, fit`),
);

/** Phrases, nouns and adjectives that stand beside figures of all kinds: "for a day they stood by four". */
const OF_ANYTHING = new Set(
  words("a day, a week, a month, an hour, per day, on average, total, tally, gone, live, behind, away, counted"),
);

/** What is told with a unit: a number without one counts neither money nor land. */
const MEASURED: ReadonlySet<string> = new Set(["money", "measure", "land", "span"]);

/** What is sold, sent and delivered: verbs of it are said of people as well. */
const GOODS: ReadonlySet<string> = new Set(["goods", "product"]);

/** How many properties a verb may speak of. */
const PROPERTIES_OF_VERB = new Map<string, Set<string>>();
for (const property of COUNT_PROPERTIES)
  for (const verb of [...(property.subjectVerbs ?? []), ...(property.objectVerbs ?? [])])
    PROPERTIES_OF_VERB.set(verb, (PROPERTIES_OF_VERB.get(verb) ?? new Set()).add(property.id));

/**
 * Whether an entry tells what a number counts that has no noun: nouns, adjectives and phrases do, a verb only where it is
 * said of people first, or of one thing alone ("17 drowned", "30 derailed", but not "another reports 150").
 */
export function tellsAlone({ property, part, phrase }: CountEntry): boolean {
  if (part !== "nouns" && MEASURED.has(property.families[0] ?? "-")) return false;
  if (!VERB_PARTS.has(part)) return !OF_ANYTHING.has(phrase);
  if (GENERIC_VERBS.has(phrase)) return false;
  if (property.families[0] === "person") return true;
  return !property.families.some((id) => GOODS.has(id)) && PROPERTIES_OF_VERB.get(phrase)?.size === 1;
}

/** "child", "soldier": the group of persons that a noun narrows a count to; null for people at large. */
export function subgroupOf(noun: string): string | null {
  const group = PERSON_SUBGROUPS.get(noun) ?? null;
  return group === "resident" ? null : group;
}
