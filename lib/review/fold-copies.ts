/** A claim with the source that its text comes from in the end. */
export interface Foldable {
  readonly sourceId: string;
  readonly publishedAt: string | null;
}

/**
 * Folds claims of sources that carry one text under one of them: the original's, or else the earliest. `copyOf` maps a
 * source to the one whose text it carries. The order of the heads is that of publication, undated ones last.
 */
export function foldCopies<T extends Foldable>(
  claims: readonly T[],
  copyOf: ReadonlyMap<string, string>,
): { readonly head: T; readonly copies: readonly T[] }[] {
  const sorted = claims.toSorted(byPublication);
  const groups = new Map<string, T[]>();
  const folds: T[][] = [];
  for (const claim of sorted) {
    const root = rootOf(claim.sourceId, copyOf);
    const group = groups.get(root);
    // Two claims of one source are two things said, so each opens a group of its own.
    if (group === undefined || group.some((other) => other.sourceId === claim.sourceId)) {
      const opened = [claim];
      folds.push(opened);
      groups.set(root, opened);
    } else if (claim.sourceId === root) group.unshift(claim);
    else group.push(claim);
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

/** By publication, undated ones last. ISO 8601 times of one zone compare as text. */
export function byPublication(a: { publishedAt: string | null }, b: { publishedAt: string | null }): number {
  if (a.publishedAt === b.publishedAt) return 0;
  if (a.publishedAt === null) return 1;
  if (b.publishedAt === null) return -1;
  return Date.parse(a.publishedAt) - Date.parse(b.publishedAt);
}
