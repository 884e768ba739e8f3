import type { ReadSentence } from "@/lib/engine/document";

/** Words that a speaker's noun phrase is looked for in. */
export const LONGEST_SPEAKER = 18;
const LONGEST_ASIDE = 14; // words of "…, who heads the union, said"

/** What ends a noun phrase or a tag. */
export const STOPS = /^(?:,|\.|;|:|–|—|-|!|\?|”|"|»|\)|\(|…)$/;
/** Parts of speech that a noun phrase is made of. */
export const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|NUM|PART|CCONJ|X|SYM)$/;
const ASIDE =
  /^(?:who|whose|whom|which|none|some|one|asking|speaking|declining|citing|himself|herself|themselves|now|then)$/i;
/** "people briefed on it", "officials working there". */
const REDUCED = /^VB[NG]$/;

/** Indexes of the speaker's noun phrase that ends at `last`, with an apposition; empty where none begins after a comma or mark. */
export function speakerBefore(sentence: ReadSentence, last: number): number[] {
  const { words } = sentence;
  const closing = words[last]?.text === ",";
  if (!closing) return segmentBefore(sentence, last);
  const apposition = segmentBefore(sentence, last - 1);
  const comma = (apposition[0] ?? 0) - 1;
  if (apposition.length > 0 && words[comma]?.text === ",") {
    const name = segmentBefore(sentence, comma - 1);
    if (name.length === 0) return [];
    // "Ann Day, 42, the mayor, said": an age stands between.
    const age = name.length === 1 && words[name[0] ?? 0]?.upos === "NUM" ? (name[0] ?? 0) - 1 : -1;
    const person = age > 0 ? segmentBefore(sentence, age - 1) : name;
    return person.length === 0 ? [] : range(person[0] ?? 0, last - 1);
  }
  // "…, who heads the union, said": the aside is stepped over.
  for (let index = last - 1; index > 1 && last - index <= LONGEST_ASIDE; index--) {
    if (words[index]?.text !== ",") continue;
    const opens = words[index + 1];
    return opens && (ASIDE.test(opens.text) || opens.xpos === "VBG") ? segmentBefore(sentence, index - 1) : [];
  }
  return [];
}

/** The run of nominal words that ends at `last` and begins right after a stop. */
function segmentBefore(sentence: ReadSentence, last: number): number[] {
  const { words } = sentence;
  let from = last + 1;
  while (from > 0 && last - from < LONGEST_SPEAKER) {
    const word = words[from - 1];
    if (
      !word ||
      STOPS.test(word.text) ||
      !(NOMINAL.test(word.upos) || REDUCED.test(word.xpos) || /^(?:\p{Lu}|close$)/u.test(word.text))
    )
      break;
    from--;
  }
  const stop = words[from - 1];
  if (stop && !STOPS.test(stop.text) && last - from < LONGEST_SPEAKER) return relativeBefore(sentence, last);
  const opening = words[from];
  // "weeping nurses told": a participle that describes whom it stands before.
  if (from > last || !opening || (REDUCED.test(opening.xpos) && opening.deprel !== "amod")) return [];
  const first = words[from];
  if (!first || (first.upos === "ADP" && from === last)) return [];
  return range(from, last);
}

/** "…, a man who knew them said": the noun that a relative clause ending at `last` hangs on, with it. */
function relativeBefore(sentence: ReadSentence, last: number): number[] {
  const { words } = sentence;
  for (let index = last; index > 0 && last - index <= LONGEST_ASIDE; index--) {
    const word = words[index];
    if (!word || STOPS.test(word.text)) return [];
    if (
      /^(?:who|that)$/i.test(word.text) &&
      /^(?:NOUN|PROPN)$/.test(words[index - 1]?.upos ?? "") &&
      word.upos === "PRON"
    )
      return segmentBefore(sentence, index - 1);
  }
  return [];
}

/** The whole numbers from one to the other, both included. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);
}
