import type { AttributionReader } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { isSpeakerName, speakerKind } from "@/lib/engine/recognisers/attributions/may-speak";

const LONGEST_SOURCE = 5; // words

/** "Two dead in mine collapse - union", "Firm in talks with rival -sources": a headline's last words name who says so. */
export const headlineSource: AttributionReader = {
  id: "headline-source",
  summary: "A headline that ends in a dash and a speaker (“… - union”, “… -sources”) is that speaker's.",
  read({ text, sentence, found }) {
    if (sentence.sentence.kind !== "heading" || found.length > 0) return [];
    const { words } = sentence;
    const dash = words.findLastIndex((word) => /^[-–—]$/.test(word.text));
    const mark = words[dash];
    if (!mark || dash < 3 || words.length - dash > LONGEST_SOURCE + 1) return [];
    const spaced = /\s/.test(text.charAt(mark.start - 1));
    const last = words.at(-1);
    if (!spaced || !last) return [];
    const speaker = text.slice(mark.start, last.end).replace(/^[-–—\s]+/, "");
    const head = words.length - 1;
    const kind = speakerKind(sentence, head) !== null;
    if (!kind || !isSpeakerName(speaker)) return [];
    if (words.slice(dash + 1).some((word) => word.upos === "VERB" || word.upos === "AUX")) return [];
    return [
      {
        start: mark.start,
        end: last.end,
        speaker,
        speakerHead: head,
        cue: "-",
        mode: "indirect",
        modality: "reported",
        content: { start: sentence.start, end: mark.start },
      },
    ];
  },
};
