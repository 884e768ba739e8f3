import type { ReadSentence } from "@/lib/engine/document";
import { DENIAL_CUES } from "@/lib/engine/lexicon/denial-cues";
import { REPORTING_CUES } from "@/lib/engine/lexicon/reporting-cues";
import { overlaps } from "@/lib/engine/span";
import type { Word } from "@/lib/engine/syntax/parsed-sentence";
import type { TimeSpan } from "@/lib/engine/time-span";

const SAYING: ReadonlySet<string> = new Set([
  ...[...REPORTING_CUES, ...DENIAL_CUES].filter(({ pos }) => pos === "verb").map(({ lemma }) => lemma),
  "learn",
]);

const TOLD = /^(?:ccomp|parataxis|csubj)/;

/** Whether a time tells when something was said ("the minister said today"): what it was said of may be of another day. */
export function isOfSaying(time: TimeSpan, { words }: Pick<ReadSentence, "words">): boolean {
  return words.some((word) => {
    const head = overlaps(word, time) ? words[word.head] : undefined;
    return head !== undefined && !overlaps(head, time) && SAYING.has(head.lemma) && tellsSomething(head, words);
  });
}

/** "Found on Friday" is said of a boat, "found on Friday that …" of what somebody says. */
function tellsSomething(verb: Word, words: readonly Word[]): boolean {
  if (verb.upos !== "VERB") return false;
  return verb.deprel === "parataxis" || words.some(({ head, deprel }) => words[head] === verb && TOLD.test(deprel));
}
