import type { QuantityMask } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** "1. The dead", "2) Who paid": the number of an item, at the start of a line. */
export const maskListNumber: QuantityMask = {
  id: "list-number",
  summary: "The number of a list item: 1. What we know.",
  mask: (atoms, at) => {
    const [number, mark, next] = [atoms[at], atoms[at + 1], atoms[at + 2]];
    if (at !== 0 || number?.kind !== "number" || !/^\d{1,2}$/.test(number.text) || !mark?.glued || !next || next.glued)
      return null;
    return mark.lower === "." || mark.lower === ")" ? at + 1 : null;
  },
};
