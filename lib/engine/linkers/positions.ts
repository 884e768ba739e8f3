import { type Claim, shareWords } from "@/lib/engine/claim";
import type { Compare, Comparison } from "@/lib/engine/comparators/comparison";
import { sayOneState, sayOpposedStates } from "@/lib/engine/comparators/state";
import { ofOtherYears } from "@/lib/engine/recognisers/answers/other-years";

type Agree = (a: Claim, b: Claim) => boolean;
type Meet = (some: readonly Claim[], others: readonly Claim[]) => boolean;

/** Beyond so many groups nobody reads which of them a claim might also go with. */
const MOST_WEIGHED = 40;
/** Of each group; the first reports of an answer speak for the later ones. */
const MEMBERS_COMPARED = 8;

/**
 * Parts the claims of one fact into positions: two are one where a member of each agrees with the other and none differs. What is read twice
 * out of the same words and what comparators found to be one answer comes together first, then what puts its subject in one state, then
 * what merely may go with it: a claim that might as well go with either of two positions which differ stays with its own sentence, or
 * alone. The order of the claims decides among equals, so they come by publication and place.
 */
export function partIntoPositions(claims: readonly Claim[], compare: Compare): Claim[][] {
  const differ = differing(compare, () => true);
  const joining =
    (agree: Agree): Meet =>
    (some, others) =>
      somePair(some, others, agree) && !differ(some, others);
  const answersAlike = joining((a, b) => isFirm(compare(a, b)));
  const mayGoWith = joining((a, b) => compare(a, b)?.relation === "agreement");

  let groups: Claim[][] = claims.map((claim) => [claim]);
  for (const meet of [joining(shareWords), answersAlike, joining(inOneState)]) groups = gathered(groups, meet);
  const torn = groups.filter((group) => {
    if (groups.length > MOST_WEIGHED) return false;
    const open = groups.filter((other) => other !== group && mayGoWith(group, other));
    return open.some((one, at) => open.slice(at + 1).some((other) => differ(one, other)));
  });
  const homes = gathered(
    groups.filter((group) => !torn.includes(group)),
    mayGoWith,
  );
  return ordered([...homes, ...torn.filter((group) => !broughtHome(group, homes, joining(ofOneSentence)))], claims);
}

/** What is known of the claims of a fact once its disputes are. */
export interface Disputed {
  readonly compare: Compare;
  /** What the comparators alone say: two figures stay two, whether or not they are in dispute. */
  readonly plainly: Compare;
  /** Whether two claims are told to be in dispute, or must stay apart for another reason. */
  readonly apart: Agree;
}

/**
 * Brings together positions that give one answer, once it is known what is in dispute: what might have been parted them, and an editor
 * who is told of nothing between two positions of one answer takes them for one.
 */
export function reunite(
  claims: readonly Claim[],
  positions: readonly (readonly Claim[])[],
  { compare, plainly, apart }: Disputed,
): Claim[][] {
  const differ = differing(compare, (a, b) => sayOpposedStates(a, b) || plainly(a, b)?.relation === "contradiction");
  const joining =
    (agree: Agree): Meet =>
    (some, others) =>
      somePair(some, others, agree) && !differ(some, others) && !some.some((a) => others.some((b) => apart(a, b)));
  const answersAlike = joining((a, b) => isFirm(compare(a, b)));
  return ordered(gathered(gathered(positions, answersAlike), joining(inOneState)), claims);
}

/** @param contradict Whether two claims differ that `compare` takes for a contradiction. */
function differing(compare: Compare, contradict: Agree): Meet {
  return (some, others) =>
    somePair(some, others, (a, b) => {
      const relation = compare(a, b)?.relation;
      // What is weighed too lightly to be told as a dispute is no agreement for that.
      if (relation === undefined) return sayOpposedStates(a, b);
      return relation === "contradiction" ? contradict(a, b) : relation !== "agreement";
    });
}

function ordered(groups: readonly (readonly Claim[])[], claims: readonly Claim[]): Claim[][] {
  const place = new Map(claims.map((claim, index) => [claim, index]));
  const inOrder = (a: Claim, b: Claim) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  return groups.map((members) => [...members].sort(inOrder)).sort(([a], [b]) => (a && b ? inOrder(a, b) : 0));
}

/** Two claims that both hold need not answer alike. */
function isFirm(comparison: Comparison | null): boolean {
  return comparison?.relation === "agreement" && comparison.kind !== "polarity";
}

/** Of words that may go with several positions, their own sentence tells which, unless it holds two of them. */
function broughtHome(group: readonly Claim[], homes: readonly Claim[][], meets: Meet): boolean {
  const [home, second] = homes.filter((other) => meets(group, other));
  if (!home || second) return false;
  home.push(...group);
  return true;
}

/** "Retaken in 2014", "retaken in 2017": one state, and two answers. */
function inOneState(a: Claim, b: Claim): boolean {
  return sayOneState(a, b) && !ofOtherYears(a.answer.scope, b.answer.scope);
}

function ofOneSentence(a: Claim, b: Claim): boolean {
  return a.sourceId === b.sourceId && a.sentence.start === b.sentence.start;
}

/** Brings each group to the first that it joins. */
function gathered(groups: readonly (readonly Claim[])[], joins: Meet): Claim[][] {
  const homes: Claim[][] = [];
  for (const group of groups) {
    const home = homes.find((other) => joins(group, other));
    if (home) home.push(...group);
    else homes.push([...group]);
  }
  return homes;
}

function somePair(some: readonly Claim[], others: readonly Claim[], holds: Agree): boolean {
  // Plain loops: a large fact comes here millions of times.
  for (let one = 0; one < some.length && one < MEMBERS_COMPARED; one++)
    for (let other = 0; other < others.length && other < MEMBERS_COMPARED; other++) {
      const [a, b] = [some[one], others[other]];
      if (a && b && holds(a, b)) return true;
    }
  return false;
}
