import { isSubject, type Match } from "@/lib/engine/alignment/align";
import type { ConflictReading } from "@/lib/engine/alignment/conflict-reading";
import { isNegated } from "@/lib/engine/alignment/negated";

/** A clause that shares but a thing or a time with the hypothesis seldom denies what that says of it. */
const NOT_THE_ACT = 0.4;

export const negationReading: ConflictReading = {
  id: "negation",
  summary: "The one denies what the other says: what they share is negated on one side alone, and little else is open.",
  read({ matches, said, open }) {
    const denied = matches.find(({ unit }) => isNegated(unit));
    const shared = said.filter((match) => match.covered);
    const acts = shared.filter(isAct);
    const among = acts.length > 0 ? acts : shared.filter(({ unit }) => !isSubject(unit));
    const denying = among.find(({ to }) => to !== null && isNegated(to));
    if ((denied === undefined) === (denying === undefined) || shared.length === 0) return null;
    const what = denied ?? denying;
    return {
      strength: ((denied || acts.length > 0 ? 1 : NOT_THE_ACT) * shared.length) / said.length / (1 + open.length),
      kind: "polarity",
      explanation: denied
        ? `The premise says what the hypothesis denies (“${what?.unit.text}”).`
        : `The premise denies what the hypothesis says (“${what?.unit.text}”).`,
    };
  },
};

function isAct({ unit }: Match): boolean {
  return unit.kind === "predicate" || unit.slot === "predicate";
}
