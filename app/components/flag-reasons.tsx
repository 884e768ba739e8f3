import { DismissFlag } from "@/app/components/dismiss-flag";
import { PositionLetter } from "@/app/components/position-letter";
import { RestoreFlag } from "@/app/components/restore-flag";
import { publicationDate } from "@/app/surface/dates";
import { listed } from "@/app/surface/wording";
import type { ContradictionCard } from "@/db/queries/fact-page";
import { RECONCILER_WORDS } from "@/lib/exports/wording";

/** Reasons beyond these fold: the quotes should not be pushed off the screen, and the gravest comes first. */
const OPEN_REASONS = 1;
/** Reasons beyond these are counted alone: they say of other pairs what the gravest say already. */
const LISTED_REASONS = 20;

/** Why the fact was flagged, and what could let both sides stand: sentences to check against the quotes below. */
export function FlagReasons({
  storyId,
  contradictions,
  differences,
}: {
  storyId: string;
  contradictions: readonly ContradictionCard[];
  differences: readonly ContradictionCard[];
}) {
  const flags = [...contradictions.filter(({ dismissed }) => dismissed === null), ...differences];
  const dismissed = contradictions.filter((card) => card.dismissed !== null);
  const [open, folded] = [flags.slice(0, OPEN_REASONS), flags.slice(OPEN_REASONS)];
  if (flags.length + dismissed.length === 0) return null;
  return (
    <div className="mt-2 flex max-w-[76ch] flex-wrap gap-x-4">
      {open.map((card) => (
        <Reason key={card.id} card={card} storyId={storyId} />
      ))}
      {(folded.length > 0 || dismissed.length > 0) && (
        <details className="open:basis-full">
          <summary className="link inline-block py-0.5 text-meta text-soft">
            {listed([
              ...(folded.length > 0 ? [`${folded.length} more ${folded.length === 1 ? "reason" : "reasons"}`] : []),
              ...(dismissed.length > 0 ? [`${dismissed.length} dismissed`] : []),
            ])}
          </summary>
          <div className="mt-1 space-y-2">
            {[...folded.slice(0, LISTED_REASONS), ...dismissed].map((card) => (
              <div key={card.id}>
                <Reason card={card} storyId={storyId} />
              </div>
            ))}
            {folded.length > LISTED_REASONS && (
              <p className="text-meta text-soft">and {folded.length - LISTED_REASONS} more of less weight</p>
            )}
          </div>
        </details>
      )}
    </div>
  );
}

const LEADS: Readonly<Record<ContradictionCard["class"], string>> = {
  contradiction: "Why flagged.",
  update: "An update.",
  "scope-difference": "Another scope.",
};

function Reason({ card, storyId }: { card: ContradictionCard; storyId: string }) {
  const letters = [
    ...new Set(card.sides.flatMap(({ positionLetter }) => (positionLetter === null ? [] : [positionLetter]))),
  ];
  return (
    <>
      <p dir="auto" className="basis-full leading-[22px]">
        <span className="text-soft">{LEADS[card.class]}</span>{" "}
        {letters.map((letter) => (
          <span key={letter} className="me-1 inline-block align-[1px] leading-4">
            <PositionLetter letter={letter} small />
          </span>
        ))}
        {card.explanation}{" "}
        {card.bothMayHold.length > 0 && (
          <>
            <span className="text-soft">May both hold?</span> Perhaps:{" "}
            {listed(
              card.bothMayHold.map((reconciler) => RECONCILER_WORDS[reconciler]),
              "or",
            )}
            .
          </>
        )}
      </p>
      {card.dismissed === null ? (
        card.class === "contradiction" && <DismissFlag storyId={storyId} contradictionId={card.id} />
      ) : (
        <>
          <p className="text-meta text-soft">
            Dismissed by {card.dismissed.by}, {publicationDate(card.dismissed.at)}: {card.dismissed.reason}
          </p>
          <RestoreFlag storyId={storyId} contradictionId={card.id} />
        </>
      )}
    </>
  );
}
