"use client";

import { useDraft } from "@/app/surface/use-draft";

/** Ticks a claim as evidence of the ruling that is being written beside it. */
export function EvidenceTick({
  factId,
  claimId,
  name,
  quote,
}: {
  factId: string;
  claimId: string;
  /** "A1". */
  name: string;
  quote: string;
}) {
  const { draft, change } = useDraft(factId);
  const ticked = draft.claims.includes(claimId);
  const turn = () =>
    change({ claims: ticked ? draft.claims.filter((id) => id !== claimId) : [...draft.claims, claimId] });
  return (
    <label className="inline-flex min-h-6 cursor-pointer items-center gap-1.5 whitespace-nowrap">
      <input type="checkbox" className="size-4 accent-ink" checked={ticked} onChange={turn} />
      Evidence <span className="text-faint">{name}</span>
      <span className="sr-only">: “{quote}”</span>
    </label>
  );
}
