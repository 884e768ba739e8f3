import type { AnswerValue } from "@/lib/engine/answer";
import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import { DENIAL_CUES } from "@/lib/engine/lexicon/denial-cues";
import { indexRuns, matchRuns } from "@/lib/engine/lexicon/run-index";
import type { AnswerReader, FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import type { FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { irrealisAt } from "@/lib/engine/refiners/modality";
import { contains, overlaps } from "@/lib/engine/span";
import { childOf } from "@/lib/engine/syntax/tree";

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
const LEAD_INS = /^(?:["“'‘]|total|utter|complete|absolute|pure|sheer|what|just|all|that|'s|’s|is)$/i;

/** Figures and times are disputed by others, not denied. */
const DENIABLE: ReadonlySet<AnswerValue["is"]> = new Set<AnswerValue["is"]>(["state", "event", "filler"]);

/** "Those claims were dismissed", "Rubbish, says X": denies what the sentence before says. */
export const denialAnswer: AnswerReader = {
  id: "denial",
  summary: "A denial that points back (“those claims”, “Rubbish, says …”) denies what the sentence before it said.",
  read({ sentence, previous, attributions }) {
    const clauseIndex = sentence.clauses.findIndex((clause) => {
      const denies = clause.own.find((at) => matchRuns(CUES, sentence.words, at, 1).length > 0);
      return denies !== undefined && (pointsBack(sentence, clause.subject) || pointsBack(sentence, clause.object));
    });
    const interjected = interjectionAt(sentence);
    const index = clauseIndex >= 0 ? clauseIndex : interjected >= 0 ? (sentence.clauseOf.get(interjected) ?? -1) : -1;
    const rebuttal = index >= 0 ? null : rebuttalIn(sentence, attributions);
    const clause = sentence.clauses[index] ?? rebuttal?.clause;
    // "Were it thrown out, …" denies nothing yet.
    if (!clause || irrealisAt(sentence, clause.head, false) !== null) return [];
    const cue = sentence.words[interjected >= 0 && clauseIndex < 0 ? interjected : clause.head];
    return previous
      .filter(({ answer, aside }) => !aside && DENIABLE.has(answer.value.is))
      .map(
        (answer): FoundAnswer => ({
          clause: sentence.clauses.indexOf(clause),
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

/** "Rubbish", "Utter nonsense" at the head of a sentence; -1 where none stands there. */
function interjectionAt(sentence: ReadSentence): number {
  const first = sentence.words.findIndex((word) => !LEAD_INS.test(word.text));
  const word = sentence.words[first];
  return word && INTERJECTIONS.has(word.text.toLowerCase()) ? first : -1;
}

/** Verbs by which one speaker answers another's words with the opposite. */
const REBUTS = indexRuns(
  [
    "counter",
    "retort",
    "object",
    "rebut",
    "hit back",
    "shoot back",
    "fire back",
    "push back",
    "snap back",
    "beg to differ",
    "disagree",
    "rejoin",
    "contradict",
    "dispute",
    "scoff",
  ].map((verb) => [verb, true] as const),
);

/** “…,” countered the police: the clause that a verb of contradiction carries; null where none does. */
function rebuttalIn(sentence: ReadSentence, attributions: readonly FoundAttribution[]): { clause: Clause } | null {
  for (const attribution of attributions) {
    const at = sentence.words.findIndex((word) => contains(attribution, word) && attribution.cue.startsWith(word.text));
    if (at < 0 || sentence.words[at]?.upos !== "VERB" || matchRuns(REBUTS, sentence.words, at, 1).length === 0)
      continue;
    const clause =
      sentence.clauses.find(
        (candidate) => overlaps(attribution.content, candidate) && !contains(candidate, attribution),
      ) ?? sentence.clauses[0];
    if (clause) return { clause };
  }
  return null;
}

// The phrase's head points back, and nothing hangs on it that says what else it is about ("the claim that …").
function pointsBack(sentence: ReadSentence, head: number | null): boolean {
  const word = head === null ? undefined : sentence.words[head];
  if (head === null || !word || !ANAPHORS.has(word.lemma.toLowerCase())) return false;
  const next = sentence.words[head + 1]?.text.toLowerCase();
  return childOf(sentence, head, "acl", "ccomp", "nmod") === null && next !== "that" && next !== "of";
}
