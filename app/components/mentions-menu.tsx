import Link from "next/link";
import { timeAgo } from "@/app/surface/dates";
import { counted } from "@/app/surface/wording";
import type { Mention } from "@/db/queries/my-mentions";

/** How many comments call this editor and were not seen yet, and where they stand. Opening one marks it as seen. */
export function MentionsMenu({ mentions }: { mentions: readonly Mention[] }) {
  if (mentions.length === 0) return null;
  return (
    <details className="relative">
      <summary className="button button-quiet" aria-label={`${counted(mentions.length, "comment")} for you`}>
        <span aria-hidden="true">@</span>
        <span className="rounded-full bg-disputed-wash px-1.5 text-[12px] font-semibold text-disputed">
          {mentions.length}
        </span>
      </summary>
      <ol className="absolute end-0 top-full z-40 mt-1 max-h-[70dvh] w-[min(360px,90vw)] divide-y divide-hairline overflow-auto rounded-lg border border-hairline bg-raised shadow-xl">
        {mentions.map(({ commentId, storyId, factId, statement, body, by, at }) => (
          <li key={commentId}>
            <Link
              href={`/stories/${storyId}/facts/${factId}#comment-${commentId}`}
              prefetch={false}
              className="block px-4 py-3 text-meta -outline-offset-2 hover:bg-chosen"
            >
              <span className="text-soft">
                <b className="font-semibold text-ink">{by}</b> · {timeAgo(new Date(at), new Date())}
              </span>
              <span dir="auto" className="line-clamp-2">
                {body}
              </span>
              <span dir="auto" className="block truncate font-serif text-soft">
                {statement}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </details>
  );
}
