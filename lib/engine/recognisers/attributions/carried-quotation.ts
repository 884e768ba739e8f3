import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";

/** A quotation with nobody to say it goes on from the speaker before: “…,” said X. “And …” */
export const carriedQuotation: AttributionReader = {
  id: "carried-quotation",
  summary: "A quotation without a speaker of its own is carried over to the speaker of the sentence before.",
  read({ sentence, quotations, before, found }) {
    if (found.some((attribution) => attribution.mode === "direct")) return [];
    const last = before.at(-1);
    if (!last) return [];
    const near = sentence.start - Math.max(last.end, last.content.end) < 240;
    return quotations.flatMap((quotation): FoundAttribution[] => {
      const content = { start: Math.max(quotation.start, sentence.start), end: Math.min(quotation.end, sentence.end) };
      const most = content.end - content.start >= 0.6 * (sentence.end - sentence.start);
      if (!near || !most) return [];
      return [
        {
          ...last,
          start: content.start,
          end: content.start,
          speakerHead: null,
          mode: "direct",
          modality: last.modality === "denied" ? "denied" : "reported",
          content,
        },
      ];
    });
  },
};
