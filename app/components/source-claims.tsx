import Link from "next/link";
import { CorrectClaim } from "@/app/components/correct-claim";
import { CorrectionMark } from "@/app/components/correction-mark";
import { Moment } from "@/app/components/moment";
import { PositionLetter } from "@/app/components/position-letter";
import { StatusWord } from "@/app/components/status-word";
import { claimSaying } from "@/app/surface/claim-saying";
import { counted, REJECTION_WORDS } from "@/app/surface/wording";
import type { SourceClaim } from "@/db/queries/source-page";
import type { CorrectionKind } from "@/lib/review/correction";

/** The claims of one report in the order of its text: what each says, who says it, where it stands, what was put right. */
export function SourceClaims({ claims, storyId }: { claims: readonly SourceClaim[]; storyId: string }) {
  const rejected = claims.filter(isRejected);
  const placed = claims.filter((claim) => claim.fact !== null);
  const loose = claims.filter((claim) => claim.fact === null && !isRejected(claim));
  return (
    <>
      <ClaimList claims={placed} storyId={storyId} />
      <Folded claims={loose} storyId={storyId} summary={`${counted(loose.length, "claim")} on no question`} />
      <Folded claims={rejected} storyId={storyId} summary={`${counted(rejected.length, "quote")} marked as no claim`} />
    </>
  );
}

/** Whether an editor said that it is no claim. */
export function isRejected({ correction }: SourceClaim): boolean {
  return correction !== null && correction.kind === "claims-rejected";
}

function Folded({ claims, storyId, summary }: { claims: readonly SourceClaim[]; storyId: string; summary: string }) {
  if (claims.length === 0) return null;
  return (
    <details className="border-t border-hairline py-3">
      <summary className="link inline-block py-1 text-soft">{summary}</summary>
      <ClaimList claims={claims} storyId={storyId} />
    </details>
  );
}

function ClaimList({ claims, storyId }: { claims: readonly SourceClaim[]; storyId: string }) {
  return (
    <ol>
      {claims.map((claim) => (
        <li key={claim.id} className="border-t border-hairline py-3 first:border-0">
          <a href={`#claim-${claim.id}`} className="block hover:underline">
            <q dir="auto" className="line-clamp-3 font-serif leading-5">
              {claim.quote}
            </q>
          </a>
          <p className="mt-1 text-meta text-soft">{claimSaying(claim)}</p>
          {claim.fact !== null && (
            <p className="mt-1 flex items-start gap-2 text-meta">
              {claim.fact.positionLetter !== null && <PositionLetter letter={claim.fact.positionLetter} small />}
              <span className="min-w-0">
                <Link href={`/stories/${storyId}/facts/${claim.fact.id}`} className="link" prefetch={false} dir="auto">
                  {claim.fact.statement}
                </Link>{" "}
                <StatusWord status={claim.fact.status} />
              </span>
            </p>
          )}
          <Corrected claim={claim} storyId={storyId} />
          <div className="text-meta">
            <CorrectClaim
              quote={claim.quote}
              claims={[{ claimId: claim.id, linkId: claim.link === null ? null : claim.link.id }]}
              positionId={null}
              place={{ storyId, factId: claim.fact === null ? null : claim.fact.id, positions: [] }}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}

const DEEDS: Readonly<Record<CorrectionKind, string>> = {
  "claims-moved": "Moved",
  "claims-removed": "Taken out",
  "claims-rejected": "Marked as no claim",
  "claim-added": "Added",
  "fact-split": "Split off",
  "facts-merged": "Merged in",
  "question-edited": "Reworded",
};

function Corrected({ claim: { correction }, storyId }: { claim: SourceClaim; storyId: string }) {
  if (correction === null) return null;
  const { id, kind, actor, at, reason } = correction;
  return (
    <CorrectionMark storyId={storyId} correctionId={id} of={`${DEEDS[kind]} by ${actor}`}>
      <span>
        {DEEDS[kind]} by {actor}, <Moment at={at} />
        {reason !== null && `: ${REJECTION_WORDS[reason].toLowerCase()}`}
      </span>
    </CorrectionMark>
  );
}
