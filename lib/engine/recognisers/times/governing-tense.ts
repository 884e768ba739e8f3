import { FUTURE_CUES, PAST_CUES } from "@/lib/engine/lexicon/time-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";

export type Tense = "past" | "future";

const REACH = 12;

/**
 * Whether the words that govern a time at atoms [first, last) speak of what was or of what is to come: the nearest cue
 * before it in its clause decides, or, where none stands before it, the first after it. Null where there is neither.
 */
export function governingTense(atoms: readonly Atom[], first: number, last: number): Tense | null {
  if (isPutOffTo(atoms, first)) return "future";
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

const PUT_OFF: ReadonlySet<string> = new Set(
  "put moved postponed delayed deferred adjourned rescheduled promised booked pencilled pushed set fixed".split(" "),
);
const NEW_DATE: ReadonlySet<string> = new Set(["to", "until", "till", "for"]);
const PUT_OFF_REACH = 4; // words between the putting off and the new date: "put off again until the"

/** "was put off to 3 May", "planned for early June": the new date lies ahead though the verb is past. */
function isPutOffTo(atoms: readonly Atom[], first: number): boolean {
  const before = atoms.slice(Math.max(0, first - PUT_OFF_REACH), first).map(({ lower }) => lower);
  const to = before.findLastIndex((word) => NEW_DATE.has(word));
  return to > 0 && before.slice(0, to).some((word) => PUT_OFF.has(word));
}

/** "hope to sail on Friday". */
const INTENDS: ReadonlySet<string> = new Set("hope hoping plan expect intend aim want wants".split(" "));

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
  if (INTENDS.has(word) && atoms[at + 1]?.lower === "to") return "future";
  if (FUTURE_CUES.has(word))
    return word === "set" && !isBe(atoms[at - 1]) && !/^w(?:as|ere)$/.test(atoms[at - 1]?.lower ?? "-")
      ? null
      : "future";
  // "to be brought", "will be held": what stands before it tells.
  if (PAST_CUES.has(word)) return /^(?:to|be)$/.test(atoms[at - 1]?.lower ?? "-") ? null : "past";
  if (isBe(atom) && atoms[at + 1]?.lower === "to") return "future";
  const participle = word.length > 4 && word.endsWith("ed");
  return participle && !(atoms[at - 1]?.lower === "be") && !(atoms[at - 1]?.lower === "to") ? "past" : null;
}

function isBe(atom: Atom | undefined): boolean {
  return atom?.lower === "is" || atom?.lower === "are" || atom?.lower === "be" || atom?.lower === "been";
}
