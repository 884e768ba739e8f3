import { ORDINALS } from "@/lib/engine/lexicon/number-words";
import type { Quantity } from "@/lib/engine/quantity";
import type { AnswerReader, FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { comparableUnit } from "@/lib/engine/recognisers/answers/count";
import { familyOf } from "@/lib/engine/recognisers/answers/count-index";
import { countPropertyOf } from "@/lib/engine/recognisers/answers/count-property-of";
import { relation } from "@/lib/engine/syntax/tree";

/** Families of which each that is added is counted on. */
const COUNTED_ON = new Set(["person", "death-count", "injury-count", "case"]);
const LEAST = 2;
/** Beyond this an ordinal is an anniversary, a floor or a street. */
const MOST = 99;

/** "A third guest has died": as many as that have by now. */
export const ordinalCount: AnswerReader = {
  id: "ordinal-count",
  summary: "Who is told to be the third or a fourth of a kind makes three or four of them: “a third guest has died”.",
  read({ sentence, reference }) {
    return sentence.words.flatMap((word, at): FoundAnswer[] => {
      const value = ORDINALS.get(word.text.toLowerCase());
      const noun = relation(word) === "amod" && word.head > at ? word.head : null;
      const counted = noun === null ? undefined : sentence.words[noun];
      if (value === undefined || value < LEAST || value > MOST || noun === null || counted?.xpos !== "NN") return [];
      const lemma = counted.lemma.toLowerCase();
      const family = familyOf(lemma);
      const clauseIndex = sentence.clauseOf.get(noun);
      const clause = clauseIndex === undefined ? undefined : sentence.clauses[clauseIndex];
      if (!family || !COUNTED_ON.has(family.id) || clauseIndex === undefined || !clause) return [];
      const inside = sentence.clauses.find(
        ({ parent, head }) => parent === clauseIndex && sentence.words[head]?.head === noun,
      );
      const reach = {
        number: at,
        from: at,
        noun,
        dimension: family.id,
        unit: null,
        shareOf: null,
        ofSome: false,
        ofWhole: false,
        label: false,
      };
      const property =
        countPropertyOf(sentence, { ...reach, clause: inside ?? clause }) ??
        countPropertyOf(sentence, { ...reach, clause });
      if (!property?.cumulative || clause.negations.length > 0) return [];
      const quantity: Quantity = {
        text: word.text,
        start: word.start,
        end: word.end,
        value,
        min: value,
        max: value,
        comparator: "equal",
        unit: null,
        counted: lemma,
      };
      return [
        {
          clause: clauseIndex,
          anchor: clause.head,
          polarity: "affirmed",
          quantities: [quantity],
          times: [],
          focus: [{ start: word.start, end: counted.end }],
          answer: {
            type: "quantity",
            property: property.id,
            unit: comparableUnit(family.id, property),
            subject: reference.subject(sentence, noun),
            about: reference.about(sentence, noun),
            scope: reference.places(sentence, clause.own, null),
            terms: reference.terms(sentence, clause.own),
            states: [],
            value: { is: "quantity", quantity: 0 },
          },
        },
      ];
    });
  },
};
