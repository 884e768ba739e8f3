import type { ReadSentence } from "@/lib/engine/document";
import { words } from "@/lib/engine/lexicon/words";
import { childrenOf, isVerb } from "@/lib/engine/syntax/tree";

/** What stands before what did not quite come about: "close to collapse", "on the brink of war", "the risk of a breach". */
const SHORT_OF: ReadonlySet<string> = new Set(
  words(`close, near, brink, verge, edge, risk, danger, threat, prospect, possibility, fear, chance, likelihood, point, cusp,
  spectre, specter, worry, concern, talk, question, rumour, rumor, suspicion, hint, signs, hope, promise`),
);
const ALMOST = /^(?:nearly|almost|virtually|practically)$/i;

/** Whether the word at `at` tells what almost happened, or what somebody only fears, and so no state. */
export function isNearMiss(sentence: ReadSentence, at: number): boolean {
  const word = sentence.words[at];
  if (!word) return false;
  const almost = childrenOf(sentence, at, "advmod").some((child) => ALMOST.test(sentence.words[child]?.text ?? ""));
  if (almost && isVerb(word)) return true;
  let before = at - 1;
  while (/^(?:DET|ADJ|PRON|NUM)$/.test(sentence.words[before]?.upos ?? "")) before--;
  const joined = /^(?:to|of|from)$/i.test(sentence.words[before]?.text ?? "");
  const short = sentence.words[before - 1];
  return joined && short !== undefined && short.upos !== "VERB" && SHORT_OF.has(short.lemma.toLowerCase());
}
