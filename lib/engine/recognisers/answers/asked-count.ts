import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import type { CountProperty } from "@/lib/engine/lexicon/count-property";
import { matchRuns } from "@/lib/engine/lexicon/run-index";
import type { FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { comparableUnit } from "@/lib/engine/recognisers/answers/count";
import { COUNT_INDEX, familyOf, tellsAlone } from "@/lib/engine/recognisers/answers/count-index";
import { countPropertyOf } from "@/lib/engine/recognisers/answers/count-property-of";
import { NUMBER_NOUNS } from "@/lib/engine/recognisers/answers/numbered";
import type { Reference } from "@/lib/engine/recognisers/reference";

/** A question of more words asks more than what its noun names. */
const LONGEST_QUESTION = 6;

/**
 * The count that a sentence asks for without giving it, for the figures that follow it to answer: "How many are dead?", "they quarrelled over
 * how many it had killed", "And the toll?", "the number of victims grows". It has no figure of its own. One answer for each property that may
 * be meant, none where nothing is asked.
 */
export function askedCounts(sentence: ReadSentence, reference: Reference): FoundAnswer[] {
  const asked = howMany(sentence) ?? (counted(sentence) ? null : (namedNumber(sentence) ?? topic(sentence)));
  if (asked === null) return [];
  const { at, noun } = asked;
  const clauseIndex = sentence.clauseOf.get(at) ?? 0;
  const clause = sentence.clauses[clauseIndex];
  if (!clause) return [];
  const lemma = noun === null ? null : (sentence.words[noun]?.lemma.toLowerCase() ?? null);
  const dimension = lemma === null ? null : (familyOf(lemma)?.id ?? null);
  const property = countPropertyOf(sentence, {
    number: at,
    from: at,
    noun,
    clause: widened(sentence, clause),
    dimension,
    unit: null,
    ofWhole: false,
    shareOf: null,
    ofSome: false,
    label: false,
  });
  const properties = property ? [property] : namedProperties(sentence, at, noun !== null);
  if (properties.length === 0 && dimension === null) return [];
  return (properties.length > 0 ? properties : [null]).map((each) => ({
    clause: clauseIndex,
    anchor: clause.head,
    polarity: "affirmed",
    quantities: [],
    times: [],
    focus: [],
    answer: {
      type: "quantity",
      property: each?.id ?? lemma ?? "number",
      unit: comparableUnit(dimension, each),
      subject: reference.subject(sentence, noun),
      about: reference.about(sentence, noun),
      scope: [],
      terms: reference.terms(sentence, clause.own),
      states: [],
      value: { is: "quantity", quantity: 0 },
    },
  }));
}

interface Asked {
  /** Where the figure would stand. */
  readonly at: number;
  readonly noun: number | null;
}

/** "How many died", "how many homes were lost", "how many it had killed" */
function howMany({ words }: ReadSentence): Asked | null {
  const at = words.findIndex(
    (word, i) => /^(?:many|much)$/i.test(word.text) && /^how$/i.test(words[i - 1]?.text ?? "-"),
  );
  if (at < 0) return null;
  const rest = words.slice(at + 1);
  const length = rest.findIndex(({ upos }) => upos !== "ADJ" && upos !== "NOUN");
  const noun = rest.slice(0, length < 0 ? rest.length : length).findLastIndex(({ upos }) => upos === "NOUN");
  return { at, noun: noun < 0 ? null : at + 1 + noun };
}

const LONGEST_NUMBERED = 5;

/** "The number of victims grows", "the number killed": where what is numbered is named. */
function namedNumber({ words }: ReadSentence): Asked | null {
  const at = words.findIndex(({ lemma }) => NUMBER_NOUNS.has(lemma.toLowerCase()));
  if (at < 0) return null;
  const behind = words.slice(at + 1, at + 1 + LONGEST_NUMBERED);
  const of = behind[0]?.text.toLowerCase() === "of";
  if (!of && !/^(?:VBN|VBD|JJ)$/.test(behind[0]?.xpos ?? "-")) return null;
  const named = behind.findIndex(({ upos, xpos }) => upos === "NOUN" || xpos === "VBN" || xpos === "JJ");
  if (named < 0) return null;
  return { at: at + 1 + named, noun: behind[named]?.upos === "NOUN" ? at + 1 + named : null };
}

/** Whether the sentence gives a count itself; for how long or how far is none. */
function counted({ quantities }: ReadSentence): boolean {
  return quantities.some(({ unit }) => unit === null);
}

/** "And the toll?", "Birds?", "What is the tariff, then?": the last noun of a short question. */
function topic({ words }: ReadSentence): Asked | null {
  const plain = words.filter(({ upos }) => upos !== "PUNCT");
  if (words.at(-1)?.text !== "?" || plain.length > LONGEST_QUESTION) return null;
  const noun = words.findLastIndex(({ upos }) => upos === "NOUN");
  return noun < 0 ? null : { at: noun, noun };
}

/** What the words from there on name first: "the tariff" may be a tax or the least that a prisoner must serve. */
function namedProperties(sentence: ReadSentence, from: number, isNoun: boolean): CountProperty[] {
  for (let at = from; at < sentence.words.length; at++) {
    const named = matchRuns(COUNT_INDEX, sentence.words, at).filter(({ value }) =>
      at === from && isNoun ? value.part === "nouns" : value.part !== "nouns" && tellsAlone(value),
    );
    if (named.length > 0) return named.map(({ value }) => value.property);
  }
  return [];
}

/** With the clauses below it: what is counted is often said there ("how many it had killed"). */
function widened(sentence: ReadSentence, clause: Clause): Clause {
  const below = sentence.clauses.filter(({ parent }) => sentence.clauses[parent ?? -1] === clause);
  return { ...clause, own: [...clause.own, ...below.flatMap(({ own }) => own)] };
}
