import type { Claim } from "@/lib/engine/claim";
import { groupClaims } from "@/lib/engine/linkers/group-claims";
import { apart, subjectLikeness } from "@/lib/engine/linkers/likeness";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import type { Linker } from "@/lib/engine/linkers/linker";

const LEAST = 0.62;

export const statusLinker: Linker = {
  id: "status",
  summary: "States meet where they are of one class and of one thing, at places that can be one.",
  link(claims, context) {
    const states = claims.filter((claim) => claim.answer.type === "status");
    return groupClaims(states, ({ answer }) => [answer.property], (a, b) => alike(a, b, context), LEAST);
  },
};

function alike(a: Claim, b: Claim, context: LinkContext): number {
  if (apart(a.answer.scope, b.answer.scope, context)) return 0;
  return subjectLikeness(a.answer.subject, b.answer.subject, context);
}
