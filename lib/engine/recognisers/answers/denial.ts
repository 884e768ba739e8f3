import { DENIAL_CUES } from "@/lib/engine/lexicon/denial-cues";
import { indexRuns, matchRuns } from "@/lib/engine/lexicon/run-index";
import type { ReadSentence } from "@/lib/engine/document";
import { childOf } from "@/lib/engine/syntax/tree";
import type { AnswerReader, FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";

const CUES = indexRuns(DENIAL_CUES.map((cue) => [cue.lemma, true] as const));

/** What a denial points back to: "those claims", "the report", "this". */
const ANAPHORS = new Set([
  "claim",
  "report",
  "allegation",
  "suggestion",
  "rumour",
  "rumor",
  "accusation",
  "assertion",
  "statement",
  "story",
  "charge",
  "idea",
  "notion",
  "talk",
  "speculation",
  "account",
  "version",
  "it",
  "this",
  "that",
]);
const INTERJECTIONS = new Set([
  "rubbish",
  "nonsense",
  "hogwash",
  "lies",
  "untrue",
  "false",
  "wrong",
  "baloney",
  "bunk",
  "tosh",
  "poppycock",
  "bollocks",
  "fiction",
  "invention",
  "fabrication",
]);
const INTERJECTION_REACH = 4;

/** "Those claims were dismissed", "Rubbish, says X": denies what the sentence before says. */
export const denialAnswer: AnswerReader = {
  id: "denial",
  summary: "A denial that points back (“those claims”, “Rubbish, says …”) denies what the sentence before it said.",
  read({ sentence, previous }) {
    const clauseIndex = sentence.clauses.findIndex((clause) => {
      const denies = clause.own.find((at) => matchRuns(CUES, sentence.words, at, 1).length > 0);
      return denies !== undefined && (pointsBack(sentence, clause.subject) || pointsBack(sentence, clause.object));
    });
    const interjected = sentence.words
      .slice(0, INTERJECTION_REACH)
      .findIndex((word) => INTERJECTIONS.has(word.text.toLowerCase()));
    const index = clauseIndex >= 0 ? clauseIndex : interjected >= 0 ? (sentence.clauseOf.get(interjected) ?? -1) : -1;
    const clause = sentence.clauses[index];
    if (!clause) return [];
    const cue = sentence.words[interjected >= 0 && clauseIndex < 0 ? interjected : clause.head];
    return previous
      .filter((answer) => answer.answer.type === "status" || answer.answer.type === "event")
      .map(
        (answer): FoundAnswer => ({
          clause: index,
          anchor: clause.head,
          denies: true,
          polarity: answer.polarity,
          quantities: [],
          times: [],
          focus: cue ? [{ start: cue.start, end: cue.end }] : [],
          answer: answer.answer,
        }),
      );
  },
};

// The phrase's head points back, and nothing hangs on it that says what else it is about ("the claim that …").
function pointsBack(sentence: ReadSentence, head: number | null): boolean {
  const word = head === null ? undefined : sentence.words[head];
  if (head === null || !word || !ANAPHORS.has(word.lemma.toLowerCase())) return false;
  const next = sentence.words[head + 1]?.text.toLowerCase();
  return childOf(sentence, head, "acl", "ccomp", "nmod") === null && next !== "that" && next !== "of";
}
