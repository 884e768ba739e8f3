import type { ReadSentence } from "@/lib/engine/document";
import { words } from "@/lib/engine/lexicon/words";
import { relation } from "@/lib/engine/syntax/tree";

/** Nouns behind which the counted stands: "the number of injured", "the toll of dead". */
export const NUMBER_NOUNS: ReadonlySet<string> = new Set(words("number, toll, count, total, tally"));

const FARTHEST = 3;

/**
 * "The number | driven | from home", "the count of | injured |", "those who | left | their homes": whether words say what a noun of number
 * before them numbers, by the parse or by standing right behind it. `run` are their indexes.
 */
export function isNumbered({ words }: ReadSentence, run: readonly number[]): boolean {
  const [first = 0] = run;
  let at = run.at(-1) ?? 0;
  const numbers = (index: number) => {
    const word = words[index];
    return word !== undefined && (NUMBER_NOUNS.has(word.lemma.toLowerCase()) || /^those$/i.test(word.text));
  };
  const behind = words.slice(Math.max(0, first - 3), first).map(({ text }) => text.toLowerCase());
  const of = behind.at(-1) === "of" ? 2 : behind.slice(-2).join(" ") === "of the" ? 3 : 1;
  if (numbers(first - of) && (of > 1 || words[first]?.xpos === "VBN")) return true;
  for (let step = 0; step < FARTHEST; step++) {
    const word = words[at];
    if (!word || !/^(?:acl|nmod|amod|compound|obl|obj)$/.test(relation(word))) return false;
    at = word.head;
    if (at < first && numbers(at)) return true;
  }
  return false;
}

const MOVES: ReadonlySet<string> = new Set(
  words(`be, stand, climb, rise, hit, reach, pass, top, jump, soar, near, exceed, grow, go, come, mount, leap, increase, fall,
    drop, now, still, has, have, up, past`),
);
const FARTHEST_MOVE = 3;

/** "toll | rises to | nine": whether between a noun and a figure nothing stands but how the one came to the other. */
export function movesTo(sentence: ReadSentence, noun: number, from: number): boolean {
  const between = sentence.words.slice(noun + 1, from);
  if (noun >= from || between.length === 0 || between.length > FARTHEST_MOVE) return false;
  const moved = between.some(({ lemma }) => MOVES.has(lemma.toLowerCase()));
  return (
    moved && between.every(({ lemma, upos }) => upos === "ADP" || upos === "ADV" || MOVES.has(lemma.toLowerCase()))
  );
}

const BE: ReadonlySet<string> = new Set(words("be, have, remain, stand, number"));
const PARTICIPLES: ReadonlySet<string> = new Set(["VBN", "VBD", "VBG", "JJ", "NN", "NNS"]);
const LONGEST_FRONT = 12;

/**
 * "Drowned are four", "Freed before noon were 30", "Injured, by their count, there are 90", "Missing, at last count, 12 people": what
 * agency reports put before the figure. `from` is the figure's first word; `run` are the words that say what became of the counted.
 */
export function isFronted(sentence: ReadSentence, run: readonly number[], from: number): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || from - last > LONGEST_FRONT || last >= from) return false;
  const opens = first === 0 || /^[;:"“„«]$/.test(sentence.words[first - 1]?.text ?? "-");
  // The capital that a sentence opens with makes a name of a participle.
  const tag = sentence.words[first]?.xpos ?? "";
  if (!opens || !(PARTICIPLES.has(tag) || (first === 0 && tag === "NNP"))) return false;
  const between = sentence.words.slice(last + 1, from);
  const mark = between.at(-1);
  if (mark === undefined) return false;
  const verbs = between.filter(({ upos, lemma }) => (upos === "VERB" || upos === "AUX") && lemma !== "accord");
  if (BE.has(mark.lemma.toLowerCase())) return verbs.every(({ lemma }) => BE.has(lemma.toLowerCase()));
  // "Injured in the crash, 30 drivers sued": what has a verb of its own is said of that.
  const rest = sentence.words.slice(from);
  const end = rest.findIndex(({ text }) => /^[;.,]$/.test(text));
  const own = end < 0 ? rest : rest.slice(0, end);
  return (
    /^(?:[,:–—-])$/.test(mark.text) &&
    between[0]?.upos === "PUNCT" &&
    verbs.length === 0 &&
    own.every(({ upos }) => upos !== "VERB" && upos !== "AUX")
  );
}
