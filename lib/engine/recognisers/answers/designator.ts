import type { AnswerReader, FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { relation } from "@/lib/engine/syntax/tree";

const DESIGNATED = new Set([
  "hangar",
  "gate",
  "platform",
  "terminal",
  "pier",
  "berth",
  "dock",
  "warehouse",
  "building",
  "block",
  "tower",
  "hall",
  "room",
  "ward",
  "floor",
  "unit",
  "reactor",
  "shaft",
  "well",
  "tunnel",
  "runway",
  "sector",
  "zone",
  "district",
  "precinct",
  "station",
  "camp",
  "checkpoint",
  "lot",
  "cell",
  "court",
  "carriage",
  "coach",
  "lane",
  "channel",
  "tank",
  "silo",
  "line",
  "track",
  "bay",
  "level",
]);

/** Which of several like things: "Gate 4", "Reactor B". */
export const designatorAnswer: AnswerReader = {
  id: "designator",
  summary: "A thing told from its like by a number or letter answers which one it was: “Gate 4”, “Reactor B”.",
  read({ sentence, reference }) {
    return sentence.words.flatMap((word, at): FoundAnswer[] => {
      const next = sentence.words[at + 1];
      const noun = word.text.toLowerCase();
      if (!DESIGNATED.has(noun) || !next || !/^(?:\d{1,3}[A-Z]?|[A-Z])$/.test(next.text) || relation(next) === "nsubj")
        return [];
      const clauseIndex = sentence.clauseOf.get(at);
      const clause = clauseIndex === undefined ? undefined : sentence.clauses[clauseIndex];
      if (clauseIndex === undefined || !clause) return [];
      return [
        {
          clause: clauseIndex,
          anchor: clause.head,
          polarity: clause.polarity,
          quantities: [],
          times: [],
          focus: [{ start: word.start, end: next.end }],
          answer: {
            type: "location",
            property: noun,
            unit: null,
            subject: [noun],
            about: noun,
            scope: [],
            terms: reference.terms(sentence, clause.own),
            states: [],
            value: { is: "term", term: next.text.toLowerCase() },
          },
        },
      ];
    });
  },
};
