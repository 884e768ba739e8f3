import type { ParsedSentence, Word } from "@/lib/engine/syntax/parsed-sentence";

/** A parsed sentence with its children listed, so that a walk down costs no search. */
export interface Tree extends ParsedSentence {
  readonly children: readonly (readonly number[])[];
  readonly root: number;
}

/** Lists the children of every word of a parse. */
export function treeOf(parsed: ParsedSentence): Tree {
  const children: number[][] = parsed.words.map(() => []);
  let root = 0;
  parsed.words.forEach((word, index) => {
    if (word.head < 0) root = index;
    else children[word.head]?.push(index);
  });
  return { ...parsed, children, root };
}

/** "nsubj" of "nsubj:pass". */
export function relation(word: Word): string {
  const colon = word.deprel.indexOf(":");
  return colon < 0 ? word.deprel : word.deprel.slice(0, colon);
}

/** The first child of `index` with one of these relations; exact ("nsubj:pass") or base ("nsubj"). */
export function childOf(tree: Tree, index: number, ...relations: readonly string[]): number | null {
  for (const child of tree.children[index] ?? []) {
    const word = tree.words[child];
    if (word && (relations.includes(word.deprel) || relations.includes(relation(word)))) return child;
  }
  return null;
}

/** All children of `index` with one of these relations. */
export function childrenOf(tree: Tree, index: number, ...relations: readonly string[]): number[] {
  return (tree.children[index] ?? []).filter((child) => {
    const word = tree.words[child];
    return word !== undefined && (relations.includes(word.deprel) || relations.includes(relation(word)));
  });
}

/** `index` and everything below it, in the order of the text, without what hangs below a word that `leaveOut` names. */
export function subtree(tree: Tree, index: number, leaveOut: (child: number) => boolean = () => false): number[] {
  const found: number[] = [];
  const open = [index];
  while (open.length > 0) {
    const next = open.pop();
    if (next === undefined) break;
    found.push(next);
    for (const child of tree.children[next] ?? []) if (!leaveOut(child)) open.push(child);
  }
  return found.sort((a, b) => a - b);
}

/** Whether `below` hangs somewhere under `above` (or is it). */
export function dominates(tree: Tree, above: number, below: number): boolean {
  let at: number | undefined = below;
  while (at !== undefined && at >= 0) {
    if (at === above) return true;
    at = tree.words[at]?.head;
  }
  return false;
}

/** The preposition that introduces a noun phrase, in lower case ("according to", "out of"); null where there is none. */
export function prepositionOf(tree: Tree, index: number): string | null {
  const cases = childrenOf(tree, index, "case");
  if (cases.length === 0) return null;
  const marks = cases.flatMap((at) => [at, ...childrenOf(tree, at, "fixed")]).sort((a, b) => a - b);
  return (
    marks
      .flatMap((at) => tree.words[at]?.text.toLowerCase() ?? [])
      .filter((mark) => mark !== "'s" && mark !== "’s" && mark !== "’" && mark !== "'")
      .join(" ") || null
  );
}

export function isVerb(word: Word): boolean {
  return word.upos === "VERB" || word.upos === "AUX";
}
