import type { BoostedTrees } from "@/lib/engine/linkers/boosted-trees";
import fitted from "@/lib/engine/linkers/fitted/link-trees.json" with { type: "json" };

/** Whether two claims answer one question; fitted by scripts/fit-linking on annotated stories. */
export const LINK_TREES: BoostedTrees = fitted.trees;
export const LEAST_LINK: number = fitted.least;
