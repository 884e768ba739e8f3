import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AnalysisProgress } from "@/app/components/analysis-progress";
import { EmptyState } from "@/app/components/empty-state";
import { Pager } from "@/app/components/pager";
import { QueueFilters } from "@/app/components/queue-filters";
import { QueueTabs } from "@/app/components/queue-tabs";
import { SavedViews } from "@/app/components/saved-views";
import { StoryAside } from "@/app/components/story-aside";
import { StoryFrame } from "@/app/components/story-frame";
import { StoryQueueList } from "@/app/components/story-queue-list";
import { StorySeen } from "@/app/components/story-seen";
import { currentActor } from "@/app/surface/actor";
import { analysisJob } from "@/app/surface/analysis-jobs";
import { pageQuery, pageWindow } from "@/app/surface/page-window";
import {
  addressQuery,
  factsUnder,
  openTab,
  queueAddress,
  queueFilter,
  type SearchParams,
} from "@/app/surface/queue-address";
import { openDatabase } from "@/db/migrate";
import { deskViews } from "@/db/queries/saved-views";
import { storyActivity } from "@/db/queries/story-activity";
import { storyQueue } from "@/db/queries/story-queue";
import { storyTitle } from "@/db/queries/story-title";
import { storyVoices } from "@/db/queries/story-voices";

/** A story of hundreds of reports has thousands of facts; the queue starts with the gravest. */
const PAGE = 100;

interface Props {
  readonly params: Promise<{ storyId: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { storyId } = await params;
  return { title: (await storyTitle(await openDatabase(), storyId)) ?? "Not found" };
}

export default async function StoryRoute({ params, searchParams }: Props) {
  const [{ storyId }, search, db] = await Promise.all([params, searchParams, openDatabase()]);
  const job = analysisJob(storyId);
  const address = queueAddress(search);
  const queue = await storyQueue(db, storyId, queueFilter(address, await currentActor()));
  if (queue === null) notFound();
  const [views, activities, { offered }] = await Promise.all([
    deskViews(db),
    storyActivity(db, storyId, { limit: 12 }),
    storyVoices(db, storyId),
  ]);
  const base = `/stories/${storyId}`;
  const query = addressQuery(address);
  const tab = openTab(address, queue.counts);
  const facts = factsUnder(tab, queue);
  const { page, shown } = pageWindow(facts, PAGE, search);
  return (
    <StoryFrame
      story={queue.story}
      queue={queue}
      open="queue"
      aside={<StoryAside db={db} storyId={storyId} activities={activities} />}
    >
      <AnalysisProgress storyId={storyId} job={job} stale={queue.stale && queue.sources > 0} />
      {queue.sources === 0 ? (
        <div className="mt-8">
          <EmptyState title="No report yet">
            <p>
              Add two or more reports of the same event. Variorum takes the claims out of them and lays those that
              differ side by side.{" "}
              <a href="#text" className="link lg:hidden">
                Add the first
              </a>
            </p>
          </EmptyState>
        </div>
      ) : (
        <>
          <div className="mt-4 mb-4 space-y-3">
            <QueueTabs counts={queue.counts} address={address} base={base} open={tab} />
            <QueueFilters base={base} address={address} offered={{ outlets: queue.outlets, ...offered }} />
            <SavedViews views={views} storyId={storyId} query={query.slice(1)} />
          </div>
          {facts.length > 0 ? (
            <StoryQueueList facts={shown} storyId={storyId} address={address} />
          ) : (
            <EmptyState title="Nothing here">
              <p>
                No fact stands under this filter.{" "}
                <Link href={`${base}?status=all`} className="link">
                  Show all
                </Link>
              </p>
            </EmptyState>
          )}
          <Pager
            page={page}
            size={PAGE}
            total={facts.length}
            of="facts"
            hrefOf={(other) => base + pageQuery(query, other)}
          />
        </>
      )}
      <StorySeen storyId={storyId} eventId={activities[0]?.id ?? null} />
    </StoryFrame>
  );
}
