import type { Claim } from "@/lib/engine/claim";
import type { ContradictionClass, ContradictionKind, Reconciler } from "@/lib/engine/contradiction";
import type { LinkContext } from "@/lib/engine/linkers/link-context";

/** What two claims on one fact are to each other, with the reason in a sentence. */
export interface Comparison {
  readonly relation: "agreement" | ContradictionClass;
  readonly kind: ContradictionKind;
  /** 0–1: how surely the relation holds. */
  readonly score: number;
  readonly explanation: string;
  readonly bothMayHold: readonly Reconciler[];
}

/** What two claims of one fact are to each other; null where nothing can be said. */
export type Compare = (a: Claim, b: Claim) => Comparison | null;

/** Compares two claims of one fact; null where it has nothing to say about them. */
export interface Comparator {
  readonly id: string;
  readonly summary: string;
  compare(a: Claim, b: Claim, context: LinkContext): Comparison | null;
}
