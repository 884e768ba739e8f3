import type { Quote } from "@/lib/engine/quote";
import { quoteAt } from "@/lib/engine/quote";
import type { Span } from "@/lib/engine/span";

/** Longest claim that a person can mark, in UTF-16 code units. */
export const CLAIM_MAX = 1000;

/** How far around an edge words are looked for, in UTF-16 code units: no word of a report is longer. */
const REACH = 100;

const words = new Intl.Segmenter(undefined, { granularity: "word" });

/**
 * A selection widened to whole words, in any script, without white space at its ends. Offsets are UTF-16 code units of `text`; one that
 * lies outside is moved inside. Null where no word is selected.
 */
export function snapSelection(text: string, selection: Span): Quote | null {
  const bare = quoteAt(text, {
    start: Math.min(selection.start, selection.end),
    end: Math.max(selection.start, selection.end),
  });
  if (bare === null || !/[\p{L}\p{N}]/u.test(bare.quote)) return null;
  return quoteAt(text, { start: wordAt(text, bare.start).start, end: wordAt(text, bare.end - 1).end });
}

/** The word, or the mark between words, that a code unit belongs to. */
function wordAt(text: string, at: number): Span {
  const from = Math.max(0, at - REACH);
  const near = text.slice(from, at + REACH);
  for (const { segment, index, isWordLike } of words.segment(near)) {
    const start = from + index;
    const end = start + segment.length;
    if (at >= start && at < end) return isWordLike ? { start, end } : { start, end: Math.max(end, at + 1) };
  }
  return { start: at, end: at + 1 };
}
