import { momentInUtc } from "@/app/surface/dates";
import type { OtherRuling } from "@/app/surface/verdict-state";

/** Tells that another editor was first, and what they ruled; what you wrote is still in the form above. */
export function OtherRulingNote({ other }: { other: OtherRuling }) {
  return (
    <div className="mt-3 rounded-md bg-disputed-wash px-3 py-2.5">
      <p className="font-semibold text-disputed">{other.actor} ruled while you were writing</p>
      <p className="mt-1">
        {other.summary}, {momentInUtc(new Date(other.at))}
      </p>
      {other.rationale !== "" && (
        <blockquote dir="auto" className="mt-1 font-serif">
          “{other.rationale}”
        </blockquote>
      )}
      <p className="mt-1 text-meta">Your text is kept. Keep their ruling, or add yours: theirs stays in the history.</p>
    </div>
  );
}
