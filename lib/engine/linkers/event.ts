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
const LEAST_OPPOSED = 0.6;
const LEAST_PREDICATE = 0.6;

export const eventLinker: Linker = {
  id: "event",
  summary: "What is left meets where most of what is said, weighted by how much it tells, is said by both.",
  link(claims, context) {
    const events = claims.filter(({ answer }) => answer.type === "event" || answer.type === "status");
    return groupClaims(
      events,
      ({ answer }) => telling(answer.terms, context),
      (a, b) => alike(a, b, context),
      LEAST,
    ).filter((group) => group.length > 1);
  },
};

/** Two claims that are alike enough share one of the words that tell most; the common ones would only cost comparisons. */
const KEYS = 5;

function telling(terms: readonly string[], context: LinkContext): string[] {
  return [...terms].sort((a, b) => context.weight(b) - context.weight(a)).slice(0, KEYS);
}

function alike(a: Claim, b: Claim, context: LinkContext): number {
  if (a.answer.terms.length < FEWEST_TERMS || b.answer.terms.length < FEWEST_TERMS) return 0;
  const score = termsLikeness(a.answer.terms, b.answer.terms, context);
  if (holds(a) === holds(b)) return score;
  const predicate = Math.max(meets(a, b, context), meets(b, a, context));
  return score < LEAST_OPPOSED || predicate < LEAST_PREDICATE ? 0 : score;
}

/** How well the predicate of the one is met by a word of the other: what is denied must be what was said. */
function meets(a: Claim, b: Claim, context: LinkContext): number {
  return Math.max(0, ...b.answer.terms.map((term) => context.likeness(a.answer.property, term)));
}
