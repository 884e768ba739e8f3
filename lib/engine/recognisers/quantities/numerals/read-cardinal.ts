import {
  DENOMINATORS,
  GROUP_NUMBERS,
  SCALE_SHORTS,
  SCALES,
  SMALL_NUMBERS,
  TENS,
} from "@/lib/engine/lexicon/number-words";
import { MONEY_PREFIXES } from "@/lib/engine/lexicon/units";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import type { Numeral, NumeralReader } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** After "500m" these make it metres; without one of them it is a million. */
const LENGTH_AFTER: ReadonlySet<string> = new Set([
  "away",
  "while",
  "onto",
  "into",
  "across",
  "along",
  "underground",
  "offshore",
  "inland",
  "apart",
  "behind",
  "ahead",
  "from",
  "above",
  "below",
  "deep",
  "high",
  "long",
  "wide",
  "tall",
  "north",
  "south",
  "east",
  "west",
  "off",
  "race",
  "sprint",
  "freestyle",
  "hurdles",
  "butterfly",
  "radius",
  "underwater",
  "swell",
  "waves",
  "x",
  "relay",
  "dash",
  "tower",
  "wall",
  "up",
  "down",
]);

/** One step of a number: a word or figure that adds, or a scale that multiplies. */
interface Piece {
  readonly kind: "small" | "ten" | "figure" | "group" | "scale";
  readonly value: number;
  readonly last: number;
}

/**
 * "1,234", "2.3bn", "1.5 million", "twenty-one", "one hundred and ninety", "1 million 200 thousand", "nineteen hundred",
 * "a thousand", "two dozen", "seven and a half thousand", "fourscore".
 */
export const readCardinal: NumeralReader = {
  id: "cardinal",
  summary: "Figures and number words, with their scales: 1,234, 2.3bn, one hundred and ninety, a thousand, two dozen.",
  read: (atoms, at) => {
    const start = articleBefore(atoms, at) ? at + 1 : at;
    let total = 0;
    let current: number | null = start > at ? 1 : null;
    let lastScale = Number.POSITIVE_INFINITY;
    let scale = 1;
    let previous: Piece["kind"] | null = null;
    let index = start;
    // What stands before "and": a dozen after it counts only what stands between, "three hundred and two dozen".
    let apart = 0;
    for (;;) {
      const next = previous === null ? index : linked(atoms, index, previous);
      const piece = pieceAt(atoms, next);
      if (!piece || !follows(atoms, piece, previous, current, lastScale, total)) break;
      if (piece.kind === "scale") {
        if (piece.value >= 1000) {
          total += (current ?? 1) * piece.value;
          current = null;
          lastScale = piece.value;
        } else if (piece.value < 100) current = apart + ((current ?? 1) - apart) * piece.value;
        else current = (current ?? 1) * piece.value;
        scale = piece.value;
      } else {
        if (next > index && atoms[index]?.lower === "and") apart = current ?? 0;
        current = (current ?? 0) + piece.value;
        scale = 1;
      }
      previous = piece.kind;
      index = piece.last;
      const rest = current === null ? null : partAfter(atoms, index);
      if (rest && current !== null) {
        current += rest.part;
        index = rest.last;
        previous = "figure";
      }
    }
    if (previous === null) return null;
    const form = atoms[start]?.kind === "number" ? "digits" : "words";
    return withPoint(atoms, { first: at, last: index, value: total + (current ?? 0), scale, form });
  },
};

/** "a hundred", "a dozen", "a million": the article counts as one. */
function articleBefore(atoms: readonly Atom[], at: number): boolean {
  const word = atoms[at]?.lower;
  if (word !== "a" && word !== "an") return false;
  const next = atoms[at + 1]?.lower ?? "-";
  return SCALES.has(next) && next !== "score" && next !== "tens" && !next.endsWith("s");
}

/** The index of the piece after a hyphen or "and", where the number may go on over it. */
function linked(atoms: readonly Atom[], at: number, previous: Piece["kind"]): number {
  const link = atoms[at]?.lower;
  if (link === "-" && previous !== "figure") return at + 1;
  return link === "and" && previous === "scale" && atoms[at + 1]?.kind === "word" ? at + 1 : at;
}

