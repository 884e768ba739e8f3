import { groupBy } from "@/lib/review/group-by";

/** A fact or a position with the claims that stand on it. */
export interface Holding {
  readonly id: string;
  readonly claimIds: readonly string[];
}

/** One that is stored. A ruled one (a verdict speaks of it) keeps its id before all others. */
export interface StoredHolding extends Holding {
  readonly ruled: boolean;
}

/**
 * Finds, for what was newly computed, the stored one that it carries on: the one that shares most claims with it. Ruled ones
 * choose first, so that a verdict stays with the claims it was given on; each is taken once. What shares no claim is left
 * out. `pinned` forces a pairing (computed id → stored id) before any is counted.
 *
 * @returns Computed id → stored id. The same input gives the same pairs, whatever its order.
 */
export function matchHoldings(
  stored: readonly StoredHolding[],
  computed: readonly Holding[],
  pinned: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const matches = new Map(pinned);
  const taken = new Set(pinned.values());
  const holders = groupBy(
    computed.flatMap(({ id, claimIds }) => claimIds.map((claim) => ({ id, claim }))),
    ({ claim }) => claim,
  );

  const pairs: { stored: StoredHolding; computed: string; shared: number }[] = [];
  for (const one of stored) {
    const shared = new Map<string, number>();
    for (const claim of one.claimIds)
      for (const { id } of holders.get(claim) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    for (const [id, count] of shared) pairs.push({ stored: one, computed: id, shared: count });
  }
  pairs.sort(
    (a, b) =>
      Number(b.stored.ruled) - Number(a.stored.ruled) ||
      b.shared - a.shared ||
      compare(a.stored.id, b.stored.id) ||
      compare(a.computed, b.computed),
  );
  for (const pair of pairs) {
    if (matches.has(pair.computed) || taken.has(pair.stored.id)) continue;
    matches.set(pair.computed, pair.stored.id);
    taken.add(pair.stored.id);
  }
  return matches;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
