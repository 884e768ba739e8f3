import type { ReadSentence } from "@/lib/engine/document";
import type { Span } from "@/lib/engine/span";

/** A paragraph of an interview in print: a question, an answer, or what stands around them. */
export interface Paragraph extends Span {
  /** Its sentences, by their place in the text's list. */
  readonly sentences: readonly number[];
  readonly heading: boolean;
  /** Who speaks, where the paragraph opens with that and a colon ("Kemp: …", "Q: …"); null where none is named. */
  readonly label: string | null;
  /** Where the words begin: behind the label. */
  readonly from: number;
  /** A question from end to end, or a short prompt that ends as one. */
  readonly asks: boolean;
  /** Somebody speaks of himself in it. */
  readonly own: boolean;
  /** A quotation opens it. */
  readonly quoted: boolean;
  readonly words: number;
}

const LONGEST_QUESTION = 45; // words
const MOST_SENTENCES = 3; // in one question
const FIRST_PERSON = /(?<![\p{L}’'-])(?:I|[Mm]y|[Mm]e|[Mm]ine|[Ww]e|[Oo]ur|[Oo]urs|us)(?![\p{L}-])/u;
/** "Can you tell us …?", "Tell me about the gate.": who asks speaks of himself, too. */
const ASKS_FOR = /(?<![\p{L}’'-])(?:[Yy]ou|[Yy]our|[Yy]ours)(?![\p{L}-])/u;
const BIDS = /^(?:Tell|Describe|Take|Walk|Talk|Explain|Give|Show|Help) (?:me|us)\b/;
const LONGEST_LABEL = 40; // characters
const LABEL = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}$/u;
const LETTER_LABEL = /^[QA]\. /;

/** The paragraphs of a text in their order. */
export function paragraphsOf(text: string, sentences: readonly ReadSentence[]): Paragraph[] {
  const blocks = new Map<number, number[]>();
  sentences.forEach(({ sentence }, index) => {
    blocks.set(sentence.block, [...(blocks.get(sentence.block) ?? []), index]);
  });
  return [...blocks.values()].flatMap((indexes) => paragraphAt(text, sentences, indexes) ?? []);
}

function paragraphAt(text: string, sentences: readonly ReadSentence[], indexes: readonly number[]): Paragraph | null {
  const first = sentences[indexes[0] ?? -1];
  const last = sentences[indexes.at(-1) ?? -1];
  if (!first || !last) return null;
  const label = labelOf(text, first.start);
  const from = label === null ? first.start : label.end;
  const said = text.slice(from, last.end);
  const words = indexes.reduce((sum, index) => sum + (sentences[index]?.words.length ?? 0), 0);
  const quoted = /^["“'‘]/.test(said);
  const own = FIRST_PERSON.test(said) && !BIDS.test(said);
  return {
    start: first.start,
    end: last.end,
    sentences: indexes,
    heading: first.sentence.kind === "heading" && indexes[0] === 0,
    label: label?.name ?? null,
    from,
    // An answer may end in a question of its own ("What was I to do?").
    asks:
      /\?[)\s]*$/.test(said) &&
      !quoted &&
      (!own || ASKS_FOR.test(said)) &&
      words <= LONGEST_QUESTION &&
      indexes.length <= MOST_SENTENCES,
    own,
    quoted,
    words,
  };
}

function labelOf(text: string, start: number): { name: string; end: number } | null {
  const opening = text.slice(start, start + LONGEST_LABEL);
  if (LETTER_LABEL.test(opening)) return { name: opening.charAt(0), end: start + 3 };
  const colon = opening.indexOf(": ");
  const name = opening.slice(0, Math.max(0, colon));
  return colon > 0 && LABEL.test(name) ? { name, end: start + colon + 2 } : null;
}
