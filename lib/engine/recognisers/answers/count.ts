import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import type { CountProperty } from "@/lib/engine/lexicon/count-property";
import { matchRuns } from "@/lib/engine/lexicon/run-index";
import { words } from "@/lib/engine/lexicon/words";
import type { Quantity } from "@/lib/engine/quantity";
import type { AnswerReader, FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { carriedCount, HOLDING_FAST } from "@/lib/engine/recognisers/answers/carried-count";
import { COUNT_INDEX, familyOf, PROPERTY_BY_ID, subgroupOf } from "@/lib/engine/recognisers/answers/count-index";
import { countPropertyOf } from "@/lib/engine/recognisers/answers/count-property-of";
import { elidedFamily, elidedPart, gappedCount, wholeOf } from "@/lib/engine/recognisers/answers/elided-count";
import {
  BARE_NOUNS,
  countedNoun,
  isClock,
  labelOf,
  measured,
  ofTime,
  ofUnit,
  predicatedOf,
  saidOf,
  wordAt,
} from "@/lib/engine/recognisers/answers/figure-words";
import { asCapacity, asForce, asShare, shareOf } from "@/lib/engine/recognisers/answers/narrowed-property";
import { otherYearsAt } from "@/lib/engine/recognisers/answers/other-years";
import { addedTo, partOf, startsPart } from "@/lib/engine/recognisers/answers/part-of-count";
import { isPerson } from "@/lib/engine/recognisers/answers/theme-sorts";
import { dimensionOf } from "@/lib/engine/recognisers/quantities/convert-units";
import { overlaps } from "@/lib/engine/span";

/** A number with the property by which its things are counted or measured. */
export const countAnswer: AnswerReader = {
  id: "count",
  summary:
    "A number, the things that it counts and the property by which they are counted: “280,000 people fled”, “the toll stands at 78”.",
  read({ text, sentence, reference, wordNet, publishedYear, currency, counts, olderCounts }) {
    const read: FoundAnswer[] = [];
    for (const quantity of sentence.quantities) {
      const sum = currency !== null && mayBeSum(quantity) ? answerOf({ ...quantity, unit: currency }) : [];
      const ofMoney = sum.filter(({ answer }) => PROPERTY_BY_ID.get(answer.property)?.units?.includes("money"));
      read.push(...(ofMoney.length > 0 ? ofMoney : answerOf(quantity)));
    }
    return read;

    function answerOf(quantity: Quantity): FoundAnswer[] {
      const number = wordAt(sentence, quantity);
      // A line that is nothing but a figure is a label: a clock in a live blog, a page number.
      if (number === null || quantity.end - quantity.start >= sentence.end - sentence.start - 1) return [];
      // "Nine out of the ten", "not one of the ten": the whole is not what is counted.
      const before = text.slice(Math.max(0, quantity.start - 22), quantity.start);
      if (/\b(?:out|not one) of (?:the |some )?$/i.test(before)) return [];
      const noun = countedNoun(sentence, number, quantity);
      // "seven of them", "402 of us"
      const ofPronoun = noun !== null && sentence.words[noun]?.upos === "PRON";
      const bare =
        noun === null ||
        ofPronoun ||
        BARE_NOUNS.has(sentence.words[noun]?.lemma.toLowerCase() ?? "") ||
        ofTime(sentence, noun);
      const said = saidOf(sentence, noun ?? number);
      const clauseIndex = said?.index ?? sentence.clauseOf.get(number);
      const clause = said?.clause ?? (clauseIndex === undefined ? undefined : sentence.clauses[clauseIndex]);
      if (clauseIndex === undefined || !clause || isClock(sentence, quantity, { number, noun, clause })) return [];
      const label = labelOf(sentence, number, quantity);
      const predicated =
        bare && !ofPronoun && quantity.unit === null ? (label ?? predicatedOf(sentence, number, clause)) : null;
      const counted = bare ? predicated : noun;
      const lemma = ofPronoun
        ? OURSELVES.has(sentence.words[noun]?.lemma.toLowerCase() ?? "")
          ? "person"
          : null
        : ofUnit(sentence, noun, quantity)
          ? quantity.unit
          : ((bare ? null : quantity.counted) ??
            (counted === null ? null : (sentence.words[counted]?.lemma.toLowerCase() ?? null)));
      const family =
        quantity.unit === null && lemma !== null && !PER_PERSON.has(lemma)
          ? (familyOf(lemma)?.id ?? (!bare && isPerson(lemma, wordNet) ? "person" : null))
          : null;
      const dimension = quantity.unit === null ? family : dimensionOf(quantity.unit);
      const given = [...counts, ...read];
      const things = label ?? (bare && quantity.unit === null ? predicated : noun);
      const propertyIn = (dimension: string | null) =>
        countPropertyOf(sentence, {
          number,
          from: sentence.words.findIndex((word) => overlaps(word, quantity)),
          noun: things,
          clause,
          dimension,
          unit: quantity.unit,
          ofWhole: quantity.unit === "percent" && quantity.counted !== null,
          shareOf: quantity.counted === null ? null : shareOf(quantity.counted),
          ofSome: ofPronoun,
          label: label !== null,
        });
      const lone = quantity.unit === null ? bare && family === null : quantity.counted === null;
      const alone = propertyIn(dimension);
      const gapped = lone ? gappedCount(sentence, quantity, read) : null;
      const elided = !alone && lone && clause.subject === number && things === null ? elidedFamily(given) : null;
      const governed = gapped ? null : (alone ?? (elided === null ? null : propertyIn(elided)));
      const part = governed || gapped || !lone ? null : elidedPart(sentence, quantity, { clause, number }, given);
      const carried =
        gapped ??
        (!governed && lone && !part
          ? ((ofPronoun && family === null ? wholeOf(quantity, given) : null) ??
            carriedCount(sentence, quantity, { clause, number, noun }, given, olderCounts))
          : null);
      const inherited = (carried ?? part)?.answer ?? null;
      const denied = turned(sentence, clause, quantity, [number, noun]);
      const opposite = denied && governed ? (PROPERTY_BY_ID.get(UNDONE.get(governed.id) ?? "-") ?? null) : null;
      const property =
        opposite ??
        asCapacity(sentence, clause, governed) ??
        asShare(governed, quantity) ??
        asForce(governed, lemma) ??
        governed ??
        (inherited ? (PROPERTY_BY_ID.get(inherited.property) ?? null) : null);
      // "in just one week", "for two days": how long, which only a property of its own makes an answer.
      if (!property && dimension === "hour") return [];
      const group = subgroupOf((part ? sentence.words[clause.head]?.lemma.toLowerCase() : lemma) ?? "-");
      const own = clause.own;
      const topic = measured(sentence, number, noun, clause);
      return [
        {
          clause: clauseIndex,
          anchor: clause.head,
          polarity: denied && !opposite ? "negated" : "affirmed",
          quantities: [carried ? { ...quantity, unit: carried.unit } : quantity],
          times: [],
          focus: [{ start: quantity.start, end: quantity.end }],
          answer: {
            type: "quantity",
            property: property?.id ?? inherited?.property ?? lemma ?? "number",
            unit: inherited ? inherited.unit : comparableUnit(dimension ?? elided, property),
            subject:
              inherited?.subject ?? reference.subject(sentence, property && quantity.unit === null ? noun : topic),
            about: reference.about(sentence, property && quantity.unit === null ? noun : topic),
            scope: [
              ...(group === null ? (inherited?.scope.filter((term) => term.startsWith("#")) ?? []) : [`#${group}`]),
              ...partOf(sentence, number, {
                ofItself: isNamedBy(sentence, things, governed),
                property: governed,
                given,
              }),
              ...(part ? ["#part"] : []),
              ...addedTo(sentence, number, { property, earlier: read }),
              ...otherYearsAt(sentence, wordsOf(sentence, clauseIndex), publishedYear),
              ...reference.places(sentence, placedWords(sentence, own, quantity), null),
            ],
            terms: reference.terms(sentence, own),
            states: [],
            value: { is: "quantity", quantity: 0 },
          },
        },
      ];
    }
  },
};

/** A million of nothing in particular may be a sum: "Customers pulled 3.8 billion out of the bank". */
function mayBeSum({ unit, counted, value }: Quantity): boolean {
  return unit === null && counted === null && value >= 1_000_000;
}

/** Without the words of a part that is told after the whole: "91 died, two of them on the island" does not place the 91. */
function placedWords(sentence: ReadSentence, own: readonly number[], { end }: Quantity): readonly number[] {
  const part = sentence.quantities.find((other) => {
    const at = wordAt(sentence, other);
    return other.start >= end && at !== null && startsPart(sentence, at);
  });
  return part ? own.filter((at) => (sentence.words[at]?.start ?? 0) < part.start) : own;
}

/** Whether what a figure counts is named by the property itself: "six of the wounded", and not "three of my cousins drowned". */
function isNamedBy(sentence: ReadSentence, noun: number | null, property: CountProperty | null): boolean {
  if (noun === null || property === null) return false;
  return matchRuns(COUNT_INDEX, sentence.words, noun, 1).some(({ value }) => value.property.id === property.id);
}

/** Acts and fates of which each has one person: to count them is to count the people. */
const PER_PERSON = new Set(
  words(`arrest, detention, murder, killing, homicide, execution, dismissal, redundancy, layoff, lay-off, sacking, firing,
    kidnapping, abduction, hospitalisation, hospitalization, injury, disappearance, deportation, expulsion, conviction,
    evacuation, drowning, vaccination, infection, diagnosis, internment`),
);
/** Of whom someone speaks who is one of them. */
const OURSELVES = new Set(words("we, us, our, ours, you"));

/** Words that deny another thing than the count beside them: "90,000 homes are without power", "60 have no home", "none badly". */
const BESIDE = new Set(["without", "no", "none", "nobody", "nothing", "neither"]);

const OWNING: ReadonlySet<string> = new Set(
  words("confirm, accept, recognise, recognize, endorse, support, acknowledge, corroborate"),
);

/** "The figure of ninety | we do not confirm |": a figure that stands before the verb that will not have it. */
function isDisowned(sentence: ReadSentence, { end }: Quantity): boolean {
  const next = sentence.words.findIndex(({ start }) => start >= end);
  return sentence.clauses.some(
    ({ head, own, negations }) =>
      own[0] === next && negations.length > 0 && OWNING.has(sentence.words[head]?.lemma.toLowerCase() ?? ""),
  );
}

/** Whether the count itself is denied. */
function turned(
  sentence: ReadSentence,
  clause: Clause,
  quantity: Quantity,
  counted: readonly (number | null)[],
): boolean {
  if (HOLDING_FAST.has(sentence.words[clause.head]?.lemma.toLowerCase() ?? "")) return false;
  if (isDisowned(sentence, quantity)) return true;
  const denying = clause.negations.filter((at) => {
    const word = sentence.words[at];
    // "never above 40", "not even 40" bound the figure.
    if (!word || word.end === quantity.start - 1 || overlaps(word, quantity)) return false;
    return !BESIDE.has(word.lemma.toLowerCase()) || counted.includes(word.head);
  });
  return denying.length % 2 === 1;
}

/** Who have not been found are missing. */
const UNDONE: ReadonlyMap<string, string> = new Map([["found", "missing"]]);

/** Nouns that only say that something is counted; the property says what. */
const MERE_COUNTS = new Set(["death-count", "injury-count", "case", "signature"]);

/** The family or dimension under which figures of a property meet. */
export function comparableUnit(dimension: string | null, property: CountProperty | null): string | null {
  if (!property) return dimension;
  return dimension === null || MERE_COUNTS.has(dimension) ? (property.families[0] ?? dimension) : dimension;
}

/** The words of a clause and of those that it hangs on: what is said there of time holds for it too. */
function wordsOf(sentence: ReadSentence, clauseIndex: number): readonly number[] {
  const found: number[] = [];
  for (let at = clauseIndex; at >= 0; at = sentence.clauses[at]?.parent ?? -1)
    found.push(...(sentence.clauses[at]?.own ?? []));
  return found;
}
