import Link from "next/link";
import { ClaimActs } from "@/app/components/claim-acts";
import { EvidenceTick } from "@/app/components/evidence-tick";
import { MarkedSentence } from "@/app/components/marked-sentence";
import { publicationDate } from "@/app/surface/dates";
import { attributionMode, modalityNote } from "@/app/surface/wording";
import type { ClaimCard as Claim, ClaimCopy } from "@/db/queries/fact-page";
import type { Attribution } from "@/lib/engine/attribution";

interface ClaimCardProps {
  readonly claim: Claim;
  readonly storyId: string;
  readonly factId: string;
  /** What the claim is called in the margin, "A1"; left out where it can't be cited. */
  readonly name?: string | undefined;
  /** Whether the sentence before the quote's stands there too. */
  readonly lead?: boolean;
}

/** A claim: its quote, then who printed it, when, and who says so. */
export function ClaimCard({ claim, storyId, factId, name, lead = false }: ClaimCardProps) {
  // Who denies it is named as such, so that nobody takes the words for his.
  const denied = claim.modality === "denied" && claim.attribution.length > 0;
  const note = denied ? null : modalityNote(claim.modality);
  return (
    <figure id={`claim-${claim.id}`} tabIndex={-1}>
      <MarkedSentence context={claim.context} language={claim.language} lead={lead} />
      <figcaption className="mt-2 text-meta text-soft">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <cite className="font-semibold text-ink not-italic">
            <Link
              className="link"
              prefetch={false}
              href={`/stories/${storyId}/sources/${claim.sourceId}#claim-${claim.id}`}
              title="Show the place in the source"
            >
              <bdi>{outletName(claim.outlet)}</bdi>
            </Link>
          </cite>
          <PublishedAt at={claim.publishedAt} />
        </p>
        <SpeakerChain chain={claim.attribution} denied={denied} />
        {note !== null && <p>Read as {note}</p>}
        {claim.polarity === "negated" && <p>Read as a negation</p>}
        <Copies copies={claim.copies} storyId={storyId} />
        <div className="mt-1 flex flex-wrap items-center gap-x-4">
          {name !== undefined && (
            <EvidenceTick factId={factId} claimId={claim.id} name={name} quote={claim.context.quote} />
          )}
        </div>
        <ClaimActs claim={claim} storyId={storyId} />
      </figcaption>
    </figure>
  );
}

/** What an outlet is called where its source names none. */
export function outletName(outlet: string | null): string {
  return outlet === null ? "Unnamed outlet" : outlet;
}

/** The publication date in the source's own zone. */
export function PublishedAt({ at }: { at: string | null }) {
  return at === null ? <span>undated</span> : <time dateTime={at}>{publicationDate(at)}</time>;
}

/** "says B, quoted indirectly, through A", "denied by B": the innermost speaker is whose claim it is. */
function SpeakerChain({ chain, denied }: { chain: readonly Attribution[]; denied: boolean }) {
  const [speaker, ...through] = chain;
  if (!speaker) return <p>in the outlet’s own words</p>;
  return (
    <p>
      {denied ? "denied by" : "says"} <b className="font-semibold text-ink">{speaker.name}</b>,{" "}
      {attributionMode(speaker)}
      {through.map(({ name, cue }) => (
        <span key={`${name} ${cue}`}>
          , through <b className="font-semibold text-ink">{name}</b>
        </span>
      ))}
    </p>
  );
}

function Copies({ copies, storyId }: { copies: readonly ClaimCopy[]; storyId: string }) {
  if (copies.length === 0) return null;
  return (
    <details className="mt-2 border-t border-hairline pt-2">
      <summary className="link inline-block py-0.5">
        Also in {outletName(copies[0]?.outlet === undefined ? null : copies[0].outlet)}
        {copies.length > 1 && ` and ${copies.length - 1} more`}, same wire text
      </summary>
      <ul className="mt-1">
        {copies.map(({ claimId, sourceId, outlet, publishedAt }) => (
          <li key={claimId} className="py-0.5">
            <Link className="link" prefetch={false} href={`/stories/${storyId}/sources/${sourceId}#claim-${claimId}`}>
              <bdi>{outletName(outlet)}</bdi>
            </Link>{" "}
            <PublishedAt at={publishedAt} />
          </li>
        ))}
      </ul>
    </details>
  );
}
