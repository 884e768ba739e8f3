import type { StateReading } from "@/lib/engine/answer";
import type { Claim } from "@/lib/engine/claim";
import { AN_HOUR, asOf, HALF_A_DAY, order } from "@/lib/engine/comparators/as-of";
import type { Comparator } from "@/lib/engine/comparators/comparison";
import { told } from "@/lib/engine/comparators/explain";
import { apart } from "@/lib/engine/linkers/likeness";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { readingsAlike, sharedReadings } from "@/lib/engine/linkers/states-alike";
import { ofOtherYears } from "@/lib/engine/recognisers/answers/other-years";
import { opposedState, STATE_CLASS_BY_ID } from "@/lib/engine/recognisers/answers/state-index";

/** The state that a status claim, narrowed to one reading, gives its subject; a denial turned round: null where the denial leads to no one state. */
export function stateOf(claim: Claim): string | null {
  const [reading] = claim.answer.states;
  return claim.answer.value.is === "state" && reading ? turned(claim, reading) : null;
}

function turned(claim: Claim, { state, stateClass }: StateReading): string {
  if (claim.modality !== "denied") return state;
  if (state.startsWith("not ")) return state.slice(4);
  const known = STATE_CLASS_BY_ID.get(stateClass);
  return (known && opposedState(known, state)) ?? `not ${state}`;
}

export function statesOppose(stateClassId: string, a: string, b: string): boolean {
  if (a === `not ${b}` || b === `not ${a}`) return true;
  const stateClass = STATE_CLASS_BY_ID.get(stateClassId);
  const either = ([x, y]: readonly [string, string]) => (x === a && y === b) || (x === b && y === a);
  const denied = stateClass?.implied?.map(([x, y]) => [`not ${x}`, y] as const) ?? [];
  return [...(stateClass?.opposed ?? []), ...denied].some(either);
}

/** Whether the one only says that the opposite of the other is not so: "denied that they had left" and "they remain". */
function statesAgree(stateClassId: string, a: string, b: string): boolean {
  if (a === b) return true;
  const [denied, other] = a.startsWith("not ") ? [a.slice(4), b] : [b.startsWith("not ") ? b.slice(4) : "", a];
  return denied !== "" && !other.startsWith("not ") && denied !== other && statesOppose(stateClassId, denied, other);
}

/** States that follow one another within days: of these, reports of different days tell a change before they tell a dispute. */
const QUICK_TO_CHANGE = new Set([
  "access",
  "service",
  "evacuation-order",
  "presence",
  "advance",
  "travel",
  "deployment",
  "evacuated",
  "whereabouts",
  "search",
  "ceasefire",
  "fighting",
  "fire",
  "outbreak",
  "power",
  "water",
  "online",
  "hospital",
  "wellness",
  "strike-action",
  "flight",
  "punctuality",
  "flood-level",
  "storm-strength",
  "siege",
  "control",
  "curfew",
  "crowd",
  "entrapment",
  "captivity",
  "fixture",
  "schedule",
  "progress",
  "alarm",
  "alert-level",
  "emergency",
  "floodgate",
  "condition",
  "filing",
  "licence",
  "signing",
  "court-bail",
  "lawsuit",
  "oath",
  "payment",
  "levy",
  "systems",
  "trading",
  "bank-access",
  "grounding",
  "mooring",
  "handling",
  "entry",
  "recount",
  "prisoner-swap",
  "contract-renewal",
]);

/** What has once been done is not undone by the next day: who later says that it was not disputes it. */
const DONE_FOR_GOOD: ReadonlyMap<string, string> = new Map([
  ["filing", "filed"],
  ["signing", "signed"],
  ["emergency", "declared"],
  ["oath", "swornIn"],
  ["payment", "paid"],
  ["prisoner-swap", "exchanged"],
  ["contract-renewal", "extended"],
  ["alarm", "sounded"],
]);

/** "acquitted on a second charge": of another case than the one that the rest is about. */
const OTHER = /\b(?:another|one other|a (?:second|further))\b/i;
const LEAST_ALIKE = 0.5;
const PREFERRED = 0.001;

