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

/** What can be said of two claims of one fact; whatever was asked is remembered. */
export interface Weighing {
  /** What they are to each other, `kin` if a linker of the list put them together; null where nothing can be said. */
  weigh(a: Claim, b: Claim, kin: boolean): Comparison | null;
  /** Whether they can't both hold as they stand, whatever else the story says; else only other claims may bear it out. */
  standAlone(a: Claim, b: Claim, kin: boolean): boolean;
  /** What the comparators say, whatever the trees make of it. */
  compared(a: Claim, b: Claim): Comparison | null;
  /** How surely the trees see a conflict, 0–1, whatever comes of it. */
  conflict(a: Claim, b: Claim): number;
}

/** Whether the story is too small for the fitted trees to overrule what a linker and a comparator say. */
export function isSmall({ size }: Pick<LinkContext, "size">): boolean {
  return size < FEWEST_CLAIMS;
}

/**
 * Weighs what the comparators say. Of kin it stands unless the fitted trees see no conflict at all. Of claims that only likeness has
 * brought together a contradiction stands where the fitted trees, which see the comparison beside all other signs, are sure enough of
 * it, and a difference where they surely answer one question. Where the trees see more than a comparator that has little to go by, they
 * overrule it: a figure that may have changed, two claims that use one verb.
 */
export function createWeighing(context: LinkContext): Weighing {
  const profiles = new Map<string, Profile>();
  const profile = (claim: Claim) => {
    const known = profiles.get(claim.id) ?? profileOf(claim, context);
    profiles.set(claim.id, known);
    return known;
  };
  const judged = new Map<string, Map<string, JudgedPair>>();
  const judge = (a: Claim, b: Claim) => {
    const against = judged.get(a.id) ?? new Map<string, JudgedPair>();
    judged.set(a.id, against);
    const known = against.get(b.id) ?? new JudgedPair(profile(a), profile(b), context);
    against.set(b.id, known);
    return known;
  };
  const { least, leastAlone } = context.fitted.conflict;
  const weighAt = (pair: JudgedPair, kin: boolean, bound: number) => {
    const [a, b] = [pair.a.claim, pair.b.claim];
    if (shareWords(a, b)) return notOpposed(pair.comparison);
    const weighed = weighedPair(pair, kin, bound);
    return a.quote === b.quote ? notOpposed(weighed) : weighed;
  };
  return {
    compared: (a, b) => judge(a, b).comparison,
    conflict: (a, b) => judge(a, b).conflict,
    standAlone: (a, b, kin) => weighAt(judge(a, b), kin, leastAlone)?.relation === "contradiction",
    weigh: (a, b, kin) => {
      const pair = judge(a, b);
      if (pair.weighed === undefined) pair.weighed = weighAt(pair, kin, isSmall(context) ? leastAlone : least);
      return pair.weighed;
    },
  };
}

/** Two claims with what the comparators and, once they are asked, the trees say of them. */
class JudgedPair {
  readonly comparison: Comparison | null;
  weighed: Comparison | null | undefined;
  #linked: number | undefined;
  #conflict: number | undefined;

  constructor(
    readonly a: Profile,
    readonly b: Profile,
    readonly context: LinkContext,
  ) {
    this.comparison = compareClaims(a.claim, b.claim, context);
  }

  /** How surely the two answer one question, 0–1. */
  get linked(): number {
    this.#linked ??= probability(this.context.fitted.link.trees, this.#signed().values);
    return this.#linked;
  }

  /** How surely they can't both hold, 0–1. */
  get conflict(): number {
    if (this.#conflict === undefined) {
      // Not kept: the signs of all pairs of a large story would fill the memory.
      const pair = this.#signed();
      this.#linked ??= probability(this.context.fitted.link.trees, pair.values);
      const values = conflictValues(pair, this.#linked, this.comparison);
      this.#conflict = probability(this.context.fitted.conflict.trees, values);
    }
    return this.#conflict;
  }

  #signed(): SignedPair {
    return signedPair(this.a, this.b, this.context);
  }
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

/** @param least How sure the trees must be of a conflict that only likeness has brought together. */
function weighedPair(pair: JudgedPair, kin: boolean, least: number): Comparison | null {
  const { comparison, context } = pair;
  const settled = isSettled(comparison);
  if (kin && (settled || isSmall(context))) return comparison;
  if (settled || deniesFigure(pair)) return pair.linked >= LEAST_ALIKE ? comparison : null;
  const bounds = context.fitted.conflict;
  const sure = pair.conflict;
  if (comparison?.relation === "contradiction") {
    if (sure < (kin ? bounds.leastOfKin : least)) return null;
    return kin ? comparison : { ...comparison, score: sure };
  }
  if (comparison?.relation === "update" && comparison.score <= MAY_HAVE_CHANGED && sure >= bounds.leastOfUpdate)
    return { ...comparison, relation: "contradiction", score: sure };
  if (saysLittle(comparison) && sure >= least) return differing(pair, sure);
  if (comparison) return kin || pair.linked >= LEAST_ALIKE ? comparison : null;
  return pair.linked >= SAID_ALIKE ? alike(pair, pair.linked) : null;
}

/** What the conflict trees don't change, and need not be asked about; between kin it stands. */
function isSettled(comparison: Comparison | null): boolean {
  if (comparison?.relation === "scope-difference") return true;
  return comparison?.relation === "agreement" && !saysLittle(comparison);
}

/** A figure and its denial share what sets two other claims apart, the value: the conflict trees take them for one answer. */
function deniesFigure({ a, b, comparison }: JudgedPair): boolean {
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

function alike({ a, b, context }: JudgedPair, score: number): Comparison {
  const said = `${told(a.claim, context)}; ${told(b.claim, context)}`;
  return { relation: "agreement", kind: "polarity", score, explanation: `${said}.`, bothMayHold: [] };
}

/** Two answers to one question that no comparator could put a finger on. */
function differing({ a, b, context }: JudgedPair, score: number): Comparison {
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
