import type { Claim } from "@/lib/engine/claim";
import { COUNTED_FAMILIES } from "@/lib/engine/lexicon/counted-families";
import { apart, subjectLikeness, termsLikeness } from "@/lib/engine/linkers/likeness";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { PROPERTY_BY_ID } from "@/lib/engine/recognisers/answers/count-index";
import { ofOtherYears } from "@/lib/engine/recognisers/answers/other-years";

const COUNTED = new Set(COUNTED_FAMILIES.map((family) => family.id));
/** Measures of which an event has only one, whatever the words around them. */
const OF_THE_EVENT = new Set([
  "magnitude",
  "area-burned",
  "voting",
  "share-price-move",
  "response-time",
  "sentence-length",
]);

/** Properties that reports take for one another: who was arrested is said to be detained, who was got away to be rescued. */
const TAKEN_FOR: ReadonlyMap<string, string> = new Map([
  ["detained", "arrested"],
  ["rescued", "evacuated"],
]);

/** The property under which figures are put together. */
export function questionOf(property: string): string {
  return TAKEN_FOR.get(property) ?? property;
}

/** Those who live together and what they live in: their counts answer one question, in other units. */
const LOT: ReadonlySet<string> = new Set(["person", "family", "household", "home"]);
const LEAST_OF_LOT = 0.55;

/** The unit under which figures are put together. */
export function lotOf(unit: string | null): string {
  return unit !== null && LOT.has(unit) ? "lot" : (unit ?? "");
}

/** "40,000 homes without power", "90,000 people without power" */
function ofOneLot({ answer: one }: Claim, { answer: other }: Claim): boolean {
  const families = PROPERTY_BY_ID.get(one.property)?.families ?? [];
  const fits = (unit: string | null) => unit !== null && LOT.has(unit) && families.includes(unit);
  return one.property === other.property && fits(one.unit) && fits(other.unit);
}

/** Whether two figures are of one property and unit, and nothing sets their subjects or years apart, 0–1; 0 for what is no figure. */
export function figuresAlike(a: Claim, b: Claim, context: LinkContext): number {
  if (a.answer.type !== "quantity" || b.answer.type !== "quantity") return 0;
  if (ofOtherYears(a.answer.scope, b.answer.scope)) return 0;
  if (a.answer.unit !== b.answer.unit) return ofOneLot(a, b) ? LEAST_OF_LOT : 0;
  const known = PROPERTY_BY_ID.has(a.answer.property);
  if (a.answer.property === "number" || b.answer.property === "number") return 0;
  if (known !== PROPERTY_BY_ID.has(b.answer.property)) return 0;
  if (known) {
    if (questionOf(a.answer.property) !== questionOf(b.answer.property)) return 0;
    // A count of people needs no more; what a measure is taken of must be the same.
    const [subjectA, subjectB] = [a.answer.subject, b.answer.subject];
    if (!COUNTED.has(a.answer.unit ?? "") && !OF_THE_EVENT.has(a.answer.property)) {
      const subject = subjectLikeness(subjectA, subjectB, context);
      const terms = termsLikeness(a.answer.terms, b.answer.terms, context);
      return Math.max(subject, terms + 0.1);
    }
    if (subjectA.length === 0 || subjectB.length === 0) return 0.7;
    return apart(subjectA, subjectB, context) ? 0 : 0.6 + 0.4 * subjectLikeness(subjectA, subjectB, context);
  }
  const subject = subjectLikeness(a.answer.subject, b.answer.subject, context);
  return subject < 0.5 ? 0 : 0.5 * subject + 0.5 * termsLikeness(a.answer.terms, b.answer.terms, context);
}
