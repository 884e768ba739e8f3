import { CorrectClaim } from "@/app/components/correct-claim";
import { CorrectionMark } from "@/app/components/correction-mark";
import { Moment } from "@/app/components/moment";
import type { ClaimCard } from "@/db/queries/fact-page";

/** On a claim's card: who put it where it stands, with the way back, and what can be put right. */
export function ClaimActs({ claim, storyId }: { claim: ClaimCard; storyId: string }) {
  const { readings, link, copies, context } = claim;
  const claims = [...readings, ...copies.map(({ claimId, linkId }) => ({ claimId, linkId }))];
  const actor = link.actor === null ? "an editor" : link.actor;
  return (
    <>
      {link.correctionId !== null && (
        <CorrectionMark storyId={storyId} correctionId={link.correctionId} of={`${deed(claim)} by ${actor}`}>
          <span>
            {deed(claim)} by {actor}, <Moment at={link.at} />
          </span>
        </CorrectionMark>
      )}
      <CorrectClaim quote={context.quote} claims={claims} positionId={link.positionId} />
    </>
  );
}

function deed({ link, byHand }: ClaimCard): string {
  if (link.merged) return "Merged in";
  if (link.placedBy === "person") return "Put into this position";
  return byHand ? "Put here by hand" : "Put here";
}
