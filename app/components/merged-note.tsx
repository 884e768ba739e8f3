import Link from "next/link";
import type { MergedAway } from "@/app/surface/verdict-state";

interface MergedNoteProps {
  readonly into: MergedAway;
  readonly storyId: string;
  /** Takes what was written along to the other question. */
  readonly takeAlong: () => void;
}

/** Tells that another editor merged the question into another; what you wrote is still in the form above. */
export function MergedNote({ into, storyId, takeAlong }: MergedNoteProps) {
  return (
    <div className="mt-3 rounded-md bg-disputed-wash px-3 py-2.5">
      <p className="font-semibold text-disputed">{into.actor} merged this question while you were writing</p>
      <p className="mt-1" dir="auto">
        It goes on as “{into.statement}”. Your text is kept, and nothing was ruled.
      </p>
      <Link href={`/stories/${storyId}/facts/${into.factId}`} onClick={takeAlong} className="button mt-2 w-full">
        Take your text there
      </Link>
    </div>
  );
}
