import { DENOMINATORS, ORDINALS, SCALES, SMALL_NUMBERS, TENS } from "@/lib/engine/lexicon/number-words";
import { UNITS_BY_WORDS } from "@/lib/engine/lexicon/units";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { readCardinal } from "@/lib/engine/recognisers/quantities/numerals/read-cardinal";
import type { Numeral, NumeralReader } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** What may follow a fraction of something: "half of", "a third of the", "half their". */
const WHOLES: ReadonlySet<string> = new Set([
  "of",
  "the",
  "its",
  "their",
  "his",
  "her",
  "our",
  "all",
  "these",
  "those",
]);

/** Before "half" or "a third" these speak of a share though no whole is named: "more than half were". */
const BEFORE_HALF: ReadonlySet<string> = new Set([
  "than",
  "over",
  "under",
  "nearly",
  "almost",
  "about",
  "roughly",
  "around",
  "by",
  "least",
  "most",
  "up",
  "to",
]);

/** "the first half of", "the other half of": a part that is no number. */
const PARTS_OF_A_WHOLE: ReadonlySet<string> = new Set([
  "first",
  "second",
  "other",
  "last",
  "top",
  "bottom",
  "latter",
  "better",
  "northern",
  "southern",
  "eastern",
  "western",
]);

/** "three-quarters of" is 75 percent; "two thirds" alone 0.667; "half a million" 500,000; "10 1/2" 10.5. */
export const readFraction: NumeralReader = {
  id: "fraction",
  summary: "Fractions: three-quarters of the seats is 75 percent, half a million 500,000, 10 1/2 is 10.5.",
  read: (atoms, at) => inFigures(atoms, at) ?? inWords(atoms, at) ?? spoken(atoms, at),
};

function inFigures(atoms: readonly Atom[], at: number): Numeral | null {
  if (atoms[at]?.kind !== "number") return null;
  const sign = atoms[at + 1];
  if (sign?.kind === "number" && sign.value < 1 && sign.text.length === 1 && Number.isInteger(atoms[at]?.value))
    return { first: at, last: at + 2, value: (atoms[at]?.value ?? 0) + sign.value, scale: 1, form: "digits" };
  const simple = slashed(atoms, at);
  if (simple !== null) return { first: at, last: at + 3, value: simple, scale: 1, form: "digits" };
  const part = atoms[at + 1]?.kind === "number" ? slashed(atoms, at + 1) : null;
  const whole = atoms[at]?.value ?? Number.NaN;
  return part !== null && part < 1 && Number.isInteger(whole)
    ? { first: at, last: at + 4, value: whole + part, scale: 1, form: "digits" }
    : null;
}

/** "one over twenty", where nothing is counted after it. */
function spoken(atoms: readonly Atom[], at: number): Numeral | null {
  if (atoms[at + 1]?.lower !== "over") return null;
  const over = readCardinal.read(atoms, at);
  const under = over && over.last === at + 1 ? readCardinal.read(atoms, at + 2) : null;
  const after = under && atoms[under.last];
  if (
    !over ||
    !under ||
    under.value === 0 ||
    (after && after.kind !== "mark") ||
    after?.lower === "-" ||
    after?.lower === "%"
  )
    return null;
  return { first: at, last: under.last, value: over.value / under.value, scale: 1, form: "words" };
}

function slashed(atoms: readonly Atom[], at: number): number | null {
  const [a, slash, b, after] = [atoms[at], atoms[at + 1], atoms[at + 2], atoms[at + 3]];
  if (slash?.lower !== "/" || !slash.glued || !b?.glued || a?.kind !== "number" || b.kind !== "number") return null;
  if (after?.lower === "/" && after.glued) return null;
  return a.value > 0 && a.value < b.value && b.value <= 100 ? a.value / b.value : null;
}

