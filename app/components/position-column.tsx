import { ClaimCard } from "@/app/components/claim-card";
import { PositionLetter } from "@/app/components/position-letter";
import type { Past } from "@/app/surface/past-positions";
import { positionColour } from "@/app/surface/position-mark";
import type { ClaimsInOrder } from "@/app/surface/reading-order";
import { counted } from "@/app/surface/wording";
import type { ClaimCard as Claim, PositionColumn as Position } from "@/db/queries/fact-page";

/** Claims beyond these fold: the words to compare should stand on one screen. */
const OPEN_CLAIMS = 2;
/** Claims beyond these are counted alone, so that a fact that every report mentions stays a page. */
const LISTED_CLAIMS = 40;

interface PositionColumnProps {
  readonly position: Position;
  readonly claims: ClaimsInOrder;
  readonly storyId: string;
  readonly factId: string;
  /** What each claim is called in the margin. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether there is room for the sentence before each quote. */
  readonly wide: boolean;
  /** Why the position is of the past and its quotes are folded; null where it stands. */
  readonly past: Past | null;
}

const PAST_WORDS: Readonly<Record<Past, string>> = { earlier: "told anew since", superseded: "ruled superseded" };

/** One position: its letter, what it says, how many independent origins say so, and the quotes. */
export function PositionColumn({ position, claims, storyId, factId, names, wide, past }: PositionColumnProps) {
  const { id, letter, label, origins } = position;
  const reports = position.claims.reduce((sum, claim) => sum + 1 + claim.copies.length, 0);
  const place = { storyId, factId, names, lead: wide };
  const open = past === null ? OPEN_CLAIMS : 0;
  const folded = claims.evidence.slice(open);
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
          {past !== null && `, ${PAST_WORDS[past]}`}
          {reports > origins && <span className="whitespace-nowrap">, {counted(reports, "report")}</span>}
        </p>
      </header>
      <div className="divide-y divide-hairline">
        {claims.evidence.slice(0, open).map((claim) => (
          <div key={claim.id} className="py-5">
            <ClaimCard claim={claim} name={names.get(claim.id)} {...place} />
          </div>
        ))}
        <Folded claims={folded} summary={counted(folded.length, past === null ? "more quote" : "quote")} {...place} />
        <Folded
          claims={claims.irrealis}
          summary={`${counted(claims.irrealis.length, "quote")} not counted: what could or should be`}
          {...place}
        />
      </div>
    </section>
  );
}

interface FoldedProps {
  readonly claims: readonly Claim[];
  readonly summary: string;
  readonly storyId: string;
  readonly factId: string;
  readonly names: ReadonlyMap<string, string>;
  readonly lead: boolean;
}

function Folded({ claims, summary, names, ...place }: FoldedProps) {
  if (claims.length === 0) return null;
  return (
    <details className="py-3">
      <summary className="link inline-block py-1 text-meta text-soft">{summary}</summary>
      <div className="divide-y divide-hairline">
        {claims.slice(0, LISTED_CLAIMS).map((claim) => (
          <div key={claim.id} className="py-5">
            <ClaimCard claim={claim} name={names.get(claim.id)} {...place} />
          </div>
        ))}
        {claims.length > LISTED_CLAIMS && (
          <p className="py-3 text-meta text-soft">
            and {claims.length - LISTED_CLAIMS} more: the table of the claims (CSV, on the note’s page) has all of them
          </p>
        )}
      </div>
    </details>
  );
}
