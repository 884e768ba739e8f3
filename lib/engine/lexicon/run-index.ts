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

/** The two forms under which each word of a sentence is looked for, made once for all the lists that it is looked for in. */
interface Forms {
  readonly lemmas: readonly string[];
  readonly texts: readonly string[];
}

const formsOfWords = new WeakMap<readonly Word[], Forms>();

function formsOf(words: readonly Word[]): Forms {
  const known = formsOfWords.get(words);
  if (known) return known;
  const forms: Forms = {
    lemmas: words.map(({ lemma }) => lemma.toLowerCase()),
    texts: words.map(({ text }) => text.toLowerCase().replace(/[’‘]/g, "'")),
  };
  formsOfWords.set(words, forms);
  return forms;
}

/**
 * Every entry that starts at word `at`. Between the words of a run up to `gap` others may stand, if they are such as
 * come between a verb and its particle or object: "took firm control of", "pulled its troops out". The words must not change
 * afterwards.
 */
export function matchRuns<T>(index: RunIndex<T>, words: readonly Word[], at: number, gap = 0): RunMatch<T>[] {
  const forms = formsOf(words);
  const [lemma, text] = [forms.lemmas[at], forms.texts[at]];
  if (lemma === undefined || text === undefined) return [];
  const byLemma = index.get(lemma);
  const byText = lemma === text ? undefined : index.get(text);
  if (!byLemma && !byText) return [];
  const found: RunMatch<T>[] = [];
  for (const { rest, value } of [...(byLemma ?? []), ...(byText ?? [])]) {
    const matched = follow(rest, words, forms, at, gap);
    if (matched) found.push({ value, words: matched });
  }
  return found;
}

/** The words of a run whose first word stands at `at`; null where one of them is missing. */
function follow(rest: readonly string[], words: readonly Word[], forms: Forms, first: number, gap: number) {
  const is = (at: number, part: string) => forms.lemmas[at] === part || forms.texts[at] === part;
  const matched = [first];
  let at = first + 1;
  let allowed = gap;
  for (const part of rest) {
    if (part === "*") {
      at += 1;
      allowed = gap + 1;
      continue;
    }
    let skipped = 0;
    while (at < words.length && !is(at, part) && skipped < allowed && mayStandBetween(words[at])) {
      at++;
      skipped++;
    }
    if (!is(at, part)) return null;
    matched.push(at);
    at++;
    allowed = gap;
  }
  return matched;
}

function mayStandBetween(word: Word | undefined): boolean {
  return word !== undefined && word.upos !== "PUNCT" && word.upos !== "SCONJ" && word.upos !== "CCONJ";
}
