import Link from "next/link";
import { outletName } from "@/app/components/claim-card";
import { ReportLine } from "@/app/components/report-line";
import { foreignLanguage } from "@/app/surface/foreign-language";
import { counted } from "@/app/surface/wording";
import type { StorySource } from "@/db/queries/story-sources";

/** The reports of a story by publication; a copy says whose text it carries. */
export function SourceList({ sources, storyId }: { sources: readonly StorySource[]; storyId: string }) {
  return (
    <ol>
      {sources.map((source) => (
        <li key={source.id} className="border-t border-hairline py-2.5 first:border-0">
          <ReportLine source={source} storyId={storyId} />
          {source.title !== null && (
            <p dir="auto" className="line-clamp-2 font-serif leading-5 text-soft">
              {source.title}
            </p>
          )}
          <p className="text-meta text-soft">
            {source.unread ? "Not read yet" : counted(source.claims, "claim")}
            {readAsEnglish(source)}
            {source.copyOf !== null && (
              <>
                {" · "}
                <span className="font-semibold">Copy</span> of{" "}
                <Link href={`/stories/${storyId}/sources/${source.copyOf.id}`} className="link" prefetch={false}>
                  {outletName(source.copyOf.outlet)}
                </Link>
              </>
            )}
            {source.replacedBy !== null && (
              <>
                {" · "}
                <Link href={`/stories/${storyId}/sources/${source.replacedBy}`} className="link" prefetch={false}>
                  replaced by a newer version
                </Link>
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}

function readAsEnglish(source: StorySource): string | null {
  const foreign = foreignLanguage(source);
  return foreign === null ? null : ` · in ${foreign}, read as if English`;
}
