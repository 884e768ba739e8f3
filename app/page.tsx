import Link from "next/link";
import { connection } from "next/server";
import { CreateStoryForm } from "@/app/components/create-story-form";
import { EmptyState } from "@/app/components/empty-state";
import { SiteHeader } from "@/app/components/site-header";
import { momentInUtc, timeAgo } from "@/app/surface/dates";
import { counted } from "@/app/surface/wording";
import { openDatabase } from "@/db/migrate";
import { type StoryListEntry, storiesList } from "@/db/queries/stories-list";

export default async function StoriesPage() {
  await connection(); // a build must not open the desk's database
  const stories = await storiesList(await openDatabase());
  return (
    <>
      <SiteHeader />
      <main id="main" className="mx-auto w-full max-w-4xl flex-1 px-4 py-10 lg:px-8">
        <h1 className="font-serif text-title font-semibold">Stories</h1>
        <p className="mt-1 mb-8 max-w-[60ch] text-soft">
          A story holds every report on one running event. Where the reports differ, Variorum puts the quotes side by
          side; you rule.
        </p>
        <CreateStoryForm />
        <div className="mt-10">
          {stories.length === 0 ? (
            <EmptyState title="No story yet">
              <p>Give your first one a title above, then add the reports that you have: paste them, or choose files.</p>
            </EmptyState>
          ) : (
            <StoryRows stories={stories} />
          )}
        </div>
      </main>
    </>
  );
}

function StoryRows({ stories }: { stories: readonly StoryListEntry[] }) {
  return (
    <ul className="border-t border-hairline">
      {stories.map((story) => {
        const at = new Date(story.lastActivityAt);
        return (
          <li key={story.id} className="border-b border-hairline">
            <Link
              href={`/stories/${story.id}`}
              data-queue-item=""
              className="group grid gap-x-6 gap-y-1 py-4 -outline-offset-2 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-baseline"
            >
              <span
                dir="auto"
                className="font-serif text-read leading-6 font-semibold decoration-1 underline-offset-4 group-hover:underline"
              >
                {story.title}
              </span>
              <time dateTime={story.lastActivityAt} title={momentInUtc(at)} className="text-meta text-soft">
                Updated {timeAgo(at, new Date())}
              </time>
              <StoryCounts story={story} />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function StoryCounts({ story: { counts, sources, facts } }: { story: StoryListEntry }) {
  const undecided = counts.disputed + counts.updated;
  return (
    <span className="flex flex-wrap gap-x-3 text-meta text-soft sm:col-span-2">
      {sources === 0 && <span>No report yet</span>}
      {counts.disputed > 0 && <span className="font-semibold text-disputed">{counts.disputed} disputed</span>}
      {undecided > 0 && <span>{undecided} undecided</span>}
      {counts.decided > 0 && <span className="text-decided">{counts.decided} decided</span>}
      {facts > 0 && <span>{counted(facts, "fact")}</span>}
      {sources > 0 && <span>{counted(sources, "report")}</span>}
    </span>
  );
}
