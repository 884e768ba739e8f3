import { FUTURE_CUES, PAST_CUES } from "@/lib/engine/lexicon/time-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";

export type Tense = "past" | "future";

const REACH = 12;

/**
 * Whether the words that govern a time at atoms [first, last) speak of what was or of what is to come: the nearest cue
 * before it in its clause decides, or, where none stands before it, the first after it. Null where there is neither.
 */
export function governingTense(atoms: readonly Atom[], first: number, last: number): Tense | null {
  for (let at = first - 1; at >= 0 && first - at <= REACH; at--) {
    if (isClauseMark(atoms[at])) break;
    const tense = cue(atoms, at);
    if (tense) return tense;
  }
  for (let at = last; at < atoms.length && at - last < REACH; at++) {
    if (isClauseMark(atoms[at]) && at > last) return null;
    const tense = cue(atoms, at);
    if (tense) return tense;
  }
  return null;
}

function isClauseMark(atom: Atom | undefined): boolean {
  return (
    atom?.kind === "mark" &&
    (atom.lower === ";" || atom.lower === '"' || atom.lower === "“" || atom.lower === "”" || atom.lower === "?")
  );
}

function cue(atoms: readonly Atom[], at: number): Tense | null {
  const atom = atoms[at];
  if (atom?.kind !== "word" || (atom.text !== atom.lower && at > 0 && atom.text.length < 4)) return null;
  const word = atom.lower;
  if (FUTURE_CUES.has(word)) return word === "set" && !isBe(atoms[at - 1]) ? null : "future";
  if (PAST_CUES.has(word)) return atoms[at - 1]?.lower === "to" ? null : "past";
  if (isBe(atom) && atoms[at + 1]?.lower === "to") return "future";
  const participle = word.length > 4 && word.endsWith("ed");
  return participle && !(atoms[at - 1]?.lower === "be") && !(atoms[at - 1]?.lower === "to") ? "past" : null;
}

function isBe(atom: Atom | undefined): boolean {
  return atom?.lower === "is" || atom?.lower === "are" || atom?.lower === "be" || atom?.lower === "been";
}
