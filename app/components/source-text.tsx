import Link from "next/link";
import { type MarkedSegment, markedSegments } from "@/app/surface/marked-text";
import { positionColour } from "@/app/surface/position-mark";
import type { SourceClaim, SourcePage } from "@/db/queries/source-page";
import type { Span } from "@/lib/engine/span";

/**
 * A report as it was read, paragraph by paragraph, with its claims marked in place: in their position's colour where
 * other reports say otherwise, with a hairline where none does.
 */
export function SourceText({ source, claims, storyId }: Pick<SourcePage, "source" | "claims"> & { storyId: string }) {
  const lines = paragraphsOf(source.text);
  return (
    <div lang={source.language === null ? undefined : source.language} className="font-serif text-read leading-[30px]">
      {lines.map((line) => (
        <p key={line.start} dir="auto" className="mb-4 text-pretty hyphens-auto">
          {markedSegments(source.text, line, claims).map((segment) => (
            <Segment key={segment.start} segment={segment} storyId={storyId} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Segment({ segment, storyId }: { segment: MarkedSegment<SourceClaim>; storyId: string }) {
  const { text, marks, start } = segment;
  const claim = foremost(marks);
  if (claim === undefined) return text;
  const { fact } = claim;
  const letter = differs(claim) && fact?.positionLetter ? fact.positionLetter : "E";
  const mark = (
    <mark
      className={`${positionColour(letter)} box-decoration-clone bg-transparent text-ink underline underline-offset-[5px] ${
        differs(claim) ? "decoration-(--position) decoration-2" : "decoration-hairline decoration-1"
      }`}
    >
      {text}
    </mark>
  );
  return (
    <span className="claim">
      {marks
        .filter((each) => each.start === start)
        .map(({ id }) => (
          <span key={id} id={`claim-${id}`} />
        ))}
      {fact === null ? (
        mark
      ) : (
        <Link href={`/stories/${storyId}/facts/${fact.id}`} prefetch={false} title={fact.statement}>
          {mark}
        </Link>
      )}
    </span>
  );
}

/** Of the claims that share a stretch, the one to show: what other reports contradict, then the narrowest. */
function foremost(claims: readonly SourceClaim[]): SourceClaim | undefined {
  return claims.toSorted((a, b) => Number(differs(b)) - Number(differs(a)) || a.end - a.start - (b.end - b.start))[0];
}

function differs({ fact }: SourceClaim): boolean {
  return fact !== null && (fact.status === "disputed" || fact.status === "updated" || fact.status === "decided");
}

/** The text's lines that hold anything; offsets stay those of the whole text. */
function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
