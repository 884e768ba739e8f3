import type { Claim } from "@/lib/engine/claim";
import { figuresAlike } from "@/lib/engine/linkers/figures-alike";
import { groupClaims } from "@/lib/engine/linkers/group-claims";
import type { Linker } from "@/lib/engine/linkers/linker";
import { PROPERTY_BY_ID } from "@/lib/engine/recognisers/answers/count-index";

const LEAST = 0.5;

export const quantityLinker: Linker = {
  id: "quantity",
  summary: "Figures meet where property and unit are the same and nothing sets their subjects or years apart.",
  link(claims, context) {
    const figures = claims.filter((claim) => claim.answer.type === "quantity");
    return groupClaims(figures, keysOf, (a, b) => figuresAlike(a, b, context), LEAST);
  },
};

function keysOf({ answer }: Claim): string[] {
  if (PROPERTY_BY_ID.has(answer.property)) return [`${answer.property}|${answer.unit ?? ""}`];
  return [answer.property, ...answer.subject].map((term) => `${answer.unit ?? ""}|${term}`);
}
