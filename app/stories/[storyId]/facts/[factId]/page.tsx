import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ComparingNote } from "@/app/components/comparing-note";
import { CorrectionDesk } from "@/app/components/correction-desk";
import { FactMain } from "@/app/components/fact-main";
import { FactPanel } from "@/app/components/fact-panel";
import { FactQueue } from "@/app/components/fact-queue";
import { SiteHeader } from "@/app/components/site-header";
import { currentActor } from "@/app/surface/actor";
import { analysisJob } from "@/app/surface/analysis-jobs";
import { correctedFact } from "@/app/surface/corrected-fact";
import { factNeighbours } from "@/app/surface/fact-neighbours";
import { addressQuery, queueAddress, queueFilter, type SearchParams } from "@/app/surface/queue-address";
import { openDatabase } from "@/db/migrate";
import { factCorrections } from "@/db/queries/fact-corrections";
import { factPage, factStatement } from "@/db/queries/fact-page";
import { factProposals } from "@/db/queries/fact-proposals";
import { knownPeople } from "@/db/queries/known-people";
import { unseenMentions } from "@/db/queries/my-mentions";
import { storyQueue } from "@/db/queries/story-queue";

interface Props {
  readonly params: Promise<{ storyId: string; factId: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { storyId, factId } = await params;
  const statement = await factStatement(await openDatabase(), storyId, factId);
  return { title: statement === null ? "Not found" : statement };
}

export default async function FactRoute({ params, searchParams }: Props) {
  const [{ storyId, factId }, search, db] = await Promise.all([params, searchParams, openDatabase()]);
  const job = analysisJob(storyId);
  const address = queueAddress(search);
  const me = await currentActor();
  const [page, queue, acts, proposals, people, mentions] = await Promise.all([
    factPage(db, storyId, factId),
    storyQueue(db, storyId, queueFilter(address, me)),
    factCorrections(db, storyId, factId),
    factProposals(db, storyId, factId),
    knownPeople(db),
    me === null ? [] : unseenMentions(db, me),
  ]);
  if (page === null || queue === null) notFound();
  const { story } = page;
  const query = addressQuery(address);
  const neighbours = factNeighbours(queue, address, factId);
  const storyHref = `/stories/${story.id}${query}`;
  const { undecided } = neighbours;
  const next = undecided === null ? storyHref : `/stories/${story.id}/facts/${undecided.id}${query}`;
  const called = mentions.some((mention) => mention.factId === factId);
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
        <CorrectionDesk fact={correctedFact(page)}>
          <FactMain page={page} neighbours={neighbours} query={query} acts={acts} proposals={proposals} />
        </CorrectionDesk>
        <FactPanel page={page} me={me} people={people} next={next} called={called} />
      </div>
      <ComparingNote running={job?.is === "running"} />
    </>
  );
}
