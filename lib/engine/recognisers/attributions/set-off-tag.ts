import { matchRuns } from "@/lib/engine/lexicon/run-index";
import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { REPORTING_VERBS } from "@/lib/engine/recognisers/attributions/cue-index";
import type { Span } from "@/lib/engine/span";
import type { Word } from "@/lib/engine/syntax/parsed-sentence";

const LONGEST_SPEAKER = 16; // words
const LONGEST_TAIL = 7; // "…, the mayor told reporters by telephone on Monday."
const SHORTEST_CONTENT = 3; // words before the tag

const STOPS = /^(?:,|\.|;|:|–|—|-|!|\?|”|"|»|\)|\()$/;
const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|NUM|PART|CCONJ|X|SYM)$/;
const LEADING = /^(?:the|a|an|its|his|her|their|our)\s+/i;

/**
 * "P, X said", "P, said X, Q", "“P,” X told reporters": a short reporting tag set off by commas or quotation marks. Read on
 * the surface, since a parser hangs such tags anywhere.
 */
export const setOffTag: AttributionReader = {
  id: "set-off-tag",
  summary: "A short tag of speaker and verb, set off by commas or quotation marks, carries the sentence around it.",
  read({ text, sentence, quotations }) {
    const { words } = sentence;
    const inQuotation = (word: Word) => quotations.some((span) => span.start <= word.start && word.end <= span.end);
    return words.flatMap((verb, at): FoundAttribution[] => {
      if (verb.upos === "DET" || verb.upos === "ADP" || inQuotation(verb) || !looksFinite(verb)) return [];
      const match = matchRuns(REPORTING_VERBS, words, at, 0).at(-1);
      if (!match) return [];
      const end = match.words.at(-1) ?? at;
      const tag = beforeVerb(words, at, end) ?? afterVerb(words, at, end);
      if (!tag) return [];
      const speaker = nameOf(text, words, tag.speaker);
      const first = words[tag.from];
      const last = words[tag.to];
      if (speaker === null || !first || !last) return [];
      const region = { start: first.start, end: last.end };
      const cue = text.slice(verb.start, words[end]?.end ?? verb.end);
      const head = tag.speaker.find((index) => words[index]?.upos === "PROPN" || words[index]?.upos === "NOUN") ?? null;
      return contents(text, sentence, region, quotations).map(({ content, mode }) => ({
        ...region,
        speaker,
        speakerHead: head,
        cue,
        mode,
        modality: match.value.modality,
        content,
      }));
    });
  },
};

interface Tag {
  readonly speaker: readonly number[];
  readonly from: number;
  readonly to: number;
}

function looksFinite(word: Word): boolean {
  return word.xpos !== "VBG" && !(word.upos === "NOUN" && word.xpos === "NN" && !/(?:s|ed|d|t)$/.test(word.text));
}

/** "…, the mayor, Ann Day, told reporters." */
function beforeVerb(words: readonly Word[], at: number, end: number): Tag | null {
  let from = at;
  let boundary = -1;
  for (let index = at - 1; index >= 0 && at - index <= LONGEST_SPEAKER; index--) {
    const word = words[index];
    if (!word) break;
    if (STOPS.test(word.text)) {
      if (word.text === "." || word.text === "?") break;
      if (index === at - 1 && word.text !== ",") return null;
      // A comma right before the verb closes an apposition; any other may open the tag.
      if (index < at - 1) boundary = index;
      if (word.text !== ",") break;
      from = index;
    } else if (!NOMINAL.test(word.upos)) break;
    else from = index;
  }
  const tail = tailOf(words, end + 1);
  if (tail === null) return null;
  const interrupts = words[tail + 1]?.text === "," && tail + 2 < words.length;
  // "The strike, the union said, will last": of several commas before an interrupting tag the nearest opens it.
  if (interrupts) boundary = nearestComma(words, at, boundary);
  if (boundary < (interrupts ? 1 : SHORTEST_CONTENT) || from > boundary + 1) return null;
  const speaker = range(boundary + 1, at).filter((index) => index < at);
  return speaker.length > 0 ? { speaker, from: boundary + 1, to: tail } : null;
}

function nearestComma(words: readonly Word[], at: number, otherwise: number): number {
  for (let index = at - 2; index > 0; index--) if (words[index]?.text === ",") return index;
  return otherwise;
}

/** "…, said Ann Day, the mayor." */
function afterVerb(words: readonly Word[], at: number, end: number): Tag | null {
  const before = words[at - 1];
  if (!before || at < SHORTEST_CONTENT || !STOPS.test(before.text) || before.text === ".") return null;
  // Nobody writes "…, told the mayor": what follows "told" is who was told.
  if (words[at]?.lemma.toLowerCase() === "tell") return null;
  const speaker: number[] = [];
  let to = end;
  for (let index = end + 1; index < words.length && index - end <= LONGEST_SPEAKER; index++) {
    const word = words[index];
    if (!word) break;
    if (word.text === ",") {
      const next = words[index + 1];
      // ", the mayor" goes on with the speaker; ", who …" and ", which …" do not.
      if (next && /^(?:DET|ADJ|NOUN|PROPN)$/.test(next.upos) && speaker.length > 0 && !/^wh/i.test(next.text)) continue;
      break;
    }
    if (STOPS.test(word.text) || !NOMINAL.test(word.upos) || /^(?:that|who|which|in|on|at|after|by)$/i.test(word.text))
      break;
    speaker.push(index);
    to = index;
  }
  return speaker.length > 0 ? { speaker, from: at, to } : null;
}

/** The last word of the tag's tail, null where a clause follows: then the verb carries what comes after it. */
function tailOf(words: readonly Word[], from: number): number | null {
  let to = from - 1;
  for (let index = from; index < words.length; index++) {
    const word = words[index];
    if (!word || STOPS.test(word.text) || word.upos === "CCONJ") break;
    if (index - from >= LONGEST_TAIL || word.upos === "VERB" || word.upos === "AUX" || word.upos === "SCONJ")
      return null;
    to = index;
  }
  return to;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}

function nameOf(text: string, words: readonly Word[], indexes: readonly number[]): string | null {
  const first = words[indexes[0] ?? -1];
  const last = words[indexes[indexes.length - 1] ?? -1];
  if (!first || !last) return null;
  const name = text
    .slice(first.start, last.end)
    .replace(/^[\s,“”"–—-]+|[\s,“”"–—-]+$/g, "")
    .replace(LEADING, "")
    .replace(/\s+/g, " ");
  return name.length > 0 && name.length <= 160 ? name : null;
}

function contents(
  text: string,
  sentence: Span,
  region: Span,
  quotations: readonly Span[],
): { content: Span; mode: "direct" | "indirect" }[] {
  const pieces = [
    { start: sentence.start, end: region.start },
    { start: region.end, end: sentence.end },
  ].filter((piece) => piece.end - piece.start > 8);
  const quoted = quotations.some(
    (span) => span.end - span.start > 8 && pieces.some((piece) => span.start < piece.end && piece.start < span.end),
  );
  // What follows a tag after a full clause is often the outlet's own again: only a quotation or the part before is carried.
  const [before, after] = pieces;
  const carried = before && before.end <= region.start ? [before] : [];
  const goesOn =
    after !== undefined &&
    /^,\s*(?:will|would|could|may|might|has|have|had|is|are|was|were|can|did|does|do|should|must|and)\b/.test(
      text.slice(after.start, after.end),
    );
  if (after && (goesOn || quotations.some((span) => span.start < after.end && after.start < span.end)))
    carried.push(after);
  return carried.map((content) => ({ content, mode: quoted ? "direct" : "indirect" }));
}
