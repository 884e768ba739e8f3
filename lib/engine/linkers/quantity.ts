import type { Claim } from "@/lib/engine/claim";
import { COUNTED_FAMILIES } from "@/lib/engine/lexicon/counted-families";
import { groupClaims } from "@/lib/engine/linkers/group-claims";
import { apart, subjectLikeness, termsLikeness } from "@/lib/engine/linkers/likeness";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import type { Linker } from "@/lib/engine/linkers/linker";
import { PROPERTY_BY_ID } from "@/lib/engine/recognisers/answers/count-index";
import { ofOtherYears } from "@/lib/engine/recognisers/answers/other-years";

const LEAST = 0.5;
const COUNTED = new Set(COUNTED_FAMILIES.map((family) => family.id));
/** Measures of which an event has only one, whatever the words around them. */
const OF_THE_EVENT = new Set(["magnitude", "area-burned", "voting", "share-price-move"]);

export const quantityLinker: Linker = {
  id: "quantity",
  summary: "Figures meet where property and unit are the same and nothing sets their subjects or years apart.",
  link(claims, context) {
    const figures = claims.filter((claim) => claim.answer.type === "quantity");
    return groupClaims(figures, keysOf, (a, b) => alike(a, b, context), LEAST);
  },
};

function keysOf({ answer }: Claim): string[] {
  if (PROPERTY_BY_ID.has(answer.property)) return [`${answer.property}|${answer.unit ?? ""}`];
  return [answer.property, ...answer.subject].map((term) => `${answer.unit ?? ""}|${term}`);
}

function alike(a: Claim, b: Claim, context: LinkContext): number {
  if (a.answer.unit !== b.answer.unit || ofOtherYears(a.answer.scope, b.answer.scope)) return 0;
  const known = PROPERTY_BY_ID.has(a.answer.property);
  if (a.answer.property === "number" || b.answer.property === "number") return 0;
  if (known !== PROPERTY_BY_ID.has(b.answer.property)) return 0;
  if (known) {
    if (a.answer.property !== b.answer.property) return 0;
    // A count of people needs no more; what a measure is taken of must be the same.
    const [subjectA, subjectB] = [a.answer.subject, b.answer.subject];
    if (!COUNTED.has(a.answer.unit ?? "") && !OF_THE_EVENT.has(a.answer.property)) {
      const subject = subjectLikeness(subjectA, subjectB, context);
      const terms = termsLikeness(a.answer.terms, b.answer.terms, context);
      return Math.max(subject, terms + 0.1);
    }
    if (subjectA.length === 0 || subjectB.length === 0) return 0.7;
    return apart(subjectA, subjectB, context) ? 0 : 0.6 + 0.4 * subjectLikeness(subjectA, subjectB, context);
  }
  const subject = subjectLikeness(a.answer.subject, b.answer.subject, context);
  return subject < 0.5 ? 0 : 0.5 * subject + 0.5 * termsLikeness(a.answer.terms, b.answer.terms, context);
}
