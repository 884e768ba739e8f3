import type { Claim } from "@/lib/engine/claim";
import { groupClaims } from "@/lib/engine/linkers/group-claims";
import { apart, subjectLikeness } from "@/lib/engine/linkers/likeness";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import type { Linker } from "@/lib/engine/linkers/linker";
import { ofOtherYears } from "@/lib/engine/recognisers/answers/other-years";

const LEAST = 0.5;
const SAME_SORT = 0.9;
/** "the disaster", "it": the story's mishap, whichever it is. */
const UNSAID = 0.6;

export const causeLinker: Linker = {
  id: "cause",
  summary:
    "Causes meet where their mishap is of one sort, or one of them leaves it unsaid, and no names set them apart.",
  link(claims, context) {
    const causes = claims.filter(({ answer }) => answer.value.is === "filler" && answer.value.role === "cause");
    // What names its mishap opens the groups; what leaves it unsaid joins the one that most claims are in.
    const said = causes.filter(({ answer }) => answer.unit !== "any");
    const unsaid = causes.filter(({ answer }) => answer.unit === "any");
    const groups = groupClaims(
      said,
      ({ answer }) => [answer.unit ?? ""],
      (a, b) => alike(a, b, context),
      LEAST,
    );
    const largest = groups.reduce<Claim[] | null>(
      (most, group) => (group.length > (most?.length ?? 0) ? group : most),
      null,
    );
    if (!largest)
      return groupClaims(
        unsaid,
        () => ["any"],
        (a, b) => alike(a, b, context),
        LEAST,
      );
    for (const claim of unsaid) if (largest.some((member) => alike(member, claim, context) > 0)) largest.push(claim);
    return groups;
  },
};

function alike(a: Claim, b: Claim, context: LinkContext): number {
  if (ofOtherYears(a.answer.scope, b.answer.scope) || apart(a.answer.subject, b.answer.subject, context)) return 0;
  if (apart([...a.answer.subject, ...a.answer.scope], [...b.answer.subject, ...b.answer.scope], context)) return 0;
  // Many die, and of many things: it must be the same one.
  if (a.answer.unit === "death" || b.answer.unit === "death")
    return a.answer.unit === b.answer.unit ? subjectLikeness(a.answer.subject, b.answer.subject, context) : 0;
  if (a.answer.unit === b.answer.unit) return a.answer.unit === "any" ? UNSAID : SAME_SORT;
  return a.answer.unit === "any" || b.answer.unit === "any" ? UNSAID : 0;
}
