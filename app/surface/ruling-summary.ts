import { VERDICT_WORDS } from "@/lib/exports/wording";
import type { VerdictKind } from "@/lib/review/verdict";

interface RuledOn {
  readonly kind: VerdictKind;
  readonly position: { readonly letter: string } | null;
  readonly supersededByPosition: { readonly letter: string } | null;
}

/** A ruling in words: "Established: A", "Superseded: A by B". */
export function rulingSummary({ kind, position, supersededByPosition }: RuledOn): string {
  const by = supersededByPosition === null ? "" : ` by ${supersededByPosition.letter}`;
  return position === null ? VERDICT_WORDS[kind] : `${VERDICT_WORDS[kind]}: ${position.letter}${by}`;
}
