import type { Claim } from "@/lib/engine/claim";
import { groupClaims } from "@/lib/engine/linkers/group-claims";
import { termsLikeness } from "@/lib/engine/linkers/likeness";
import type { Linker } from "@/lib/engine/linkers/linker";

const LEAST = 0.15;

export const designatorLinker: Linker = {
  id: "designator",
  summary: "Numbered or lettered things of one kind meet where the clauses around them have words in common.",
  link(claims, context) {
    const named = claims.filter((claim: Claim) => claim.answer.value.is === "term");
    return groupClaims(
      named,
      ({ answer }) => [answer.property],
      (a, b) => termsLikeness(a.answer.terms, b.answer.terms, context),
      LEAST,
    );
  },
};
