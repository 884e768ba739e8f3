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

/** Which edge of a quote moves, and by how many words: to the left in the text where it is negative. */
export interface EdgeStep {
  readonly edge: "start" | "end";
  readonly by: 1 | -1;
}

/**
 * A quote with one edge moved by a word, so that a selection can be made to fit without a mouse. Unchanged where there is no word to take
 * in on its line, or none to give up.
 */
export function moveEdge(text: string, span: Span, { edge, by }: EdgeStep): Span {
  const line = lineAround(text, span);
  const near = Array.from(words.segment(text.slice(line.start, line.end)))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ start: line.start + index, end: line.start + index + segment.length }));
  const edges = near.map((word) => word[edge]);
  const at = span[edge];
  const next = by < 0 ? edges.findLast((place) => place < at) : edges.find((place) => place > at);
  if (next === undefined) return span;
  const moved = { ...span, [edge]: next };
  return moved.start < moved.end ? moved : span;
}

/** The line, or the lines, that a span stands on. */
function lineAround(text: string, { start, end }: Span): Span {
  const after = text.indexOf("\n", end);
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: after < 0 ? text.length : after };
}
