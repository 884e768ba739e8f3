import { matchRuns } from "@/lib/engine/lexicon/run-index";
import type { AnswerReader, FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { REPORTING_VERBS } from "@/lib/engine/recognisers/attributions/cue-index";
import { contains, type Span } from "@/lib/engine/span";
import type { TimeSpan } from "@/lib/engine/time-span";

/** When something happened: a clause with a time of its own. */
export const timeAnswer: AnswerReader = {
  id: "time",
  summary:
    "A time in a clause answers when its event happened: “was arrested on 9 May”, “has held the city since 2012”.",
  read({ sentence, reference, found }) {
    return sentence.times.flatMap((time): FoundAnswer[] => {
      const inside = (word: Span) => contains(time, word);
      // "two days after it began" tells when it began, not when the rest happened.
      const counted = /\s(?:after|before)$/i.test(time.text);
      const at = counted ? sentence.words.findLastIndex(inside) : sentence.words.findIndex(inside);
      const clauseIndex = at < 0 ? undefined : sentence.clauseOf.get(at);
      const clause = clauseIndex === undefined ? undefined : sentence.clauses[clauseIndex];
      const head = clause === undefined ? undefined : sentence.words[clause.head];
      if (clauseIndex === undefined || !clause || !head || time.text.toLowerCase() === "now") return [];
      if (matchRuns(REPORTING_VERBS, sentence.words, clause.head, 1).length > 0) return [];
      const states = found.filter((answer) => answer.clause === clauseIndex && answer.answer.type === "status");
      const subject = states[0]?.answer.subject ?? reference.subject(sentence, clause.subject);
      return [
        {
          clause: clauseIndex,
          anchor: clause.head,
          polarity: clause.polarity,
          quantities: [],
          times: [dated(time)],
          focus: [{ start: time.start, end: time.end }],
          answer: {
            type: "time",
            property: head.lemma.toLowerCase(),
            unit: null,
            subject: [...new Set([...subject, ...reference.subject(sentence, clause.object)])],
            about: states[0]?.answer.about ?? reference.about(sentence, clause.subject),
            scope: reference.places(sentence, clause.own, null),
            terms: [...new Set([...reference.terms(sentence, clause.own), ...subject])],
            states: states.flatMap((state) => state.answer.states),
            value: { is: "time", time: 0 },
          },
        },
      ];
    });
  },
};

/** Until when, or by when: the end that the text names is the time at issue, and two of them can differ. */
function dated(time: TimeSpan): TimeSpan {
  return time.from === null ? { ...time, from: time.to } : time;
}
