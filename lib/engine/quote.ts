import type { Span } from "@/lib/engine/span";

/** A span with the text that stands there: `text.slice(start, end) === quote`, always. */
export interface Quote extends Span {
  readonly quote: string;
}

/** Cuts a quote out of its text, without white space at either end; null where nothing is left. */
export function quoteAt(text: string, span: Span): Quote | null {
  let { start, end } = span;
  start = Math.max(0, start);
  end = Math.min(text.length, end);
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end, quote: text.slice(start, end) } : null;
}

/** The two-quote gate's test: does the quote stand verbatim where it says it does? */
export function standsIn(text: string, { start, end, quote }: Quote): boolean {
  return quote.length > 0 && text.slice(start, end) === quote;
}
