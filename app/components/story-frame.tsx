import Link from "next/link";
import { SiteHeader } from "@/app/components/site-header";
import { counted } from "@/app/surface/wording";
import type { StoryQueue } from "@/db/queries/story-queue";

const VIEWS = [
  { id: "queue", label: "Queue", path: "" },
  { id: "matrix", label: "Matrix", path: "/matrix" },
  { id: "timeline", label: "Timeline", path: "/timeline" },
  { id: "origins", label: "Origins", path: "/origins" },
  { id: "activity", label: "Activity", path: "/activity" },
] as const;
export type StoryView = (typeof VIEWS)[number]["id"];

interface StoryFrameProps {
  readonly story: { readonly id: string; readonly title: string };
  readonly queue: Pick<StoryQueue, "totals" | "sources">;
  readonly open: StoryView;
  /** What stands beside the view on a wide screen. */
  readonly aside?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** A story's page: its title, how it stands, and the ways to look at it; the queue comes first. */
export function StoryFrame({ story, queue, open, aside, children }: StoryFrameProps) {
  const base = `/stories/${story.id}`;
  const isQueue = open === "queue";
  return (
    <>
      <SiteHeader
        story={story}
        crumbs={[
          { label: "Stories", href: "/" },
          { label: story.title, ...(isQueue ? {} : { href: base }) },
        ]}
      />
      <div className={`grid w-full flex-1 ${aside === undefined ? "" : "lg:grid-cols-[minmax(0,1fr)_400px]"}`}>
        <main
          id="main"
          className={`mx-auto w-full min-w-0 px-4 py-8 lg:px-8 ${aside === undefined ? "max-w-[1600px]" : "max-w-[1100px]"}`}
        >
          <h1 dir="auto" className="max-w-[34ch] font-serif text-title font-semibold">
            {story.title}
          </h1>
          <p className="mt-1 text-soft">
            {summaryOf(queue)}
            {aside !== undefined && (
              <a href="#add" className="link ms-3 lg:hidden">
                Add reports
              </a>
            )}
          </p>
          <nav aria-label="Views of the story" className="mt-5 border-b border-hairline">
            <ul className="-mb-px flex gap-x-5 overflow-x-auto">
              {VIEWS.map(({ id, label, path }) => (
                <li key={id}>
                  <Link
                    href={`${base}${path}`}
                    prefetch={false}
                    aria-current={id === open ? "page" : undefined}
                    className="inline-block border-b-2 border-transparent py-2 -outline-offset-2 text-soft hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
                  >
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {children}
        </main>
        {aside}
      </div>
    </>
  );
}

function summaryOf({ totals, sources }: Pick<StoryQueue, "totals" | "sources">): string {
  const undecided = totals.disputed + totals.updated;
  return `${counted(sources, "report")} · ${totals.disputed.toLocaleString("en")} disputed · ${undecided.toLocaleString("en")} undecided · ${totals.decided.toLocaleString("en")} decided`;
}
