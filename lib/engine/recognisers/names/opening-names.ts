import type { ReadSentence } from "@/lib/engine/document";
import { nameKey } from "@/lib/engine/recognisers/names/name-key";

const SURNAME = /\p{Lu}[\p{L}’'-]{2,}$/u;
const CAPITAL = /^\p{Lu}\p{Ll}[\p{L}’'-]+$/u;

/**
 * Adds the surname that opens a sentence ("Kern put the loss at 40") where a person of that surname is named elsewhere in
 * the text: the capital at the head of a sentence tells nothing by itself.
 */
export function withOpeningNames(sentences: readonly ReadSentence[]): ReadSentence[] {
  const surnames = new Set(
    sentences.flatMap(({ names }) =>
      names.flatMap(({ kind, text }) => (kind === "person" ? (SURNAME.exec(text) ?? []) : [])),
    ),
  );
  return sentences.map((sentence) => {
    const first = sentence.words.find(({ upos }) => upos !== "PUNCT" && upos !== "NUM");
    if (!first || !CAPITAL.test(first.text) || !surnames.has(first.text)) return sentence;
    if (sentence.names.some(({ start, end }) => start < first.end && first.start < end)) return sentence;
    const opening = {
      start: first.start,
      end: first.end,
      text: first.text,
      kind: "person" as const,
      key: nameKey(first.text),
    };
    return { ...sentence, names: [opening, ...sentence.names].sort((a, b) => a.start - b.start) };
  });
}
