import type { ReadSentence } from "@/lib/engine/document";
import { CAUSE_KINDS } from "@/lib/engine/lexicon/cause-kinds";
import { ANY_MISHAP, MISHAPS } from "@/lib/engine/lexicon/mishaps";
import { indexRuns, matchRuns } from "@/lib/engine/lexicon/run-index";

const KINDS = indexRuns(CAUSE_KINDS.flatMap(({ id, words }) => words.map((word) => [word, id] as const)));
const MISHAP_NOUNS = indexRuns(MISHAPS.flatMap(({ id, nouns }) => nouns.map((noun) => [noun, id] as const)));
const MISHAP_VERBS = indexRuns(MISHAPS.flatMap(({ id, verbs }) => verbs.map((verb) => [verb, id] as const)));
const GOES_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  CAUSE_KINDS.map(({ id, goesWith }) => [id, new Set(goesWith)]),
);

/** The kinds of cause that words tell; where a longer run tells one, the words within it tell nothing of their own. */
export function causeKindsOf(sentence: ReadSentence, words: readonly number[]): string[] {
  const mine = new Set(words);
  const matches = words
    .flatMap((at) => matchRuns(KINDS, sentence.words, at))
    .filter((match) => match.words.every((index) => mine.has(index)));
  const within = (index: number, least: number) =>
    matches.some((match) => match.words.length > least && match.words.includes(index));
  return [
    ...new Set(
      matches.flatMap((match) =>
        match.words.every((index) => within(index, match.words.length)) ? [] : [match.value],
      ),
    ),
  ];
}

/** What sort of mishap a noun names, "any" where it may be all; null where it names none. */
export function mishapNamed(sentence: ReadSentence, at: number): string | null {
  const word = sentence.words[at];
  if (!word) return null;
  const exact = matchRuns(MISHAP_NOUNS, sentence.words, at).at(-1)?.value;
  if (exact !== undefined && word.upos !== "VERB") return exact;
  const own = `${word.lemma} ${word.text}`.toLowerCase().split(" ");
  return own.some((form) => ANY_MISHAP.has(form)) ? "any" : null;
}

/** What sort of mishap happens to the subject of a verb; null where none does. */
export function mishapOfVerb(sentence: ReadSentence, at: number): string | null {
  const matches = matchRuns(MISHAP_VERBS, sentence.words, at, 1);
  return matches.sort((a, b) => b.words.length - a.words.length)[0]?.value ?? null;
}

/** Whether the kinds of two causes can't both have brought about one mishap; false where either is not known. */
export function kindsExclude(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return a.every((one) => b.every((other) => one !== other && !goesWith(one, other)));
}

function goesWith(a: string, b: string): boolean {
  return (GOES_WITH.get(a)?.has(b) ?? false) || (GOES_WITH.get(b)?.has(a) ?? false);
}
