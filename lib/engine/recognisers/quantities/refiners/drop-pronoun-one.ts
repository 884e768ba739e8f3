import type { QuantityRefiner } from "@/lib/engine/recognisers/quantities/quantity-draft";

const DETERMINERS: ReadonlySet<string> = new Set([
  "the",
  "this",
  "that",
  "no",
  "any",
  "every",
  "each",
  "some",
  "which",
  "another",
  "not",
  "my",
  "his",
  "her",
  "its",
  "their",
  "our",
  "last",
  "first",
  "next",
  "such",
]);

/** "the one that", "no one", "one would think": a word that is a number only where it counts something. */
export const dropPronounOne: QuantityRefiner = {
  id: "pronoun-one",
  summary: "Drops the word one where it counts nothing: no one, the one that, one would think.",
  refine: (drafts, atoms) =>
    drafts.filter((draft) => {
      if (draft.last !== draft.first + 1 || atoms[draft.first]?.lower !== "one") return true;
      if (DETERMINERS.has(atoms[draft.first - 1]?.lower ?? "-")) return false;
      return (
        draft.unit !== null || draft.counted !== null || atoms[draft.first - 1]?.lower === "-" || atoms.length <= 3
      );
    }),
};
