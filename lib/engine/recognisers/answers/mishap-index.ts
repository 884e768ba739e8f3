import type { ReadSentence } from "@/lib/engine/document";
import { ANY_MISHAP, MISHAPS } from "@/lib/engine/lexicon/mishaps";
import { indexRuns, matchRuns } from "@/lib/engine/lexicon/run-index";

const MISHAP_NOUNS = indexRuns(MISHAPS.flatMap(({ id, nouns }) => nouns.map((noun) => [noun, id] as const)));
const MISHAP_VERBS = indexRuns(MISHAPS.flatMap(({ id, verbs }) => verbs.map((verb) => [verb, id] as const)));

/** What sort of mishap a noun names, "any" where it may be all; null where it names none. */
export function mishapNamed(sentence: ReadSentence, at: number): string | null {
  const word = sentence.words[at];
  if (!word) return null;
  const exact = matchRuns(MISHAP_NOUNS, sentence.words, at).at(-1)?.value;
  const noun = word.upos !== "VERB" || /^(?:nsubj|obj)/.test(word.deprel); // "FIGHTING broke out"
  if (exact !== undefined && noun) return exact;
  const own = `${word.lemma} ${word.text}`.toLowerCase().split(" ");
  return own.some((form) => ANY_MISHAP.has(form)) ? "any" : null;
}

/** What sort of mishap happens to the subject of a verb; null where none does. */
export function mishapOfVerb(sentence: ReadSentence, at: number): string | null {
  const matches = matchRuns(MISHAP_VERBS, sentence.words, at, 1);
  return matches.sort((a, b) => b.words.length - a.words.length)[0]?.value ?? null;
}
