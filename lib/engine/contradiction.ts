import type { Proposer } from "@/lib/engine/proposals/proposal";

export const CONTRADICTION_KINDS = [
  "quantity",
  "time",
  "status",
  "polarity",
  "location",
  "identity",
  "denial",
] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

export const CONTRADICTION_CLASSES = ["contradiction", "update", "scope-difference"] as const;
export type ContradictionClass = (typeof CONTRADICTION_CLASSES)[number];

/** What could let both quotes stand. */
export const RECONCILERS = ["as-of", "window", "scope", "bounds", "rounding", "granularity"] as const;
export type Reconciler = (typeof RECONCILERS)[number];

/** What the rules and a model each say of two claims; null where that one sees nothing between them. */
export interface Said {
  readonly rules: ContradictionClass | null;
  readonly model: ContradictionClass | null;
  readonly by: Proposer;
}

/** Two claims of one fact that can't both hold (class contradiction), or only look so (the other classes). */
export interface Contradiction {
  /** Content hash of the two claim ids and the kind. */
  readonly id: string;
  readonly factId: string;
  readonly claimIds: readonly [string, string];
  readonly kind: ContradictionKind;
  readonly class: ContradictionClass;
  /** 0–1: how much it matters and how sure the engine is. */
  readonly severity: number;
  /** One sentence that an editor can check against the two quotes. */
  readonly explanation: string;
  readonly bothMayHold: readonly Reconciler[];
  /** Who says so, where a model was asked; null or absent where the rules alone have spoken. */
  readonly said?: Said | null;
}
