import type { Span } from "@/lib/engine/span";
import { childrenOf, relation, subtree, type Tree } from "@/lib/engine/syntax/tree";

const LEFT_OUT = new Set([
  "acl",
  "acl:relcl",
  "appos",
  "parataxis",
  "conj",
  "cc",
  "punct",
  "case",
  "advcl",
  "discourse",
]);
const SKIPPED = new Set(["det", "punct", "case", "cc", "predet"]);

/**
 * The words of a noun phrase without what is only added to it: relative clauses, appositions, coordinates, and the
 * preposition that introduces it.
 */
export function phraseWords(tree: Tree, head: number): number[] {
  return subtree(tree, head, (child) => {
    const word = tree.words[child];
    return (
      word !== undefined && (LEFT_OUT.has(word.deprel) || LEFT_OUT.has(relation(word))) && isLoose(tree, child, head)
    );
  });
}

// A case mark inside the phrase ("the head OF the agency") stays; only the one that introduces the whole is left out.
function isLoose(tree: Tree, child: number, head: number): boolean {
  const word = tree.words[child];
  if (!word) return false;
  if (relation(word) === "case") return word.head === head && child < head;
  // Brackets and quotation marks inside a name ("Colvax (CX)") are cut with the apposition; a hyphen is not.
  if (word.upos === "PUNCT") return !/^[-–’'.]$/.test(word.text);
  return true;
}

/** The stretch of text that a noun phrase covers, without a determiner at its start. */
export function phraseSpan(tree: Tree, head: number): Span | null {
  const words = phraseWords(tree, head);
  // Words left and right of a gap (a cut-out clause) do not belong to one stretch: keep the run around the head.
  let from = words.indexOf(head);
  let to = from;
  while (from > 0 && (words[from - 1] ?? -9) === (words[from] ?? 0) - 1) from--;
  while (to < words.length - 1 && (words[to + 1] ?? -9) === (words[to] ?? 0) + 1) to++;
  while (from < to && skipped(tree, words[from])) from++;
  const first = tree.words[words[from] ?? head];
  const last = tree.words[words[to] ?? head];
  return first && last ? { start: first.start, end: last.end } : null;
}

function skipped(tree: Tree, at: number | undefined): boolean {
  const word = at === undefined ? undefined : tree.words[at];
  return word !== undefined && SKIPPED.has(relation(word));
}

/** Lemmas of the content words of a noun phrase, head first; names come from the name recogniser instead. */
export function phraseLemmas(tree: Tree, head: number): string[] {
  const content = phraseWords(tree, head).filter((at) => {
    const word = tree.words[at];
    return word !== undefined && at !== head && /^(NOUN|PROPN|ADJ|NUM|VERB)$/.test(word.upos);
  });
  return [head, ...content].flatMap((at) => tree.words[at]?.lemma.toLowerCase() ?? []);
}

/** The head and everything coordinated with it: "Hama and Aleppo" → both heads. */
export function coordinated(tree: Tree, head: number): number[] {
  return [head, ...childrenOf(tree, head, "conj")];
}
