import type { Claim } from "@/lib/engine/claim";
import { apart, subjectLikeness } from "@/lib/engine/linkers/likeness";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { ofOtherYears } from "@/lib/engine/recognisers/answers/other-years";

const SAME_SORT = 0.9;
/** "the disaster", "it": the story's mishap, whichever it is. */
const UNSAID = 0.6;

/** Whether two causes are of one mishap, 0–1: it is of one sort, or one of them leaves it unsaid, and no names set them apart. */
export function causesAlike(a: Claim, b: Claim, context: LinkContext): number {
  if (!isCause(a) || !isCause(b)) return 0;
  if (ofOtherYears(a.answer.scope, b.answer.scope) || apart(a.answer.subject, b.answer.subject, context)) return 0;
  if (apart([...a.answer.subject, ...a.answer.scope], [...b.answer.subject, ...b.answer.scope], context)) return 0;
  // Many die, and of many things: it must be the same one.
  if (a.answer.unit === "death" || b.answer.unit === "death")
    return a.answer.unit === b.answer.unit ? subjectLikeness(a.answer.subject, b.answer.subject, context) : 0;
  if (a.answer.unit === b.answer.unit) return a.answer.unit === "any" ? UNSAID : SAME_SORT;
  return a.answer.unit === "any" || b.answer.unit === "any" ? UNSAID : 0;
}

function isCause({ answer: { value } }: Claim): boolean {
  return value.is === "filler" && value.role === "cause";
}
