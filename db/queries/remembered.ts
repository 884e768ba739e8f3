import type { Database } from "@/db/client";

/** How many stories' worth of each kind is kept: what a desk has open at once. */
const KEPT = 20;

interface Kept<T> {
  readonly key: string;
  readonly value: Promise<T>;
}

/**
 * A memory of what was computed for each story. A value holds for as long as its key is the same, so the key must name the
 * state of all that the value was made from; several requests for one value share its computing.
 */
export function rememberByStory<T>(): (
  db: Database,
  storyId: string,
  key: string,
  compute: () => Promise<T>,
) => Promise<T> {
  const desks = new WeakMap<Database, Map<string, Kept<T>>>();
  return (db, storyId, key, compute) => {
    const kept = desks.get(db) ?? new Map<string, Kept<T>>();
    desks.set(db, kept);
    const known = kept.get(storyId);
    if (known?.key === key) return known.value;
    const value = compute();
    kept.delete(storyId);
    kept.set(storyId, { key, value });
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    value.catch(() => {
      if (kept.get(storyId)?.value === value) kept.delete(storyId);
    });
    return value;
  };
}
