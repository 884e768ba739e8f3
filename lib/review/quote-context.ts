import type { Quote } from "@/lib/engine/quote";
import { cover, overlaps, type Span } from "@/lib/engine/span";

/**
 * A quote where it stands. The sentence's text is `before + quote + after`; `focus` spans (what carries the answer) are
 * offsets into that. `contextBefore` and `contextAfter` are the sentences beside it, empty where there are none.
 */
export interface QuoteInContext {
  readonly contextBefore: string;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly contextAfter: string;
  readonly focus: readonly Span[];
  /** Where the sentence stands in the source's text. */
  readonly sentence: Span;
}

/** How far from the sentence its neighbours are looked for, in UTF-16 code units. */
const REACH = 600;

/**
 * Shows a claim's quote inside its sentence, with a sentence of context on either side. All spans are offsets into `text`.
 */
export function quoteInContext(
  text: string,
  claim: Quote & { readonly sentence: Span; readonly focus: readonly Span[] },
): QuoteInContext {
  const sentence = cover(claim.sentence, claim);
  const focus = claim.focus
    .filter((span) => overlaps(sentence, span))
    .map((span) => ({
      start: Math.max(span.start, sentence.start) - sentence.start,
      end: Math.min(span.end, sentence.end) - sentence.start,
    }));
  return {
    contextBefore: lastSentence(text.slice(Math.max(0, sentence.start - REACH), sentence.start)),
    before: text.slice(sentence.start, claim.start),
    quote: claim.quote,
    after: text.slice(claim.end, sentence.end),
    contextAfter: firstSentence(text.slice(sentence.end, sentence.end + REACH)),
    focus,
    sentence,
  };
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

function sentencesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter((segment) => segment.length > 0);
}

function lastSentence(text: string): string {
  const last = sentencesOf(text).at(-1);
  return last === undefined ? "" : last;
}

function firstSentence(text: string): string {
  const first = sentencesOf(text).at(0);
  return first === undefined ? "" : first;
}
