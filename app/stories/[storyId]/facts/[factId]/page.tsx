import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FactChoices } from "@/app/components/fact-choices";
import { FactMain } from "@/app/components/fact-main";
import { FactQueue } from "@/app/components/fact-queue";
import { RuledToast } from "@/app/components/ruled-toast";
import { SiteHeader } from "@/app/components/site-header";
import { VerdictForm } from "@/app/components/verdict-form";
import { StandingVerdict, VerdictHistory } from "@/app/components/verdict-history";
import { VerdictPanel } from "@/app/components/verdict-panel";
import { factNeighbours } from "@/app/surface/fact-neighbours";
import { addressQuery, queueAddress, queueFilter, type SearchParams } from "@/app/surface/queue-address";
import { reportedFirstAndLast } from "@/app/surface/reporting-order";
import { rulingSummary } from "@/app/surface/ruling-summary";
import { openDatabase } from "@/db/migrate";
import { factPage } from "@/db/queries/fact-page";
import { factProposals } from "@/db/queries/fact-proposals";
import { storyQueue } from "@/db/queries/story-queue";

/** Facts that a claim can be moved to, the gravest first: a longer list is no choice any more. */
const MOVE_CHOICES = 200;

interface Props {
  readonly params: Promise<{ storyId: string; factId: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { storyId, factId } = await params;
  const page = await factPage(await openDatabase(), storyId, factId);
  return { title: page === null ? "Not found" : page.fact.statement };
}

export default async function FactRoute({ params, searchParams }: Props) {
  const [{ storyId, factId }, search, db] = await Promise.all([params, searchParams, openDatabase()]);
  const address = queueAddress(search);
  const [page, queue] = await Promise.all([
    factPage(db, storyId, factId),
    storyQueue(db, storyId, queueFilter(address)),
  ]);
  if (page === null || queue === null) notFound();
  const { story, verdict, positions } = page;
  const query = addressQuery(address);
  const neighbours = factNeighbours(queue, address, factId);
  const { earliest, latest } = reportedFirstAndLast(positions);
  const storyHref = `/stories/${story.id}${query}`;
  return (
    <>
      <SiteHeader
        story={story}
        crumbs={[
          { label: "Stories", href: "/" },
          { label: story.title, href: storyHref },
        ]}
      />
      <div className="grid flex-1 lg:grid-cols-[minmax(0,1fr)_340px] xl:grid-cols-[300px_minmax(0,1fr)_340px] 3xl:grid-cols-[340px_minmax(0,1fr)_400px]">
        <div className="sticky top-12 hidden h-[calc(100dvh-3rem)] border-e border-hairline xl:block">
          <FactQueue queue={queue} address={address} current={factId} />
        </div>
        <FactChoices facts={queue.facts.slice(0, MOVE_CHOICES).map(({ id, statement }) => ({ id, statement }))}>
          <FactMain
            page={page}
            neighbours={neighbours}
            query={query}
            proposals={await factProposals(db, story.id, factId)}
          />
        </FactChoices>
        <VerdictPanel summary={verdict === null ? "Not ruled yet" : rulingSummary(verdict)}>
          <h2 className="mb-3 font-semibold">{verdict === null ? "Verdict" : "Ruled"}</h2>
          {verdict !== null && (
            <StandingVerdict
              verdict={verdict}
              storyId={story.id}
              factId={factId}
              claimsSince={page.claimsSinceVerdict}
            />
          )}
          {verdict !== null && <h3 className="mb-2 font-semibold">Rule again</h3>}
          <VerdictForm
            key={factId}
            storyId={story.id}
            factId={factId}
            positions={positions.map(({ id, letter, label }) => ({ id, letter, label }))}
            standing={verdict === null ? null : verdict.id}
            earliest={earliest}
            latest={latest}
            next={
              neighbours.undecided === null
                ? storyHref
                : `/stories/${story.id}/facts/${neighbours.undecided.id}${query}`
            }
          />
          <VerdictHistory history={page.history} />
        </VerdictPanel>
      </div>
      <RuledToast db={db} storyId={story.id} ruled={search.ruled} />
    </>
  );
}
