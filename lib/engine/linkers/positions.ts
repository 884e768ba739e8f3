import type { Claim } from "@/lib/engine/claim";
import type { Comparison } from "@/lib/engine/comparators/comparison";

const MEMBERS_COMPARED = 8;

/**
 * Parts the claims of one fact into positions: a claim joins the first position with a member that it agrees with and none that it
 * differs from. The order of the claims decides, so they come by publication and place.
 */
export function partIntoPositions(
  claims: readonly Claim[],
  compare: (a: Claim, b: Claim) => Comparison | null,
): Claim[][] {
  const positions: Claim[][] = [];
  for (const claim of claims) {
    const home = positions.find((members) => {
      let agrees = false;
      for (const member of members.slice(0, MEMBERS_COMPARED)) {
        const relation = compare(member, claim)?.relation;
        if (relation && relation !== "agreement") return false;
        agrees ||= relation === "agreement";
      }
      return agrees;
    });
    if (home) home.push(claim);
    else positions.push([claim]);
  }
  return positions;
}
