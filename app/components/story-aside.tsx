import Link from "next/link";
import { ActivityList } from "@/app/components/activity-list";
import { AddSourcesForm } from "@/app/components/add-sources-form";
import { SourceList } from "@/app/components/source-list";
import { StoryModel } from "@/app/components/story-model";
import { counted } from "@/app/surface/wording";
import type { Database } from "@/db/client";
import type { Activity } from "@/db/queries/story-activity";
import { storySources } from "@/db/queries/story-sources";

/** How many reports stand beside the queue; the others stand on the page of origins. */
const SHOWN = 30;

/** Beside the queue: the way to add reports, the reports, and what happened lately. */
export async function StoryAside({
  db,
  storyId,
  activities,
}: {
  db: Database;
  storyId: string;
  activities: readonly Activity[];
}) {
  const list = await storySources(db, storyId);
  const sources = list === null ? [] : list.sources;
  return (
    <aside
      aria-label="Reports and activity"
      className="border-hairline bg-pane px-4 py-8 max-lg:border-t lg:border-s lg:px-6"
    >
      <section aria-labelledby="add">
        <h2 id="add" className="mb-3 font-serif text-read font-semibold">
          Add reports
        </h2>
        <AddSourcesForm storyId={storyId} />
      </section>
      {sources.length > 0 && (
        <section aria-labelledby="sources" className="mt-8 border-t border-hairline pt-6">
          <h2 id="sources" className="mb-2 font-serif text-read font-semibold">
            {counted(sources.length, "report")}
          </h2>
          <SourceList sources={sources.slice(0, SHOWN)} storyId={storyId} />
          {sources.length > SHOWN && (
            <p className="border-t border-hairline pt-3">
              <Link href={`/stories/${storyId}/origins`} prefetch={false} className="link">
                All {counted(sources.length, "report")}
              </Link>
            </p>
          )}
        </section>
      )}
      <StoryModel db={db} storyId={storyId} />
      <section aria-labelledby="activity" className="mt-8 border-t border-hairline pt-6">
        <h2 id="activity" className="mb-2 font-serif text-read font-semibold">
          Activity
        </h2>
        <ActivityList activities={activities} storyId={storyId} />
        <p className="mt-3">
          <Link href={`/stories/${storyId}/activity`} prefetch={false} className="link text-meta">
            All activity
          </Link>
        </p>
      </section>
    </aside>
  );
}
