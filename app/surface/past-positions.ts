import type { ContradictionCard, PositionColumn } from "@/db/queries/fact-page";
import type { VerdictEntry } from "@/db/queries/verdict-history";

/** Why a position is of the past: a later report tells the same again, or an editor ruled so. */
export type Past = "earlier" | "superseded";

/** Fewer columns than this and there is nothing to compare. */
const LEAST_OPEN = 2;

/**
 * Positions that fold, by their id: those that the standing ruling says are superseded, and those that every flag on them
 * tells as the earlier side of an update. Two at least stay open, the latest ones, so that there is something to compare.
 */
export function pastPositions(
  positions: readonly PositionColumn[],
  contradictions: readonly ContradictionCard[],
  differences: readonly ContradictionCard[],
  verdict: VerdictEntry | null,
): ReadonlyMap<string, Past> {
  const disputed = new Set(
    contradictions
      .filter(({ dismissed }) => dismissed === null)
      .flatMap(({ sides }) => sides.map(({ positionLetter }) => positionLetter)),
  );
  const updates = differences.filter((card) => card.class === "update" && card.dismissed === null);
  const sides = updates.flatMap(({ sides: [a, b] }) => (time(a) <= time(b) ? [[a, b]] : [[b, a]]));
  const older = new Set(sides.flatMap(([side]) => side?.positionLetter ?? []));
  const newer = new Set(sides.flatMap(([, side]) => side?.positionLetter ?? []));
  const past = new Map<string, Past>();
  for (const { id, letter } of positions) {
    if (verdict?.kind === "superseded" && verdict.position?.id === id) past.set(id, "superseded");
    else if (older.has(letter) && !newer.has(letter) && !disputed.has(letter)) past.set(id, "earlier");
  }
  const most = Math.max(0, positions.length - LEAST_OPEN);
  for (const { id } of positions.toReversed()) if (past.size > most) past.delete(id);
  return past;
}

function time({ publishedAt }: { readonly publishedAt: string | null }): number {
  return publishedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(publishedAt);
}
