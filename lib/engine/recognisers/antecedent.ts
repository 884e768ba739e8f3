import type { ReadSentence } from "@/lib/engine/document";
import { overlaps } from "@/lib/engine/span";
import { relation } from "@/lib/engine/syntax/tree";

/** A word in a sentence of the document. */
export interface Referent {
  readonly sentence: ReadSentence;
  readonly head: number;
}

const SENTENCES_BACK = 3;
const PLURAL = /^(?:they|their|them|these|those|we|our|us)$/i;
const PERSON = /^(?:he|she|his|her|him)$/i;

/**
 * What a pronoun stands for: the nearest noun before it that agrees in number and kind, subjects before objects; null
 * where none does within three sentences. `from` is the index of the pronoun's sentence.
 */
export function antecedentOf(sentences: readonly ReadSentence[], from: number, pronoun: number): Referent | null {
  const text = sentences[from]?.words[pronoun]?.text;
  if (text === undefined) return null;
  for (let index = from; index >= Math.max(0, from - SENTENCES_BACK); index--) {
    const sentence = sentences[index];
    if (!sentence) continue;
    const head = candidates(sentence, index === from ? pronoun : null).find((at) => fits(sentence, at, text));
    if (head !== undefined) return { sentence, head };
  }
  return null;
}

/** Nouns that may be meant: in the pronoun's own sentence the nearest before it first, else subjects in the order of the text. */
function candidates(sentence: ReadSentence, before: number | null): number[] {
  const nouns = sentence.words.flatMap((word, at) => {
    const kind = relation(word);
    const stands = kind === "nsubj" || kind === "obj" || kind === "root";
    return stands && (word.upos === "NOUN" || word.upos === "PROPN") && (before === null || at < before) ? [at] : [];
  });
  if (before !== null) return nouns.reverse();
  const isSubject = (at: number) => sentence.words[at] !== undefined && relation(sentence.words[at]) === "nsubj";
  return [...nouns.filter(isSubject), ...nouns.filter((at) => !isSubject(at))];
}

function fits(sentence: ReadSentence, at: number, pronoun: string): boolean {
  const word = sentence.words[at];
  if (!word) return false;
  const plural = word.xpos === "NNS" || word.xpos === "NNPS";
  const kind = sentence.names.find((name) => overlaps(name, word))?.kind;
  if (PERSON.test(pronoun)) return kind === "person";
  return PLURAL.test(pronoun) ? plural || kind === "organisation" : !plural && kind !== "person";
}
