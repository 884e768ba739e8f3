import { ORDINALS, SMALL_NUMBERS, TENS } from "@/lib/engine/lexicon/number-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** A number read at an atom, with the index after it. */
export interface NumberAt {
  readonly value: number;
  readonly last: number;
  readonly ordinal: boolean;
}

/** A day of the month: "5", "05", "5th", "twenty-ninth", "twenty nine". */
export function dayNumberAt(atoms: readonly Atom[], at: number): NumberAt | null {
  const atom = atoms[at];
  if (!atom) return null;
  if (atom.kind === "number") {
    if (!/^\d\d?$/.test(atom.text) || atom.value < 1 || atom.value > 31) return null;
    const after = atoms[at + 1];
    if (!after?.glued || after.kind !== "word") return { value: atom.value, last: at + 1, ordinal: false };
    return ORDINAL_ENDINGS.has(after.lower) ? { value: atom.value, last: at + 2, ordinal: true } : null;
  }
  return dayWordAt(atoms, at);
}

function dayWordAt(atoms: readonly Atom[], at: number): NumberAt | null {
  const word = atoms[at]?.lower ?? null;
  if (word === null) return null;
  const ten = TENS.get(word);
  if (ten !== undefined && ten <= 30) {
    const next = atoms[at + 1]?.lower === "-" ? at + 2 : at + 1;
    const unit = atoms[next]?.lower;
    const ordinal = unit === undefined ? undefined : ORDINALS.get(unit);
    const cardinal = unit === undefined ? undefined : SMALL_NUMBERS.get(unit);
    if (ordinal !== undefined && ordinal < 10 && ten + ordinal <= 31)
      return { value: ten + ordinal, last: next + 1, ordinal: true };
    if (cardinal !== undefined && cardinal > 0 && cardinal < 10 && ten + cardinal <= 31)
      return { value: ten + cardinal, last: next + 1, ordinal: false };
    return { value: ten, last: at + 1, ordinal: false };
  }
  const ordinal = ORDINALS.get(word);
  if (ordinal !== undefined && ordinal <= 30) return { value: ordinal, last: at + 1, ordinal: true };
  const cardinal = SMALL_NUMBERS.get(word);
  return cardinal !== undefined && cardinal > 0 ? { value: cardinal, last: at + 1, ordinal: false } : null;
}
