import type { Span } from "@/lib/engine/span";

/** What counts as the same mark: typesetters' quotation marks and the typewriter's. */
const MARKS: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "«": '"',
  "»": '"',
};

/** A text in which white space and quotation marks are all alike, with the way back: character of it → offset in the text. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Finds where a quote stands in one text, each time exactly; see `find`. */
export interface QuoteLocator {
  /**
   * The spans in the text that carry the quote's very words, in the order of the text. Runs of white space count as one, and
   * so do the forms of a quotation mark; any other difference, a digit, a letter, its case, and nothing is found.
   */
  find(quote: string): readonly Span[];
}

export function createQuoteLocator(text: string): QuoteLocator {
  const whole = fold(text);
  return {
    find(quote) {
      const wanted = fold(quote).text.trim();
      if (wanted === "") return [];
      const found: Span[] = [];
      for (let at = whole.text.indexOf(wanted); at >= 0; at = whole.text.indexOf(wanted, at + 1)) {
        const start = whole.starts[at];
        const end = whole.ends[at + wanted.length - 1];
        if (start !== undefined && end !== undefined) found.push({ start, end });
      }
      return found;
    },
  };
}

function fold(text: string): Folded {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const space = /\s/.test(char);
    if (space && folded.endsWith(" ")) {
      ends[ends.length - 1] = at + 1;
      continue;
    }
    folded += space ? " " : (MARKS[char] ?? char);
    starts.push(at);
    ends.push(at + 1);
  }
  return { text: folded, starts, ends };
}

/** Whether an edge of the span falls inside a word or a number: "52" of "152", "1,9" of "1,900". */
export function cutsWord(text: string, { start, end }: Span): boolean {
  return joins(text, start) || joins(text, end);
}

function joins(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (LETTER.test(before) && LETTER.test(after)) return true;
  if (/[.,]/.test(before)) return DIGIT.test(text.charAt(at - 2)) && DIGIT.test(after);
  if (/[.,]/.test(after)) return DIGIT.test(before) && DIGIT.test(text.charAt(at + 1));
  return false;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\p{N}/u;
