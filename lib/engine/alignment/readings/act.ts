import { isSubject } from "@/lib/engine/alignment/align";
import type { ConflictReading } from "@/lib/engine/alignment/conflict-reading";

/** Acts that share nobody and nothing may both be done. */
const ELSEWHERE = 0.3;

export const actReading: ConflictReading = {
  id: "act",
  summary:
    "All that the hypothesis names is in the premise, but not the act that it tells of; the premise has another of the same.",
  read({ matches, said, open, free, act, governor }) {
    const [only, ...more] = open;
    const subject = matches.some(({ unit, covered }) => covered && isSubject(unit));
    if (!only || more.length > 0 || only.unit.kind !== "predicate" || !subject || said.length < 2) return null;
    const named = matches.filter(({ unit, covered }) => covered && governor(unit) === only.unit);
    const others = named.flatMap(({ to }) => (to && act(to)) ?? []).filter((other) => free.includes(other));
    const most = others.reduce((count, other) => Math.max(count, others.filter((one) => one === other).length), 0);
    const other =
      others.find((one) => others.filter((again) => again === one).length === most) ??
      free.find(({ kind }) => kind === "predicate");
    if (!other) return null;
    return {
      strength: Math.max(ELSEWHERE, most / Math.max(1, named.length)),
      kind: "status",
      explanation: `Of the same the one says “${other.text}”, the other “${only.unit.text}”.`,
    };
  },
};
