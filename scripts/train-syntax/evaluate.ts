import type { Token } from "@/lib/engine/sentence";
import type { Parser } from "@/lib/engine/syntax/parser";
import type { TreebankSentence } from "./treebank";

export interface Scores {
  readonly uas: number;
  readonly las: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemma: number;
  /** Per second of the processor's time, not the clock's: other programs don't count. */
  readonly wordsPerSecond: number;
}

export function tokensOf(forms: readonly string[]): Token[] {
  let start = 0;
  return forms.map((text) => {
    const token = { text, start, end: start + text.length };
    start = token.end + 1;
    return token;
  });
}

/** Accuracies in percent, on gold tokens; heads and labels without punctuation, lemmas without regard to case. */
export function evaluate(parser: Parser, sentences: readonly TreebankSentence[]): Scores {
  let words = 0;
  let arcs = 0;
  let [uas, las, upos, xpos, lemma] = [0, 0, 0, 0, 0];
  const inputs = sentences.map((sentence) => tokensOf(sentence.forms));
  const begun = process.cpuUsage();
  const parses = inputs.map((tokens) => parser.parse(tokens));
  const { user, system } = process.cpuUsage(begun);
  for (const [at, sentence] of sentences.entries()) {
    for (const [index, word] of (parses[at] ?? []).entries()) {
      words++;
      if (word.upos === sentence.upos[index]) upos++;
      if (word.xpos === sentence.xpos[index]) xpos++;
      if (word.lemma.toLowerCase() === sentence.lemmas[index]?.toLowerCase()) lemma++;
      if (sentence.deprels[index] === "punct") continue;
      arcs++;
      if (word.head !== sentence.heads[index]) continue;
      uas++;
      if (word.deprel === sentence.deprels[index]) las++;
    }
  }
  const percent = (part: number, whole: number) => Math.round((10000 * part) / whole) / 100;
  return {
    uas: percent(uas, arcs),
    las: percent(las, arcs),
    upos: percent(upos, words),
    xpos: percent(xpos, words),
    lemma: percent(lemma, words),
    wordsPerSecond: Math.round((1e6 * words) / (user + system)),
  };
}
