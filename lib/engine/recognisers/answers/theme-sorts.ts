import { SORT_NOUNS } from "@/lib/engine/lexicon/sort-nouns";
import { THEMES } from "@/lib/engine/lexicon/themes";
import type { WordNet } from "@/lib/engine/lexicon/word-net/word-net";
import { familyOf } from "@/lib/engine/recognisers/answers/count-index";
import type { NameMention } from "@/lib/engine/recognisers/read-names";

const SORTS_OF = new Map<string, string[]>();
for (const [sort, nouns] of Object.entries(SORT_NOUNS)) {
  for (const noun of nouns) SORTS_OF.set(noun, [...(SORTS_OF.get(noun) ?? []), sort]);
}

/** "singer", "pharmacist", "policewoman": nouns for those who do, where neither a list nor WordNet has them. */
const AGENT_ENDING = /(?:[^o]er|or|ist|ian|man|woman|ess|ee)$/;

/**
 * Whether a thing may be in the states of a class. `head` is its head noun's lemma, `name` the name that the head is part
 * of, null for a common noun.
 */
export function fitsClass(stateClass: string, head: string, name: NameMention | null, wordNet: WordNet): boolean {
  const allowed = THEMES[stateClass];
  if (!allowed) return true;
  if (name) {
    if (allowed.includes(`@${name.kind}`)) return true;
    // A name of no known kind may be a person, a place or a thing: only what takes none of them refuses it.
    if (name.kind === "unknown" && allowed.some((sort) => sort.startsWith("@"))) return true;
  }
  const family = familyOf(head)?.id;
  if (family !== undefined && allowed.includes(family)) return true;
  const sorts = SORTS_OF.get(head);
  if (sorts) return sorts.some((sort) => allowed.includes(sort));
  return family === undefined && allowed.includes("person") && isPerson(head, wordNet);
}

export function isPerson(head: string, wordNet: WordNet): boolean {
  const [chief] = wordNet.kindsOf(head, "noun");
  return chief === undefined ? AGENT_ENDING.test(head) : chief === "noun.person";
}
