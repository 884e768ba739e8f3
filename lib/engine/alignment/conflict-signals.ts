import { type Alignment, connectedness, isSubject, type Match } from "@/lib/engine/alignment/align";
import type { Conflict } from "@/lib/engine/alignment/conflict-reading";
import { CONFLICT_READINGS } from "@/lib/engine/alignment/conflict-readings";
import { isNegated } from "@/lib/engine/alignment/negated";
import type { Signals } from "@/lib/engine/alignment/signals";
import type { UnitKind } from "@/lib/engine/alignment/unit";
import type { ContradictionClass } from "@/lib/engine/contradiction";

/** What linking the two texts as a story of two sources gave. */
export type StoryRelation = ContradictionClass | "agreement" | "unrelated";

export interface FoundConflict extends Conflict {
  readonly id: string;
}

/** From here on what both name is one thing. */
const ANCHOR = 0.75;

/** What every reading found, in the order of the readings; nothing where the two texts speak of two things. */
export function conflictsOf(alignment: Alignment): FoundConflict[] {
  if (!anchored(alignment) || aboutAnother(alignment)) return [];
  return CONFLICT_READINGS.flatMap((reading) => {
    const conflict = reading.read(alignment);
    return conflict ? [{ ...conflict, id: reading.id }] : [];
  });
}

function anchored({ matches }: Alignment): boolean {
  return matches.some(({ covered, score }) => covered && score >= ANCHOR);
}

/** Each speaks of a thing that the other does not: of the bridge, of the school. A name may stand for either. */
function aboutAnother({ matches, back }: Alignment): boolean {
  const lonely = ({ unit, score }: Match) => unit.kind === "noun" && isSubject(unit) && score === 0;
  return matches.some(lonely) && back.some(lonely);
}

/** How much a unit of each kind says; an opposite is nearly as much said as the word itself. */
const KIND_WEIGHT: Readonly<Record<UnitKind, number>> = {
  predicate: 1,
  noun: 1,
  modifier: 0.8,
  name: 1.3,
  number: 1,
  time: 1,
};
const OPPOSITE = 0.8;

/** What tells whether the hypothesis denies the premise: each conflict, and how much of the hypothesis the premise covers. */
export function conflictSignals(
  alignment: Alignment,
  conflicts: readonly FoundConflict[],
  story: StoryRelation,
): Signals {
  const { matches, said, open, premise } = alignment;
  const subjects = matches.filter(({ unit }) => isSubject(unit));
  const denies = matches.some(({ unit }) => isNegated(unit));
  const denied = said.some(({ to, covered }) => covered && to !== null && isNegated(to));
  const openKinds = new Set(open.map(({ unit }) => unit.kind));
  const on = (is: boolean) => (is ? 1 : 0);
  return {
    ...Object.fromEntries(CONFLICT_READINGS.map(({ id }) => [id, 0])),
    ...Object.fromEntries(conflicts.map(({ id, strength }) => [id, strength])),
    "story contradicts": on(story === "contradiction"),
    "story agrees": on(story === "agreement"),
    cover: coverOf(alignment),
    "all covered": on(open.length === 0),
    "open predicate": on(openKinds.has("predicate")),
    "open noun": on(openKinds.has("noun")),
    "open modifier": on(openKinds.has("modifier")),
    "open name": on(openKinds.has("name")),
    "open number": on(openKinds.has("number")),
    "subject missing": on(subjects.some(({ covered }) => !covered)),
    "subject elsewhere": on(subjects.some(({ covered, to }) => covered && to?.slot !== "subject")),
    "hypothesis length": Math.log(1 + said.length),
    "premise length": Math.log(1 + premise.length),
    connected: connectedness(alignment) ?? NO_EDGE,
    "denies what is open": on(denies && open.length > 0),
    "both deny": on(denies && denied),
  };
}

/** Where nothing hangs on anything. */
const NO_EDGE = 0.5;

function coverOf({ said }: Alignment): number {
  let sum = 0;
  let all = 0;
  for (const { unit, relation, score } of said) {
    all += KIND_WEIGHT[unit.kind];
    sum += KIND_WEIGHT[unit.kind] * (relation === "opposite" ? OPPOSITE : score);
  }
  return all === 0 ? 0 : sum / all;
}
