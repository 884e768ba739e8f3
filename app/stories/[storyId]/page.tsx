import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ActivityList } from "@/app/components/activity-list";
import { AddSourcesForm } from "@/app/components/add-sources-form";
import { AnalysisProgress } from "@/app/components/analysis-progress";
import { EmptyState } from "@/app/components/empty-state";
import { QueueFilters } from "@/app/components/queue-filters";
import { QueueTabs } from "@/app/components/queue-tabs";
import { RuledToast } from "@/app/components/ruled-toast";
import { SiteHeader } from "@/app/components/site-header";
import { SourceList } from "@/app/components/source-list";
import { StoryModel } from "@/app/components/story-model";
import { StoryQueueList } from "@/app/components/story-queue-list";
import { analysisJob } from "@/app/surface/analysis-jobs";
import {
  addressQuery,
  factsUnder,
  openTab,
  queueAddress,
  queueFilter,
  type SearchParams,
} from "@/app/surface/queue-address";
import { counted } from "@/app/surface/wording";
import { openDatabase } from "@/db/migrate";
import { storyActivity } from "@/db/queries/story-activity";
import { type StoryQueue, storyQueue } from "@/db/queries/story-queue";
import { storySources } from "@/db/queries/story-sources";

/** A story of hundreds of reports has thousands of facts; the queue starts with the gravest. */
const FIRST_SHOWN = 100;

interface Props {
  readonly params: Promise<{ storyId: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { storyId } = await params;
  const queue = await storyQueue(await openDatabase(), storyId);
  return { title: queue === null ? "Not found" : queue.story.title };
}

export default async function StoryRoute({ params, searchParams }: Props) {
  const [{ storyId }, search, db] = await Promise.all([params, searchParams, openDatabase()]);
  const address = queueAddress(search);
  const [queue, list, activities] = await Promise.all([
    storyQueue(db, storyId, queueFilter(address)),
    storySources(db, storyId),
    storyActivity(db, storyId, 12),
  ]);
  if (queue === null || list === null) notFound();
  const { story } = queue;
  const base = `/stories/${story.id}`;
  const tab = openTab(address, queue.counts);
  const facts = factsUnder(tab, queue);
  return (
    <>
      <SiteHeader story={story} crumbs={[{ label: "Stories", href: "/" }, { label: story.title }]} />
      <div className="grid w-full flex-1 lg:grid-cols-[minmax(0,1fr)_400px]">
        <main id="main" className="mx-auto w-full max-w-[1100px] min-w-0 px-4 py-8 lg:px-8">
          <h1 dir="auto" className="max-w-[34ch] font-serif text-title font-semibold">
            {story.title}
          </h1>
          <p className="mt-1 text-soft">
            {summaryOf(queue)}
            <a href="#add" className="link ms-3 lg:hidden">
              Add reports
            </a>
          </p>
          <AnalysisProgress storyId={story.id} job={analysisJob(story.id)} stale={queue.stale && queue.sources > 0} />
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
              <div className="mt-6 mb-4 space-y-3">
                <QueueTabs counts={queue.counts} address={address} base={base} open={tab} />
                <QueueFilters base={base} {...address} outlets={queue.outlets} key={addressQuery(address)} />
              </div>
              {facts.length > 0 ? (
                <StoryQueueList facts={facts} storyId={story.id} address={address} shown={shownCount(search)} />
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
            </>
          )}
        </main>
        <aside
          aria-label="Reports and activity"
          className="border-hairline bg-pane px-4 py-8 max-lg:border-t lg:border-s lg:px-6"
        >
          <section aria-labelledby="add">
            <h2 id="add" className="mb-3 font-serif text-read font-semibold">
              Add reports
            </h2>
            <AddSourcesForm storyId={story.id} />
          </section>
          {list.sources.length > 0 && (
            <section aria-labelledby="sources" className="mt-8 border-t border-hairline pt-6">
              <h2 id="sources" className="mb-2 font-serif text-read font-semibold">
                {counted(list.sources.length, "report")}
              </h2>
              <SourceList sources={list.sources} storyId={story.id} />
            </section>
          )}
          <StoryModel db={db} storyId={story.id} />
          <section aria-labelledby="activity" className="mt-8 border-t border-hairline pt-6">
            <h2 id="activity" className="mb-2 font-serif text-read font-semibold">
              Activity
            </h2>
            <ActivityList activities={activities} storyId={story.id} />
          </section>
        </aside>
      </div>
      <RuledToast db={db} storyId={story.id} ruled={search.ruled} />
    </>
  );
}

/** How many facts the address asks to show at once. */
function shownCount({ shown }: SearchParams): number {
  return typeof shown === "string" && /^\d{1,5}$/.test(shown) ? Number(shown) : FIRST_SHOWN;
}

function summaryOf({ counts, sources }: StoryQueue): string {
  const undecided = counts.disputed + counts.updated;
  return `${counted(sources, "report")} · ${counts.disputed} disputed · ${undecided} undecided · ${counts.decided} decided`;
}
