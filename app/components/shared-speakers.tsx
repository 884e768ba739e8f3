import Link from "next/link";
import { counted } from "@/app/surface/wording";
import type { SharedSpeaker } from "@/db/queries/story-origins";

/** Whom several outlets cite, with the facts that they are cited on; which outlets, folded away. */
export function SharedSpeakers({ speakers, storyId }: { speakers: readonly SharedSpeaker[]; storyId: string }) {
  if (speakers.length === 0) return <p className="mt-2 text-soft">No two outlets cite the same person or office.</p>;
  return (
    <ul className="mt-2 border-t border-hairline">
      {speakers.map(({ name, outlets, claims, facts }) => (
        <li key={name} className="border-b border-hairline py-2.5">
          <p className="flex flex-wrap items-baseline justify-between gap-x-3">
            <Link
              href={`/stories/${storyId}?${new URLSearchParams({ status: "all", speaker: name })}`}
              prefetch={false}
              className="link font-semibold"
            >
              <bdi>{name}</bdi>
            </Link>
            <span className="text-meta text-soft">
              {counted(claims, "claim")} on {counted(facts, "fact")}
            </span>
          </p>
          <details>
            <summary className="link inline-block py-0.5 text-meta text-soft">
              {counted(outlets.length, "outlet")}: one origin
            </summary>
            <p className="mt-1 ms-4 text-soft">{outlets.join(", ")}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
