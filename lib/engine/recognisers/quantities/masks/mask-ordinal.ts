import { SCALE_SHORTS } from "@/lib/engine/lexicon/number-words";
import { UNITS_BY_WORDS } from "@/lib/engine/lexicon/units";
import type { QuantityMask } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** "18th", "3D", "5G", "747s", "4x4": figures with letters glued to them that are no unit and no scale. */
export const maskOrdinal: QuantityMask = {
  id: "ordinal",
  summary: "Ordinals and codes: 18th, 3D, 5G, 4x4.",
  mask: (atoms, at) => {
    const [atom, after] = [atoms[at], atoms[at + 1]];
    if (atom?.kind !== "number" || after?.kind !== "word" || !after.glued) return null;
    if (SCALE_SHORTS.has(after.lower) || after.lower === "m" || after.lower === "mm" || after.lower === "x")
      return null;
    // "g" and "c" are units, "5G" and "3C" codes.
    const unit = UNITS_BY_WORDS.has(after.lower) && !(after.text === "G" || (after.text === "T" && atom.value < 10));
    return unit ? null : at + 2;
  },
};
