import Link from "next/link";
import { outletName, PublishedAt } from "@/app/components/claim-card";
import type { StorySource } from "@/db/queries/story-sources";

/** A report in a list: its outlet, which leads to its page, and when it came out. */
export function ReportLine({ source, storyId }: { source: StorySource; storyId: string }) {
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-x-3">
      <Link href={`/stories/${storyId}/sources/${source.id}`} prefetch={false} className="link font-semibold">
        <bdi>{outletName(source.outlet)}</bdi>
      </Link>
      <span className="text-meta text-soft">
        <PublishedAt at={source.publishedAt} />
      </span>
    </p>
  );
}
