import Link from "next/link";
import { activityWords } from "@/app/surface/activity-words";
import { momentInUtc, timeAgo } from "@/app/surface/dates";
import type { Activity } from "@/db/queries/story-activity";

/** Events whose subject is a fact. */
const ON_FACTS = /^(?:verdict|comment|fact|claims|facts|question)\.|^claim\.added$|^correction\./;

/** What happened in a story lately, and who did it. */
export function ActivityList({ activities, storyId }: { activities: readonly Activity[]; storyId: string }) {
  return (
    <ol className="space-y-1.5 text-meta">
      {activities.map((activity) => {
        const at = new Date(activity.at);
        const address = subjectAddress(activity, storyId);
        return (
          <li key={activity.id}>
            <b className="font-semibold">{activity.actor}</b>{" "}
            {address === null ? (
              activityWords(activity)
            ) : (
              <Link href={address} className="link" prefetch={false}>
                {activityWords(activity)}
              </Link>
            )}{" "}
            <span className="text-soft">
              ·{" "}
              <time dateTime={activity.at} title={momentInUtc(at)}>
                {timeAgo(at, new Date())}
              </time>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function subjectAddress({ event, subjectId }: Activity, storyId: string): string | null {
  if (subjectId === null) return null;
  if (event === "source.added") return `/stories/${storyId}/sources/${subjectId}`;
  return ON_FACTS.test(event) ? `/stories/${storyId}/facts/${subjectId}` : null;
}
