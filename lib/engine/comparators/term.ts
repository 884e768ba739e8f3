import type { Comparator } from "@/lib/engine/comparators/comparison";
import { told } from "@/lib/engine/comparators/explain";

export const termComparator: Comparator = {
  id: "term",
  summary: "Two claims name different ones of several like things for one event: “Gate 4”, “Gate 7”.",
  compare(a, b, context) {
    if (a.answer.value.is !== "term" || b.answer.value.is !== "term") return null;
    const kind = a.answer.type === "identity" ? "identity" : "location";
    const said = `${told(a, context)}; ${told(b, context)}`;
    if (a.answer.value.term === b.answer.value.term)
      return { relation: "agreement", kind, score: 0.8, explanation: `${said}.`, bothMayHold: [] };
    return { relation: "contradiction", kind, score: 0.6, explanation: `${said}. It can't be both.`, bothMayHold: [] };
  },
};
