import type { Refusal } from "@/app/surface/action-state";

/** The ruling that another editor made first, as the form shows it. */
export interface OtherRuling {
  /** Null where the ruling that stood was retracted. */
  readonly verdictId: string | null;
  readonly summary: string;
  readonly rationale: string;
  readonly actor: string;
  readonly at: string;
}

/** The question that another editor merged this one into, as the form shows it. */
export interface MergedAway {
  readonly factId: string;
  readonly statement: string;
  readonly actor: string;
}

/** What the verdict form shows after it was sent. */
export type VerdictState =
  | { readonly is: "idle" }
  | { readonly is: "ruled"; readonly verdictId: string; readonly summary: string }
  | { readonly is: "refused"; readonly refusal: Refusal }
  | { readonly is: "conflict"; readonly other: OtherRuling }
  | { readonly is: "merged"; readonly into: MergedAway };
