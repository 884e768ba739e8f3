import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import { words } from "@/lib/engine/lexicon/words";
import type { Quantity } from "@/lib/engine/quantity";
import { familyOf } from "@/lib/engine/recognisers/answers/count-index";
import { startsPart } from "@/lib/engine/recognisers/answers/part-of-count";
import { overlaps } from "@/lib/engine/span";
import { childrenOf, prepositionOf, relation } from "@/lib/engine/syntax/tree";

/** Nouns that a list is made of, whatever it lists, and what only says how the figure is meant. */
export const BARE_NOUNS = new Set(
  words(
    "name, entry, figure, number, count, tally, toll, total, more, other, top, tops, max, maximum, minimum, strong",
  ),
);
/** Nouns that are plural without showing it. */
const PLURAL = new Set(words("people, staff, crew, personnel, police, cattle, poultry"));
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

/** "Charities reckon | 12,000 have fled": of what stands right before the verb of a clause without a subject the clause is said. */
export function saidOf(sentence: ReadSentence, things: number): { index: number; clause: Clause } | null {
  const next = sentence.words[things + 1];
  const index = sentence.clauseOf.get(things + 1);
  const clause = index === undefined ? undefined : sentence.clauses[index];
  if (index === undefined || !clause || clause.subject !== null || clause.role !== "content") return null;
  const finite = next !== undefined && /^(?:VBD|VBP|VBZ|MD)$/.test(next.xpos);
  return finite && clause.own[0] === things + 1 ? { index, clause: { ...clause, subject: things } } : null;
}

/** Whether the noun is but the name of the unit: "cent" in "8 per cent", "metres". */
export function ofUnit(sentence: ReadSentence, noun: number | null, quantity: Quantity): boolean {
  const word = noun === null ? undefined : sentence.words[noun];
  return quantity.unit !== null && quantity.counted === null && word !== undefined && overlaps(word, quantity);
}

/** "Cars burned: 31", "the injured number 46": the figure is said of the subject, or of the noun that it is set beside. */
export function predicatedOf(sentence: ReadSentence, number: number, clause: Clause): number | null {
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
export function ofTime(sentence: ReadSentence, noun: number): boolean {
  return /^(?:last|this|that|next|yesterday|earlier)$/i.test(sentence.words[noun - 1]?.text ?? "");
}

/** "Houses lost: 212", "Dead – 40": the last noun of known things before the mark that the figure closes the line after. */
export function labelOf(sentence: ReadSentence, number: number, quantity: Quantity): number | null {
  if (quantity.unit !== null || sentence.words.slice(number + 1).some((word) => word.upos !== "PUNCT")) return null;
  const mark = sentence.words.findIndex((word, at) => at < number && /^[:–—-]$/.test(word.text));
  const between = sentence.words.slice(mark + 1, number);
  if (mark < 1 || mark > 5 || between.some((word) => !overlaps(word, quantity))) return null;
  return sentence.words.findIndex((word, at) => at < mark && familyOf(word.lemma.toLowerCase()) !== null) >= 0
    ? sentence.words.findLastIndex((word, at) => at < mark && familyOf(word.lemma.toLowerCase()) !== null)
    : null;
}

/** The word that carries the number itself: the last of the quantity's words that is one. */
export function wordAt(sentence: ReadSentence, quantity: Quantity): number | null {
  let found: number | null = null;
  sentence.words.forEach((word, at) => {
    if (!overlaps(word, quantity)) return;
    // "a pair of them": the noun that stands for a number
    if (
      found === null ||
      word.upos === "NUM" ||
      /\d/.test(word.text) ||
      /^(?:pair|couple|dozen|score|trio)$/i.test(word.text)
    )
      found = at;
  });
  // "Sixty-four people": the part of the numeral on which the others hang.
  const above = found === null ? undefined : sentence.words[found]?.head;
  const head = above === undefined ? undefined : sentence.words[above];
  return above !== undefined && head?.upos === "NUM" && overlaps(head, quantity) ? above : found;
}

/** The noun that a figure counts or measures with, wherever the parse hangs it; null where it stands alone. */
export function countedNoun(sentence: ReadSentence, number: number, quantity: Quantity): number | null {
  const word = sentence.words[number];
  if (!word) return null;
  // "six of them", wherever the parse hangs it.
  if (startsPart(sentence, number)) return number + 2;
  const head = sentence.words[word.head];
  // "the number exceeds 156,000": a verb that bounds the figure is no thing that it counts.
  if (relation(word) === "nummod" && head) return word.head < number && overlaps(head, quantity) ? null : word.head;
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
export function measured(sentence: ReadSentence, number: number, noun: number | null, clause: Clause): number | null {
  const at = noun ?? number;
  const word = sentence.words[at];
  if (!word) return clause.subject;
  if (word.head >= 0 && sentence.words[word.head]?.upos === "NOUN" && /^(?:nmod|compound|appos|amod)/.test(word.deprel))
    return word.head;
  return clause.subject !== at ? clause.subject : clause.object;
}

const CLOCK_MARKS = new Set(words("at, since, until, till, toward, towards"));
const LAST_HOUR = 12;
/** Verbs behind which "at" is followed by a figure. */
const AT_FIGURE = new Set(
  words(`be, stand, number, remain, stay, rise, climb, jump, fall, drop, put, estimate, reckon, leave, keep, hold, set, cap, fix,
    value, peak, settle, stick, place, list, count, assess`),
);
/** "The lights went out at five": an hour, unless the verb gives a figure ("the toll stood at five"). */
export function isClock(
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
