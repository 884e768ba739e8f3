import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import type { Quantity } from "@/lib/engine/quantity";
import type { FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { type CarriedCount, hasCopula, likeSize, sameUnit } from "@/lib/engine/recognisers/answers/carried-count";

const MOST_BETWEEN = 6;

/**
 * "The airline counts 20 cancelled flights, the airport 35": a second figure that has nobody but who gives it, and takes over all else. `read`
 * are the figures that the sentence gave before.
 */
export function gappedCount(
  { words }: ReadSentence,
  quantity: Quantity,
  read: readonly FoundAnswer[],
): CarriedCount | null {
  const last = read.at(-1);
  const from = words.findIndex(({ start }) => start >= quantity.start);
  const behind = words.find(({ start }) => start >= quantity.end);
  const figure = last?.quantities[0];
  if (!last || !figure || last.answer.type !== "quantity" || !sameUnit(figure, quantity)) return null;
  if (behind && !/^[.,;!?"”’)]$/.test(behind.text)) return null;
  const comma = words.findLastIndex(({ text }, at) => at < from && /^[,;]$/.test(text));
  const between = words.slice(comma + 1, from);
  const named = between.some(({ upos }) => upos === "NOUN" || upos === "PROPN");
  const bare = between.every(({ upos }) => /^(?:DET|NOUN|PROPN|ADJ|ADV|CCONJ)$/.test(upos));
  const near = comma > 0 && between.length > 0 && between.length <= MOST_BETWEEN;
  return near && named && bare && likeSize(figure.value, quantity.value)
    ? { answer: last.answer, unit: quantity.unit ?? figure.unit }
    : null;
}

/** "Seven of them": the figure that the part is taken from, the nearest before that is larger. */
export function wholeOf(quantity: Quantity, given: readonly FoundAnswer[]): CarriedCount | null {
  const whole = given.findLast(
    ({ answer, quantities: [figure] }) =>
      answer.type === "quantity" &&
      answer.property !== "number" &&
      figure?.unit === null &&
      figure.value > quantity.value,
  );
  return whole ? { answer: whole.answer, unit: null } : null;
}

/** Verbs by which a place or group has its share of a whole. */
const PARTING: ReadonlySet<string> = new Set(["account"]);

/** "Nine drowned. Four were children": of whom it is only said who or where they are, is a part of those before. */
export function elidedPart(
  sentence: ReadSentence,
  quantity: Quantity,
  { clause, number }: { clause: Clause; number: number },
  given: readonly FoundAnswer[],
): CarriedCount | null {
  const head = sentence.words[clause.head];
  if (!head || clause.negations.length > 0) return null;
  // "The capital accounts for nine", "there are nine among them"
  const after = sentence.words.slice(number + 1, number + 3).map((word) => word.text.toLowerCase());
  if (/^(?:among|amongst) (?:them|those|these)$/.test(after.join(" ")) || PARTING.has(head.lemma.toLowerCase()))
    return wholeOf(quantity, given);
  if (clause.subject !== number) return null;
  const copular = hasCopula(sentence, clause) && (head.upos === "NOUN" || head.upos === "PROPN");
  const whole = copular ? wholeOf(quantity, given) : null;
  return whole?.answer.unit === "person" ? whole : null;
}

/** "Three men were found, two were still below": people, where people were counted last; null after other things. */
export function elidedFamily(given: readonly FoundAnswer[]): string | null {
  const last = given.findLast(
    ({ answer, quantities: [figure] }) => (figure?.unit ?? null) === null && answer.unit !== null,
  );
  return last?.answer.unit === "person" ? "person" : null;
}
