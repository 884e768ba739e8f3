import { type Claim, shareWords } from "@/lib/engine/claim";
import type { Compare, Comparison } from "@/lib/engine/comparators/comparison";
import { figureOf } from "@/lib/engine/comparators/figure-of";
import { figuresGiven, toldAsEarlier } from "@/lib/engine/comparators/quantity";
import { timesCompared } from "@/lib/engine/comparators/time";
import type { LinkContext } from "@/lib/engine/linkers/link-context";

export type ComparedClaims = readonly [Claim, Claim, Comparison];

/** Less sure than what is weighed on its own. */
const MOST_SURE = 0.7;

/**
 * How the claims of one fact compare, once it is known which answers stand against each other in some of its pairs. What two answers
 * are to each other does not hang on who repeats them: the higher of two figures that are held against each other is no update where
 * it happens to be printed later, and what comparators set against each other stands where the trees alone would not have it. What is
 * told as an earlier figure stays an update. Gives `compare` itself where nothing is disputed.
 *
 * @param plainly What the comparators say of two claims, whatever the trees make of it.
 */
export function knowingRivals(
  compare: Compare,
  plainly: Compare,
  pairs: readonly ComparedClaims[],
  positions: readonly (readonly Claim[])[],
  context: LinkContext,
): Compare {
  const disputed = pairs.filter(([, , { relation }]) => relation === "contradiction");
  if (disputed.length === 0) return compare;
  const position = new Map(positions.flatMap((claims, at) => claims.map(({ id }) => [id, at] as const)));
  const answersOf = (a: Claim, b: Claim) =>
    daysOf(a, b) ?? keyOf(answerOf(a, position.get(a.id)), answerOf(b, position.get(b.id)));
  const rivals = new Set(disputed.flatMap(([a, b]) => answersOf(a, b) ?? []));
  return (a, b) => {
    const said = compare(a, b);
    if (said !== null && said.relation !== "update") return said;
    const answers = answersOf(a, b);
    if (answers === null || !rivals.has(answers)) return said;
    return said === null ? opposed(a, b, plainly) : upheld(a, b, said, context);
  };
}

function opposed(a: Claim, b: Claim, plainly: Compare): Comparison | null {
  if (shareWords(a, b) || a.quote === b.quote) return null;
  const said = plainly(a, b);
  return said?.relation === "contradiction" ? { ...said, score: Math.min(said.score, MOST_SURE) } : null;
}

function upheld(a: Claim, b: Claim, said: Comparison, context: LinkContext): Comparison {
  if (said.kind !== "quantity" || toldAsEarlier(a) !== toldAsEarlier(b)) return said;
  return {
    relation: "contradiction",
    kind: "quantity",
    score: MOST_SURE,
    explanation: `${figuresGiven(a, b, context)}: the later is the higher, but elsewhere one is held against the other.`,
    bothMayHold: ["as-of"],
  };
}

/** Of two times on two days the days; null of times that only the clock tells apart. */
function daysOf(a: Claim, b: Claim): string | null {
  const [one, other] = timesCompared(a, b).map((time) => time?.from?.slice(0, 10) ?? null);
  return one === undefined || other === undefined || one === other ? null : keyOf(one, other);
}

/** Two answers, the same whichever comes first. */
function keyOf(one: string | null, other: string | null): string | null {
  return one === null || other === null ? null : [one, other].sort().join(" | ");
}

/** What tells that two claims answer the same: of a figure its position, since "over 200" and "212" share one. */
function answerOf(claim: Claim, position: number | undefined): string | null {
  const { value, states } = claim.answer;
  if (figureOf(claim) !== null) return `figure ${position}`;
  if (value.is === "time") return claim.times[value.time]?.from ?? null;
  if (value.is === "filler") {
    const names = value.terms.filter((term) => term.startsWith("@"));
    return `${value.role} ${(names.length > 0 ? names : value.terms).join(" ")}`;
  }
  const [reading] = states;
  return value.is === "state" && reading ? `${reading.stateClass} ${reading.state}` : null;
}
