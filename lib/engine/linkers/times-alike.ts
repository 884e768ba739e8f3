import type { StateReading } from "@/lib/engine/answer";
import type { Claim } from "@/lib/engine/claim";
import { subjectLikeness, termsLikeness } from "@/lib/engine/linkers/likeness";
import type { LinkContext } from "@/lib/engine/linkers/link-context";

/** States that a thing enters at one moment which reports may date differently. */
const DATED_ONCE = new Set([
  "control",
  "custody",
  "captivity",
  "office",
  "deal",
  "charge",
  "guilt",
  "life",
  "access",
  "vessel",
  "flight",
  "building",
  "landfall",
  "victory",
  "medical-approval",
  "approval",
]);

/** Taken, held, regained: reports word one change of hands in many ways, and its date is in question all the same. */
const CLASS_WIDE = new Set(["control", "custody", "captivity"]);

/** The key of a state that a time may date; of changes of hands the class alone. */
export function stateKey({ stateClass, state }: StateReading): string {
  return CLASS_WIDE.has(stateClass) ? stateClass : `${stateClass}:${state}`;
}

/** Whether two times are of one event, 0–1: its predicate or state, and those who take part; 0 for what is no time. */
export function timesAlike(a: Claim, b: Claim, context: LinkContext): number {
  if (a.answer.type !== "time" || b.answer.type !== "time") return 0;
  const keys = new Set(a.answer.states.filter(({ stateClass }) => DATED_ONCE.has(stateClass)).map(stateKey));
  const event = b.answer.states.some((state) => keys.has(stateKey(state)))
    ? Math.max(0.7, context.likeness(a.answer.property, b.answer.property))
    : context.likeness(a.answer.property, b.answer.property);
  if (event < 0.6 || a.polarity !== b.polarity) return 0;
  const subject = subjectLikeness(a.answer.subject, b.answer.subject, context);
  if (subject === 0) return 0;
  return 0.35 * event + 0.3 * subject + 0.35 * termsLikeness(a.answer.terms, b.answer.terms, context);
}
