import type { Claim } from "@/lib/engine/claim";
import { AN_HOUR, asOf, HALF_A_DAY, order } from "@/lib/engine/comparators/as-of";
import type { Comparator, Comparison } from "@/lib/engine/comparators/comparison";
import { teller } from "@/lib/engine/comparators/explain";
import { figureOf } from "@/lib/engine/comparators/figure-of";
import { scopeDiffers } from "@/lib/engine/comparators/quantity-scope";
import type { Reconciler } from "@/lib/engine/contradiction";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import type { Quantity } from "@/lib/engine/quantity";
import { PROPERTY_BY_ID } from "@/lib/engine/recognisers/answers/count-index";
import { toBaseUnit } from "@/lib/engine/recognisers/quantities/convert-units";

/** How far above its bound a "more than" figure is still meant: "over 280,000" is no way to say 370,000. */
const PRAGMATIC = 0.15;

/** Which claim is of an earlier time. A count that falls within half a day is no fall: both speak of the same time. */
function sequence(a: Claim, b: Claim, context: LinkContext): ReturnType<typeof order> {
  const [atA, atB] = [asOf(a, context), asOf(b, context)];
  const when = order(atA, atB, AN_HOUR);
  if (when !== "before" && when !== "after") return when;
  const [early, late] = when === "before" ? [figureOf(a), figureOf(b)] : [figureOf(b), figureOf(a)];
  return early && late && late.value < early.value ? order(atA, atB, HALF_A_DAY) : when;
}

/** Of two moments of which one is known to half a day only, the later told one, where a count that grows is the higher in it. */
function laterTold(a: Claim, b: Claim, context: LinkContext): ReturnType<typeof order> {
  const [atA, atB] = [asOf(a, context), asOf(b, context)];
  const [toldA, toldB] = [context.publishedAt(a), context.publishedAt(b)];
  const [figureA, figureB] = [figureOf(a), figureOf(b)];
  if (!atA || !atB || toldA === null || toldB === null || !figureA || !figureB) return null;
  if (Math.max(atA.length, atB.length) < HALF_A_DAY || Math.abs(toldA - toldB) < AN_HOUR) return null;
  if (figureA.value < figureB.value && toldA < toldB) return "before";
  return figureB.value < figureA.value && toldB < toldA ? "after" : null;
}

export const quantityComparator: Comparator = {
  id: "quantity",
  summary:
    "Compares two figures as intervals with bounds; separates a later count and another scope from a contradiction.",
  compare(a, b, context) {
    const figureA = figureOf(a);
    const figureB = figureOf(b);
    if (!figureA || !figureB) return null;
    const unitA = toBaseUnit(figureA);
    const unitB = toBaseUnit(figureB);
    if (unitA.unit !== unitB.unit) return null;
    if (turnedRound(a, figureA) || turnedRound(b, figureB)) return figureDenied(a, b, context);
    const properties = [a.answer.property, b.answer.property];
    if (properties[0] !== properties[1] && properties.every((property) => FATES.has(property))) return null;
    const said = figuresGiven(a, b, context);
    const cumulative = properties.every((property) => PROPERTY_BY_ID.get(property)?.cumulative ?? false);
    const known = sequence(a, b, context);
    const when = known === "together" && cumulative ? (laterTold(a, b, context) ?? known) : known;
    const grows = cumulative && grownBy(when, unitA, unitB);
    if (longAgo(a) !== longAgo(b)) return null;
    if (farApart(unitA.value, unitB.value, grows ? LARGEST_GROWTH : LARGEST_RATIO)) return null;
    const scoped = scopeDiffers(a, b, context);
    if (givesOthers(a, b) && scoped === null) return null;
    const meantA = meant(unitA);
    const meantB = meant(unitB);
    if (meantA.from <= meantB.to && meantB.from <= meantA.to) {
      if (scoped) return null;
      if (grows) return compared("update", 0.6, `${said}: a later, higher count.`, ["as-of", "bounds"]);
      return compared("agreement", 0.8, `${said}: the two agree.`, figureA.value === figureB.value ? [] : ["rounding"]);
    }
    if (scoped) return compared("scope-difference", 0.7, `${said}, but ${scoped}.`, ["scope"]);
    const apartInTime = when === "before" || when === "after";
    if (!cumulative && apartInTime && ofOtherTimes(a, b, context))
      return compared("scope-difference", 0.6, `${said}, but each is of a time of its own.`, ["scope"]);
    const open = (figureA.max === null && figureB.max === null) || (figureA.min === null && figureB.min === null);
    const bounds: Reconciler[] = open ? ["bounds"] : [];
    const ofNone = unitA.value === 0 || unitB.value === 0;
    // What is once and for all can't change; but where there was none yet, there may be some later.
    const fixed =
      properties.every((property) => PROPERTY_BY_ID.get(property)?.fixed) && !(apartInTime && bothDated(a, b));
    if (ofNone ? !apartInTime : fixed) {
      return compared(
        "contradiction",
        when === "together" ? 0.85 : 0.75,
        `${said}: both can't be right.`,
        when === "together" ? bounds : ["as-of", ...bounds],
      );
    }
    if (toldAsEarlier(a) !== toldAsEarlier(b))
      return compared("update", 0.7, `${said}; one is told as an earlier figure.`, ["as-of"]);
    if (apartInTime) {
      const [early, late] = when === "before" ? [unitA, unitB] : [unitB, unitA];
      if (!cumulative)
        return compared("update", 0.6, `${said}, at different times; the figure may have changed.`, ["as-of"]);
      if (late.value > early.value) return compared("update", 0.85, `${said}: a later, higher count.`, ["as-of"]);
      return compared(
        "contradiction",
        0.75,
        `${said}: the later count is the lower one, though such a count does not fall.`,
        bounds,
      );
    }
    if (countsOn(unitA.value < unitB.value ? a : b))
      return compared("update", 0.6, `${said}; the lower is told as a count that goes on.`, ["as-of", ...bounds]);
    const oneDated = (context.publishedAt(a) === null) !== (context.publishedAt(b) === null);
    if (when === null && cumulative && oneDated)
      return compared("update", 0.5, `${said}; one has no date, and such a count grows.`, ["as-of", ...bounds]);
    const reconcilers: Reconciler[] = when === null ? ["as-of", ...bounds] : bounds;
    return compared(
      "contradiction",
      when === null ? 0.7 : 0.85,
      `${said}, ${when === null ? "with no dates that would explain it" : "at about the same time"}.`,
      reconcilers,
    );
  },
};

