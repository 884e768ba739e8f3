import type { Claim } from "@/lib/engine/claim";
import type { Comparison } from "@/lib/engine/comparators/comparison";

const MEMBERS_COMPARED = 8;

/**
 * Parts the claims of one fact into positions: a claim joins the first position all of whose members it agrees with. The
 * order of the claims decides, so they come by publication and place.
 */
export function partIntoPositions(
  claims: readonly Claim[],
  compare: (a: Claim, b: Claim) => Comparison | null,
): Claim[][] {
  const positions: Claim[][] = [];
  for (const claim of claims) {
    const home = positions.find((members) =>
      members.slice(0, MEMBERS_COMPARED).every((member) => compare(member, claim)?.relation === "agreement"),
    );
    if (home) home.push(claim);
    else positions.push([claim]);
  }
  return positions;
}
