import type { Span } from "@/lib/engine/span";
import { groupBy } from "@/lib/review/group-by";

/** Where a claim stands and what it answers: enough to know it again when another engine read the source. */
export interface ClaimMark extends Span {
  readonly id: string;
  readonly sourceId: string;
  readonly property: string;
}

/**
 * For claims that the engine no longer finds under their id, the claim that took their place: of the same source, sharing
 * the most text, one that answers the same property before any other.
 *
 * @returns Old id → new id; claims without a successor are left out.
 */
export function succeedClaims(gone: readonly ClaimMark[], current: readonly ClaimMark[]): Map<string, string> {
  const bySource = groupBy(current, (claim) => claim.sourceId);
  const successors = new Map<string, string>();
  for (const old of gone) {
    let best: ClaimMark | null = null;
    let bestScore = 0;
    for (const claim of bySource.get(old.sourceId) ?? []) {
      const score = likeness(old, claim);
      if (score > bestScore) [best, bestScore] = [claim, score];
    }
    if (best !== null) successors.set(old.id, best.id);
  }
  return successors;
}

/** Shared text over all text of both (0–1), one more for the same property; 0 where no text is shared. */
function likeness(a: ClaimMark, b: ClaimMark): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0) return 0;
  const whole = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared / whole + (a.property === b.property ? 1 : 0);
}
