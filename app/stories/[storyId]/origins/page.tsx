import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CopiedReports } from "@/app/components/copied-reports";
import { EmptyState } from "@/app/components/empty-state";
import { Pager } from "@/app/components/pager";
import { SharedSpeakers } from "@/app/components/shared-speakers";
import { SourceList } from "@/app/components/source-list";
import { StoryFrame } from "@/app/components/story-frame";
import { pageQuery, pageWindow } from "@/app/surface/page-window";
import type { SearchParams } from "@/app/surface/queue-address";
import { counted } from "@/app/surface/wording";
import { openDatabase } from "@/db/migrate";
import { copiedReports, sharedSpeakers } from "@/db/queries/story-origins";
import { storyQueue } from "@/db/queries/story-queue";
import { storySources } from "@/db/queries/story-sources";
import { storyTitle } from "@/db/queries/story-title";

const PAGE = 50;

interface Props {
  readonly params: Promise<{ storyId: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = await storyTitle(await openDatabase(), (await params).storyId);
  return { title: title === null ? "Not found" : `Origins – ${title}` };
}

export default async function OriginsRoute({ params, searchParams }: Props) {
  const [{ storyId }, search, db] = await Promise.all([params, searchParams, openDatabase()]);
  const [queue, list] = await Promise.all([storyQueue(db, storyId), storySources(db, storyId)]);
  if (queue === null || list === null) notFound();
  const copied = copiedReports(list.sources);
  const speakers = await sharedSpeakers(db, storyId);
  const { page, shown } = pageWindow(list.sources, PAGE, search);
  const base = `/stories/${storyId}/origins`;
  return (
    <StoryFrame story={queue.story} queue={queue} open="origins">
      {list.sources.length === 0 ? (
        <div className="mt-8">
          <EmptyState title="No report yet">
            <p>Where reports come from is told once there are some.</p>
          </EmptyState>
        </div>
      ) : (
        <div className="mt-6 grid gap-x-12 gap-y-10 lg:grid-cols-2">
          <section aria-labelledby="repeated">
            <h2 id="repeated" className="font-serif text-read font-semibold">
              Repeated texts
            </h2>
            <CopiedReports copied={copied} storyId={storyId} />
          </section>
          <section aria-labelledby="cited">
            <h2 id="cited" className="font-serif text-read font-semibold">
              Cited by several outlets
            </h2>
            <SharedSpeakers speakers={speakers} storyId={storyId} />
          </section>
          <section aria-labelledby="reports" className="lg:col-span-2">
            <h2 id="reports" className="mb-2 font-serif text-read font-semibold">
              {counted(list.sources.length, "report")}
            </h2>
            <SourceList sources={shown} storyId={storyId} />
            <Pager
              page={page}
              size={PAGE}
              total={list.sources.length}
              of="reports"
              hrefOf={(to) => base + pageQuery("", to)}
            />
          </section>
        </div>
      )}
    </StoryFrame>
  );
}