function pieceAt(atoms: readonly Atom[], at: number): Piece | null {
  const atom = atoms[at];
  if (!atom) return null;
  if (atom.kind === "number")
    return Number.isFinite(atom.value) ? { kind: "figure", value: atom.value, last: at + 1 } : null;
  const { lower } = atom;
  const small = SMALL_NUMBERS.get(lower);
  if (small !== undefined) return { kind: "small", value: small, last: at + 1 };
  const ten = TENS.get(lower);
  if (ten !== undefined) return { kind: "ten", value: ten, last: at + 1 };
  const group = GROUP_NUMBERS.get(lower);
  if (group !== undefined) return { kind: "group", value: group, last: at + 1 };
  const scale = SCALES.get(lower) ?? shortScale(atoms, at);
  return scale === undefined ? null : { kind: "scale", value: scale, last: at + 1 };
}

function shortScale(atoms: readonly Atom[], at: number): number | undefined {
  const atom = atoms[at];
  if (!atom || atoms[at - 1]?.kind !== "number") return undefined;
  const short = SCALE_SHORTS.get(atom.lower);
  if (short !== undefined) return atom.glued || atom.lower !== "k" || atom.text === "k" ? short : undefined;
  if (atom.lower === "mm" && isMoney(atoms, at - 2)) return 1e6;
  if (atom.lower !== "m") return undefined;
  if (isMoney(atoms, at - 2) || atom.text === "M") return 1e6;
  if (!atom.glued) return undefined;
  const next = atoms[at + 1]?.lower ?? "-";
  if (next === "/" || atoms[at + 1]?.kind === "number") return undefined;
  return LENGTH_AFTER.has(next) ? undefined : 1e6;
}

function isMoney(atoms: readonly Atom[], at: number): boolean {
  return MONEY_PREFIXES.has(atoms[at]?.lower ?? "-");
}

/** Whether the piece may go on the number read so far: "twenty one", "hundred and ten", but not "two three" or "five twenty". */
function follows(
  atoms: readonly Atom[],
  piece: Piece,
  previous: Piece["kind"] | null,
  current: number | null,
  lastScale: number,
  total: number,
): boolean {
  if (previous === null) return piece.kind !== "scale" || current === 1;
  if (piece.kind === "scale") {
    if (previous === "scale") return piece.value >= 1000 && current !== null && piece.value < lastScale;
    return current !== null && current !== 0 && (piece.value < lastScale || total === 0);
  }
  if (piece.kind === "figure") {
    // "1 million 200 thousand" is one number, "1 million 200 people" is not.
    return (
      previous === "scale" &&
      current === null &&
      (SCALES.get(atoms[piece.last]?.lower ?? "-") ?? 0) >= 100 &&
      (SCALES.get(atoms[piece.last]?.lower ?? "-") ?? 0) < lastScale
    );
  }
  if (piece.kind === "group" || piece.value === 0) return false;
  if (previous === "ten") return piece.kind === "small" && piece.value < 10;
  return previous === "scale" && (current === null || current >= 100);
}

/** "seven and | a half", "two and | three quarters": the part after the whole, with the index after it. */
function partAfter(atoms: readonly Atom[], at: number): { part: number; last: number } | null {
  if (atoms[at]?.lower !== "and") return null;
  const word = atoms[at + 1]?.lower ?? "-";
  const over = word === "a" || word === "one" ? 1 : (SMALL_NUMBERS.get(word) ?? 0);
  const dash = atoms[at + 2]?.lower === "-" ? 1 : 0;
  const under = DENOMINATORS.get(atoms[at + 2 + dash]?.lower ?? "-");
  if (under === undefined || over < 1 || over >= under || atoms[at + 2 + dash]?.lower.endsWith("s") !== over > 1)
    return null;
  const after = atoms[at + 3 + dash];
  // "five and a third man" counts on.
  if (
    under !== 2 &&
    under !== 4 &&
    word === "a" &&
    after?.kind === "word" &&
    !SCALES.has(after.lower) &&
    after.lower !== "of"
  )
    return null;
  return { part: over / under, last: at + 3 + dash };
}

/** "nine point nought four": the digits after a point that is said. */
function withPoint(atoms: readonly Atom[], numeral: Numeral): Numeral {
  if (atoms[numeral.last]?.lower !== "point" || numeral.form !== "words") return numeral;
  let digits = "";
  let at = numeral.last + 1;
  for (; at < atoms.length; at++) {
    const digit = SMALL_NUMBERS.get(atoms[at]?.lower ?? "-");
    if (digit === undefined || digit > 9) break;
    digits += digit;
  }
  if (digits === "") return numeral;
  const value = Number(`${numeral.value}.${digits}`);
  const scale = SCALES.get(atoms[at]?.lower ?? "-");
  if (scale === undefined || scale < 1000) return { ...numeral, last: at, value };
  return { ...numeral, last: at + 1, value: Math.round(value * scale), scale };
}
