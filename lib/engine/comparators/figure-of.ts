import type { Claim } from "@/lib/engine/claim";
import type { Quantity } from "@/lib/engine/quantity";

/** The figure that a quantity claim is about; null for a claim that answers with something else. */
export function figureOf(claim: Claim): Quantity | null {
  return claim.answer.value.is === "quantity" ? (claim.quantities[claim.answer.value.quantity] ?? null) : null;
}
