import { countedNoun } from "@/lib/engine/recognisers/quantities/counted-noun";
import type { QuantityRefiner } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** "241 American servicemen": serviceman; "75 percent of housing": housing; "80 dead": nothing. */
export const readCounted: QuantityRefiner = {
  id: "counted",
  summary: "What a number counts: the noun after it, or after of; 280,000 people, four of his tenants.",
  refine: (drafts, atoms) =>
    drafts.map((draft) => {
      const counted = countedNoun(atoms, draft);
      return counted === null ? draft : { ...draft, counted };
    }),
};
