import { SYNONYM_SETS } from "@/lib/engine/lexicon/synonym-sets";
import { stemOf } from "@/lib/engine/linkers/stem";

const SETS_OF = new Map<string, string[]>();
for (const { id, words } of SYNONYM_SETS)
  for (const word of words) SETS_OF.set(word, [...(SETS_OF.get(word) ?? []), `set ${id}`]);

/** The index keys under which a word finds those that mean the same: its stem and the synonym sets that it is in. */
export function wordKeys(word: string): readonly string[] {
  const sets = SETS_OF.get(word);
  const stem = stemOf(word);
  return sets ? [stem, ...sets] : [stem];
}
