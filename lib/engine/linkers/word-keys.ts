import { SYNONYM_SETS } from "@/lib/engine/lexicon/synonym-sets";
import { isName } from "@/lib/engine/linkers/profile";
import { stemOf } from "@/lib/engine/linkers/stem";
import type { Models } from "@/lib/engine/models";

/** The number of a key of the index, with the share, 0–1, of what its word tells. */
export type WordKey = readonly [key: number, share: number];

export interface WordKeys {
  /** The number of a key, the same for the same key. */
  idOf(key: string): number;
  /** The keys under which a term finds those that mean the same or nearly so: its stem, its synonym sets, what it is a kind of. */
  of(term: string): readonly WordKey[];
}

/** Two kinds of one thing ("hectare", "acre") meet under it, but say less together than one word does. */
const KIND_SHARE = 0.5;
const MOST_KINDS = 3;
const LAST_NAME_SHARE = 0.7;

const SETS_OF = new Map<string, string[]>();
for (const { id, words } of SYNONYM_SETS)
  for (const word of words) SETS_OF.set(word, [...(SETS_OF.get(word) ?? []), `set ${id}`]);

type NamedKey = readonly [key: string, share: number];

export function createWordKeys({ wordNet }: Models): WordKeys {
  const ids = new Map<string, number>();
  const idOf = (key: string) => {
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
  const memo = new Map<string, readonly WordKey[]>();
  return {
    idOf,
    of(term) {
      const known = memo.get(term);
      if (known) return known;
      const keys = (isName(term) ? nameKeys(term) : keysOf(term)).map(([key, share]): WordKey => [idOf(key), share]);
      memo.set(term, keys);
      return keys;
    },
  };

  /** The whole name and its last word: one source says "Maria Oduya", another "Oduya". */
  function nameKeys(name: string): NamedKey[] {
    return [
      [name, 1],
      [`last ${name.slice(name.lastIndexOf(" ") + 1).replace("@", "")}`, LAST_NAME_SHARE],
    ];
  }

  function keysOf(word: string): NamedKey[] {
    const kinds = new Set([
      word,
      ...wordNet.hypernyms(word, "noun").slice(0, MOST_KINDS),
      ...wordNet.hypernyms(word, "verb").slice(0, MOST_KINDS),
    ]);
    return [
      [stemOf(word), 1],
      ...(SETS_OF.get(word) ?? []).map((set): NamedKey => [set, 1]),
      ...[...kinds].map((kind): NamedKey => [`kind ${kind}`, KIND_SHARE]),
    ];
  }
}
