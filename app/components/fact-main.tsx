import Link from "next/link";
import { ClaimCard } from "@/app/components/claim-card";
import { FactProposals } from "@/app/components/fact-proposals";
import { FlagReasons } from "@/app/components/flag-reasons";
import { KeyHint } from "@/app/components/key-hint";
import { PositionColumn } from "@/app/components/position-column";
import { StatusWord } from "@/app/components/status-word";
import { ValuePlot } from "@/app/components/value-plot";
import type { FactNeighbours } from "@/app/surface/fact-neighbours";
import { figurePlot } from "@/app/surface/figure-plot";
import { inReadingOrder } from "@/app/surface/reading-order";
import { timePlot } from "@/app/surface/time-plot";
import { counted, TYPE_WORDS } from "@/app/surface/wording";
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

/** A fact: its question, why it was flagged, its values, and its positions side by side. */
export function FactMain({
  page,
  neighbours,
  query,
  proposals,
}: {
  page: FactPage;
  neighbours: FactNeighbours;
  query: string;
  proposals: Proposals;
}) {
  const { story, fact, positions, unplaced } = page;
  const plot = fact.type === "time" ? timePlot(positions) : figurePlot(positions);
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
      {fact.retired && <p className="mt-2 text-soft">No claim stands on this fact any more.</p>}
      <FlagReasons storyId={story.id} contradictions={page.contradictions} differences={page.differences} />
      <FactProposals proposals={proposals} />
      {plot !== null && <ValuePlot plot={plot} positions={positions} />}
      <div className={`mt-5 grid gap-x-8 gap-y-6 ${COLUMNS[Math.min(positions.length, COLUMNS.length - 1)]}`}>
        {positions.map((position) => (
          <PositionColumn
            key={position.id}
            position={position}
            claims={inReadingOrder(position.claims, page.contradictions)}
            storyId={story.id}
            factId={fact.id}
            wide={positions.length <= 2}
          />
        ))}
      </div>
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
