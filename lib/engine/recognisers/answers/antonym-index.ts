import { ANTONYM_PAIRS } from "@/lib/engine/lexicon/antonyms";

const OPPOSITES = new Map<string, Set<string>>();
for (const { sides } of ANTONYM_PAIRS) {
  const [left, right] = sides;
  for (const [own, others] of [
    [left, right],
    [right, left],
  ] as const)
    for (const word of own) OPPOSITES.set(word, new Set([...(OPPOSITES.get(word) ?? []), ...others]));
}

/** Whether the list of opposites sets one lemma against the other. */
export function areAntonyms(a: string, b: string): boolean {
  return OPPOSITES.get(a)?.has(b) ?? false;
}

/** Whether the list of opposites holds the lemma. */
export function hasAntonym(lemma: string): boolean {
  return OPPOSITES.has(lemma);
}
