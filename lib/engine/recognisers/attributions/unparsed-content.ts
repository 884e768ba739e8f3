import type { Span } from "@/lib/engine/span";
import { childOf, dominates, subtree, type Tree } from "@/lib/engine/syntax/tree";

const FARTHEST_CHARGE = 8; // words between who is accused and "of"

/** "Police accused the pickets of starting the fire": who is accused, and of what. */
export function accused(tree: Tree, verb: number): Span[] {
  const object = childOf(tree, verb, "obj", "iobj");
  if (!/^accuse$/i.test(tree.words[verb]?.lemma ?? "") || object === null || object < verb) return [];
  const charge = tree.words.findIndex((word, at) => at > object && word.text === "of" && at < object + FARTHEST_CHARGE);
  const first = tree.words[subtree(tree, object)[0] ?? object];
  // "accused the guards, who had slept" names no charge.
  return first && charge > 0 ? [{ start: first.start, end: tree.end }] : [];
}

/** "Experts reckon 60 acres burned" read as the subject of what burned: all that follows the verb. */
export function misread(tree: Tree, verb: number): Span[] {
  const word = tree.words[verb];
  const next = tree.words[verb + 1];
  if (!word || !next || !/^VB[DZP]$/.test(word.xpos) || !/^(?:DET|NOUN|PROPN|NUM|PRON|ADJ)$/.test(next.upos)) return [];
  const object = childOf(tree, verb, "obj");
  for (let at = verb + 2; at < tree.words.length; at++) {
    const later = tree.words[at];
    if (!later || /^[,;:]$/.test(later.text) || later.upos === "SCONJ" || /^(?:who|which|that)$/i.test(later.text))
      return [];
    const subject = /^(?:NOUN|PROPN|PRON|NUM|ADJ)$/.test(tree.words[at - 1]?.upos ?? "");
    const finite =
      /^(?:VBD|VBZ|VBP|MD)$/.test(later.xpos) &&
      subject &&
      (object === null || !dominates(tree, object, at) || later.upos === "AUX");
    if (finite) return [{ start: next.start, end: tree.end }];
    // "Cops say diners made off": the past of a plural that was read as a participle, with no other verb behind it.
    const past =
      later.xpos === "VBN" && tree.words[at - 1]?.xpos === "NNS" && /^(?:say|reckon|insist|fear)$/i.test(word.lemma);
    const only = !tree.words.slice(at + 1).some((one) => /^(?:VBD|VBZ|VBP|MD)$/.test(one.xpos));
    if (past && only) return [{ start: next.start, end: tree.end }];
  }
  return [];
}
