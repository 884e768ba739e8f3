import { OPPOSING_SIDE } from "@/lib/engine/lexicon/sides";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { bestAmong, isName } from "@/lib/engine/linkers/profile";

/**
 * How alike what two claims are about is, 0–1: each term of the one meets its best counterpart in the other, weighted by
 * how much the term tells, and the worse of the two directions counts most.
 */
export function termsLikeness(a: readonly string[], b: readonly string[], context: LinkContext): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [own, others] = [a, b].map((terms) => Int32Array.from(terms, context.terms.idOf));
  if (!own || !others) return 0;
  const forth = covered(a, own, others, context);
  const back = covered(b, others, own, context);
  return 0.65 * Math.min(forth, back) + 0.35 * Math.max(forth, back);
}

function covered(terms: readonly string[], ids: Int32Array, by: Int32Array, context: LinkContext): number {
  let sum = 0;
  let all = 0;
  for (let at = 0; at < ids.length; at++) {
    const term = terms[at] ?? "";
    const weight = context.weight(term) * (isName(term) ? 1.3 : 1);
    all += weight;
    sum += weight * bestAmong(ids[at] ?? 0, by, context);
  }
  return all === 0 ? 0 : sum / all;
}

function best(term: string, among: readonly string[], context: LinkContext): number {
  let most = 0;
  for (const other of among) most = Math.max(most, context.likeness(term, other));
  return most;
}

function bestName(name: string, among: readonly string[], context: LinkContext): number {
  let most = 0;
  for (const other of among) if (isName(other)) most = Math.max(most, context.likeness(name, other));
  return most;
}

function countNames(terms: readonly string[]): number {
  let count = 0;
  for (const term of terms) if (isName(term)) count++;
  return count;
}

function opposes(term: string): boolean {
  return OPPOSING_SIDE.has(term);
}

const LEAST_HEADS = 0.4;
const ONE_NAMED = 0.8;
/** From here on two names are one. */
export const SAME_NAME = 0.85;

/**
 * Whether two subjects are one thing, 0–1. Heads must be alike; names that meet speak for it and names that don't, against
 * it; a thing with a name and one without may be the same.
 */
export function subjectLikeness(a: readonly string[], b: readonly string[], context: LinkContext): number {
  const [headA, ...restA] = a;
  const [headB, ...restB] = b;
  if (headA === undefined || headB === undefined || a.some(opposes) !== b.some(opposes)) return 0;
  const [namesA, namesB] = [countNames(a), countNames(b)];
  let named = 0;
  if (namesA > 0 && namesB > 0) {
    for (const term of a) if (isName(term)) named = Math.max(named, bestName(term, b, context));
    if (named < SAME_NAME) return 0;
  }
  const heads = Math.max(
    context.likeness(headA, headB),
    best(headA, restB, context) * 0.7,
    best(headB, restA, context) * 0.7,
  );
  // One owner of two unlike things ("Assad's forces", "Assad's plan") makes them no more alike.
  const properName = namesA === a.length || namesB === b.length;
  if (named > 0 && !properName && heads < LEAST_HEADS) return 0;
  if (named > 0) return properName ? Math.max(named, heads) : 0.5 * named + 0.5 * Math.max(heads, 0.3);
  // A thing with an owner and one without may be the same, but heads alone say less then.
  return namesA === namesB ? heads : heads * ONE_NAMED;
}

/** Whether two lists of places (or other names) can't be one: both name some, and none is the same. */
export function apart(a: readonly string[], b: readonly string[], context: LinkContext): boolean {
  if (countNames(a) === 0 || countNames(b) === 0) return false;
  return a.every((term) => !isName(term) || bestName(term, b, context) < SAME_NAME);
}
