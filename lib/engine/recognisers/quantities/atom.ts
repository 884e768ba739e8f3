import { NUMBER_MARKS, numberValue } from "@/lib/engine/recognisers/quantities/number-value";
import type { Span } from "@/lib/engine/span";

/**
 * The unit that the quantity and time grammars read: finer than a token ("6.08pm" is a number and a word, "two-year"
 * two words and a mark), and the same whatever tokeniser stands before. Offsets are into the whole source text.
 */
export interface Atom extends Span {
  readonly kind: "number" | "word" | "mark";
  readonly text: string;
  /** The text in lower case; of a typographic dash or apostrophe, its plain form. */
  readonly lower: string;
  /** Nothing stands between this atom and the one before. */
  readonly glued: boolean;
  /** The number that the digits spell; NaN for words and marks. */
  readonly value: number;
}

const DASHES = "‐‑‒–—−";
const APOSTROPHES = "’ʼ";
/** Fractions that are one character: "½". */
const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);
const SPACES = "\u00a0\u202f\u2009\u2007\u3000\ufeff";

/** Far more atoms than any sentence has, few enough that a text without a full stop is read in even steps. */
const PIECE = 2000;

/**
 * Cuts a stretch of text into atoms, in one pass, and hands them over a sentence at a time: what is longer than any
 * sentence comes in several pieces. Every code unit that is no white space lies in exactly one atom.
 */
export function* scanAtoms(text: string, { start, end }: Span): Generator<Atom[], void> {
  let at = start;
  while (at < end) {
    const atoms: Atom[] = [];
    let previousEnd = -1;
    while (at < end && atoms.length < PIECE) {
      if (isSpace(text, at)) {
        at++;
        continue;
      }
      const atom = atomAt(text, at, { start, end }, previousEnd === at);
      atoms.push(atom);
      previousEnd = at = atom.end;
    }
    if (atoms.length > 0) yield atoms;
  }
}

function atomAt(text: string, at: number, { start, end }: Span, glued: boolean): Atom {
  if (isDigit(text, at) || startsDecimal(text, at, start)) {
    const stop = numberEnd(text, at, end);
    const piece = text.slice(at, stop);
    return { kind: "number", start: at, end: stop, text: piece, lower: piece, glued, value: numberValue(piece) };
  }
  const fraction = text.charCodeAt(at) > 127 ? VULGAR_FRACTIONS.get(text.charAt(at)) : undefined;
  if (fraction !== undefined) {
    const sign = text.charAt(at);
    return { kind: "number", start: at, end: at + 1, text: sign, lower: sign, glued, value: fraction };
  }
  const word = isLetter(text, at);
  const stop = word ? wordEnd(text, at, end) : at + 1;
  const piece = text.slice(at, stop);
  const lower = word ? plainWord(piece) : plainMark(piece);
  return { kind: word ? "word" : "mark", start: at, end: stop, text: piece, lower, glued, value: Number.NaN };
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || (code > 127 && SPACES.includes(text.charAt(at)));
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return /[\p{L}\p{M}\p{Cs}]/u.test(text.charAt(at));
}

/** ".5" after white space or a currency sign, but not the full stop of "end.5". */
function startsDecimal(text: string, at: number, start: number): boolean {
  return text.charAt(at) === "." && isDigit(text, at + 1) && (at === start || !isWordUnit(text, at - 1));
}

function isWordUnit(text: string, at: number): boolean {
  return isLetter(text, at) || isDigit(text, at) || text.charAt(at) === "." || text.charAt(at) === ")";
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    const inner = text.charAt(at) === "'" || APOSTROPHES.includes(text.charAt(at));
    if (inner ? at + 1 < end && isLetter(text, at + 1) : isLetter(text, at) || isDigit(text, at)) at++;
    else break;
  }
  return at;
}

function digitsEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isDigit(text, at)) at++;
  return at;
}

function numberEnd(text: string, from: number, end: number): number {
  let at = digitsEnd(text, text.charAt(from) === "." ? from + 1 : from, end);
  const head = at - from;
  while (at + 1 < end && isDigit(text, at + 1) && NUMBER_MARKS.includes(text.charAt(at)))
    at = digitsEnd(text, at + 1, end);
  const power = exponentEnd(text, at, end);
  if (power > at) return power;
  const bare = at - from === head && head <= 3;
  const parted = bare ? partedEnd(text, at, end) : at;
  if (parted > at) return parted;
  return bare && text.charAt(from) !== "0" ? spacedGroupsEnd(text, at, end) : at;
}

/** "1e10", "3.2E-5": the end of a power of ten that is glued to its number. */
function exponentEnd(text: string, from: number, end: number): number {
  if (text.charAt(from) !== "e" && text.charAt(from) !== "E") return from;
  const sign = text.charAt(from + 1) === "-" || text.charAt(from + 1) === "+" ? 1 : 0;
  const stop = digitsEnd(text, from + 1 + sign, Math.min(end, from + 5));
  return stop > from + 1 + sign && !(stop < end && (isLetter(text, stop) || isDigit(text, stop))) ? stop : from;
}

const PARTED_DECIMAL = /^ \. \d{1,2} ?(?:%|per ?cent\b|pct\b|(?:m|b|tr)illion\b|bn\b)/i;
const PARTED_THOUSANDS = /^(?: , \d{3})+(?![\d ]*[.,]\d)/;
const LONGEST_PARTED = 24;

/** "4 . 8 percent", "80 , 000": in a text whose marks stand apart from its words, the end of the number all the same. */
function partedEnd(text: string, from: number, end: number): number {
  if (text.charAt(from) !== " " || text.charAt(from + 2) !== " ") return from;
  const rest = text.slice(from, Math.min(end, from + LONGEST_PARTED));
  if (PARTED_DECIMAL.test(rest)) return digitsEnd(text, from + 3, end);
  return from + (PARTED_THOUSANDS.exec(rest)?.[0].length ?? 0);
}

/** "12 000 000": groups of exactly three digits, each after one space; a decimal part may close them. */
function spacedGroupsEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at + 3 < end && isSpace(text, at) && text.charAt(at) !== "\n") {
    const stop = digitsEnd(text, at + 1, Math.min(end, at + 5));
    if (stop - at !== 4) break;
    at = stop;
  }
  if (at === from) return at;
  const decimals = NUMBER_MARKS.includes(text.charAt(at)) ? digitsEnd(text, at + 1, end) : at;
  return decimals > at + 1 ? decimals : at;
}

function plainWord(word: string): string {
  return word.toLowerCase().replaceAll("’", "'").replaceAll("ʼ", "'");
}

function plainMark(mark: string): string {
  if (DASHES.includes(mark)) return "-";
  return APOSTROPHES.includes(mark) ? "'" : mark;
}
