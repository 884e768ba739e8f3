import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import type { CountProperty } from "@/lib/engine/lexicon/count-property";
import { matchRuns } from "@/lib/engine/lexicon/run-index";
import { words } from "@/lib/engine/lexicon/words";
import type { Quantity } from "@/lib/engine/quantity";
import type { AnswerReader, FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { carriedCount, elidedFamily, HOLDING_FAST, wholeOf } from "@/lib/engine/recognisers/answers/carried-count";
import { COUNT_INDEX, familyOf, PROPERTY_BY_ID, subgroupOf } from "@/lib/engine/recognisers/answers/count-index";
import { countPropertyOf } from "@/lib/engine/recognisers/answers/count-property-of";
import { otherYearsAt } from "@/lib/engine/recognisers/answers/other-years";
import { addedTo, partOf, startsPart } from "@/lib/engine/recognisers/answers/part-of-count";
import { dimensionOf } from "@/lib/engine/recognisers/quantities/convert-units";
import { overlaps } from "@/lib/engine/span";
import { childrenOf, prepositionOf, relation } from "@/lib/engine/syntax/tree";

/** A number with the property by which its things are counted or measured. */
export const countAnswer: AnswerReader = {
  id: "count",
  summary:
    "A number, the things that it counts and the property by which they are counted: “280,000 people fled”, “the toll stands at 78”.",
  read({ text, sentence, reference, publishedYear, counts }) {
    const read: FoundAnswer[] = [];
    for (const quantity of sentence.quantities) read.push(...answerOf(quantity));
    return read;

    function answerOf(quantity: Quantity): FoundAnswer[] {
      const number = wordAt(sentence, quantity);
      // A line that is nothing but a figure is a label: a clock in a live blog, a page number.
      if (number === null || quantity.end - quantity.start >= sentence.end - sentence.start - 1) return [];
      if (/\bout of (?:the |some )?$/i.test(text.slice(Math.max(0, quantity.start - 16), quantity.start))) return [];
      const noun = countedNoun(sentence, number, quantity);
      // "seven of them", "402 of us"
      const ofPronoun = noun !== null && sentence.words[noun]?.upos === "PRON";
      const bare =
        noun === null ||
        ofPronoun ||
        BARE_NOUNS.has(sentence.words[noun]?.lemma.toLowerCase() ?? "") ||
        ofTime(sentence, noun);
      const clauseIndex = sentence.clauseOf.get(number);
      const clause = clauseIndex === undefined ? undefined : sentence.clauses[clauseIndex];
      if (clauseIndex === undefined || !clause || isClock(sentence, quantity, { number, noun, clause })) return [];
      const label = labelOf(sentence, number, quantity);
      const predicated =
        bare && !ofPronoun && quantity.unit === null ? (label ?? predicatedOf(sentence, number, clause)) : null;
      const counted = bare ? predicated : noun;
      const lemma = ofPronoun
        ? OURSELVES.has(sentence.words[noun]?.lemma.toLowerCase() ?? "")
          ? "person"
          : null
        : ((bare ? null : quantity.counted) ??
          (counted === null ? null : (sentence.words[counted]?.lemma.toLowerCase() ?? null)));
      const family = quantity.unit === null && lemma !== null && !PER_PERSON.has(lemma) ? familyOf(lemma) : null;
      const dimension = quantity.unit === null ? (family?.id ?? null) : dimensionOf(quantity.unit);
      const given = [...counts, ...read];
      const things = label ?? (bare && quantity.unit === null ? predicated : noun);
      const propertyIn = (dimension: string | null) =>
        countPropertyOf(sentence, {
          number,
          noun: things,
          clause,
          dimension,
          unit: quantity.unit,
          ofWhole: quantity.unit === "percent" && quantity.counted !== null,
          shareOf: quantity.counted === null ? null : shareOf(quantity.counted),
          label: label !== null,
        });
      const lone = quantity.unit === null ? bare && family === null : quantity.counted === null;
      const alone = propertyIn(dimension);
      const elided = !alone && lone && clause.subject === number && things === null ? elidedFamily(given) : null;
      const governed = alone ?? (elided === null ? null : propertyIn(elided));
      const carried =
        !governed && lone
          ? ((ofPronoun && family === null ? wholeOf(quantity, given) : null) ??
            carriedCount(sentence, quantity, { clause, number, noun }, given))
          : null;
      const inherited = carried?.answer ?? null;
      const denied = turned(sentence, clause, quantity, [number, noun]);
      const opposite = denied && governed ? (PROPERTY_BY_ID.get(UNDONE.get(governed.id) ?? "-") ?? null) : null;
      const property =
        opposite ??
        asCapacity(sentence, clause, governed) ??
        asShare(governed, quantity) ??
        governed ??
        (inherited ? (PROPERTY_BY_ID.get(inherited.property) ?? null) : null);
      // "in just one week", "for two days": how long, which only a property of its own makes an answer.
      if (!property && dimension === "hour") return [];
      const group = lemma === null ? null : subgroupOf(lemma);
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

/** Nouns that a list is made of, whatever it lists, and what only says how the figure is meant. */
const BARE_NOUNS = new Set(
  words(
    "name, entry, figure, number, count, tally, toll, total, more, other, top, tops, max, maximum, minimum, strong",
  ),
);
/** Acts and fates of which each has one person: to count them is to count the people. */
const PER_PERSON = new Set(
  words(`arrest, detention, murder, killing, homicide, execution, dismissal, redundancy, layoff, lay-off, sacking, firing,
    kidnapping, abduction, hospitalisation, hospitalization, injury, disappearance, deportation, expulsion, conviction,
    evacuation, drowning, vaccination, infection, diagnosis, internment`),
);
/** Nouns that are plural without showing it. */
const PLURAL = new Set(words("people, staff, crew, personnel, police, cattle, poultry"));
/** Of whom someone speaks who is one of them. */
const OURSELVES = new Set(words("we, us, our, ours, you"));
const STANDS_AT = new Set([
  "be",
  "stand",
  "number",
  "total",
  "reach",
  "amount",
  "remain",
  "come",
  "rise",
  "climb",
  "jump",
  "fall",
  "pass",
  "top",
  "exceed",
  "hit",
]);

/** "Cars burned: 31", "the injured number 46": the figure is said of the subject, or of the noun that it is set beside. */
function predicatedOf(sentence: ReadSentence, number: number, clause: Clause): number | null {
  const word = sentence.words[number];
  const beside = word && word.head >= 0 && /^(?:appos|parataxis|dep)/.test(word.deprel) ? word.head : null;
  const head = sentence.words[clause.head];
  const stands = head !== undefined && (STANDS_AT.has(head.lemma.toLowerCase()) || clause.head === number);
  const candidate = beside ?? (stands ? clause.subject : null);
  const noun = candidate === null ? undefined : sentence.words[candidate];
  if (candidate === null || noun?.upos !== "NOUN") return null;
  // "The priest is past forty": one can't be numbered.
  if (
    beside === null &&
    noun.xpos === "NN" &&
    !BARE_NOUNS.has(noun.lemma.toLowerCase()) &&
    !PLURAL.has(noun.lemma.toLowerCase())
  )
    return null;
  // "The number of shops looted was 20": what is numbered.
  if (BARE_NOUNS.has(noun.lemma.toLowerCase())) {
    return childrenOf(sentence, candidate, "nmod").find((child) => knownNoun(sentence, child)) ?? null;
  }
  return knownNoun(sentence, candidate) ? candidate : null;
}

function knownNoun(sentence: ReadSentence, at: number): boolean {
  const word = sentence.words[at];
  return word?.upos === "NOUN" && familyOf(word.lemma.toLowerCase()) !== null;
}

/** "numbered 31 last night": what stands after "last" or "this" is no thing that the number counts. */
function ofTime(sentence: ReadSentence, noun: number): boolean {
  return /^(?:last|this|that|next|yesterday|earlier)$/i.test(sentence.words[noun - 1]?.text ?? "");
}

/** "Houses lost: 212", "Dead – 40": the last noun of known things before the mark that the figure closes the line after. */
function labelOf(sentence: ReadSentence, number: number, quantity: Quantity): number | null {
  if (quantity.unit !== null || sentence.words.slice(number + 1).some((word) => word.upos !== "PUNCT")) return null;
  const mark = sentence.words.findIndex((word, at) => at < number && /^[:–—-]$/.test(word.text));
  const between = sentence.words.slice(mark + 1, number);
  if (mark < 1 || mark > 5 || between.some((word) => !overlaps(word, quantity))) return null;
  return sentence.words.findIndex((word, at) => at < mark && familyOf(word.lemma.toLowerCase()) !== null) >= 0
    ? sentence.words.findLastIndex((word, at) => at < mark && familyOf(word.lemma.toLowerCase()) !== null)
    : null;
}

const HOLDS = new Set(["hold", "seat", "sleep", "accommodate", "house", "fit"]);
const VENUES = new Set(["building", "school", "hospital", "ship", "train", "vehicle", "aircraft"]);
/** What holds people as its inmates, not as its guests. */
const JAILS = new Set(["prison", "jail", "barracks"]);
const HELD = new Set(["detained", "on-board", "hostages"]);

/** "The stadium holds 60,000": what a building holds is its capacity. */
function asCapacity(sentence: ReadSentence, clause: Clause, property: CountProperty | null): CountProperty | null {
  if (property !== null && !HELD.has(property.id)) return null;
  const subject = clause.subject === null ? undefined : sentence.words[clause.subject];
  const venue = subject?.lemma.toLowerCase() ?? "-";
  const family = JAILS.has(venue) ? null : familyOf(venue);
  const holds = HOLDS.has(sentence.words[clause.head]?.lemma.toLowerCase() ?? "");
  const held = sentence.words[clause.head]?.xpos;
  return holds &&
    !clause.passive &&
    family &&
    VENUES.has(family.id) &&
    (held === "VBZ" || held === "VBP" || held === "VB")
    ? (PROPERTY_BY_ID.get("capacity") ?? null)
    : null;
}

/** Words for those who work somewhere: a share of them is one of its jobs. */
const STAFF = new Set(["staff", "employee", "workforce", "headcount", "payroll", "personnel", "worker", "workers"]);

function shareOf(counted: string): string | null {
  return STAFF.has(counted) ? "job" : (familyOf(counted)?.id ?? null);
}

/** Properties of people of which a share is a property of its own. */
const SHARES: ReadonlyMap<string, string> = new Map([["jobs-cut", "staff-share-cut"]]);

function asShare(property: CountProperty | null, quantity: Quantity): CountProperty | null {
  const share = property && quantity.unit === "percent" ? SHARES.get(property.id) : undefined;
  return share === undefined ? null : (PROPERTY_BY_ID.get(share) ?? null);
}

/** Words that deny another thing than the count beside them: "90,000 homes are without power", "60 have no home", "none badly". */
const BESIDE = new Set(["without", "no", "none", "nobody", "nothing", "neither"]);

/** Whether the count itself is denied. */
function turned(
  sentence: ReadSentence,
  clause: Clause,
  quantity: Quantity,
  counted: readonly (number | null)[],
): boolean {
  if (HOLDING_FAST.has(sentence.words[clause.head]?.lemma.toLowerCase() ?? "")) return false;
  const denying = clause.negations.filter((at) => {
    const word = sentence.words[at];
    // "never above 40" bounds the figure.
    if (!word || word.end === quantity.start - 1) return false;
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
  // "six of them", wherever the parse hangs it.
  if (startsPart(sentence, number)) return number + 2;
  if (relation(word) === "nummod" && word.head >= 0) return word.head;
  // "between 40 and 60 people": the second number hangs on the first, which hangs on the noun.
  const first = relation(word) === "conj" && word.head >= 0 ? sentence.words[word.head] : undefined;
  if (first && first.upos === "NUM" && relation(first) === "nummod" && first.head >= 0) return first.head;
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

/** What a measure is a measure of: the subject of "is 150 km", the noun that "of 150 km" stands behind. */
function measured(sentence: ReadSentence, number: number, noun: number | null, clause: Clause): number | null {
  const at = noun ?? number;
  const word = sentence.words[at];
  if (!word) return clause.subject;
  if (word.head >= 0 && sentence.words[word.head]?.upos === "NOUN" && /^(?:nmod|compound|appos|amod)/.test(word.deprel))
    return word.head;
  return clause.subject !== at ? clause.subject : clause.object;
}

/** The words of a clause and of those that it hangs on: what is said there of time holds for it too. */
function wordsOf(sentence: ReadSentence, clauseIndex: number): readonly number[] {
  const found: number[] = [];
  for (let at = clauseIndex; at >= 0; at = sentence.clauses[at]?.parent ?? -1)
    found.push(...(sentence.clauses[at]?.own ?? []));
  return found;
}

const CLOCK_MARKS = new Set(words("at, since, until, till, toward, towards"));
const LAST_HOUR = 12;
/** Verbs behind which "at" is followed by a figure. */
const AT_FIGURE = new Set(
  words(`be, stand, number, remain, stay, rise, climb, jump, fall, drop, put, estimate, reckon, leave, keep, hold, set, cap, fix,
    value, peak, settle, stick, place, list, count, assess`),
);
/** "The lights went out at five": an hour, unless the verb gives a figure ("the toll stood at five"). */
function isClock(
  sentence: ReadSentence,
  { value, unit }: Quantity,
  { number, noun, clause }: { number: number; noun: number | null; clause: Clause },
): boolean {
  const before = sentence.words[number - 1]?.text.toLowerCase() ?? "";
  const digits = sentence.words[number]?.text ?? "-";
  const hour = Number.isInteger(value) ? value >= 1 && value <= LAST_HOUR : /^\d{1,2}\.\d{2}$/.test(digits);
  if (unit !== null || noun !== null || !hour || !CLOCK_MARKS.has(before)) return false;
  const verb = sentence.words[clause.head];
  return verb !== undefined && !AT_FIGURE.has(verb.lemma.toLowerCase());
}
