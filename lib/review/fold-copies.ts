import { groupBy } from "@/lib/review/group-by";

/** A claim with its source and the source that its text comes from in the end (its own where it is no copy). */
export interface Foldable {
  readonly sourceId: string;
  readonly rootId: string;
  readonly publishedAt: string | null;
}

/**
 * Folds claims of sources that carry one text under one of them: the original's, or else the earliest. The order is that of
 * publication, undated ones last. Two claims of one source are two things said, so they are never folded into one.
 */
export function foldCopies<T extends Foldable>(
  claims: readonly T[],
): { readonly head: T; readonly copies: readonly T[] }[] {
  const folds: T[][] = [];
  for (const group of groupBy(claims.toSorted(byPublication), (claim) => claim.rootId).values()) {
    const own: T[][] = [];
    const originals = group.filter((claim) => claim.sourceId === claim.rootId);
    for (const claim of [...originals, ...group.filter((copy) => copy.sourceId !== copy.rootId)]) {
      const fold = own.find((claims) => claims.every((other) => other.sourceId !== claim.sourceId));
      if (fold === undefined) own.push([claim]);
      else fold.push(claim);
    }
    folds.push(...own);
  }
  return folds.flatMap(([head, ...copies]) => (head === undefined ? [] : [{ head, copies }]));
}

/** The source at the end of the chain of copies; a loop ends where it closes. */
export function rootOf(sourceId: string, copyOf: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = sourceId;
  for (let next = copyOf.get(at); next !== undefined && !seen.has(next); next = copyOf.get(at)) {
    seen.add(at);
    at = next;
  }
  return at;
}

/** By publication (ISO 8601), undated ones last. */
export function byPublication(a: { publishedAt: string | null }, b: { publishedAt: string | null }): number {
  if (a.publishedAt === b.publishedAt) return 0;
  if (a.publishedAt === null) return 1;
  if (b.publishedAt === null) return -1;
  return Date.parse(a.publishedAt) - Date.parse(b.publishedAt);
}
