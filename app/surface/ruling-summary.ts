import type { VerdictEntry } from "@/db/queries/fact-page";
import { VERDICT_WORDS } from "@/lib/exports/wording";

/** A ruling in words: "Established: A", "Superseded: A by B". */
export function rulingSummary(verdict: Pick<VerdictEntry, "kind" | "position" | "supersededByPosition">): string {
  const { kind, position, supersededByPosition } = verdict;
  const by = supersededByPosition === null ? "" : ` by ${supersededByPosition.letter}`;
  return position === null ? VERDICT_WORDS[kind] : `${VERDICT_WORDS[kind]}: ${position.letter}${by}`;
}
