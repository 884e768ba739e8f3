import type { Attribution } from "@/lib/engine/attribution";
import { overlaps, type Span } from "@/lib/engine/span";

/** Where the words stand by which somebody says something: the speaker as last named, and the word that reports. */
export interface AttributionSpans {
  readonly speaker: Span | null;
  readonly cue: Span | null;
}

/** How far before the sentence a speaker is looked for whom the sentence only means: "she said". UTF-16 code units. */
const REACH = 2000;

/**
 * Finds the speaker and the cue of a claim's attribution in its text: the cue in the claim's sentence, the speaker there or, named
 * last, before it. Null for what does not stand there in the same words. Offsets are UTF-16 code units of `text`.
 */
export function attributionSpans(
  text: string,
  { name, cue }: Pick<Attribution, "name" | "cue">,
  claim: Span & { readonly sentence: Span },
): AttributionSpans {
  const sentence = { start: Math.min(claim.sentence.start, claim.start), end: Math.max(claim.sentence.end, claim.end) };
  const cues = occurrences(text, cue, sentence);
  const cueSpan = cues.find((span) => !overlaps(span, claim)) ?? cues[0] ?? null;
  return { speaker: speakerSpan(text, name, sentence), cue: cueSpan };
}

function speakerSpan(text: string, name: string, sentence: Span): Span | null {
  const last = name.split(/\s+/).at(-1) ?? name;
  const before = { start: Math.max(0, sentence.start - REACH), end: sentence.start };
  return (
    occurrences(text, name, sentence)[0] ??
    occurrences(text, last, sentence)[0] ??
    occurrences(text, name, before).at(-1) ??
    occurrences(text, last, before).at(-1) ??
    null
  );
}

/** Where some words stand as whole words, in any case, in the order of the text. */
function occurrences(text: string, words: string, within: Span): Span[] {
  if (words.trim() === "") return [];
  const wanted = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`, "giu");
  return Array.from(text.slice(within.start, within.end).matchAll(pattern), ({ index, 0: found }) => ({
    start: within.start + index,
    end: within.start + index + found.length,
  }));
}
