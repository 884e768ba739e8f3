import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { speakerName } from "@/lib/engine/recognisers/attributions/speaker";
import { cover, type Span } from "@/lib/engine/span";
import { relation, subtree, type Tree } from "@/lib/engine/syntax/tree";

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

/** The head of the noun phrase that starts at `from`: the first nominal whose own head lies before the phrase. */
function nounAfter(tree: Tree, from: number): number | null {
  for (let at = from; at < Math.min(tree.words.length, from + 14); at++) {
    const word = tree.words[at];
    if (!word) return null;
    const nominal = word.upos === "NOUN" || word.upos === "PROPN" || word.upos === "PRON";
    if (nominal && (word.head < from || word.head >= from + 14) && relation(word) !== "nummod") return at;
    if (word.upos === "VERB" && word.head < from) return null;
  }
  return null;
}

function rest(tree: Tree, region: Span): Span | null {
  const before = { start: tree.start, end: region.start };
  const after = { start: region.end, end: tree.end };
  const longer = before.end - before.start >= after.end - after.start ? before : after;
  return longer.end - longer.start > 8 ? longer : null;
}
