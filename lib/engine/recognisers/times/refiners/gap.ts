import type { Atom } from "@/lib/engine/recognisers/quantities/atom";

/** Whether at most `most` atoms stand between two indices, all of them among the words. */
export function onlyBetween(
  atoms: readonly Atom[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
  most: number,
): boolean {
  if (to < from || to - from > most) return false;
  for (let at = from; at < to; at++) if (!words.has(atoms[at]?.lower ?? "-")) return false;
  return true;
}
