import type { BoostedTrees } from "@/lib/engine/linkers/boosted-trees";
import fitted from "@/lib/engine/linkers/fitted/fitted.json" with { type: "json" };

/** What was learnt from annotated stories by scripts/fit-linking: trees, and how sure they must be. */
export interface Fitted {
  /** Whether two claims answer one question. */
  readonly link: { readonly least: number; readonly trees: BoostedTrees };
  /**
   * Whether two claims of one question can't both hold. What a linker itself put together needs less, and so does what a comparator
   * takes for an update.
   */
  readonly conflict: {
    readonly least: number;
    readonly leastOfKin: number;
    readonly leastOfUpdate: number;
    readonly trees: BoostedTrees;
  };
}

export const FITTED: Fitted = fitted;
