import { indexRuns, matchRuns } from "@/lib/engine/lexicon/run-index";
import type { AnswerReader, FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { REPORTING_VERBS } from "@/lib/engine/recognisers/attributions/cue-index";
import { childOf, isVerb } from "@/lib/engine/syntax/tree";

const FEWEST_TERMS = 2;
const EMPTY_HEADS = indexRuns([
  ["be", true],
  ["have", true],
  ["do", true],
] as const);

/** What a clause says happened or holds, where no reader before this one took an answer from it. */
export const eventAnswer: AnswerReader = {
  id: "event",
  summary: "Any other clause answers whether its event took place: the predicate with those who take part.",
  read({ sentence, reference, found }) {
    const taken = new Set(found.map((answer) => answer.clause));
    return sentence.clauses.flatMap((clause, index): FoundAnswer[] => {
      const head = sentence.words[clause.head];
      if (!head || taken.has(index)) return [];
      const reports =
        isVerb(head) &&
        matchRuns(REPORTING_VERBS, sentence.words, clause.head, 1).length > 0 &&
        childOf(sentence, clause.head, "ccomp", "parataxis") !== null;
      if (reports) return [];
      const terms = reference.terms(sentence, clause.own);
      const subject = reference.subject(sentence, clause.subject);
      if (terms.length < FEWEST_TERMS && subject.length === 0) return [];
      const empty = matchRuns(EMPTY_HEADS, sentence.words, clause.head).length > 0;
      return [
        {
          clause: index,
          anchor: clause.head,
          polarity: clause.polarity,
          quantities: [],
          times: [],
          focus: [{ start: head.start, end: head.end }],
          answer: {
            type: "event",
            property: empty ? (terms[0] ?? head.lemma.toLowerCase()) : head.lemma.toLowerCase(),
            unit: null,
            subject,
            about: reference.about(sentence, clause.subject),
            scope: reference.places(sentence, clause.own, clause.subject),
            terms: [...new Set([...terms, ...subject])],
            states: [],
            value: { is: "event" },
          },
        },
      ];
    });
  },
};
