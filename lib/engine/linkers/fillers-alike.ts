import type { Claim } from "@/lib/engine/claim";
import { apart, subjectLikeness } from "@/lib/engine/linkers/likeness";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { ofOtherYears } from "@/lib/engine/recognisers/answers/other-years";

const LEAST = 0.6;
const UNSAID = 0.7;
const NEAR = 0.3;

/** Whether two claims say who, where or what it was of one act, 0–1: of the same thing, and no date sets them apart. */
export function fillersAlike(a: Claim, b: Claim, context: LinkContext): number {
  if (!isFiller(a) || !isFiller(b)) return 0;
  const [one, other] = [a.answer, b.answer];
  if (one.type !== other.type || one.property !== other.property) return 0;
  if (ofOtherYears(one.scope, other.scope) || apart(one.subject, other.subject, context) || onOtherDays(a, b)) return 0;
  if (one.subject.length === 0 || other.subject.length === 0) return UNSAID;
  if (one.unit !== null && (one.unit === other.unit || one.unit === "any" || other.unit === "any")) return UNSAID;
  const likeness = subjectLikeness(one.subject, other.subject, context);
  // A memo and a document, a bus and a coach: of the few things that an act is done to, words that are near are one.
  return one.value.is === "filler" && one.value.role === "agent" && likeness >= NEAR
    ? Math.max(LEAST, likeness)
    : likeness;
}

const DAY = 24 * 60 * 60 * 1000;

/** Whether both name days more than one apart: what happens again may happen elsewhere. */
function onOtherDays(a: Claim, b: Claim): boolean {
  const [daysA, daysB] = [daysOf(a), daysOf(b)];
  return (
    daysA.length > 0 && daysB.length > 0 && daysA.every((one) => daysB.every((other) => Math.abs(one - other) > DAY))
  );
}

function daysOf({ times }: Claim): number[] {
  return times.flatMap(({ from }) => {
    const day = from === null || !/^\d{4}-\d\d-\d\d/.test(from) ? Number.NaN : Date.parse(from.slice(0, 10));
    return Number.isNaN(day) ? [] : [day];
  });
}

function isFiller({ answer: { value } }: Claim): boolean {
  return value.is === "filler" && value.role !== "cause";
}
