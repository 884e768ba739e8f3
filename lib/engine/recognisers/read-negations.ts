import { NEGATION_CUES } from "@/lib/engine/lexicon/negation-cues";
import { indexRuns, matchRuns } from "@/lib/engine/lexicon/run-index";
import type { Word } from "@/lib/engine/syntax/parsed-sentence";

const CUES = indexRuns(NEGATION_CUES.map((cue) => [cue.phrase, cue] as const));

/** Runs in which a negation word negates nothing, or bounds a number instead. */
const HARMLESS = indexRuns(
  [
    "not only",
    "not just",
    "not merely",
    "not least",
    "not to mention",
    "no fewer than",
    "no less than",
    "no more than",
    "no later than",
    "no sooner",
    "no doubt",
    "no wonder",
    "no matter",
    "not quite",
    "not more than",
    "not less than",
    "nothing but",
    "none other than",
    "never before",
    "nowhere else",
    "nobody else",
    "no one else",
    "nothing else",
    "whether or not",
    "if not",
    "cannot help",
    "not until",
    "by no means least",
    "nothing short of",
  ].map((phrase) => [phrase, true] as const),
);

/** After a comma these say a negation over again: "never lent a book, not one page". */
const EMPHATIC = new Set([
  "not one",
  "not a single",
  "not even",
  "not once",
  "not any",
  "not ever",
  "not at all",
  "not a soul",
]);

/**
 * Indexes of the words that turn their clause round: "not", "never", "no" before a noun, "fail" in "failed to". A run of
 * several words ("have yet to") counts once, at its first.
 */
export function readNegations(words: readonly Word[]): Set<number> {
  const found = new Set<number>();
  const taken = new Set<number>();
  words.forEach((_, at) => {
    if (taken.has(at) || matchRuns(HARMLESS, words, at).length > 0) return;
    const matches = matchRuns(CUES, words, at);
    if (matches.length === 0) return;
    const again =
      found.size > 0 && words[at - 1]?.text === "," && matches.some(({ value }) => EMPHATIC.has(value.phrase));
    if (!again) found.add(at);
    for (const match of matches) for (const index of match.words) taken.add(index);
  });
  return found;
}
