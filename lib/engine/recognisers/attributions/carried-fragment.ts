import type { FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { isUntold, type SpeechCarrier } from "@/lib/engine/recognisers/attributions/speech-carrier";
import { overlaps } from "@/lib/engine/span";

const SPOKEN = /^\p{Ll}[^\s]*(?:\s+\S+){2,}/u; // three words or more, the first of them small: no title, no nickname

/** A few quoted words inside a sentence without a speaker are those of the one who spoke right before. */
export const carriedFragment: SpeechCarrier = {
  id: "carried-fragment",
  summary:
    "A sentence without a speaker that quotes a few words (“The fault was “small and long since mended””) is that of the speaker of the sentence before.",
  carry(context) {
    const { text, sentences, quotations, spoken } = context;
    let before: FoundAttribution | undefined;
    return sentences.flatMap((sentence, index): FoundAttribution[] => {
      if (sentences[index - 1]?.sentence.block !== sentence.sentence.block) before = undefined;
      const found = spoken[index] ?? [];
      const speaker = before;
      before = found.at(-1) ?? before;
      const inside = quotations.filter((quotation) => overlaps(quotation, sentence));
      const quotes = inside.some(({ start, end }) => SPOKEN.test(text.slice(start, end)));
      if (!speaker || !quotes || !isUntold(context, index)) return [];
      const { start, end } = sentence;
      return [
        {
          ...speaker,
          start,
          end: start,
          speakerHead: null,
          mode: "direct",
          modality: "reported",
          content: { start, end },
        },
      ];
    });
  },
};
