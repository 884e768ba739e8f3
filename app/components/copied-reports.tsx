import { ReportLine } from "@/app/components/report-line";
import { counted } from "@/app/surface/wording";
import type { CopiedReport } from "@/db/queries/story-origins";

/** More texts than these are counted, not shown. */
const SHOWN = 40;

/** Each text that several outlets carry: where it stood first, and folded under it who repeats it. */
export function CopiedReports({ copied, storyId }: { copied: readonly CopiedReport[]; storyId: string }) {
  if (copied.length === 0) return <p className="mt-2 text-soft">No report repeats another’s text.</p>;
  return (
    <ul className="mt-2 border-t border-hairline">
      {copied.slice(0, SHOWN).map(({ original, copies }) => (
        <li key={original.id} className="border-b border-hairline py-2.5">
          <ReportLine source={original} storyId={storyId} />
          {original.title !== null && (
            <p dir="auto" className="line-clamp-1 font-serif text-soft">
              {original.title}
            </p>
          )}
          <details>
            <summary className="link inline-block py-0.5 text-meta text-soft">
              Repeated by {counted(copies.length, "report")}: one origin
            </summary>
            <ul className="mt-1 ms-4">
              {copies.map((copy) => (
                <li key={copy.id} className="py-0.5">
                  <ReportLine source={copy} storyId={storyId} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
      {copied.length > SHOWN && (
        <li className="py-2.5 text-soft">and {counted(copied.length - SHOWN, "other text")} that fewer repeat</li>
      )}
    </ul>
  );
}
