import Link from "next/link";
import { PositionLetter } from "@/app/components/position-letter";
import { StatusWord } from "@/app/components/status-word";
import { attributionMode, counted, modalityNote } from "@/app/surface/wording";
import type { SourceClaim } from "@/db/queries/source-page";

/** The claims of one report in the order of its text: what each says, who says it, where it stands. */
export function SourceClaims({ claims, storyId }: { claims: readonly SourceClaim[]; storyId: string }) {
  const placed = claims.filter(({ fact }) => fact !== null);
  const loose = claims.filter(({ fact }) => fact === null);
  return (
    <>
      <ClaimList claims={placed} storyId={storyId} />
      {loose.length > 0 && (
        <details className="border-t border-hairline py-3">
          <summary className="link inline-block py-1 text-soft">{counted(loose.length, "claim")} on no fact</summary>
          <ClaimList claims={loose} storyId={storyId} />
        </details>
      )}
    </>
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
          <p className="mt-1 text-meta text-soft">
            <Saying claim={claim} />
          </p>
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
        </li>
      ))}
    </ol>
  );
}

function Saying({ claim }: { claim: SourceClaim }) {
  const [speaker] = claim.attribution;
  const note = modalityNote(claim.modality);
  return (
    <>
      {speaker ? `says ${speaker.name}, ${attributionMode(speaker)}` : "in the outlet’s own words"}
      {note !== null && ` · ${note}`}
      {claim.polarity === "negated" && " · a negation"}
    </>
  );
}
