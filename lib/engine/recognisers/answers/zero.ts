import type { ReadSentence } from "@/lib/engine/document";
import { matchRuns } from "@/lib/engine/lexicon/run-index";
import type { Quantity } from "@/lib/engine/quantity";
import type { AnswerReader, FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { comparableUnit } from "@/lib/engine/recognisers/answers/count";
import { COUNT_INDEX, familyOf, PROPERTY_BY_ID, subgroupOf } from "@/lib/engine/recognisers/answers/count-index";
import type { Word } from "@/lib/engine/syntax/parsed-sentence";
import { childOf, relation } from "@/lib/engine/syntax/tree";

const NOBODY = new Set(["nobody", "none", "noone"]);

/** "no redundancies", "nobody was hurt", "not a single house burned": a count of nought, which another source's figure contradicts. */
export const zeroAnswer: AnswerReader = {
  id: "zero",
  summary: "“No”, “nobody”, “not a single” with a counted property is a count of nought.",
  read({ sentence, reference }) {
    return sentence.words.flatMap((word, at): FoundAnswer[] => {
      const noun = deniedNoun(sentence, at);
      if (noun === null) return [];
      const clauseIndex = sentence.clauseOf.get(noun);
      const clause = clauseIndex === undefined ? undefined : sentence.clauses[clauseIndex];
      const nounWord = sentence.words[noun];
      if (clauseIndex === undefined || !clause || !nounWord) return [];
      const of = noun === at ? childOf(sentence, noun, "nmod", "obl") : null;
      const lemma =
        noun === at || /^one$/i.test(nounWord.text) ? ofWhom(sentence.words[of ?? -1]) : nounWord.lemma.toLowerCase();
      const family = familyOf(lemma);
      // The property must be that of the noun itself or of the clause's own predicate: "nobody on the road knew" counts no one.
      const found = clause.own
        .flatMap((index) => matchRuns(COUNT_INDEX, sentence.words, index, 1))
        .find(({ value, words }) =>
          family === null
            ? value.part === "nouns" && words.includes(noun)
            : value.property.families.includes(family.id) &&
              (words.includes(noun) || words.some((at) => predicates(sentence, clause.head, at))),
        )?.value.property;
      if (!found) return [];
      // "No casualties": nobody was killed, and that is what figures of others are set against.
      const property = found.id === "casualties" ? (PROPERTY_BY_ID.get("killed") ?? found) : found;
      const group = subgroupOf(lemma);
      const quantity: Quantity = {
        text: word.text,
        start: word.start,
        end: word.end,
        value: 0,
        min: 0,
        max: 0,
        comparator: "equal",
        unit: null,
        counted: lemma,
      };
      return [
        {
          clause: clauseIndex,
          anchor: clause.head,
          polarity: "negated",
          quantities: [quantity],
          times: [],
          focus: [{ start: word.start, end: nounWord.end }],
          answer: {
            type: "quantity",
            property: property.id,
            unit: comparableUnit(family?.id ?? null, property),
            subject: noun === at ? [] : reference.subject(sentence, noun),
            about: noun === at ? "" : reference.about(sentence, noun),
            scope: [
              ...(group === null ? [] : [`#${group}`]),
              // Of ten, or of them, there may be none where of others there are.
              ...(of !== null && /^(?:NUM|PRON)$/.test(sentence.words[of]?.upos ?? "-") ? ["#part"] : []),
              ...reference.places(sentence, clause.own, null),
            ],
            terms: reference.terms(sentence, clause.own),
            states: [],
            value: { is: "quantity", quantity: 0 },
          },
        },
      ];
    });
  },
};

/** "None of the guests", but "not one of the ten" and "none of them" are of people, who were named before. */
function ofWhom(of: Word | undefined): string {
  return of === undefined || of.upos === "NUM" || of.upos === "PRON" ? "person" : of.lemma.toLowerCase();
}

/** The clause's predicate, or what completes it: "is going to be | let go". */
function predicates(sentence: ReadSentence, head: number, at: number): boolean {
  const word = sentence.words[at];
  return at === head || (word !== undefined && word.head === head && relation(word) === "xcomp");
}

function deniedNoun(sentence: ReadSentence, at: number): number | null {
  const word = sentence.words[at];
  if (!word) return null;
  const text = word.text.toLowerCase();
  const next = sentence.words[at + 1];
  // "Nobody's fault" counts no one, "nobody's been killed" does.
  if (NOBODY.has(text)) return next?.upos === "PART" ? null : at;
  // "Not one of the ten"
  if (text === "one" && next?.text.toLowerCase() === "of" && /^not$/i.test(sentence.words[at - 1]?.text ?? "-"))
    return at;
  if (text === "no" && next?.text.toLowerCase() === "one") return at + 1;
  const determiner =
    text === "no" || text === "zero" || (text === "single" && /^not$/i.test(sentence.words[at - 2]?.text ?? ""));
  if (!determiner || word.head < 0) return null;
  const head = sentence.words[word.head];
  const bounded = /^(?:fewer|less|more|later|longer|doubt|matter)$/i.test(next?.text ?? "");
  return head?.upos === "NOUN" && !bounded && childOf(sentence, word.head, "nummod") === null ? word.head : null;
}
