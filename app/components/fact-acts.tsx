import Link from "next/link";
import { CorrectionMark } from "@/app/components/correction-mark";
import { Moment } from "@/app/components/moment";
import { rulingSummary } from "@/app/surface/ruling-summary";
import type { ActOnFact, FactCorrections } from "@/db/queries/fact-corrections";

/** Under a fact's question: what editors did to it, each with the way back. Nothing where nobody did anything. */
export function FactActs({ acts, storyId }: { acts: FactCorrections; storyId: string }) {
  const { mergedInto, merged, splitFrom, worded } = acts;
  if (mergedInto === null && merged.length === 0 && splitFrom === null && worded === null) return null;
  return (
    <div className="mt-2 space-y-1">
      {mergedInto !== null && (
        <div role="status" className="rounded-md bg-updated-wash px-3 py-2">
          <p className="font-semibold">
            {mergedInto.actor} merged this question into{" "}
            <Link href={`/stories/${storyId}/facts/${mergedInto.id}`} className="link" dir="auto">
              {mergedInto.statement}
            </Link>
          </p>
          <p className="text-meta text-soft">
            Its quotes and its rulings stand there. What you were writing is kept here.
          </p>
          <Mark act={mergedInto} storyId={storyId} of="the merging" words="Merged" />
        </div>
      )}
      {worded !== null && (
        <CorrectionMark storyId={storyId} correctionId={worded.correctionId} of="the new wording">
          <span title={`Before: ${worded.before}`}>
            Worded by {worded.actor}, <Moment at={worded.at} />
          </span>
        </CorrectionMark>
      )}
      {splitFrom !== null && (
        <Mark act={splitFrom} storyId={storyId} of="the split" words="Split from">
          <OtherFact act={splitFrom} storyId={storyId} />
        </Mark>
      )}
      {merged.map((act) => (
        <div key={act.correctionId}>
          <Mark act={act} storyId={storyId} of={`the merging of “${act.statement}”`} words="Merged with">
            <OtherFact act={act} storyId={storyId} />
          </Mark>
          {act.rulings.length > 0 && (
            <details className="text-meta">
              <summary className="link inline-block py-0.5 text-soft">
                {act.rulings.length === 1 ? "A ruling" : `${act.rulings.length} rulings`} from before the merging
              </summary>
              <ol className="mt-1 space-y-2">
                {act.rulings.map((ruling) => (
                  <li key={ruling.id}>
                    <b className="font-semibold">{rulingSummary(ruling)}</b>
                    {!ruling.stood && ", taken back or replaced"}
                    <p dir="auto" className="whitespace-pre-line">
                      {ruling.rationale}
                    </p>
                    <p className="text-soft">
                      {ruling.actor} · <Moment at={ruling.at} />
                    </p>
                  </li>
                ))}
              </ol>
            </details>
          )}
        </div>
      ))}
    </div>
  );
}

function OtherFact({ act, storyId }: { act: ActOnFact; storyId: string }) {
  return (
    <Link href={`/stories/${storyId}/facts/${act.id}`} className="link" dir="auto" prefetch={false}>
      {act.statement}
    </Link>
  );
}

interface MarkProps {
  readonly act: ActOnFact;
  readonly storyId: string;
  readonly of: string;
  readonly words: string;
  readonly children?: React.ReactNode;
}

function Mark({ act, storyId, of, words, children }: MarkProps) {
  return (
    <CorrectionMark storyId={storyId} correctionId={act.correctionId} of={of}>
      <span>
        {words} {children} by {act.actor}, <Moment at={act.at} />
      </span>
    </CorrectionMark>
  );
}
