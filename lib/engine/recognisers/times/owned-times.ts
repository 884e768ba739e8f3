import { WEEKDAYS } from "@/lib/engine/lexicon/time-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";

const OWNER = /^(\p{L}+)'s$/u;
const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS.keys(), "yesterday", "tomorrow", "tonight"]);
const STRETCHES: ReadonlySet<string> = new Set([
  "night",
  "morning",
  "afternoon",
  "evening",
  "weekend",
  "week",
  "month",
  "year",
]);
const POINTS: ReadonlySet<string> = new Set(["this", "last", "next"]);

/** Takes the "'s" off a time that owns something ("Thursday's close", "last night's vote"); "a year's work" is a length, "today's world" no day. */
export function withoutOwners(atoms: readonly Atom[]): readonly Atom[] {
  return atoms.map((atom, at) => {
    const owner = OWNER.exec(atom.lower)?.[1];
    if (owner === undefined) return atom;
    const time = DAYS.has(owner) || (STRETCHES.has(owner) && POINTS.has(atoms[at - 1]?.lower ?? "-"));
    return time
      ? { ...atom, end: atom.start + owner.length, text: atom.text.slice(0, owner.length), lower: owner }
      : atom;
  });
}
