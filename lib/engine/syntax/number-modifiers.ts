import { SMALL_NUMBERS } from "@/lib/engine/lexicon/number-words";
import type { Word } from "@/lib/engine/syntax/parsed-sentence";

const SPELT = /^\p{L}[\p{Ll}-]*$/u;

/**
 * The words with each number that is spelt out and stands before what it counts as its modifier. The treebanks hold some numbers too seldom
 * for the parser to have learnt them: "Eleven people" is a compound to it, as "Formula One" is, and "thirteen" an article. A name before
 * the number keeps it as it is.
 */
export function withNumberModifiers(words: readonly Word[]): Word[] {
  return words.map((word, at) => {
    if (word.head <= at || words[word.head]?.upos !== "NOUN" || words[at - 1]?.upos === "PROPN") return word;
    const number = word.upos === "NUM" ? SPELT.test(word.text) : (SMALL_NUMBERS.get(word.text.toLowerCase()) ?? 0) > 1;
    const mistaken = word.deprel === "compound" || word.deprel === "det";
    return number && mistaken ? { ...word, upos: "NUM", deprel: "nummod" } : word;
  });
}
