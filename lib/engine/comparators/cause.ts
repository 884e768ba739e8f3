import type { Filler } from "@/lib/engine/answer";
import type { Claim } from "@/lib/engine/claim";
import type { Comparator } from "@/lib/engine/comparators/comparison";
import { told } from "@/lib/engine/comparators/explain";
import { holds } from "@/lib/engine/comparators/polarity";
import { subjectLikeness } from "@/lib/engine/linkers/likeness";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { kindsExclude } from "@/lib/engine/recognisers/answers/kind-index";

const SAME_PHRASE = 0.7;
const OTHER_NAME = 0.6;

export const causeComparator: Comparator = {
  id: "cause",
  summary:
    "One mishap has two causes of kinds that exclude each other, or one claim denies the cause that another names.",
  compare(a, b, context) {
    const [causeA, causeB] = [causeOf(a), causeOf(b)];
    if (!causeA || !causeB) return null;
    const said = `${told(a, context)}; ${told(b, context)}`;
    const same = sameCause(a, b, context);
    const excluded = kindsExclude("cause", causeA.kinds, causeB.kinds) || othersNamed(causeA, causeB, context);
    const unsure = a.answer.unit === "any" || b.answer.unit === "any" ? 0.1 : 0;
    const agreement = { relation: "agreement", kind: "identity", explanation: `${said}.`, bothMayHold: [] } as const;
    if (holds(a) && holds(b)) {
      if (same) return { ...agreement, score: 0.7 };
      if (!excluded) return null;
      const explanation = `${said}. “${causeA.text}” and “${causeB.text}” can't both have caused it.`;
      return { relation: "contradiction", kind: "identity", score: 0.75 - unsure, explanation, bothMayHold: [] };
    }
    if (!same) return null;
    if (holds(a) === holds(b)) return { ...agreement, score: 0.7 };
    const explanation = `${said}. One says that “${causeA.text}” caused it, the other says or is denied to say that it did not.`;
    return { relation: "contradiction", kind: "denial", score: 0.75 - unsure, explanation, bothMayHold: [] };
  },
};

/** Whether two people or two bodies are named, and they are not one. */
function othersNamed(a: Filler, b: Filler, context: LinkContext): boolean {
  if (a.level !== b.level || (a.level !== "person" && a.level !== "organisation")) return false;
  const names = ({ terms }: Filler) => terms.filter((term) => term.startsWith("@"));
  return names(a).every((one) => names(b).every((other) => context.likeness(one, other) < OTHER_NAME));
}

function causeOf({ answer: { value } }: Claim) {
  return value.is === "filler" && value.role === "cause" ? value : null;
}

function sameCause(a: Claim, b: Claim, context: LinkContext): boolean {
  const [causeA, causeB] = [causeOf(a), causeOf(b)];
  if (!causeA || !causeB) return false;
  if (causeA.kinds.some((kind) => causeB.kinds.includes(kind))) return true;
  return subjectLikeness(causeA.terms, causeB.terms, context) >= SAME_PHRASE;
}
