import { UNITS_BY_ID } from "@/lib/engine/lexicon/units";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import type { QuantityDraft, QuantityRefiner } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** "thirteen dollars and forty-five cents", "nineteen crowns seventy-five", "$7 and fifty": one sum. */
export const joinSmallChange: QuantityRefiner = {
  id: "small-change",
  summary: "Sums in two units: thirteen dollars and forty-five cents, nineteen crowns seventy-five.",
  refine: (drafts, atoms) => {
    const joined: QuantityDraft[] = [];
    for (const draft of drafts) {
      const previous = joined.at(-1);
      if (previous && isChangeOf(previous, draft, atoms)) {
        joined[joined.length - 1] = {
          ...previous,
          last: draft.last,
          value: Math.round(previous.value * 100 + draft.value) / 100,
        };
      } else joined.push(draft);
    }
    return joined;
  },
};

function isChangeOf(whole: QuantityDraft, change: QuantityDraft, atoms: readonly Atom[]): boolean {
  const money =
    whole.unit !== null &&
    UNITS_BY_ID.get(whole.unit)?.kind === "money" &&
    whole.unit !== "cent" &&
    whole.unit !== "penny";
  if (
    !money ||
    whole.comparator === "between" ||
    !Number.isInteger(whole.value) ||
    !Number.isInteger(change.value) ||
    change.value < 1 ||
    change.value > 99
  )
    return false;
  const and = atoms[whole.last]?.lower === "and" ? 1 : 0;
  if (change.first !== whole.last + and) return false;
  if (change.unit === "cent" || change.unit === "penny") return true;
  if (change.unit !== null || change.form !== "words" || change.value < 10) return false;
  const after = atoms[change.last];
  return and === 0 ? whole.form === "words" : after === undefined || (after.kind === "mark" && after.lower !== "-");
}
