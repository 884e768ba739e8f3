import Link from "next/link";
import { outletName } from "@/app/components/claim-card";
import { MarkdownText } from "@/app/components/markdown-text";
import { RetractVerdict } from "@/app/components/retract-verdict";
import { momentInUtc, timeAgo } from "@/app/surface/dates";
import { rulingSummary } from "@/app/surface/ruling-summary";
import { counted } from "@/app/surface/wording";
import type { CitedClaim } from "@/db/queries/cited-claims";
import type { VerdictEntry } from "@/db/queries/verdict-history";
import { DISMISSAL_WORDS } from "@/lib/exports/wording";

/** Claims beyond these are counted alone: a list of changes is read, not searched. */
const LISTED = 20;

interface StandingVerdictProps {
  readonly verdict: VerdictEntry;
  readonly storyId: string;
  readonly factId: string;
}

/** The ruling that stands, above the form, and what has come in since. */
export function StandingVerdict({ verdict, storyId, factId }: StandingVerdictProps) {
  const { came, gone } = verdict.basis;
  return (
    <section aria-label="The ruling that stands" className="mb-5 border-b border-hairline pb-4">
      <p className="font-semibold text-decided">{rulingSummary(verdict)}</p>
      <Reasons verdict={verdict} storyId={storyId} />
      <p className="mt-1.5 text-meta text-soft">
        <Signed verdict={verdict} />
      </p>
      {came.length + gone.length > 0 && (
        <div className="mt-2 rounded-md bg-disputed-wash px-3 py-2 text-disputed">
          {came.length > 0 &&
            `${came.length === 1 ? "A claim has" : `${came.length} claims have`} come in since: does the ruling still hold?`}
          {came.length === 0 && "The fact has changed since: does the ruling still hold?"}
          <ChangesSince verdict={verdict} storyId={storyId} />
        </div>
      )}
      <RetractVerdict storyId={storyId} factId={factId} verdictId={verdict.id} />
    </section>
  );
}

/** Every earlier ruling: who, when, why, on what, and what became of it. */
export function VerdictHistory({ history, storyId }: { history: readonly VerdictEntry[]; storyId: string }) {
  const earlier = history.filter(({ state }) => state !== "live");
  if (earlier.length === 0) return null;
  return (
    <section aria-labelledby="history" className="mt-6 border-t border-hairline pt-4">
      <h2 id="history" className="font-semibold">
        Earlier rulings
      </h2>
      <ol className="mt-2 space-y-4 text-meta">
        {earlier.map((verdict) => (
          <li key={verdict.id}>
            <p className="text-soft">
              <b className="font-semibold text-ink">{rulingSummary(verdict)}</b>
              {verdict.state === "retracted" ? ", retracted" : ", replaced"}
            </p>
            <Reasons verdict={verdict} storyId={storyId} />
            <p className="mt-1 text-soft">
              <Signed verdict={verdict} />, on {counted(verdict.basis.claims, "claim")}
            </p>
            {verdict.retracted !== null && (
              <p className="text-soft">
                Retracted by {verdict.retracted.by}: {verdict.retracted.reason}
              </p>
            )}
            <ChangesSince verdict={verdict} storyId={storyId} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Reasons({ verdict: { dismissal, rationale, evidence }, storyId }: { verdict: VerdictEntry; storyId: string }) {
  return (
    <>
      {dismissal !== null && <p>{DISMISSAL_WORDS[dismissal]}</p>}
      <div className="mt-1.5">
        <MarkdownText>{rationale}</MarkdownText>
      </div>
      {evidence.claims.length + evidence.links.length > 0 && (
        <ul aria-label="Evidence" className="mt-1.5 space-y-1 border-s-2 border-edge ps-3 text-meta">
          <Cited claims={evidence.claims} storyId={storyId} />
          {evidence.links.map((link) => (
            <li key={link} className="truncate">
              <a href={link} target="_blank" rel="noreferrer nofollow" className="link">
                {link.replace(/^https?:\/\//, "")}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function ChangesSince({ verdict: { basis }, storyId }: { verdict: VerdictEntry; storyId: string }) {
  const { came, gone } = basis;
  if (came.length + gone.length === 0) return null;
  const words = [
    ...(came.length > 0 ? [`${counted(came.length, "claim")} more`] : []),
    ...(gone.length > 0 ? [`${counted(gone.length, "claim")} gone`] : []),
  ];
  return (
    <details className="text-meta text-soft">
      <summary className="link inline-block py-0.5">Since then: {words.join(", ")}</summary>
      <ul className="mt-1 space-y-1 text-ink">
        <Cited claims={came} storyId={storyId} mark="new" />
        <Cited claims={gone} storyId={storyId} mark="gone" />
      </ul>
    </details>
  );
}

function Cited({ claims, storyId, mark }: { claims: readonly CitedClaim[]; storyId: string; mark?: "new" | "gone" }) {
  return (
    <>
      {claims.slice(0, LISTED).map(({ claimId, sourceId, outlet, quote }) => (
        <li key={claimId} dir="auto">
          {mark !== undefined && <span className="text-soft">{mark}: </span>}
          <span className="font-serif">“{quote}”</span>{" "}
          <Link href={`/stories/${storyId}/sources/${sourceId}#claim-${claimId}`} prefetch={false} className="link">
            {outletName(outlet)}
          </Link>
        </li>
      ))}
      {claims.length > LISTED && <li className="text-soft">and {claims.length - LISTED} more</li>}
    </>
  );
}

function Signed({ verdict }: { verdict: VerdictEntry }) {
  const at = new Date(verdict.createdAt);
  return (
    <>
      {verdict.actor} ·{" "}
      <time dateTime={verdict.createdAt} title={momentInUtc(at)}>
        {timeAgo(at, new Date())}
      </time>
    </>
  );
}