export const stateComparator: Comparator = {
  id: "state",
  summary:
    "Two opposed states of one thing contradict each other; at different times the one may have followed the other.",
  compare(a, b, context) {
    // A fact's claims meet through each other; two that are set against each other must be of one thing themselves.
    if (apart(a.answer.scope, b.answer.scope, context) || ofOtherYears(a.answer.scope, b.answer.scope)) return null;
    if (OTHER.test(a.quote) !== OTHER.test(b.quote)) return null;
    if (ofOtherNumbers(a, b)) return null;
    const readings = readingsThatMeet(a, b, context);
    const [readingA, readingB] = readings ?? [];
    if (!readingA || !readingB) return null;
    const stateClass = readingA.stateClass;
    const [stateA, stateB] = [turned(a, readingA), turned(b, readingB)];
    const said = `${told(a, context)}; ${told(b, context)}`;
    if (statesAgree(stateClass, stateA, stateB))
      return {
        relation: "agreement",
        kind: "status",
        score: stateA === stateB ? 0.8 : 0.65,
        explanation: `${said}.`,
        bothMayHold: [],
      };
    if (!statesOppose(stateClass, stateA, stateB)) return null;
    const label = (state: string) => labelOf(stateClass, state);
    const reason = `${said}. “${label(stateA)}” and “${label(stateB)}” can't both be so`;
    const denial = a.modality === "denied" || b.modality === "denied";
    const kind = denial ? "denial" : "status";
    const least = notYet(a) || notYet(b) ? AN_HOUR : HALF_A_DAY * 2;
    const when = order(asOf(a, context), asOf(b, context), least);
    const earlier = when === "before" ? stateA : stateB;
    const awaited = notYet(when === "before" ? a : b) || turnsBack(a, b, when);
    const changes = awaited || (QUICK_TO_CHANGE.has(stateClass) && DONE_FOR_GOOD.get(stateClass) !== earlier);
    if (changes && (when === "before" || when === "after")) {
      return {
        relation: "update",
        kind,
        score: awaited ? 0.7 : 0.6,
        explanation: `${reason} at one time, but the one may have followed the other.`,
        bothMayHold: ["as-of"],
      };
    }
    return {
      relation: "contradiction",
      kind,
      score: when === "together" ? 0.8 : 0.65,
      explanation: `${reason}.`,
      bothMayHold: when === "together" ? [] : ["as-of"],
    };
  },
};

/** "Three men walked out", "seventeen men are missing": each number is of a group of its own. */
function ofOtherNumbers(a: Claim, b: Claim): boolean {
  const counts = ({ quantities }: Claim) => quantities.filter(({ unit, counted }) => unit === null && counted !== null);
  const [some, others] = [counts(a), counts(b)];
  return (
    some.length > 0 && others.length > 0 && some.every(({ value }) => others.every((other) => other.value !== value))
  );
}

/** Whether two claims put whatever they are about in one state: an idiom that holds its own negation says what a negation says. */
export function sayOneState(a: Claim, b: Claim): boolean {
  return sharedReadings(a, b).some(([one, other]) => statesAgree(one.stateClass, turned(a, one), turned(b, other)));
}

/** Whether two claims put whatever they are about in opposed states of one class, and in no class in one. */
export function sayOpposedStates(a: Claim, b: Claim): boolean {
  if (a.answer.value.is !== "state" || b.answer.value.is !== "state" || sayOneState(a, b)) return false;
  return leadToOpposedStates(a, b);
}

const NOT_YET = /\b(?:yet|so far|thus far|by the time|as of|until now|up to now|to date|for now)\b/i;

const NOT_MEANT = /\bno (?:intention|plans?) (?:of|to)\b/i;

/** "No permit had been given by the time": who says so expects that it may be otherwise an hour later. */
function notYet(claim: Claim): boolean {
  return (claim.polarity === "negated" && NOT_YET.test(claim.quote)) || NOT_MEANT.test(claim.quote);
}

const AGAIN =
  /\b(?:again|back (?:in|on|open|to|up)|no longer|reopen(?:ed|s)?|restor(?:ed|es)|resum(?:ed|es)|lift(?:ed|s)|rescinded|reinstated)\b/i;

/** Whether the later of two claims knows that it was otherwise: "takes aircraft again". */
export function turnsBack(a: Claim, b: Claim, when: ReturnType<typeof order>): boolean {
  return (when === "before" && AGAIN.test(b.quote)) || (when === "after" && AGAIN.test(a.quote));
}

/** Whether what the two tell of leads to opposed states, whatever they were read for: a shutting and an opening. */
export function leadToOpposedStates(a: Claim, b: Claim): boolean {
  return sharedReadings(a, b).some(([one, other]) => statesOppose(one.stateClass, turned(a, one), turned(b, other)));
}

/**
 * Of the readings of one class the two whose subjects are most alike, of equals the opposed ones, of those the first; null where the
 * claims are of no one class and thing.
 */
function readingsThatMeet(a: Claim, b: Claim, context: LinkContext): readonly [StateReading, StateReading] | null {
  if (a.answer.value.is !== "state" || b.answer.value.is !== "state") return null;
  let most = LEAST_ALIKE;
  let best: readonly [StateReading, StateReading] | null = null;
  for (const [one, other] of sharedReadings(a, b)) {
    const opposed = statesOppose(one.stateClass, turned(a, one), turned(b, other));
    const alike = readingsAlike(one, other, context) + (opposed ? PREFERRED : 0);
    if (alike < most || (best !== null && alike === most)) continue;
    most = alike;
    best = [one, other];
  }
  return best;
}

/** What a position's label says for a state. */
export function labelOf(stateClassId: string, state: string): string {
  const negated = state.startsWith("not ");
  const name = negated ? state.slice(4) : state;
  const label = STATE_CLASS_BY_ID.get(stateClassId)?.states[name]?.label ?? name;
  return negated ? `not ${label}` : label;
}
