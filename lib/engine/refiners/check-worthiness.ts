import { IRREALIS, type Modality } from "@/lib/engine/claim";
import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import type { FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { contains } from "@/lib/engine/span";

const WORTH: Readonly<Record<FoundAnswer["answer"]["type"], number>> = {
  quantity: 0.75,
  time: 0.5,
  status: 0.55,
  location: 0.5,
  identity: 0.5,
  event: 0.25,
};

/**
 * How much an editor would want a claim checked, 0–1: figures first, then states and dates; more with names and length,
 * less where it is only said to be possible or stands in the first or second person. The weights were set by hand.
 */
export function checkWorthiness(
  sentence: ReadSentence,
  clause: Clause,
  found: FoundAnswer,
  modality: Modality,
): number {
  const names = sentence.names.filter((name) => contains(clause, name)).length;
  const content = clause.own.filter((at) => /^(?:NOUN|PROPN|NUM|VERB)$/.test(sentence.words[at]?.upos ?? "")).length;
  const personal = clause.own.some((at) => /^(?:i|you|my|your|me)$/i.test(sentence.words[at]?.text ?? ""));
  const worth =
    WORTH[found.answer.type] +
    0.05 * Math.min(3, names) +
    0.012 * Math.min(12, content) -
    (IRREALIS.has(modality) ? 0.3 : 0) -
    (personal ? 0.15 : 0);
  return Math.round(Math.min(1, Math.max(0, worth)) * 1000) / 1000;
}
