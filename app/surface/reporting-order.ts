import type { PositionColumn } from "@/db/queries/fact-page";

/**
 * Ids of the positions that were reported first and last, by the latest report of each: what "superseded" starts from.
 * Undated ones count as oldest; both are the empty string where there are no positions.
 */
export function reportedFirstAndLast(positions: readonly PositionColumn[]): { earliest: string; latest: string } {
  const dated = positions
    .map(({ id, claims }) => ({
      id,
      at: Math.max(0, ...claims.map(({ publishedAt }) => (publishedAt === null ? 0 : Date.parse(publishedAt)))),
    }))
    .sort((a, b) => a.at - b.at);
  const idOf = (position: { id: string } | undefined) => (position === undefined ? "" : position.id);
  return { earliest: idOf(dated.at(0)), latest: idOf(dated.at(-1)) };
}
