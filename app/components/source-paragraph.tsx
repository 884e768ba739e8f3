import Link from "next/link";
import { memo } from "react";
import { PositionLetter } from "@/app/components/position-letter";
import { positionColour } from "@/app/surface/position-mark";
import { differs, type Mark, type ReadSegment, readSegments } from "@/app/surface/source-marks";
import type { SourceClaim } from "@/db/queries/source-page";
import type { Span } from "@/lib/engine/span";

interface ParagraphProps {
  readonly text: string;
  readonly paragraph: Span;
  readonly marks: readonly Mark[];
  readonly storyId: string;
  /** The claim that is looked at, if it stands here. */
  readonly active: string | null;
  readonly look: (claimId: string) => void;
}

/** A paragraph of a report with what is marked in it. */
export const SourceParagraph = memo(function SourceParagraph({ text, paragraph, marks, ...rest }: ParagraphProps) {
  return (
    <p dir="auto" data-start={paragraph.start} className="mb-4 text-pretty hyphens-auto">
      {readSegments(text, paragraph, marks).map((segment) => (
        <Segment key={segment.start} segment={segment} {...rest} />
      ))}
    </p>
  );
});

type SegmentProps = Omit<ParagraphProps, "text" | "paragraph" | "marks"> & { readonly segment: ReadSegment };

function Segment({ segment, storyId, active, look }: SegmentProps) {
  const { claims, begin } = segment;
  const words = <Words segment={segment} />;
  const [foremost] = claims;
  if (foremost === undefined) return words;
  const looked = claims.find((claim) => claim.id === active);
  const letters = begin.filter(differs).flatMap(({ fact }) => (fact?.positionLetter ? [fact.positionLetter] : []));
  const mark = (
    <ClaimMark claim={looked ?? foremost} active={looked !== undefined} look={look}>
      {[...new Set(letters)].map((letter) => (
        <Letter key={letter} letter={letter} />
      ))}
      {words}
    </ClaimMark>
  );
  return (
    <>
      {begin.map((claim) =>
        claim === foremost ? null : (
          <Anchor key={claim.id} claim={claim} storyId={storyId} look={look}>
            <span data-no-text="" className="sr-only">
              {claim.quote}
            </span>
          </Anchor>
        ),
      )}
      {begin.includes(foremost) ? (
        <Anchor claim={foremost} storyId={storyId} look={look}>
          {mark}
        </Anchor>
      ) : (
        mark
      )}
    </>
  );
}

/** What takes the focus for a claim, and leads to its fact. */
function Anchor({
  claim,
  storyId,
  look,
  children,
}: {
  claim: SourceClaim;
  storyId: string;
  look: (claimId: string) => void;
  children: React.ReactNode;
}) {
  const href = claim.fact === null ? `#claim-${claim.id}` : `/stories/${storyId}/facts/${claim.fact.id}`;
  return (
    <Link
      id={`claim-${claim.id}`}
      data-claim={claim.id}
      href={href}
      prefetch={false}
      onFocus={() => look(claim.id)}
      onMouseEnter={() => look(claim.id)}
      title={claim.fact === null ? undefined : claim.fact.statement}
    >
      {children}
    </Link>
  );
}

function ClaimMark({
  claim,
  active,
  look,
  children,
}: {
  claim: SourceClaim;
  active: boolean;
  look: (claimId: string) => void;
  children: React.ReactNode;
}) {
  const line = differs(claim) ? "decoration-(--position) decoration-2" : "decoration-edge decoration-1";
  return (
    <mark
      onMouseEnter={() => look(claim.id)}
      className={`${colourOf(claim)} ${line} box-decoration-clone text-ink underline underline-offset-[5px] ${
        active ? "bg-(--position-wash)" : "bg-transparent"
      } ${claim.byHand ? "decoration-dashed" : ""}`}
    >
      {children}
    </mark>
  );
}

function Words({ segment: { text, speaker, cue, sentence } }: { segment: ReadSegment }) {
  if (!speaker && !cue && !sentence) return text;
  const look = [
    speaker ? "rounded-[3px] outline-1 outline-offset-1 outline-ink font-semibold" : "",
    cue ? "underline decoration-wavy decoration-1 underline-offset-[6px]" : "",
    sentence ? "bg-chosen" : "",
  ];
  return <span className={look.join(" ")}>{text}</span>;
}

function Letter({ letter }: { letter: string }) {
  return (
    <span data-no-text="" className="me-1 inline-block align-[2px] leading-4 select-none">
      <span className="sr-only">Position </span>
      <PositionLetter letter={letter} small />
    </span>
  );
}

function colourOf(claim: SourceClaim): string {
  return positionColour(differs(claim) && claim.fact?.positionLetter ? claim.fact.positionLetter : "E");
}
