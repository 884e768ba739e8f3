import type { Polarity } from "@/lib/engine/claim";
import type { Span } from "@/lib/engine/span";
import { childOf, isVerb, relation, subtree, type Tree } from "@/lib/engine/syntax/tree";

/** How a clause hangs on the rest of its sentence. */
export type ClauseRole = "main" | "content" | "adverbial" | "relative" | "participial" | "coordinate" | "beside";

/** One predicate with what belongs to it and to no other clause. Numbers are indexes into the sentence's words. */
export interface Clause extends Span {
  readonly head: number;
  readonly role: ClauseRole;
  /** Index of the clause that it hangs on within the sentence's clauses; -1 for the main clause. */
  readonly parent: number;
  /** Words of this clause alone, in the order of the text. */
  readonly own: readonly number[];
  /** Head of the subject, own or taken over ("the rebels seized A and [the rebels] advanced"); null where none is known. */
  readonly subject: number | null;
  readonly object: number | null;
  readonly passive: boolean;
  readonly polarity: Polarity;
  /** Words that turn the clause round. */
  readonly negations: readonly number[];
}

const CLAUSAL = new Set([
  "root",
  "ccomp",
  "advcl",
  "acl",
  "acl:relcl",
  "parataxis",
  "csubj",
  "csubj:pass",
  "conj",
  "advcl:relcl",
  "csubj:outer",
]);

const ROLES: Readonly<Record<string, ClauseRole>> = {
  root: "main",
  ccomp: "content",
  csubj: "content",
  advcl: "adverbial",
  acl: "participial",
  conj: "coordinate",
  parataxis: "beside",
};

/**
 * Splits a sentence into its clauses, in the order of their heads. The span of a clause runs from its first to its last
 * own word, so a clause that is cut in two by another covers it.
 */
export function readClauses(tree: Tree, negations: ReadonlySet<number>): Clause[] {
  const heads = tree.words.flatMap((_, index) => (headsClause(tree, index) ? [index] : []));
  if (heads.length === 0) return [];
  const isHead = new Set(heads);
  const clauses: Clause[] = [];
  const indexOf = new Map<number, number>();
  // Heads above first, so that a coordinate clause finds the subject that it shares.
  const ordered = [...heads].sort((a, b) => depth(tree, a) - depth(tree, b) || a - b);
  for (const head of ordered) {
    const own = trimmed(
      tree,
      head,
      subtree(tree, head, (child) => isHead.has(child)),
    );
    const first = tree.words[own[0] ?? head];
    const last = tree.words[own[own.length - 1] ?? head];
    const word = tree.words[head];
    if (!first || !last || !word) continue;
    const parent = parentClause(tree, head, indexOf);
    const passive =
      childOf(tree, head, "nsubj:pass", "aux:pass") !== null || (word.deprel === "acl" && word.xpos === "VBN");
    clauses.push({
      start: first.start,
      end: last.end,
      head,
      role: word.deprel === "acl:relcl" ? "relative" : (ROLES[relation(word)] ?? "main"),
      parent,
      own,
      subject: subjectOf(tree, head, clauses[parent]),
      object: childOf(tree, head, "obj"),
      passive,
      polarity: own.filter((at) => negations.has(at)).length % 2 === 1 ? "negated" : "affirmed",
      negations: own.filter((at) => negations.has(at)),
    });
    indexOf.set(head, clauses.length - 1);
  }
  return clauses;
}

function headsClause(tree: Tree, index: number): boolean {
  const word = tree.words[index];
  if (!word) return false;
  if (word.head < 0) return true;
  if (!CLAUSAL.has(word.deprel) && !CLAUSAL.has(relation(word))) return false;
  if (isVerb(word)) return true;
  return childOf(tree, index, "nsubj", "cop", "csubj") !== null;
}

function depth(tree: Tree, index: number): number {
  let steps = 0;
  for (let at = tree.words[index]?.head ?? -1; at >= 0; at = tree.words[at]?.head ?? -1) steps++;
  return steps;
}

function parentClause(tree: Tree, head: number, indexOf: ReadonlyMap<number, number>): number {
  for (let at = tree.words[head]?.head ?? -1; at >= 0; at = tree.words[at]?.head ?? -1) {
    const found = indexOf.get(at);
    if (found !== undefined) return found;
  }
  return -1;
}

/** Leaves out marks and joining words at either end, but never "nor", which turns its clause round: "and has since fled," → "has since fled", "that it fell" → "it fell". */
function trimmed(tree: Tree, head: number, own: readonly number[]): readonly number[] {
  const loose = (at: number | undefined) => {
    const word = at === undefined ? undefined : tree.words[at];
    const lemma = word?.lemma.toLowerCase();
    const joins =
      word !== undefined &&
      ((relation(word) === "cc" && lemma !== "nor") || (relation(word) === "mark" && lemma === "that"));
    return word !== undefined && at !== head && (word.upos === "PUNCT" || joins);
  };
  let from = 0;
  let to = own.length;
  while (from < to - 1 && loose(own[from])) from++;
  while (to > from + 1 && loose(own[to - 1])) to--;
  return own.slice(from, to);
}

const RELATIVE_PRONOUNS = new Set(["who", "which", "that", "whom", "whose"]);

function subjectOf(tree: Tree, head: number, parent: Clause | undefined): number | null {
  const word = tree.words[head];
  if (!word) return null;
  const own = childOf(tree, head, "nsubj");
  if (own !== null) {
    const subject = tree.words[own];
    const relative = word.deprel === "acl:relcl" && subject && RELATIVE_PRONOUNS.has(subject.lemma.toLowerCase());
    return relative ? word.head : own;
  }
  const kind = relation(word);
  if (kind === "acl") return word.deprel === "acl" ? word.head : null;
  if (kind === "conj" || kind === "advcl") return parent?.subject ?? null;
  return isVerb(word) ? bareNounBefore(tree, head) : null;
}

/** A finite verb whose subject the parse has attached otherwise: the nearest noun before it without a preposition. */
function bareNounBefore(tree: Tree, head: number): number | null {
  const candidates = (tree.children[head] ?? []).filter((child) => {
    const word = tree.words[child];
    return (
      child < head &&
      word !== undefined &&
      /^(?:NOUN|PROPN|PRON)$/.test(word.upos) &&
      childOf(tree, child, "case") === null &&
      !/tmod|npmod|unmarked/.test(word.deprel)
    );
  });
  return candidates.at(-1) ?? null;
}
