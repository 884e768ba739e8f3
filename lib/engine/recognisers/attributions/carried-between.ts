import type { FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { isUntold, type SpeechCarrier } from "@/lib/engine/recognisers/attributions/speech-carrier";

const MOST = 2; // sentences in a row

/** What stands in one paragraph between two reports of one speaker is that speaker's. */
export const carriedBetween: SpeechCarrier = {
  id: "carried-between",
  summary:
    "A sentence or two without a speaker, in one paragraph between two reports of one speaker, are that speaker's too.",
  carry(context) {
    const { sentences, spoken } = context;
    const carried: FoundAttribution[] = [];
    const untold = sentences.map((_, index) => isUntold(context, index));
    for (let from = 1; from < sentences.length; from++) {
      if (!untold[from] || untold[from - 1]) continue;
      let to = from;
      while (untold[to + 1]) to++;
      const before = spoken[from - 1]?.at(-1);
      const after = spoken[to + 1]?.[0];
      const block = sentences[from - 1]?.sentence.block;
      if (!before || !after || to - from >= MOST || sentences[to + 1]?.sentence.block !== block) continue;
      if (before.speaker !== after.speaker) continue;
      for (const { start, end } of sentences.slice(from, to + 1))
        carried.push({
          ...before,
          start,
          end: start,
          speakerHead: null,
          mode: "indirect",
          modality: "reported",
          content: { start, end },
        });
    }
    return carried;
  },
};
