import { OPPOSED_ADJECTIVES } from "@/lib/engine/lexicon/antonyms/adjectives";
import { OPPOSED_NOUNS } from "@/lib/engine/lexicon/antonyms/nouns";
import { OPPOSED_VERBS } from "@/lib/engine/lexicon/antonyms/verbs";
import { words } from "@/lib/engine/lexicon/words";

/** Two sides of lemmas: a word of the one said of a thing tells against any word of the other said of it. */
export interface AntonymPair {
  readonly pos: "verb" | "adjective" | "noun";
  readonly sides: readonly [readonly string[], readonly string[]];
}

function readPairs(pos: AntonymPair["pos"], lines: string): AntonymPair[] {
  return lines.split("\n").flatMap((line): AntonymPair[] => {
    const [one, other] = line.split(" | ");
    return one && other ? [{ pos, sides: [words(one), words(other)] }] : [];
  });
}

/** Evidence of contradiction between sentences that are otherwise alike. Adverbs stand with the adjectives. */
export const ANTONYM_PAIRS: readonly AntonymPair[] = [
  ...readPairs("verb", OPPOSED_VERBS),
  ...readPairs("adjective", OPPOSED_ADJECTIVES),
  ...readPairs("noun", OPPOSED_NOUNS),
];
