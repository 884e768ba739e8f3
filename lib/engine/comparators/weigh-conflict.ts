import { type Claim, shareWords } from "@/lib/engine/claim";
import type { Comparison } from "@/lib/engine/comparators/comparison";
import { told } from "@/lib/engine/comparators/explain";
import { figureOf } from "@/lib/engine/comparators/figure-of";
import type { ComparedPair } from "@/lib/engine/comparators/signs/conflict-sign";
import { probability } from "@/lib/engine/linkers/boosted-trees";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { type SignedPair, signedPair } from "@/lib/engine/linkers/link-questions";
import { type Profile, profileOf } from "@/lib/engine/linkers/profile";
import { COMPARATORS, CONFLICT_SIGNS } from "@/lib/engine/pipeline";

/**
 * In a story of fewer claims how rare a word is says nothing, and the trees were fitted to stories of some two hundred: what a linker
 * and a comparator say of its claims stands without them.
 */
const FEWEST_CLAIMS = 80;

/** Says what two claims of one fact are to each other, `kin` if a linker of the list put them together; null where nothing can be said. */
export type Weigh = (a: Claim, b: Claim, kin: boolean) => Comparison | null;

/**
 * Weighs what the comparators say. Of kin it stands unless the fitted trees see no conflict at all. Of claims that only likeness has
 * brought together a contradiction stands where the fitted trees, which see the comparison beside all other signs, are sure enough of
 * it, and a difference where they surely answer one question. Where the trees see more than a comparator that has little to go by, they
 * overrule it: a figure that may have changed, two claims that use one verb.
 */
export function createWeigh(context: LinkContext): Weigh {
  const profiles = new Map<string, Profile>();
  const profile = (claim: Claim) => {
    const known = profiles.get(claim.id) ?? profileOf(claim, context);
    profiles.set(claim.id, known);
    return known;
  };
  const weighedAgainst = (a: Claim, b: Claim, comparison: Comparison | null, kin: boolean) => {
    const stands = context.size < FEWEST_CLAIMS || isSettled(comparison);
    return kin && stands ? comparison : weighedPair(signedPair(profile(a), profile(b), context), comparison, kin);
  };
  const weighed = new Map<string, Map<string, Comparison | null>>();
  return (a, b, kin) => {
    const against = weighed.get(a.id) ?? new Map<string, Comparison | null>();
    weighed.set(a.id, against);
    const known = against.get(b.id);
    if (known !== undefined) return known;
    const comparison = compareClaims(a, b, context);
    const found = shareWords(a, b) ? notOpposed(comparison) : weighedAgainst(a, b, comparison, kin);
    const result = a.quote === b.quote ? notOpposed(found) : found;
    against.set(b.id, result);
    return result;
  };
}

/** Two readings of the same words are not set against each other, nor is what a copy repeats. */
function notOpposed(comparison: Comparison | null): Comparison | null {
  return comparison?.relation === "contradiction" ? null : comparison;
}

/** Below this two claims may well be of two questions, and what tells them apart tells nothing. */
const LEAST_ALIKE = 0.3;

/** Above this, and with nothing that sets them against each other, two claims say much the same. */
const SAID_ALIKE = 0.7;

/** What comparators give an update that only two days speak for; a growing toll or "down from" speaks more plainly. */
const MAY_HAVE_CHANGED = 0.6;

function weighedPair(pair: SignedPair, comparison: Comparison | null, kin: boolean): Comparison | null {
  const { link, conflict } = pair.context.fitted;
  const linked = probability(link.trees, pair.values);
  if (isSettled(comparison) || deniesFigure(pair, comparison)) return linked >= LEAST_ALIKE ? comparison : null;
  const sure = probability(conflict.trees, conflictValues(pair, linked, comparison));
  if (comparison?.relation === "contradiction") {
    if (sure < (kin ? conflict.leastOfKin : conflict.least)) return null;
    return kin ? comparison : { ...comparison, score: sure };
  }
  if (comparison?.relation === "update" && comparison.score <= MAY_HAVE_CHANGED && sure >= conflict.leastOfUpdate)
    return { ...comparison, relation: "contradiction", score: sure };
  if (saysLittle(comparison) && sure >= conflict.least) return differing(pair, sure);
  if (comparison) return kin || linked >= LEAST_ALIKE ? comparison : null;
  return linked >= SAID_ALIKE ? alike(pair, linked) : null;
}

/** What the conflict trees don't change, and need not be asked about; between kin it stands. */
function isSettled(comparison: Comparison | null): boolean {
  if (comparison?.relation === "scope-difference") return true;
  return comparison?.relation === "agreement" && !saysLittle(comparison);
}

/** A figure and its denial share what sets two other claims apart, the value: the conflict trees take them for one answer. */
function deniesFigure({ a, b }: SignedPair, comparison: Comparison | null): boolean {
  const [one, other] = [figureOf(a.claim), figureOf(b.claim)];
  return comparison?.relation === "contradiction" && one !== null && one.value === other?.value;
}

/** One verb in both says nothing of where, who or why. */
function saysLittle(comparison: Comparison | null): boolean {
  return comparison === null || (comparison.relation === "agreement" && comparison.kind === "polarity");
}

/** What the first comparator that has something to say about two claims says. */
export function compareClaims(a: Claim, b: Claim, context: LinkContext): Comparison | null {
  for (const comparator of COMPARATORS) {
    const comparison = comparator.compare(a, b, context);
    if (comparison) return comparison;
  }
  return null;
}

/** The values that the conflict trees are asked with: all signs of the pair, then those of its comparison. */
export function conflictValues(pair: SignedPair, linked: number, comparison: Comparison | null): Float64Array {
  const compared: ComparedPair = { ...pair, linked, comparison };
  const values = new Float64Array(pair.values.length + CONFLICT_SIGNS.length);
  values.set(pair.values);
  CONFLICT_SIGNS.forEach((sign, at) => {
    values[pair.values.length + at] = sign.read(compared);
  });
  return values;
}

function alike({ a, b, context }: SignedPair, score: number): Comparison {
  const said = `${told(a.claim, context)}; ${told(b.claim, context)}`;
  return { relation: "agreement", kind: "polarity", score, explanation: `${said}.`, bothMayHold: [] };
}

/** Two answers to one question that no comparator could put a finger on. */
function differing({ a, b, context }: SignedPair, score: number): Comparison {
  const [one, other] = [a.claim, b.claim];
  const said = `${told(one, context)}; ${told(other, context)}`;
  return {
    relation: "contradiction",
    kind: one.answer.type === "quantity" && other.answer.type === "quantity" ? "quantity" : "identity",
    score,
    explanation: `${said}. Both answer one question, and not alike.`,
    bothMayHold: ["scope", "as-of"],
  };
}
