import { RetractVerdict } from "@/app/components/retract-verdict";
import { momentInUtc, timeAgo } from "@/app/surface/dates";
import { rulingSummary } from "@/app/surface/ruling-summary";
import type { VerdictEntry } from "@/db/queries/fact-page";

/** The ruling that stands, above the form. */
export function StandingVerdict({
  verdict,
  storyId,
  factId,
  claimsSince,
}: {
  verdict: VerdictEntry;
  storyId: string;
  factId: string;
  claimsSince: number;
}) {
  return (
    <section aria-label="The ruling that stands" className="mb-5 border-b border-hairline pb-4">
      <p className="font-semibold text-decided">{rulingSummary(verdict)}</p>
      <p dir="auto" className="mt-1.5 font-serif text-[16px] leading-6 whitespace-pre-line">
        {verdict.rationale}
      </p>
      <p className="mt-1.5 text-meta text-soft">
        <Signed verdict={verdict} />
      </p>
      {claimsSince > 0 && (
        <p className="mt-2 rounded-md bg-disputed-wash px-3 py-2 text-disputed">
          {claimsSince === 1 ? "A claim has" : `${claimsSince} claims have`} come in since: does the ruling still hold?
        </p>
      )}
      <RetractVerdict storyId={storyId} factId={factId} verdictId={verdict.id} />
    </section>
  );
}

/** Every earlier ruling: who, when, why, and what became of it. */
export function VerdictHistory({ history }: { history: readonly VerdictEntry[] }) {
  const earlier = history.filter(({ state }) => state !== "live");
  if (earlier.length === 0) return null;
  return (
    <section aria-labelledby="history" className="mt-6 border-t border-hairline pt-4">
      <h2 id="history" className="font-semibold">
        Earlier rulings
      </h2>
      <ol className="mt-2 space-y-3 text-meta">
        {earlier.map((verdict) => (
          <li key={verdict.id}>
            <p className="text-soft">
              <b className="font-semibold text-ink">{rulingSummary(verdict)}</b>
              {verdict.state === "retracted" ? ", retracted" : ", replaced"}
            </p>
            <p dir="auto">{verdict.rationale}</p>
            <p className="text-soft">
              <Signed verdict={verdict} />
            </p>
            {verdict.retracted !== null && (
              <p className="text-soft">
                Retracted by {verdict.retracted.by}: {verdict.retracted.reason}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
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
