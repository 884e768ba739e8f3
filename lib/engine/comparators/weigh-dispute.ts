import { probability, type Signals } from "@/lib/engine/alignment/signals";
import { type Claim, isEvidence } from "@/lib/engine/claim";
import type { Weighing } from "@/lib/engine/comparators/weigh-conflict";
import type { Fitted } from "@/lib/engine/linkers/fitted/fitted";

/** Of each position; the first reports of an answer speak for the later ones. */
const MEMBERS_WEIGHED = 12;

/** Says by its signals how grave a pair is that may be in dispute, 0–1; null where too little bears it out. */
export type WeighDispute = (signals: Signals, pair: readonly [Claim, Claim]) => number | null;

/** Weighs by what was fitted: a pair is as grave as it is surely a dispute. */
export function fittedDispute({ least, weights }: Fitted["dispute"]): WeighDispute {
  return (signals) => {
    const sure = probability(signals, weights);
    return sure < least ? null : Math.round(sure * 1000) / 1000;
  };
}

/** Two claims that may be in dispute, among the claims of the two positions that they stand on. */
export interface PossibleDispute {
  readonly pair: readonly [Claim, Claim];
  /** 0–1: how grave the pair is on its own. */
  readonly severity: number;
  /** Each position's claims, by publication. */
  readonly one: readonly Claim[];
  readonly other: readonly Claim[];
}

/**
 * Reads what tells whether two claims that may be in dispute are: how grave the pair is on its own, whether comparators set it apart,
 * whether some pair of the two positions stands alone, how many pairs stand across from each other there, and how surely on the mean. One
 * pair that looks like a conflict is often a misreading; where report after report stands against report after report it seldom is.
 */
export function createDisputeSignals(
  weighing: Pick<Weighing, "compared" | "conflict">,
  standAlone: (a: Claim, b: Claim) => boolean,
): (possible: PossibleDispute) => Signals {
  // Many pairs stand on the same two positions.
  const known = new Map<readonly Claim[], Map<readonly Claim[], Signals | null>>();
  const across = (one: readonly Claim[], other: readonly Claim[]) => {
    const against = known.get(one) ?? new Map<readonly Claim[], Signals | null>();
    known.set(one, against);
    const found = against.get(other);
    if (found !== undefined) return found;
    const pairs = pairsAcross(one, other);
    const told = pairs.length === 0 ? null : { across: Math.log(1 + pairs.length), ...standing(pairs) };
    against.set(other, told);
    return told;
  };
  const standing = (pairs: readonly (readonly [Claim, Claim])[]) => ({
    alone: pairs.some(([x, y]) => standAlone(x, y)) ? 1 : 0,
    sure: logOdds(pairs.reduce((sum, [x, y]) => sum + weighing.conflict(x, y), 0) / pairs.length),
  });
  return ({ pair: [a, b], severity, one, other }) => ({
    severity,
    compared: weighing.compared(a, b)?.relation === "contradiction" ? 1 : 0,
    ...(across(one, other) ?? { across: 0, ...standing([[a, b]]) }),
  });
}

function pairsAcross(one: readonly Claim[], other: readonly Claim[]): (readonly [Claim, Claim])[] {
  const [some, others] = [one, other].map((claims) => claims.filter(isEvidence).slice(0, MEMBERS_WEIGHED));
  return (some ?? []).flatMap((a) =>
    (others ?? []).flatMap((b) => (a.sourceId === b.sourceId ? [] : [[a, b] as const])),
  );
}

function logOdds(probability: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(bounded / (1 - bounded));
}
