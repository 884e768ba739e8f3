import type { SignalWeights } from "@/lib/engine/alignment/signals";
import type { BoostedTrees } from "@/lib/engine/linkers/boosted-trees";
import fitted from "@/lib/engine/linkers/fitted/fitted.json" with { type: "json" };

/** What was learnt from annotated stories by scripts/fit-linking: trees, and how sure they must be. */
export interface Fitted {
  /** Whether two claims answer one question. */
  readonly link: { readonly least: number; readonly trees: BoostedTrees };
  /**
   * Whether two claims of one question can't both hold: from `least` on they may be in dispute, in a story too small to tell more from
   * `leastAlone` on they are. What a linker itself put together needs less, and so does what a comparator takes for an update.
   */
  readonly conflict: {
    readonly least: number;
    readonly leastAlone: number;
    readonly leastOfKin: number;
    readonly leastOfUpdate: number;
    readonly trees: BoostedTrees;
  };
  /** Whether what may be in dispute is, seen beside all claims of the same two positions. */
  readonly dispute: { readonly least: number; readonly weights: SignalWeights };
}

export const FITTED: Fitted = fitted;
