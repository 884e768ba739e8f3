import Link from "next/link";
import { PositionLetter } from "@/app/components/position-letter";
import { claimSaying } from "@/app/surface/claim-saying";
import { differs } from "@/app/surface/source-marks";
import type { SourceClaim } from "@/db/queries/source-page";

/** On a narrow screen, where the list of claims is far below: the claim that is looked at, who says it, and its fact. */
export function ClaimLooked({ claim, storyId, leave }: { claim: SourceClaim; storyId: string; leave: () => void }) {
  return (
    <aside
      aria-label="The claim that is looked at"
      className="fixed inset-x-0 bottom-0 z-20 border-t border-edge bg-raised px-4 py-3 text-meta shadow-[0_-8px_24px_rgb(0_0_0/0.12)] lg:hidden"
    >
      <div className="flex items-start gap-3">
        <p className="min-w-0 flex-1 text-soft">{claimSaying(claim)}</p>
        <button type="button" className="button button-quiet -my-1" aria-label="Close" onClick={leave}>
          ✕
        </button>
      </div>
      {claim.fact !== null && (
        <p className="mt-1 flex items-start gap-2">
          {differs(claim) && claim.fact.positionLetter !== null && (
            <PositionLetter letter={claim.fact.positionLetter} small />
          )}
          <Link href={`/stories/${storyId}/facts/${claim.fact.id}`} className="link" prefetch={false} dir="auto">
            {claim.fact.statement}
          </Link>
        </p>
      )}
    </aside>
  );
}
