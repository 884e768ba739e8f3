import type { BoostedTrees } from "@/lib/engine/linkers/boosted-trees";
import fitted from "@/lib/engine/linkers/fitted/conflict-trees.json" with { type: "json" };

/** Whether two claims of one question can't both hold; fitted by scripts/fit-linking on annotated stories. */
export const CONFLICT_TREES: BoostedTrees = fitted.trees;
export const LEAST_CONFLICT: number = fitted.least;
