import type { Word } from "@/lib/engine/syntax/parsed-sentence";

/** Runs of lemmas ("pull out", "lose * life") under their first word, so that a look-up costs what starts there. */
export type RunIndex<T> = ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly value: T }[]>;

export interface RunMatch<T> {
  readonly value: T;
  /** Indexes of the words that matched, first to last; what a gap skipped is not among them. */
  readonly words: readonly number[];
}

/** Builds the index; a phrase is words separated by a space, "*" standing for one or two words. */
export function indexRuns<T>(entries: Iterable<readonly [phrase: string, value: T]>): RunIndex<T> {
  const index = new Map<string, { rest: string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const [first, ...rest] = phrase.toLowerCase().split(" ");
    if (first === undefined) continue;
    const list = index.get(first) ?? [];
    list.push({ rest, value });
    index.set(first, list);
  }
  return index;
}

/**
 * Every entry that starts at word `at`. Between the words of a run up to `gap` others may stand, if they are such as
 * come between a verb and its particle or object: "took firm control of", "pulled its troops out".
 */
export function matchRuns<T>(index: RunIndex<T>, words: readonly Word[], at: number, gap = 0): RunMatch<T>[] {
  const first = words[at];
  if (!first) return [];
  const entries = new Set([...(index.get(first.lemma.toLowerCase()) ?? []), ...(index.get(folded(first)) ?? [])]);
  const found: RunMatch<T>[] = [];
  for (const { rest, value } of entries) {
    const matched = [at, ...follow(rest, words, at + 1, gap)];
    if (matched.length === rest.filter((part) => part !== "*").length + 1) found.push({ value, words: matched });
  }
  return found;
}

function follow(rest: readonly string[], words: readonly Word[], from: number, gap: number): number[] {
  const matched: number[] = [];
  let at = from;
  let allowed = gap;
  for (const part of rest) {
    if (part === "*") {
      at += 1;
      allowed = gap + 1;
      continue;
    }
    let skipped = 0;
    while (at < words.length && !is(words[at], part) && skipped < allowed && mayStandBetween(words[at])) {
      at++;
      skipped++;
    }
    if (!is(words[at], part)) return matched;
    matched.push(at);
    at++;
    allowed = gap;
  }
  return matched;
}

function folded(word: Word): string {
  return word.text.toLowerCase().replace(/[’‘]/g, "'");
}

function is(word: Word | undefined, part: string): boolean {
  return word !== undefined && (word.lemma.toLowerCase() === part || folded(word) === part);
}

function mayStandBetween(word: Word | undefined): boolean {
  return word !== undefined && word.upos !== "PUNCT" && word.upos !== "SCONJ" && word.upos !== "CCONJ";
}
