import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import { words } from "@/lib/engine/lexicon/words";
import { childrenOf, relation } from "@/lib/engine/syntax/tree";

const FRONTED = /^(?:had|should|were)$/i;
const CONDITIONS = new Set(words("if, unless"));
/** Participles that set a condition: "provided that prices hold". */
const PROVISOS = /^(?:provided|providing|assuming|supposing)$/i;
const PRESENT = /^(?:VBP|VBZ|VB|MD)$/;

/** Whether a clause sets a condition by its order of words ("Had they rung …", "Should he be right, …") or as a proviso. */
export function setsCondition(sentence: ReadSentence, clause: Clause): boolean {
  return (
    frontsVerb(sentence, clause) ||
    isProviso(sentence, clause.head) ||
    isProviso(sentence, sentence.words[clause.head]?.head)
  );
}

/**
 * "If the wall goes, the village is lost", "a rise is promised, provided that sales hold": the present of a clause that a condition
 * hangs on is as open as the condition.
 */
export function restsOnCondition(sentence: ReadSentence, index: number): boolean {
  const clause = sentence.clauses[index];
  const head = clause && sentence.words[clause.head];
  if (!clause || !head) return false;
  const copulas = childrenOf(sentence, clause.head, "cop", "aux");
  const finite = copulas.length > 0 ? copulas.map((at) => sentence.words[at]?.xpos ?? "") : [head.xpos];
  if (!finite.every((tag) => PRESENT.test(tag)) || finite.includes("")) return false;
  return sentence.clauses.some(
    (other) =>
      other.parent === index &&
      (hasProviso(sentence, other) ||
        (other.role === "adverbial" && (hasIf(sentence, other) || frontsVerb(sentence, other)))),
  );
}

function hasIf(sentence: ReadSentence, clause: Clause): boolean {
  return childrenOf(sentence, clause.head, "mark").some((at) => {
    const before = sentence.words[at - 1]?.text.toLowerCase();
    return CONDITIONS.has(sentence.words[at]?.text.toLowerCase() ?? "") && before !== "even" && before !== "as";
  });
}

/** A verb before its subject at the head of a clause that another rests on: no question, which has a mark of its own. */
function frontsVerb(sentence: ReadSentence, clause: Clause): boolean {
  const [first] = clause.own;
  if (first === undefined || sentence.clauses.length < 2 || !FRONTED.test(sentence.words[first]?.text ?? ""))
    return false;
  const opens = first === 0 || sentence.words[first - 1]?.upos === "PUNCT" || clause.role === "adverbial";
  const subject = clause.subject !== null && clause.subject > first && clause.subject <= clause.head;
  // Where the parse finds no subject behind the verb, "would" further on tells.
  const rests = sentence.words.some(({ text }, at) => at > first + 1 && /^(?:would|could|might)$/i.test(text));
  return (
    opens && (subject || (rests && /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(sentence.words[first + 1]?.upos ?? "")))
  );
}

/** "…, provided that prices hold", where what is provided by someone sets none. */
function hasProviso(sentence: ReadSentence, { head }: Clause): boolean {
  return isProviso(sentence, head) && childrenOf(sentence, head, "ccomp").length > 0;
}

function isProviso(sentence: ReadSentence, at: number | undefined): boolean {
  const word = at === undefined ? undefined : sentence.words[at];
  if (at === undefined || word === undefined || !PROVISOS.test(word.text)) return false;
  if (relation(word) === "advcl") return true;
  // Behind a comma and before "that" it is one, also where the parse takes it for a second predicate.
  return sentence.words[at - 1]?.text === "," && sentence.words[at + 1]?.text.toLowerCase() === "that";
}
