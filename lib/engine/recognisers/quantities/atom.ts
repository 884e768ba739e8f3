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
const SPACES = "\u00a0\u202f\u2009\u2007\u3000\ufeff";

/** Cuts a stretch of text into atoms, in one pass. Every code unit that is no white space lies in exactly one atom. */
export function scanAtoms(text: string, { start, end }: Span): Atom[] {
  const atoms: Atom[] = [];
  let at = start;
  let previousEnd = -1;
  while (at < end) {
    if (isSpace(text, at)) {
      at++;
      continue;
    }
    const kind = isDigit(text, at) || startsDecimal(text, at, start) ? "number" : isLetter(text, at) ? "word" : "mark";
    const stop = kind === "number" ? numberEnd(text, at, end) : kind === "word" ? wordEnd(text, at, end) : at + 1;
    const piece = text.slice(at, stop);
    atoms.push({
      kind,
      start: at,
      end: stop,
      text: piece,
      lower: kind === "word" ? plainWord(piece) : kind === "mark" ? plainMark(piece) : piece,
      glued: previousEnd === at,
      value: kind === "number" ? numberValue(piece) : Number.NaN,
    });
    previousEnd = at = stop;
  }
  return atoms;
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
  while (at + 1 < end && isDigit(text, at + 1) && NUMBER_MARKS.includes(text.charAt(at))) at = digitsEnd(text, at + 1, end);
  return at - from === head && head <= 3 && text.charAt(from) !== "0" ? spacedGroupsEnd(text, at, end) : at;
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
