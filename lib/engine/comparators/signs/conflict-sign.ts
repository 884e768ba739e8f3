import type { Comparison } from "@/lib/engine/comparators/comparison";
import type { SignedPair } from "@/lib/engine/linkers/link-questions";

/** A pair of claims with what the comparators say of it, null where none of them speaks. */
export interface ComparedPair extends SignedPair {
  readonly comparison: Comparison | null;
  /** 0–1: how surely the two answer one question. */
  readonly linked: number;
}

/** One thing to be told of a compared pair that speaks for or against a conflict; the fitted trees weigh it. */
export interface ConflictSign {
  readonly id: string;
  readonly summary: string;
  read(pair: ComparedPair): number;
}
