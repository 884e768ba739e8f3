import type { Claim } from "@/lib/engine/claim";
import { holds } from "@/lib/engine/comparators/polarity";
import { groupClaims } from "@/lib/engine/linkers/group-claims";
import { termsLikeness } from "@/lib/engine/linkers/likeness";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import type { Linker } from "@/lib/engine/linkers/linker";

const LEAST = 0.5;
/** What says less is like too much. */
const FEWEST_TERMS = 3;
/** Two claims that say the opposite need to be more alike before they are taken for one question. */
const LEAST_OPPOSED = 0.52;

export const eventLinker: Linker = {
  id: "event",
  summary: "What is left meets where most of what is said, weighted by how much it tells, is said by both.",
  link(claims, context) {
    const events = claims.filter((claim) => claim.answer.type !== "time");
    return groupClaims(
      events,
      ({ answer }) => answer.terms,
      (a, b) => alike(a, b, context),
      LEAST,
    ).filter((group) => group.length > 1);
  },
};

function alike(a: Claim, b: Claim, context: LinkContext): number {
  if (a.answer.terms.length < FEWEST_TERMS || b.answer.terms.length < FEWEST_TERMS) return 0;
  const score = termsLikeness(a.answer.terms, b.answer.terms, context);
  return holds(a) !== holds(b) && score < LEAST_OPPOSED ? 0 : score;
}
