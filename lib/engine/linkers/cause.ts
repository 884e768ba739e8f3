import type { Claim } from "@/lib/engine/claim";
import { causesAlike } from "@/lib/engine/linkers/causes-alike";
import { groupClaims } from "@/lib/engine/linkers/group-claims";
import type { Linker } from "@/lib/engine/linkers/linker";

const LEAST = 0.5;

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
      (a, b) => causesAlike(a, b, context),
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
        (a, b) => causesAlike(a, b, context),
        LEAST,
      );
    for (const claim of unsaid)
      if (largest.some((member) => causesAlike(member, claim, context) > 0)) largest.push(claim);
    return groups;
  },
};
