import type { Filler } from "@/lib/engine/answer";
import type { ReadSentence } from "@/lib/engine/document";
import { AGENT_KINDS } from "@/lib/engine/lexicon/kinds/agents";
import { CAUSE_KINDS } from "@/lib/engine/lexicon/kinds/causes";
import type { Kind } from "@/lib/engine/lexicon/kinds/kind";
import { SITE_KINDS } from "@/lib/engine/lexicon/kinds/sites";
import { SORT_KINDS } from "@/lib/engine/lexicon/kinds/sorts";
import { indexRuns, matchRuns, type RunIndex } from "@/lib/engine/lexicon/run-index";

interface Catalogue {
  readonly index: RunIndex<string>;
  readonly goesWith: ReadonlyMap<string, ReadonlySet<string>>;
}

function catalogue(kinds: readonly Kind[]): Catalogue {
  return {
    index: indexRuns(kinds.flatMap(({ id, words }) => words.map((word) => [word, id] as const))),
    goesWith: new Map(kinds.map(({ id, goesWith }) => [id, new Set(goesWith)])),
  };
}

const CATALOGUES: Readonly<Record<Filler["role"], Catalogue>> = {
  cause: catalogue(CAUSE_KINDS),
  place: catalogue(SITE_KINDS),
  agent: catalogue(AGENT_KINDS),
  sort: catalogue(Object.values(SORT_KINDS).flat()),
};

/** The kinds that words tell; where a longer run tells one, the words within it tell nothing of their own. */
export function kindsIn(role: Filler["role"], sentence: ReadSentence, words: readonly number[]): string[] {
  const mine = new Set(words);
  const matches = words
    .flatMap((at) => matchRuns(CATALOGUES[role].index, sentence.words, at))
    .filter((match) => match.words.every((index) => mine.has(index)));
  const inLonger = (index: number, length: number) =>
    matches.some((match) => match.words.length > length && match.words.includes(index));
  const told = matches.filter((match) => !match.words.every((index) => inLonger(index, match.words.length)));
  return [...new Set(told.map((match) => match.value))];
}

/** Whether the kinds of two phrases can't both fill one question; false where either tells none. */
export function kindsExclude(role: Filler["role"], a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const { goesWith } = CATALOGUES[role];
  const together = (one: string, other: string) =>
    one === other || (goesWith.get(one)?.has(other) ?? false) || (goesWith.get(other)?.has(one) ?? false);
  return a.every((one) => b.every((other) => !together(one, other)));
}
