import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import type { CountProperty } from "@/lib/engine/lexicon/count-property";
import { matchRuns } from "@/lib/engine/lexicon/run-index";
import type { Quantity } from "@/lib/engine/quantity";
import type { AnswerReader, FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { COUNT_INDEX, type CountEntry, familiesOfUnit, familyOf, subgroupOf } from "@/lib/engine/recognisers/answers/count-index";
import { dimensionOf } from "@/lib/engine/recognisers/quantities/convert-units";
import { overlaps } from "@/lib/engine/span";
import { childOf, childrenOf, isVerb, prepositionOf, relation } from "@/lib/engine/syntax/tree";

/** A number with the property by which its things are counted or measured. */
export const countAnswer: AnswerReader = {
  id: "count",
  summary:
    "A number, the things that it counts and the property by which they are counted: “280,000 people fled”, “the toll stands at 78”.",
  read({ sentence, reference }) {
    return sentence.quantities.flatMap((quantity): FoundAnswer[] => {
      const number = wordAt(sentence, quantity);
      if (number === null) return [];
      const noun = countedNoun(sentence, number, quantity);
      const clauseIndex = sentence.clauseOf.get(number);
      const clause = clauseIndex === undefined ? undefined : sentence.clauses[clauseIndex];
      if (clauseIndex === undefined || !clause) return [];
      const lemma = quantity.counted ?? (noun === null ? null : (sentence.words[noun]?.lemma.toLowerCase() ?? null));
      const family = quantity.unit === null && lemma !== null ? familyOf(lemma) : null;
      const dimension = quantity.unit === null ? (family?.id ?? null) : dimensionOf(quantity.unit);
      const reach = { number, noun, clause, dimension, unit: quantity.unit, lemma };
      const trigger = triggerOf(sentence, reach);
      // "in just one week", "for two days": how long, which only a property of its own makes an answer.
      if (!trigger && dimension === "hour") return [];
      const group = lemma === null ? null : subgroupOf(lemma);
      const words = clause.own;
      const topic = measured(sentence, number, noun, clause);
      return [
        {
          clause: clauseIndex,
          anchor: trigger?.at ?? clause.head,
          polarity: clause.polarity,
          quantities: [quantity],
          times: [],
          focus: [{ start: quantity.start, end: quantity.end }],
          answer: {
            type: "quantity",
            property: trigger?.property.id ?? (lemma === null ? "number" : `${lemma}`),
            unit: dimension,
            subject:
              trigger && quantity.unit === null
                ? noun === null
                  ? []
                  : reference.subject(sentence, noun)
                : reference.subject(sentence, topic),
            scope: [
              ...(group === null ? [] : [`#${group}`]),
              ...partOf(sentence, number, noun),
              ...reference.places(sentence, words, null),
            ],
            terms: reference.terms(sentence, words),
            states: [],
            value: { is: "quantity", quantity: 0 },
          },
        },
      ];
    });
  },
};

/** The word that carries the number itself: the last of the quantity's words that is one. */
function wordAt(sentence: ReadSentence, quantity: Quantity): number | null {
  let found: number | null = null;
  sentence.words.forEach((word, at) => {
    if (!overlaps(word, quantity)) return;
    if (found === null || word.upos === "NUM" || /\d/.test(word.text)) found = at;
  });
  return found;
}

function countedNoun(sentence: ReadSentence, number: number, quantity: Quantity): number | null {
  const word = sentence.words[number];
  if (!word) return null;
  if (relation(word) === "nummod" && word.head >= 0) return word.head;
  const of = childrenOf(sentence, number, "nmod").find((child) => prepositionOf(sentence, child) === "of");
  if (of !== undefined) return of;
  if (quantity.counted !== null) {
    const near = sentence.words.findIndex(
      (candidate, at) => at > number && at < number + 6 && candidate.lemma.toLowerCase() === quantity.counted,
    );
    if (near >= 0) return near;
  }
  return null;
}

interface Reach {
  readonly number: number;
  readonly noun: number | null;
  readonly clause: Clause;
  readonly dimension: string | null;
  readonly unit: string | null;
  readonly lemma: string | null;
}

interface Trigger {
  readonly property: CountProperty;
  readonly at: number;
}

/** The nearest word that says by which property is counted; a word that governs the number beats one that only stands near. */
function triggerOf(sentence: ReadSentence, reach: Reach): Trigger | null {
  let best: (Trigger & { rank: number }) | null = null;
  const from = Math.min(...reach.clause.own, reach.number);
  const to = Math.max(...reach.clause.own, reach.number);
  for (let at = from; at <= to; at++) {
    for (const match of matchRuns(COUNT_INDEX, sentence.words, at, 1)) {
      if (!fits(match.value.property, reach)) continue;
      const rank = rankOf(sentence, reach, at, match.value, match.words);
      if (rank !== null && (best === null || rank > best.rank)) best = { property: match.value.property, at, rank };
    }
  }
  return best === null ? null : { property: best.property, at: best.at };
}

function fits(property: CountProperty, { dimension, unit }: Reach): boolean {
  if (dimension === null) return true;
  const families = unit === null ? [dimension] : familiesOfUnit(unit);
  return families === null || families.some((family) => property.families.includes(family));
}

function rankOf(
  sentence: ReadSentence,
  { number, noun, clause }: Reach,
  at: number,
  entry: CountEntry,
  words: readonly number[],
): number | null {
  const word = sentence.words[at];
  if (!word) return null;
  const things = noun ?? number;
  const near = 1 / (1 + Math.abs(at - things));
  const length = words.length * 0.1;
  switch (entry.part) {
    case "nouns": {
      if (word.upos !== "NOUN" && word.upos !== "ADJ") return null;
      if (at === things) return 5 + length;
      const subject = clause.subject === at || childOf(sentence, clause.head, "nsubj") === at;
      return (subject ? 4 : 2) + near + length;
    }
    case "adjectives":
      return at > number && at <= things + 2
        ? 4 + near + length
        : word.head === things
          ? 4 + length
          : 1.5 + near + length;
    case "subjectVerbs":
    case "objectVerbs": {
      if (!isVerb(word)) return null;
      const passive = at === clause.head ? clause.passive : word.deprel === "acl" && word.xpos === "VBN";
      const governs = role(sentence, at, things, clause);
      if (governs === null) return 1 + near + length;
      const wanted =
        entry.part === "subjectVerbs"
          ? governs === "subject" && !passive
          : governs === "object" || (governs === "subject" && passive);
      return wanted ? 4.5 + near + length : 0.5 + near;
    }
    case "phrases":
      return 3.5 + near + length;
  }
}

function role(sentence: ReadSentence, verb: number, things: number, clause: Clause): "subject" | "object" | null {
  const subject = verb === clause.head ? clause.subject : childOf(sentence, verb, "nsubj");
  if (subject === things || sentence.words[verb]?.head === things) return "subject";
  const word = sentence.words[things];
  if (word && subject !== null && word.head === subject && relation(word) === "conj") return "subject";
  if (childrenOf(sentence, verb, "obj", "obl").includes(things)) return "object";
  return null;
}

/** What a measure is a measure of: the subject of "is 150 km", the noun that "of 150 km" stands behind. */
function measured(sentence: ReadSentence, number: number, noun: number | null, clause: Clause): number | null {
  const at = noun ?? number;
  const word = sentence.words[at];
  if (!word) return clause.subject;
  if (word.head >= 0 && sentence.words[word.head]?.upos === "NOUN" && /^(?:nmod|compound|appos|amod)/.test(word.deprel))
    return word.head;
  return clause.subject !== at ? clause.subject : clause.object;
}

/** "among them", "of whom", "273 of them": a count of a part. */
function partOf(sentence: ReadSentence, number: number, noun: number | null): string[] {
  const words = sentence.words;
  const window = words.slice(Math.max(0, number - 3), (noun ?? number) + 4).map((word) => word.text.toLowerCase());
  const run = window.join(" ");
  return /\b(?:among (?:them|those|the dead)|of whom|of them|of those|including)\b/.test(run) ? ["#part"] : [];
}
