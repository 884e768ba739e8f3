import { isSubject } from "@/lib/engine/alignment/align";
import type { ConflictReading } from "@/lib/engine/alignment/conflict-reading";
import { isNegated } from "@/lib/engine/alignment/negated";

export const negationReading: ConflictReading = {
  id: "negation",
  summary: "The one denies what the other says: what they share is negated on one side alone, and little else is open.",
  read({ matches, said, open }) {
    const denied = matches.find(({ unit }) => isNegated(unit));
    const denying = matches.find(
      ({ to, covered, unit }) => covered && to !== null && !isSubject(unit) && isNegated(to),
    );
    if ((denied === undefined) === (denying === undefined)) return null;
    const shared = said.filter((match) => match.covered).length;
    if (shared === 0) return null;
    const what = denied ?? denying;
    return {
      strength: shared / said.length / (1 + open.length),
      kind: "polarity",
      explanation: denied
        ? `The premise says what the hypothesis denies (“${what?.unit.text}”).`
        : `The premise denies what the hypothesis says (“${what?.unit.text}”).`,
    };
  },
};
