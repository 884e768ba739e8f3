import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { speakerName } from "@/lib/engine/recognisers/attributions/speaker";
import { cover, type Span } from "@/lib/engine/span";
import { relation, subtree, type Tree } from "@/lib/engine/syntax/tree";

const LONGEST_OPENING = 6; // words before the first noun: "the country's two most senior"

const PHRASES: readonly (readonly string[])[] = [
  ["according", "to"],
  ["in", "the", "words", "of"],
  ["in", "the", "reading", "of"],
  ["in", "the", "opinion", "of"],
  ["in", "the", "view", "of"],
  ["in", "the", "account", "of"],
  ["on", "the", "word", "of"],
  ["as", "reported", "by"],
  ["as", "stated", "by"],
  ["as", "told", "by"],
  ["citing"],
  ["quoting"],
];

/** "P, according to X", "P, as reported by X", "citing X, P": the phrase carries the rest of its sentence. */
export const accordingTo: AttributionReader = {
  id: "according-to",
  summary:
    "“According to”, “in the words of”, “as reported by”, “citing” and their like carry the rest of their sentence.",
  read({ text, sentence }) {
    const found: FoundAttribution[] = [];
    for (let at = 0; at < sentence.words.length; at++) {
      const phrase = PHRASES.find((run) =>
        run.every((part, offset) => sentence.words[at + offset]?.text.toLowerCase() === part),
      );
      const first = sentence.words[at];
      if (!phrase || !first) continue;
      const head = nounAfter(sentence, at + phrase.length);
      const speaker = head === null ? null : speakerName(text, sentence, head);
      const last =
        head === null
          ? undefined
          : sentence.words[
              subtree(sentence, head, (child) => relation(sentence.words[child] ?? first) === "conj").at(-1) ?? head
            ];
      if (head === null || speaker === null || !last) continue;
      const region = cover(first, last);
      const content = rest(sentence, region);
      if (!content) continue;
      const cue = phrase.join(" ");
      found.push({ ...region, speaker, speakerHead: head, cue, mode: "indirect", modality: "reported", content });
    }
    return found;
  },
};

const MODIFIES = /^(?:compound|flat|nmod:poss|amod|nummod|det|case)/;

/** The head of the noun phrase that starts at `from`: the first nominal, or what it modifies. */
function nounAfter(tree: Tree, from: number): number | null {
  let at = tree.words.findIndex((word, index) => index >= from && /^(?:NOUN|PROPN|PRON)$/.test(word.upos));
  if (at < 0 || at > from + LONGEST_OPENING) return null;
  for (let word = tree.words[at]; word && MODIFIES.test(word.deprel) && word.head > at; word = tree.words[at])
    at = word.head;
  return at;
}

function rest(tree: Tree, region: Span): Span | null {
  const before = { start: tree.start, end: region.start };
  const after = { start: region.end, end: tree.end };
  const longer = before.end - before.start >= after.end - after.start ? before : after;
  return longer.end - longer.start > 8 ? longer : null;
}
