import { and, inArray, isNull, notInArray, type SQL } from "drizzle-orm";
import { STANDING } from "@/db/queries/story-snapshot";
import { claimLinks } from "@/db/schema/claim-links";
import { claims } from "@/db/schema/claims";
import { IRREALIS } from "@/lib/engine/claim";

/** The claims that stand on these facts and are evidence: what could or should be is none. For `claim_links` joined with `claims`. */
export function evidenceOn(factIds: readonly string[]): SQL | undefined {
  return and(
    inArray(claimLinks.factId, [...factIds]),
    isNull(claimLinks.retiredAt),
    notInArray(claims.modality, [...IRREALIS]),
    STANDING,
  );
}
