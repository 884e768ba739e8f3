import { createWordKeys, type WordKeys } from "@/lib/engine/linkers/word-keys";
import { createTermLikeness, type TermLikeness, type WordLikeness } from "@/lib/engine/linkers/word-likeness";
import type { Models } from "@/lib/engine/models";

/** What is known of words whatever the story: how alike they are, and the keys under which they are found. */
export interface Vocabulary {
  readonly terms: TermLikeness;
  readonly keys: WordKeys;
}

/** Stories share most of their words. Beyond so many the next story begins a vocabulary of its own, so that none grows for ever. */
const MOST_TERMS = 50_000;
const vocabularies = new WeakMap<Models, Vocabulary>();

/** The words as these models know them; what was once asked is remembered from story to story, and never changes an answer. */
export function vocabularyOf(models: Models): Vocabulary {
  const known = vocabularies.get(models);
  if (known && known.terms.size() < MOST_TERMS) return known;
  const vocabulary = { terms: createTermLikeness(models), keys: createWordKeys(models) };
  vocabularies.set(models, vocabulary);
  return vocabulary;
}

/** The likeness of terms by their words. */
export function createWordLikeness(models: Models): WordLikeness {
  const { terms } = vocabularyOf(models);
  return (a, b) => terms.between(terms.idOf(a), terms.idOf(b));
}
