import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { EmptyState } from "@/app/components/empty-state";
import { FigureTimeline } from "@/app/components/figure-timeline";
import { Pager } from "@/app/components/pager";
import { StatusWord } from "@/app/components/status-word";
import { StoryFrame } from "@/app/components/story-frame";
import { pageQuery, pageWindow } from "@/app/surface/page-window";
import type { SearchParams } from "@/app/surface/queue-address";
import { timelinePlot } from "@/app/surface/timeline-plot";
import { counted } from "@/app/surface/wording";
import { openDatabase } from "@/db/migrate";
import { storyQueue } from "@/db/queries/story-queue";
import { storyTimeline } from "@/db/queries/story-timeline";
import { storyTitle } from "@/db/queries/story-title";

/** How many facts' figures stand on the page at once. */
const PAGE = 8;

interface Props {
  readonly params: Promise<{ storyId: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = await storyTitle(await openDatabase(), (await params).storyId);
  return { title: title === null ? "Not found" : `Timeline – ${title}` };
}

export default async function TimelineRoute({ params, searchParams }: Props) {
  const [{ storyId }, search, db] = await Promise.all([params, searchParams, openDatabase()]);
  const queue = await storyQueue(db, storyId);
  if (queue === null) notFound();
  const figures = queue.facts.filter(({ type, claims }) => type === "quantity" && claims > 1);
  const { page, shown } = pageWindow(figures, PAGE, search);
  const timeline = await storyTimeline(db, shown);
  const base = `/stories/${storyId}/timeline`;
  return (
    <StoryFrame story={queue.story} queue={queue} open="timeline">
      <p className="mt-4 text-soft">
        Figures that two or more claims give, by the time of publication; the gravest fact first.
      </p>
      {figures.length === 0 && (
        <div className="mt-6">
          <EmptyState title="No figure yet">
            <p>As soon as two claims give a number for one thing, it stands here.</p>
          </EmptyState>
        </div>
      )}
      <div className="mt-6 grid gap-x-12 gap-y-10 xl:grid-cols-2">
        {shown.map((fact) => {
          const own = timeline.get(fact.id) ?? [];
          const plot = timelinePlot(own);
          const href = `/stories/${storyId}/facts/${fact.id}`;
          return (
            <section key={fact.id} aria-labelledby={`figures-${fact.id}`} className="min-w-0">
              <p className="flex gap-2 text-meta text-soft">
                <StatusWord status={fact.status} /> {counted(fact.claims, "claim")}
              </p>
              <h2 id={`figures-${fact.id}`} className="font-serif text-read leading-6 font-semibold">
                <Link href={href} prefetch={false} dir="auto" data-queue-item="" className="hover:underline">
                  {fact.statement}
                </Link>
              </h2>
              {plot === null ? (
                <p className="mt-2 text-soft">
                  {own.length === 0
                    ? "No report of these figures has a date."
                    : `All dated reports give one figure: ${own[0]?.text}.`}
                </p>
              ) : (
                <FigureTimeline statement={fact.statement} plot={plot} figures={own} factHref={href} />
              )}
            </section>
          );
        })}
      </div>
      <Pager page={page} size={PAGE} total={figures.length} of="facts" hrefOf={(to) => base + pageQuery("", to)} />
    </StoryFrame>
  );
}
