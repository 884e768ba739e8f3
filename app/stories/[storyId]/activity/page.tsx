import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ActivityList } from "@/app/components/activity-list";
import { StoryFrame } from "@/app/components/story-frame";
import type { SearchParams } from "@/app/surface/queue-address";
import { openDatabase } from "@/db/migrate";
import { storyActivity } from "@/db/queries/story-activity";
import { storyQueue } from "@/db/queries/story-queue";
import { storyTitle } from "@/db/queries/story-title";

const PAGE = 100;

interface Props {
  readonly params: Promise<{ storyId: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = await storyTitle(await openDatabase(), (await params).storyId);
  return { title: title === null ? "Not found" : `Activity – ${title}` };
}

export default async function ActivityRoute({ params, searchParams }: Props) {
  const [{ storyId }, { before }, db] = await Promise.all([params, searchParams, openDatabase()]);
  const from = typeof before === "string" && /^\d{1,12}$/.test(before) ? { before: Number(before) } : {};
  const [queue, activities] = await Promise.all([
    storyQueue(db, storyId),
    storyActivity(db, storyId, { limit: PAGE + 1, ...from }),
  ]);
  if (queue === null) notFound();
  const shown = activities.slice(0, PAGE);
  const last = shown.at(-1);
  return (
    <StoryFrame story={queue.story} queue={queue} open="activity">
      <section aria-label="Activity" className="mt-6 max-w-3xl">
        <ActivityList activities={shown} storyId={storyId} />
        {shown.length === 0 && <p className="text-soft">Nothing happened before that.</p>}
        <p className="mt-4 flex gap-3">
          {from.before !== undefined && (
            <Link href={`/stories/${storyId}/activity`} prefetch={false} className="button">
              Latest
            </Link>
          )}
          {activities.length > PAGE && last !== undefined && (
            <Link href={`/stories/${storyId}/activity?before=${last.id}`} prefetch={false} className="button">
              Earlier
            </Link>
          )}
        </p>
      </section>
    </StoryFrame>
  );
}
