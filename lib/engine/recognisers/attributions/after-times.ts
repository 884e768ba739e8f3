import type { ReadSentence } from "@/lib/engine/document";
import { overlaps } from "@/lib/engine/span";
import type { Word } from "@/lib/engine/syntax/parsed-sentence";

/** "…, declared on Thursday a spokesman": a time stands between. */
export function afterTimes(sentence: ReadSentence, from: number): number {
  const { words, times } = sentence;
  let at = from;
  const opens = /^(?:on|late|early|in|at|during)$/i;
  while (at < words.length && at - from < LONGEST_TIME) {
    const word = words[at];
    if (!word) break;
    const timed = (other: Word | undefined) => other !== undefined && times.some((time) => overlaps(time, other));
    const ahead = words.slice(at + 1, at + 4).findIndex((other) => timed(other) || NOMINAL_TIME.test(other.text));
    const leads = opens.test(word.text) && ahead >= 0 && words.slice(at + 1, at + 1 + ahead).every(isLead);
    const between =
      timed(words[at - 1]) && /^(?:the|of)$/i.test(word.text) && NOMINAL_TIME.test(words[at + 1]?.text ?? "");
    if (!timed(word) && !leads && !between && !(at > from && (NOMINAL_TIME.test(word.text) || followsTime(words, at))))
      break;
    at++;
  }
  return at;
}

const LONGEST_TIME = 7; // words: "on Sunday late in the evening"
const NOMINAL_TIME = /^(?:morning|afternoon|evening|night|day|eve)$/i;

function isLead(word: Word): boolean {
  return /^(?:DET|ADP|ADJ|ADV)$/.test(word.upos);
}

/** "the" of "in the evening". */
function followsTime(words: readonly Word[], at: number): boolean {
  return /^the$/i.test(words[at]?.text ?? "") && NOMINAL_TIME.test(words[at + 1]?.text ?? "");
}
