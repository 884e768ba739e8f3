import type { QuantityRefiner } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** "magnitude 6.9", "a magnitude of 7", "the magnitude was 5.4": an earthquake's size, at most 10. */
export const readMagnitude: QuantityRefiner = {
  id: "magnitude",
  summary: "The size of an earthquake: magnitude 6.9, a 7.0-magnitude quake.",
  refine: (drafts, atoms) =>
    drafts.map((draft) => {
      if (draft.unit !== null || draft.value > 10) return draft;
      const link = atoms[draft.first - 1]?.lower;
      const linked = link === "of" || link === "was" || link === "is" || link === "at" || link === "-";
      const at = linked ? draft.first - 2 : draft.first - 1;
      return atoms[at]?.lower === "magnitude"
        ? { ...draft, first: link === "of" || !linked ? at : draft.first, unit: "magnitude" }
        : draft;
    }),
};
