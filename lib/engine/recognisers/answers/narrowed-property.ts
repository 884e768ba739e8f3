import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import type { CountProperty } from "@/lib/engine/lexicon/count-property";
import type { Quantity } from "@/lib/engine/quantity";
import { familyOf, PROPERTY_BY_ID, subgroupOf } from "@/lib/engine/recognisers/answers/count-index";

const HOLDS = new Set(["hold", "seat", "sleep", "accommodate", "house", "fit"]);
const VENUES = new Set(["building", "school", "hospital", "ship", "train", "vehicle", "aircraft"]);
/** What holds people as its inmates, not as its guests. */
const JAILS = new Set(["prison", "jail", "barracks"]);
const HELD = new Set(["detained", "on-board", "hostages"]);

/** "The stadium holds 60,000": what a building holds is its capacity. */
export function asCapacity(
  sentence: ReadSentence,
  clause: Clause,
  property: CountProperty | null,
): CountProperty | null {
  if (property !== null && !HELD.has(property.id)) return null;
  const subject = clause.subject === null ? undefined : sentence.words[clause.subject];
  const venue = subject?.lemma.toLowerCase() ?? "-";
  const family = JAILS.has(venue) ? null : familyOf(venue);
  const holds = HOLDS.has(sentence.words[clause.head]?.lemma.toLowerCase() ?? "");
  const held = sentence.words[clause.head]?.xpos;
  return holds &&
    !clause.passive &&
    family &&
    VENUES.has(family.id) &&
    (held === "VBZ" || held === "VBP" || held === "VB")
    ? (PROPERTY_BY_ID.get("capacity") ?? null)
    : null;
}

/** Words for those who work somewhere: a share of them is one of its jobs. */
const STAFF = new Set(["staff", "employee", "workforce", "headcount", "payroll", "personnel", "worker", "workers"]);

export function shareOf(counted: string): string | null {
  return STAFF.has(counted) ? "job" : (familyOf(counted)?.id ?? null);
}

/** Properties of people of which a share is a property of its own. */
const SHARES: ReadonlyMap<string, string> = new Map([["jobs-cut", "staff-share-cut"]]);

export function asShare(property: CountProperty | null, quantity: Quantity): CountProperty | null {
  const share = property && quantity.unit === "percent" ? SHARES.get(property.id) : undefined;
  return share === undefined ? null : (PROPERTY_BY_ID.get(share) ?? null);
}

/** Groups that are sent to a crowd and are no part of it. */
const FORCES: ReadonlySet<string> = new Set(["police", "soldier", "guard"]);

/** "Police had 900 officers on the streets": who are there to keep order are deployed. */
export function asForce(property: CountProperty | null, counted: string | null): CountProperty | null {
  const group = counted === null ? null : subgroupOf(counted);
  return property?.id === "protesting" && group !== null && FORCES.has(group)
    ? (PROPERTY_BY_ID.get("deployed") ?? null)
    : null;
}
