import { ClaimCard } from "@/app/components/claim-card";
import { PositionLetter } from "@/app/components/position-letter";
import { positionColour } from "@/app/surface/position-mark";
import { counted } from "@/app/surface/wording";
import type { PositionColumn as Position } from "@/db/queries/fact-page";

/** Claims beyond these fold: the next column should not be pushed off the screen by a wire's twentieth echo. */
const OPEN_CLAIMS = 3;

/** One position: its letter, what it says, how many independent origins say so, and the quotes. */
export function PositionColumn({ position, storyId, factId }: { position: Position; storyId: string; factId: string }) {
  const { id, letter, label, origins, claims } = position;
  const reports = claims.reduce((sum, claim) => sum + 1 + claim.copies.length, 0);
  const open = claims.slice(0, OPEN_CLAIMS);
  const folded = claims.slice(OPEN_CLAIMS);
  return (
    <section
      aria-labelledby={`position-${id}`}
      className={`${positionColour(letter)} row-span-2 grid min-w-0 grid-rows-subgrid gap-y-0`}
    >
      <header className="flex flex-wrap content-start items-center gap-x-3 border-b-2 border-(--position) pb-2">
        <h2
          id={`position-${id}`}
          dir="auto"
          className="flex min-w-0 items-start gap-2.5 text-read leading-6 font-semibold"
        >
          <PositionLetter letter={letter} />
          <span className="min-w-0">{label}</span>
        </h2>
        <p className="ms-auto text-meta text-soft">
          {counted(origins, "origin")}
          {reports > origins && <span className="whitespace-nowrap">, {counted(reports, "report")}</span>}
        </p>
      </header>
      <div className="divide-y divide-hairline">
        {open.map((claim) => (
          <div key={claim.id} className="py-5">
            <ClaimCard claim={claim} storyId={storyId} factId={factId} />
          </div>
        ))}
        {folded.length > 0 && (
          <details className="py-3">
            <summary className="link inline-block py-1 text-soft">{counted(folded.length, "more quote")}</summary>
            {folded.map((claim) => (
              <div key={claim.id} className="border-t border-hairline py-5 first-of-type:border-0">
                <ClaimCard claim={claim} storyId={storyId} factId={factId} />
              </div>
            ))}
          </details>
        )}
      </div>
    </section>
  );
}
