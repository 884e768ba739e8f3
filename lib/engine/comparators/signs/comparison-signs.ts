import type { Comparison } from "@/lib/engine/comparators/comparison";
import type { ComparedPair, ConflictSign } from "@/lib/engine/comparators/signs/conflict-sign";
import { CONTRADICTION_KINDS } from "@/lib/engine/contradiction";

export const COMPARISON_SIGNS: readonly ConflictSign[] = [
  {
    id: "linked",
    summary: "How surely the two answer one question.",
    read: ({ linked }) => linked,
  },
  {
    id: "set-against",
    summary: "How surely a comparator says that both can't hold.",
    read: (pair) => scoreOf(pair, "contradiction"),
  },
  {
    id: "agreed",
    summary: "How surely a comparator says that they agree.",
    read: (pair) => scoreOf(pair, "agreement"),
  },
  {
    id: "updated",
    summary: "How surely a comparator says that the one is a later state or count.",
    read: (pair) => scoreOf(pair, "update"),
  },
  {
    id: "scoped",
    summary: "How surely a comparator says that they speak of another scope.",
    read: (pair) => scoreOf(pair, "scope-difference"),
  },
  {
    id: "comparison-kind",
    summary: "The kind of comparison that was made, by its place in the list of kinds; -1 for none.",
    read: ({ comparison }) => (comparison ? CONTRADICTION_KINDS.indexOf(comparison.kind) : -1),
  },
  {
    id: "reconcilers",
    summary: "How many ways the comparator sees in which both may hold.",
    read: ({ comparison }) => comparison?.bothMayHold.length ?? 0,
  },
];

function scoreOf({ comparison }: ComparedPair, relation: Comparison["relation"]): number {
  return comparison?.relation === relation ? comparison.score : 0;
}