/** "It lost three million", "a loss of three million does not add up": a figure and its denial. Who denies one gives no other. */
function figureDenied(a: Claim, b: Claim, context: LinkContext): Comparison | null {
  const [figureA, figureB] = [figureOf(a), figureOf(b)];
  if (!figureA || !figureB || turnedRound(a, figureA) === turnedRound(b, figureB)) return null;
  if (figureA.value !== figureB.value || scopeDiffers(a, b, context)) return null;
  const [denial, other] = turnedRound(a, figureA) ? [a, b] : [b, a];
  if (denial.modality !== "denied" && !DOUBTED.test(denial.quote)) return null;
  // What was not so yet may be so later.
  if (order(asOf(denial, context), asOf(other, context), HALF_A_DAY) === "before") return null;
  const explanation = `${teller(other, context)} gives ${named(figureA)}, ${teller(denial, context)} denies it.`;
  return compared("contradiction", 0.75, explanation, []);
}

/** Words that say of a figure itself, and not of what is counted, that it does not hold. */
const DOUBTED =
  /(?:\bnot|n['’]t|\bnever|\bnobody|\bno one|\bcannot)\b(?:\W+\w+){0,2}?\W+(?:add up|accept|accurate|believe|bear out|confirm|correct|endorse|happen(?:ing)?|hold (?:up|water)|plausible|real|recogni[sz]e|reflect|right|share|stand up|stack up|support|talk|tally|true|verif(?:y|ied))\b/i;

/** What became of people: each has a count of its own, whatever brought two of them on one fact. */
const FATES: ReadonlySet<string> = new Set(["charged", "injured", "killed", "missing", "rescued"]);

/** A move is that of the day it is told of; the next day's does not take its place. */
const OF_ITS_DAY: ReadonlySet<string> = new Set(["share-price-move", "rate-of-change"]);

/** So long before its report a figure is of another time, not of a state of things that has changed since. */
const LONG = 45 * 2 * HALF_A_DAY;

/** Whether both name the time that they speak of, and are not only printed at different times: two marches of two evenings. */
function bothDated(a: Claim, b: Claim): boolean {
  return a.times.length > 0 && b.times.length > 0;
}

/** Whether of two figures of two times each is a move of the time that it names, or one is of a time long before its report. */
function ofOtherTimes(a: Claim, b: Claim, context: LinkContext): boolean {
  const moves = [a, b].some(({ answer }) => OF_ITS_DAY.has(answer.property));
  if (moves && bothDated(a, b)) return true;
  const old = (claim: Claim) => {
    const [at, told] = [asOf(claim, context), context.publishedAt(claim)];
    return at !== null && told !== null && told - at.time > LONG;
  };
  return old(a) !== old(b);
}

/** "61 per cent with half of the votes counted", twice: who gives the other's figure too does not dispute it. */
function givesOthers(a: Claim, b: Claim): boolean {
  const [figure, other] = [figureOf(a), figureOf(b)];
  if (!figure || !other || figure.value === other.value) return false;
  return a.quote.includes(other.text) || b.quote.includes(figure.text);
}

// "Nobody had died there for years": what was so before is no count of what happened since.
function longAgo(claim: Claim): boolean {
  return figureOf(claim)?.value === 0 && /\bhad\b/.test(claim.quote);
}

// "not ninety" names no figure of its own; "none" does.
function turnedRound(claim: Claim, figure: Quantity): boolean {
  return (claim.polarity === "negated" || claim.modality === "denied") && figure.value !== 0;
}

/** Figures of quite another size count another thing, whatever their words say. */
const LARGEST_RATIO = 12;

/** A toll may start with the first few that are found. */
const LARGEST_GROWTH = 60;

function farApart(a: number, b: number, largest: number): boolean {
  const [low, high] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
  return low > 0 && high / low > largest;
}

/** Whether the later figure lies above the earlier one by what the words name, whatever their bounds would let both mean. */
function grownBy(when: ReturnType<typeof order>, a: Named, b: Named): boolean {
  if (when !== "before" && when !== "after") return false;
  const [early, late] = when === "before" ? [a, b] : [b, a];
  return stated(late).from > stated(early).to;
}

/** What the words name: of a bound the figure itself, of a rounded figure what it is rounded from. */
function stated(named: Named): { from: number; to: number } {
  const bound = BOUNDS.has(named.comparator);
  return bound ? { from: named.value, to: named.value } : meant(named);
}

const BOUNDS: ReadonlySet<Quantity["comparator"]> = new Set<Quantity["comparator"]>([
  "more_than",
  "at_least",
  "less_than",
  "at_most",
]);

type Named = Pick<Quantity, "value" | "min" | "max" | "comparator">;

function compared(
  relation: Comparison["relation"],
  score: number,
  explanation: string,
  bothMayHold: readonly Reconciler[],
): Comparison {
  return { relation, kind: "quantity", score, explanation, bothMayHold };
}

/** "The ministry (Post, 2024-12-06) gives “40”, the union (Mail, 2024-12-06) “70”": who gives which figure. */
export function figuresGiven(a: Claim, b: Claim, context: LinkContext): string {
  const [one, other] = [a, b].map((claim) => {
    const figure = figureOf(claim);
    return figure === null ? "no figure" : named(figure);
  });
  return `${teller(a, context)} gives ${one}, ${teller(b, context)} ${other}`;
}

function named(figure: Quantity): string {
  return figure.value === 0 ? `none (“${figure.text}”)` : `“${figure.text}”`;
}

/** The interval that a speaker means, which is narrower than what the words' logic allows. */
function meant({ value, min, max, comparator }: Named): { from: number; to: number } {
  const size = Math.abs(value);
  switch (comparator) {
    case "more_than":
    case "at_least":
      return { from: value, to: value + size * PRAGMATIC };
    case "less_than":
    case "at_most":
      return { from: value - size * PRAGMATIC, to: value };
    case "about":
    case "between":
      return { from: min ?? value, to: max ?? value };
    case "equal":
      return { from: value - coarseness(value), to: value + coarseness(value) };
  }
}

// "23,000" is said to the nearest thousand, "67,875" to the last one.
function coarseness(value: number): number {
  if (!Number.isInteger(value) || value < 1000) return 0;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step >= 1000 || step / value >= 0.01 ? step / 2 - 1 : 0;
}

const EARLIER =
  /\b(?:(?<!\b(?:an|one) )earlier|(?:an|one) earlier (?:count|estimate|figure|number|tally|toll|total)|previous(?:ly)?|initial(?:ly)?|at first|had (?:been (?:(?:put|set) (?:at|to)|given as|said|reported|at|around|about)|put|stood|spoken|said|given|still)|was still|it was|hours before|the day before|up from|down from|revised from|hours ago)\b/i;

const SO_FAR = /\b(?:so far|thus far|as yet|up to now|until now|and (?:counting|rising))\b/i;

/** "Nine hurt so far": who says so expects more. */
function countsOn(claim: Claim): boolean {
  return SO_FAR.test(claim.quote);
}

/** Whether a figure is told as one that no longer holds: "it had stood at 40". */
export function toldAsEarlier(claim: Claim): boolean {
  return EARLIER.test(claim.quote);
}
