import Link from "next/link";
import { ClaimCard } from "@/app/components/claim-card";
import { CorrectFact } from "@/app/components/correct-fact";
import { FactActs } from "@/app/components/fact-acts";
import { FactPlot } from "@/app/components/fact-plot";
import { FactProposals } from "@/app/components/fact-proposals";
import { FlagReasons } from "@/app/components/flag-reasons";
import { KeyHint } from "@/app/components/key-hint";
import { PositionColumn } from "@/app/components/position-column";
import { PositionLetter } from "@/app/components/position-letter";
import { StatusWord } from "@/app/components/status-word";
import { claimNames, type ReadPosition, readPositions } from "@/app/surface/claim-names";
import type { FactNeighbours } from "@/app/surface/fact-neighbours";
import { pastPositions } from "@/app/surface/past-positions";
import { counted, TYPE_WORDS } from "@/app/surface/wording";
import type { FactCorrections } from "@/db/queries/fact-corrections";
import type { FactPage } from "@/db/queries/fact-page";
import type { FactProposals as Proposals } from "@/db/queries/fact-proposals";
import type { QueueFact } from "@/db/queries/story-queue";

/** How many columns stand side by side, by the number of positions and the room that there is. */
const COLUMNS = [
  "",
  "max-w-[68ch]",
  "@min-[600px]:grid-cols-2",
  "@min-[600px]:grid-cols-2 @min-[720px]:grid-cols-3",
  "@min-[600px]:grid-cols-2 @min-[1000px]:grid-cols-4",
  "@min-[600px]:grid-cols-2 @min-[720px]:grid-cols-3 @min-[1180px]:grid-cols-5",
];

/** Positions beyond these fold, as do those for which nothing counts: no screen holds more quotes side by side. */
const OPEN_POSITIONS = 5;

/** A fact: its question, why it was flagged, its values, and its positions side by side. */
export function FactMain({
  page,
  neighbours,
  query,
  acts,
  proposals,
}: {
  page: FactPage;
  neighbours: FactNeighbours;
  query: string;
  acts: FactCorrections;
  proposals: Proposals;
}) {
  const { story, fact, positions, unplaced } = page;
  const read = readPositions(positions, page.contradictions);
  const names = claimNames(read);
  const past = pastPositions(positions, page.contradictions, page.differences, page.verdict);
  const told = read.filter(({ claims }) => claims.evidence.length > 0);
  const open = (told.length < 2 ? read : told).slice(0, OPEN_POSITIONS);
  const beyond = read.filter((position) => !open.includes(position));
  const column = ({ position, claims }: ReadPosition) => (
    <PositionColumn
      key={position.id}
      position={position}
      claims={claims}
      names={names}
      storyId={story.id}
      factId={fact.id}
      wide={open.length <= 2}
      past={past.get(position.id) ?? null}
    />
  );
  const hrefOf = (neighbour: QueueFact) => `/stories/${story.id}/facts/${neighbour.id}${query}`;
  return (
    <main id="main" className="@container mx-auto w-full max-w-[1400px] px-4 pt-5 pb-28 lg:px-8 lg:pb-12">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-meta text-soft">
        <StatusWord status={fact.status} chip />
        <span>
          {TYPE_WORDS[fact.type]} · {counted(fact.origins, "origin")}
          {neighbours.number !== null && ` · ${neighbours.number} of ${neighbours.total}`}
        </span>
        <nav aria-label="Through the queue" className="ms-auto flex gap-1">
          {acts.mergedInto === null && <CorrectFact />}
          <Step to={neighbours.previous} hrefOf={hrefOf} shortcut="previous-fact" label="Previous" />
          <Step to={neighbours.next} hrefOf={hrefOf} shortcut="next-fact" label="Next" />
        </nav>
      </div>
      <h1
        dir="auto"
        className="z-10 mt-2 max-w-[34ch] bg-paper py-1 font-serif text-[21px] leading-7 font-semibold max-md:sticky max-md:top-0 max-md:-mx-4 max-md:max-w-none max-md:border-b max-md:border-hairline max-md:px-4 md:text-title md:leading-9"
      >
        {fact.statement}
      </h1>
      <FactActs acts={acts} storyId={story.id} />
      {fact.retired && acts.mergedInto === null && (
        <p className="mt-2 text-soft">No claim stands on this fact any more.</p>
      )}
      <FlagReasons storyId={story.id} contradictions={page.contradictions} differences={page.differences} />
      <FactProposals proposals={proposals} />
      <FactPlot type={fact.type} positions={positions} names={names} />
      <div className={`mt-5 grid gap-x-8 gap-y-6 ${COLUMNS[Math.min(open.length, COLUMNS.length - 1)]}`}>
        {open.map(column)}
      </div>
      {beyond.length > 0 && (
        <details className="mt-6 border-t border-hairline pt-2">
          <summary className="link inline-flex items-center gap-2 py-1 text-soft">
            {counted(beyond.length, "more position")}
            {beyond.map(({ position: { id, letter } }) => (
              <PositionLetter key={id} letter={letter} small />
            ))}
          </summary>
          <div className={`mt-3 grid gap-x-8 gap-y-6 ${COLUMNS[Math.min(beyond.length + 1, COLUMNS.length - 1)]}`}>
            {beyond.map(column)}
          </div>
        </details>
      )}
      {unplaced.length > 0 && (
        <section aria-labelledby="unplaced" className="mt-8 border-t border-hairline pt-4">
          <h2 id="unplaced" className="font-semibold">
            Put here by an editor, not yet read against the rest
          </h2>
          {unplaced.map((claim) => (
            <div key={claim.id} className="position-e py-4">
              <ClaimCard claim={claim} storyId={story.id} factId={fact.id} />
            </div>
          ))}
        </section>
      )}
    </main>
  );
}

function Step({
  to,
  hrefOf,
  shortcut,
  label,
}: {
  to: QueueFact | null;
  hrefOf: (fact: QueueFact) => string;
  shortcut: "next-fact" | "previous-fact";
  label: string;
}) {
  if (to === null) return null;
  return (
    <Link
      href={hrefOf(to)}
      prefetch
      data-shortcut={shortcut}
      aria-keyshortcuts={shortcut === "next-fact" ? "j" : "k"}
      title={to.statement}
      className="button button-quiet min-w-9 text-meta"
    >
      <span className="max-sm:sr-only">{label}</span>
      <span aria-hidden="true" className="text-read sm:hidden">
        {shortcut === "next-fact" ? "›" : "‹"}
      </span>
      <KeyHint of={shortcut} />
    </Link>
  );
}
