import { positionLetter } from "@/lib/review/position-letter";

/** What one outlet says on one fact. */
export interface MatrixCell {
  /** Of the positions that it takes: more than one where it reports both, or changed its figure. */
  readonly letters: readonly string[];
  /** Whether any of them stands against another position. */
  readonly isConflict: boolean;
  readonly claims: number;
  /** A claim of its first position, to open. */
  readonly claimId: string;
}

/** What an outlet says of a position on a fact. */
export interface Said {
  readonly factId: string;
  readonly outlet: string;
  readonly ordinal: number;
  readonly claims: number;
  readonly claimId: string;
}

/** Lays out what was said as cells, by fact and outlet; `conflicts` are the positions that stand against another. */
export function matrixCells(
  said: readonly Said[],
  conflicts: readonly { readonly factId: string; readonly ordinal: number }[],
): Map<string, Map<string, MatrixCell>> {
  const against = new Set(conflicts.map(({ factId, ordinal }) => `${factId} ${ordinal}`));
  const cells = new Map<string, Map<string, MatrixCell>>();
  for (const { factId, outlet, ordinal, claims, claimId } of said.toSorted((a, b) => a.ordinal - b.ordinal)) {
    const row = cells.get(factId) ?? new Map<string, MatrixCell>();
    cells.set(factId, row);
    const before = row.get(outlet);
    const isConflict = against.has(`${factId} ${ordinal}`);
    row.set(outlet, {
      letters: [...(before?.letters ?? []), positionLetter(ordinal)],
      isConflict: before?.isConflict || isConflict,
      claims: (before?.claims ?? 0) + claims,
      claimId: before?.claimId ?? claimId,
    });
  }
  return cells;
}

/** The outlets by how many facts they speak of, the one that speaks of most first; those that tie by name. */
export function outletsByReach(facts: readonly { readonly outlets: readonly string[] }[]): string[] {
  const reach = new Map<string, number>();
  for (const { outlets } of facts) for (const outlet of outlets) reach.set(outlet, (reach.get(outlet) ?? 0) + 1);
  return [...reach].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([outlet]) => outlet);
}
