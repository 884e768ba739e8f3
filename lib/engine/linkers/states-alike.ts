import type { StateReading } from "@/lib/engine/answer";
import type { Claim } from "@/lib/engine/claim";
import { apart, subjectLikeness } from "@/lib/engine/linkers/likeness";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { ofOtherYears } from "@/lib/engine/recognisers/answers/other-years";
import { STATE_CLASS_BY_ID } from "@/lib/engine/recognisers/answers/state-index";

/** Of these a thing is in one state here and in another there: without a place it is not known to be the same. */
const PLACE_BOUND = new Set(["presence", "advance", "fighting", "evacuated", "deployment"]);
const UNPLACED = 0.7;

/**
 * Whether two claims may put one thing in a state of one class, at places that can be one, 0–1. A word of state may stand in several
 * classes ("pulled out" of a town, of a deal): the readings that fit each other best decide.
 */
export function statesAlike(a: Claim, b: Claim, context: LinkContext): number {
  const shared = sharedReadings(a, b);
  if (shared.length === 0 || ofOtherYears(a.answer.scope, b.answer.scope)) return 0;
  if (apart(a.answer.scope, b.answer.scope, context)) return 0;
  const placed = ({ answer }: Claim) => answer.scope.some((term) => term.startsWith("@"));
  const likenesses = shared.map(([reading, other]) => {
    const likeness = readingsAlike(reading, other, context);
    return PLACE_BOUND.has(reading.stateClass) && placed(a) !== placed(b) ? likeness * UNPLACED : likeness;
  });
  return Math.max(0, ...likenesses);
}

const NONE: readonly (readonly [StateReading, StateReading])[] = [];

/** Where a class is asked of one thing only. */
const SOLE = 0.65;

/** How surely two readings of one class are of one thing, 0–1. */
export function readingsAlike(a: StateReading, b: StateReading, context: LinkContext): number {
  const likeness = subjectLikeness(a.subject, b.subject, context);
  return STATE_CLASS_BY_ID.get(a.stateClass)?.sole ? Math.max(SOLE, likeness) : likeness;
}

/** The readings of two claims that are of one class, each with each. */
export function sharedReadings(a: Claim, b: Claim): readonly (readonly [StateReading, StateReading])[] {
  if (a.answer.states.length === 0 || b.answer.states.length === 0) return NONE;
  const shared: [StateReading, StateReading][] = [];
  for (const reading of a.answer.states)
    for (const other of b.answer.states) if (reading.stateClass === other.stateClass) shared.push([reading, other]);
  return shared;
}
