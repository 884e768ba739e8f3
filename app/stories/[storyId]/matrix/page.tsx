import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "@/app/components/empty-state";
import { MatrixGrid } from "@/app/components/matrix-grid";
import { MatrixLegend } from "@/app/components/matrix-legend";
import { Pager } from "@/app/components/pager";
import { QueueTabs } from "@/app/components/queue-tabs";
import { StoryFrame } from "@/app/components/story-frame";
import { currentActor } from "@/app/surface/actor";
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
import { storyMatrix } from "@/db/queries/story-matrix";
import { storyQueue } from "@/db/queries/story-queue";
import { storyTitle } from "@/db/queries/story-title";
import { outletsByReach } from "@/lib/review/matrix-cells";

/** How many facts and outlets stand on the page at once. */
const FACTS = 40;
const OUTLETS = 24;

interface Props {
  readonly params: Promise<{ storyId: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = await storyTitle(await openDatabase(), (await params).storyId);
  return { title: title === null ? "Not found" : `Matrix – ${title}` };
}

export default async function MatrixRoute({ params, searchParams }: Props) {
  const [{ storyId }, search, db] = await Promise.all([params, searchParams, openDatabase()]);
  const address = queueAddress(search);
  const queue = await storyQueue(db, storyId, queueFilter(address, await currentActor()));
  if (queue === null) notFound();
  const base = `/stories/${storyId}/matrix`;
  const query = addressQuery(address);
  const tab = openTab(address, queue.counts);
  const facts = factsUnder(tab, queue);
  const { page, shown } = pageWindow(facts, FACTS, search);
  const across = pageWindow(outletsByReach(facts), OUTLETS, { page: search.outlets });
  const matrix = await storyMatrix(db, shown);
  const allOutlets = outletsByReach(facts);
  return (
    <StoryFrame story={queue.story} queue={queue} open="matrix">
      <div className="mt-4 mb-4 space-y-3">
        <QueueTabs counts={queue.counts} address={address} base={base} open={tab} />
        <MatrixLegend />
      </div>
      {facts.length === 0 || allOutlets.length === 0 ? (
        <EmptyState title="Nothing to lay side by side">
          <p>No fact stands here that an outlet speaks of.</p>
        </EmptyState>
      ) : (
        <MatrixGrid
          key={`${query} ${page} ${across.page}`}
          outlets={across.shown}
          rows={shown.map(({ id, statement }) => ({
            id,
            statement,
            href: `/stories/${storyId}/facts/${id}${query}`,
            cells: across.shown.map((outlet) => matrix.get(id)?.get(outlet) ?? null),
          }))}
        />
      )}
      <Pager page={page} size={FACTS} total={facts.length} of="facts" hrefOf={(to) => base + pageQuery(query, to)} />
      <Pager
        page={across.page}
        size={OUTLETS}
        total={allOutlets.length}
        of="outlets"
        hrefOf={(to) => `${base}${pageQuery(query, page)}${pageQuery(query, page) === "" ? "?" : "&"}outlets=${to}`}
      />
    </StoryFrame>
  );
}
