import type { QuantityRefiner } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** "-4.5", "minus 5", "negative one": below nought. */
export const readMinus: QuantityRefiner = {
  id: "minus",
  summary: "Numbers below nought: -4.5, minus 5.",
  refine: (drafts, atoms) =>
    drafts.map((draft) => {
      const [before, number] = [atoms[draft.first - 1], atoms[draft.first]];
      const word = before?.lower === "minus" || before?.lower === "negative";
      const sign =
        before?.lower === "-" && number?.glued === true && !before.glued && atoms[draft.first - 2]?.kind !== "number";
      return (word || sign) && draft.form !== "group"
        ? { ...draft, first: draft.first - 1, value: -draft.value }
        : draft;
    }),
};