function inWords(atoms: readonly Atom[], at: number): Numeral | null {
  const numerator = numeratorAt(atoms, at);
  if (!numerator) return null;
  if (SCALES.has(atoms[numerator.last]?.lower ?? "-")) return largeFraction(atoms, at);
  const dash = atoms[numerator.last]?.lower === "-" ? 1 : 0;
  const denominator = denominatorAt(atoms, numerator.last + dash, numerator.value);
  if (!denominator) return null;
  const ratio = numerator.value / denominator.value;
  const last = denominator.last;
  const scaled = ofScale(atoms, at, last, ratio);
  if (scaled) return scaled;
  // "an hour and a half": the half belongs to what stands before it.
  if (atoms[at - 1]?.lower === "and" && UNITS_BY_WORDS.has(atoms[at - 2]?.lower ?? "-")) return null;
  if (atoms[last]?.lower === "-" || PARTS_OF_A_WHOLE.has(atoms[at - 1]?.lower ?? "-")) return null;
  const share: Numeral = { first: at, last, scale: 1, value: round(ratio * 100), form: "share" };
  const plain: Numeral = { first: at, last, scale: 1, value: ratio, form: "words" };
  if (ratio < 1 && isShare(atoms, last)) return share;
  const [word, next] = [atoms[at]?.lower, atoms[last]];
  if (word === "half") {
    if (next?.lower === "a" || next?.lower === "an")
      return UNITS_BY_WORDS.has(atoms[last + 1]?.lower ?? "-") ? { ...plain, last: last + 1 } : null;
    return BEFORE_HALF.has(atoms[at - 1]?.lower ?? "-") ? share : null;
  }
  // "a third victim" counts on; "a third." is a part.
  return (word === "a" || word === "an") && next?.kind === "word" && !BEFORE_HALF.has(atoms[at - 1]?.lower ?? "-")
    ? null
    : plain;
}

/** "one hundred and thirty fifths", "two hundred thirty-fifths": in the second the thirty belongs to what stands below the line. */
function largeFraction(atoms: readonly Atom[], at: number): Numeral | null {
  const over = readCardinal.read(atoms, at);
  if (over?.form !== "words") return null;
  const tied = atoms[over.last]?.lower === "-" ? (TENS.get(atoms[over.last - 1]?.lower ?? "-") ?? 0) : 0;
  const under = denominatorAt(atoms, tied > 0 ? over.last - 1 : over.last, over.value - tied);
  return under && under.value > 4 && under.last > over.last
    ? { first: at, last: under.last, value: (over.value - tied) / under.value, scale: 1, form: "words" }
    : null;
}

interface Part {
  readonly value: number;
  readonly last: number;
}

/** "a", "one", "three", "half" (which is its own): the number above the line. */
function numeratorAt(atoms: readonly Atom[], at: number): Part | null {
  const word = atoms[at]?.lower ?? "-";
  if (word === "a" || word === "an") return { value: 1, last: at + 1 };
  if (word === "half") return { value: 1, last: at };
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined && small > 0) return { value: small, last: at + 1 };
  if (!TENS.has(word)) return null;
  const cardinal = readCardinal.read(atoms, at);
  return cardinal && { value: cardinal.value, last: cardinal.last };
}

function denominatorAt(atoms: readonly Atom[], at: number, numerator: number): Part | null {
  const word = atoms[at]?.lower ?? "-";
  if (word === "half" && numerator > 1) return null;
  const ten = TENS.get(word);
  if (ten !== undefined) {
    const next = atoms[at + 1]?.lower === "-" ? at + 2 : at + 1;
    const unit = ORDINALS.get((atoms[next]?.lower ?? "-").replace(/s$/, ""));
    return unit !== undefined && unit < 10 && atoms[next]?.lower.endsWith("s") === numerator > 1
      ? { value: ten + unit, last: next + 1 }
      : null;
  }
  const value = DENOMINATORS.get(word);
  if (value === undefined) return null;
  const plural = word.endsWith("s");
  return plural === numerator > 1 ? { value, last: at + 1 } : null;
}

/** "half a million", "a quarter of a million", "half a dozen", "three quarters of a billion". */
function ofScale(atoms: readonly Atom[], first: number, last: number, ratio: number): Numeral | null {
  const of = atoms[last]?.lower === "of" ? last + 1 : last;
  const article = atoms[of]?.lower === "a" ? of + 1 : of;
  const scale = SCALES.get(atoms[article]?.lower ?? "-");
  if (scale === undefined || atoms[article]?.lower.endsWith("s") || (article === last && scale < 1000)) return null;
  return { first, last: article + 1, value: ratio * scale, scale, form: "words" };
}

function isShare(atoms: readonly Atom[], at: number): boolean {
  return WHOLES.has(atoms[at]?.lower ?? "-") && atoms[at + 1] !== undefined;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
