import type { Filler } from "@/lib/engine/answer";
import type { ReadSentence } from "@/lib/engine/document";
import type { Reference } from "@/lib/engine/recognisers/reference";
import { overlaps, type Span } from "@/lib/engine/span";

const LEFT_OUT =
  /^(?:acl|acl:relcl|advcl|advcl:relcl|appos|parataxis|case|nsubj|nsubj:pass|nsubj:outer|csubj|expl|ccomp|xcomp|cop|aux|aux:pass|mark|obl|obl:unmarked|obl:agent|advmod|discourse|vocative|punct)$/;

/** The words of a phrase with what is coordinated with it, without clauses and without what makes it a predicate. */
export function fillerWords(sentence: ReadSentence, head: number): number[] {
  const open = [head];
  const found: number[] = [];
  while (open.length > 0) {
    const next = open.pop();
    if (next === undefined) break;
    found.push(next);
    for (const child of sentence.children[next] ?? []) {
      const word = sentence.words[child];
      // A preposition within ("a store OF firecrackers") belongs to it, the one that introduces it does not.
      if (word && (!LEFT_OUT.test(word.deprel) || (word.deprel === "case" && next !== head))) open.push(child);
    }
  }
  return found.sort((a, b) => a - b);
}

/** Pronouns that stand for what was named; "I", "nobody" and "what" do not. */
const STANDS_IN = /^(?:it|they|he|she|them|him|her|this|that|these|those)$/i;

/** Where the phrase stands: the run of its words around the head, without a determiner or preposition at its start. */
export function fillerSpan(sentence: ReadSentence, head: number): Span | null {
  const words = fillerWords(sentence, head);
  let from = words.indexOf(head);
  let to = from;
  const loose = (at: number | undefined) => {
    const word = at === undefined ? undefined : sentence.words[at];
    return word !== undefined && at !== head && /^(?:DET|ADP|CCONJ|PUNCT)$/.test(word.upos);
  };
  const gap = (left: number, right: number) => (words[right] ?? 0) - (words[left] ?? 0) > 2;
  while (from > 0 && !gap(from - 1, from)) from--;
  while (to < words.length - 1 && !gap(to, to + 1)) to++;
  while (loose(words[from])) from++;
  while (loose(words[to])) to--;
  const first = sentence.words[words[from] ?? head];
  const last = sentence.words[words[to] ?? head];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** What fills a question; null where a pronoun stands there and nobody knows for what. */
export function fillerAt(
  sentence: ReadSentence,
  head: number,
  { role, kinds, level = null }: Pick<Filler, "role" | "kinds"> & { readonly level?: string | null },
  reference: Reference,
): Filler | null {
  const word = sentence.words[head];
  const span = fillerSpan(sentence, head);
  if (!word || !span) return null;
  if (word.upos === "PRON" && !STANDS_IN.test(word.text)) return null;
  const terms = word.upos === "PRON" ? reference.subject(sentence, head) : termsOf(sentence, head);
  if (terms.length === 0) return null;
  const said = sentence.words.filter((other) => other.start >= span.start && other.end <= span.end);
  const text = said.map((other, at) => `${at > 0 && (said[at - 1]?.end ?? 0) < other.start ? " " : ""}${other.text}`);
  const about = word.upos === "PRON" ? reference.about(sentence, head) : text.join("");
  return { is: "filler", role, terms, kinds, level, text: about || word.text };
}

/** Head first, then the other content words, then the names. */
function termsOf(sentence: ReadSentence, head: number): string[] {
  const words = fillerWords(sentence, head);
  const noun = (at: number) => /^(?:NOUN|PROPN)$/.test(sentence.words[at]?.upos ?? "");
  const rest = words.filter((at) => at !== head);
  const ordered = [head, ...rest.filter(noun), ...rest.filter((at) => !noun(at))];
  const names: string[] = [];
  const lemmas: string[] = [];
  for (const at of ordered) {
    const word = sentence.words[at];
    if (!word) continue;
    const name = sentence.names.find((candidate) => overlaps(candidate, word));
    const into = name ? names : lemmas;
    const term = name ? `@${name.key}` : word.lemma.toLowerCase();
    if (!name && !/^(?:NOUN|PROPN|ADJ|VERB|ADV)$/.test(word.upos)) continue;
    if (!into.includes(term)) into.push(term);
  }
  return [...lemmas, ...names];
}
