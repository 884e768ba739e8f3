import { MONEY_PREFIXES } from "@/lib/engine/lexicon/units";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import type { QuantityRefiner } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** "£3.5m", "US$4 million", "EUR 20", "Rs 500". */
export const readMoneyBefore: QuantityRefiner = {
  id: "money-before",
  summary: "Currency before a number: £3.5m, US$4 million, EUR 20.",
  refine: (drafts, atoms) =>
    drafts.map((draft) => {
      const prefix = moneyPrefix(atoms, draft.first);
      return prefix ? { ...draft, first: prefix.first, unit: prefix.unit } : draft;
    }),
};

function moneyPrefix(atoms: readonly Atom[], end: number): { first: number; unit: string } | null {
  const [two, one] = [atoms[end - 2], atoms[end - 1]];
  if (!one) return null;
  if (two) {
    const unit = MONEY_PREFIXES.get(`${two.lower} ${one.lower}`);
    // "a $5 fare" is no Australian one.
    const article = two.text.length === 1 && two.lower !== "c" && !(one.glued && two.text !== two.lower);
    if (unit !== undefined && !article) return { first: end - 2, unit };
  }
  const unit = MONEY_PREFIXES.get(one.lower);
  return unit === undefined ? null : { first: end - 1, unit };
}
