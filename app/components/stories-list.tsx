import Link from "next/link";
import { momentInUtc, timeAgo } from "@/app/surface/dates";
import { counted } from "@/app/surface/wording";
import type { StoryListEntry } from "@/db/queries/stories-list";
import type { StoryWaiting } from "@/db/queries/stories-waiting";

/** The desk's stories, the one with the latest activity first, each with what waits for the editor who looks. */
export function StoriesList({
  stories,
  waiting,
}: {
  stories: readonly StoryListEntry[];
  waiting: ReadonlyMap<string, StoryWaiting>;
}) {
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
              <StoryCounts story={story} waiting={waiting.get(story.id)} />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function StoryCounts({
  story: { counts, sources, facts },
  waiting,
}: {
  story: StoryListEntry;
  waiting: StoryWaiting | undefined;
}) {
  const undecided = counts.disputed + counts.updated;
  const number = (value: number) => value.toLocaleString("en");
  return (
    <span className="flex flex-wrap gap-x-3 text-meta text-soft sm:col-span-2">
      {sources === 0 && <span>No report yet</span>}
      {counts.disputed > 0 && <span className="font-semibold text-disputed">{number(counts.disputed)} disputed</span>}
      {undecided > 0 && <span>{number(undecided)} undecided</span>}
      {waiting !== undefined && waiting.assigned > 0 && (
        <span className="font-semibold text-ink">{number(waiting.assigned)} for you</span>
      )}
      {counts.decided > 0 && <span className="text-decided">{number(counts.decided)} decided</span>}
      {facts > 0 && <span>{counted(facts, "fact")}</span>}
      {sources > 0 && <span>{counted(sources, "report")}</span>}
      {waiting !== undefined && waiting.unseen !== 0 && (
        <span className="text-updated">
          {waiting.unseen === null ? "Not looked at yet" : `${counted(waiting.unseen, "change")} since you looked`}
        </span>
      )}
    </span>
  );
}
