import type { ClaimPlace, Pins, PositionPin, SourceReading, StoryAnalysis } from "@/lib/engine/analysis";
import type { StateReading } from "@/lib/engine/answer";
import { type Claim, isEvidence } from "@/lib/engine/claim";
import type { Compare, Comparison } from "@/lib/engine/comparators/comparison";
import { figureOf } from "@/lib/engine/comparators/figure-of";
import { type ComparedClaims, knowingRivals } from "@/lib/engine/comparators/rival-answers";
import { createWeighing, isSmall } from "@/lib/engine/comparators/weigh-conflict";
import {
  createDisputeSignals,
  fittedDispute,
  type PossibleDispute,
  type WeighDispute,
} from "@/lib/engine/comparators/weigh-dispute";
import { contentId } from "@/lib/engine/content-hash";
import type { Contradiction } from "@/lib/engine/contradiction";
import type { Fact, FactStatus, Position } from "@/lib/engine/fact";
import { findCopies } from "@/lib/engine/linkers/find-copies";
import { createLinkContext, type LinkContext } from "@/lib/engine/linkers/link-context";
import { linkQuestions } from "@/lib/engine/linkers/link-questions";
import { withPlaced } from "@/lib/engine/linkers/placed-by-hand";
import { partIntoPositions, reunite } from "@/lib/engine/linkers/positions";
import type { Models } from "@/lib/engine/models";
import { labelOfPosition, leadingClaim, statementOf } from "@/lib/engine/state-fact";

/** Contradictions of one fact: an editor reads no more, and a fact of hundreds of claims must not cost its square. */
export const MOST_PAIRS = 60;
/** Comparisons within one fact, those of the positions with the most origins first: all of some eighty claims. */
const MOST_COMPARED = 3_000;
/** Differences of one fact: a toll that six reports give at five stages makes more of them than anything makes contradictions. */
const MOST_DIFFERENCES = 180;

/**
 * Links the claims of a story's readings. The order of the readings does not matter.
 *
 * @param weighDispute Says which of the pairs that may be in dispute are; a script that fits the weights passes its own.
 */
export function linkStory(
  readings: readonly SourceReading[],
  models: Models,
  pins?: Pins,
  weighDispute: WeighDispute = fittedDispute(models.fitted.dispute),
): StoryAnalysis {
  const ordered = [...readings].sort(byPublication);
  const copyOf = findCopies(ordered);
  const context = createLinkContext(ordered, copyOf, models);
  const claims = ordered.flatMap((reading) => reading.claims).filter((claim) => !pins?.removed.has(claim.id));
  const weighing = createWeighing(context);
  const facts: Fact[] = [];
  const contradictions: Contradiction[] = [];
  const differences: Contradiction[] = [];
  const placed = new Map<string, { factId: string; positionId: string }>();
  for (const { factId, members, kin, pinned } of groupsOf(claims, context, pins)) {
    const compare: Compare = (a, b) => weighing.weigh(a, b, kin(a, b));
    const signalsOf = createDisputeSignals(weighing, (a, b) => weighing.standAlone(a, b, kin(a, b)));
    // What a person put together stands as it compares, and so does what has too few claims around it.
    const gravityOf = (possible: PossibleDispute) =>
      pinned || isSmall(context) ? possible.severity : weighDispute(signalsOf(possible), possible.pair);
    const linked = linkFact(
      factId,
      members,
      context,
      { compare, plainly: weighing.compared, gravityOf },
      pins?.positions,
    );
    facts.push(linked.fact);
    contradictions.push(...linked.contradictions);
    differences.push(...linked.differences);
    for (const position of linked.fact.positions)
      for (const claimId of position.claimIds) placed.set(claimId, { factId, positionId: position.id });
  }
  const bySeverity = (a: Contradiction, b: Contradiction) => b.severity - a.severity || (a.id < b.id ? -1 : 1);
  return {
    copyOf,
    facts,
    contradictions: contradictions.sort(bySeverity),
    differences: differences.sort(bySeverity),
    places: claims.map(({ id }): ClaimPlace => {
      const place = placed.get(id);
      return { claimId: id, factId: place?.factId ?? null, positionId: place?.positionId ?? null };
    }),
  };
}

export function byPublication(a: SourceReading, b: SourceReading): number {
  const time = ({ publishedAt }: SourceReading) => {
    const parsed = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
    return Number.isNaN(parsed) ? Number.POSITIVE_INFINITY : parsed;
  };
  const [timeA, timeB] = [time(a), time(b)];
  if (timeA !== timeB) return timeA < timeB ? -1 : 1;
  return a.sourceId < b.sourceId ? -1 : a.sourceId > b.sourceId ? 1 : 0;
}

interface Group {
  readonly factId: string;
  readonly members: readonly Claim[];
  kin(a: Claim, b: Claim): boolean;
  /** A person put it together. */
  readonly pinned: boolean;
}

/** What a person put together is compared as what a linker did. */
const PINNED_KIN = () => true;

/** What a person pinned together stands as it is; the rest is linked. */
function groupsOf(claims: readonly Claim[], context: LinkContext, pins?: Pins): Group[] {
  const groups: Group[] = [];
  const pinned = new Map<string, Claim[]>();
  for (const claim of claims) {
    const factId = pins?.facts.get(claim.id);
    if (factId === undefined) continue;
    pinned.set(factId, [...(pinned.get(factId) ?? []), claim]);
  }
  for (const [factId, members] of pinned) groups.push({ factId, members, kin: PINNED_KIN, pinned: true });
  const free = claims.filter((claim) => pins?.facts.get(claim.id) === undefined);
  for (const { members, kin } of linkQuestions(free, context)) {
    const [first] = members;
    if (first) groups.push({ factId: factIdOf(first), members, kin, pinned: false });
  }
  return groups;
}

function factIdOf(first: Claim): string {
  return contentId("fact", first.id);
}

interface LinkedFact {
  readonly fact: Fact;
  readonly contradictions: readonly Contradiction[];
  readonly differences: readonly Contradiction[];
}

/** What is said of the claims of one fact. */
interface FactJudge {
  readonly compare: Compare;
  /** What the comparators say, whatever the trees make of it. */
  readonly plainly: Compare;
  /** How grave a pair is, 0–1; null where it is no dispute. */
  readonly gravityOf: GravityOf;
}

type GravityOf = (possible: PossibleDispute) => number | null;

function linkFact(
  factId: string,
  found: readonly Claim[],
  context: LinkContext,
  { compare, plainly, gravityOf }: FactJudge,
  pins: readonly PositionPin[] = [],
): LinkedFact {
  const members = withSharedReading(found);
  const parted = weightiestFirst(
    withPlaced(members, pins, (free) => partIntoPositions(free, compare)),
    context,
  );
  const origins = originsOf(members, context);
  const weighed = pairsOf(parted, compare, context);
  const informed = knowingRivals(compare, plainly, weighed, parted, context);
  const compared = informed === compare ? weighed : pairsOf(parted, informed, context);
  const pairs = compared.map(([a, b, comparison]): Contradiction => {
    const relation = comparison.relation === "agreement" ? "scope-difference" : comparison.relation;
    return {
      id: contentId("pair", ...[a.id, b.id].sort(), comparison.kind),
      factId,
      claimIds: [a.id, b.id],
      kind: comparison.kind,
      class: relation,
      severity: severityOf(a, b, comparison, origins),
      explanation: comparison.explanation,
      bothMayHold: comparison.bothMayHold,
    };
  });
  const contradictions = borneOut(pairs, compared, parted, gravityOf);
  const differences = pairs.filter((pair) => pair.class !== "contradiction");
  // Where nobody disputes that it was so, what is asked is when.
  const ofTime = contradictions.length > 0 && contradictions.every(({ kind }) => kind === "time");
  const leading = leadingClaim(members, ofTime ? "time" : undefined);
  const suspected = pairs.filter((pair) => pair.class === "contradiction");
  // Where all is told that parted the claims, they stand as they were parted.
  const stands =
    contradictions.length === suspected.length
      ? parted
      : reunite(members, parted, { compare, plainly, apart: apartBy(contradictions, pins) });
  const positions = weightiestFirst(stands, context).map((claims): Position => {
    const [first] = claims;
    return {
      id: contentId("position", factId, first?.id ?? ""),
      label: leading ? labelOfPosition(claims, leading) : "",
      claimIds: claims.map((claim) => claim.id),
      origins: originsOf(claims, context),
    };
  });
  return {
    fact: {
      id: factId,
      type: leading?.answer.type ?? "event",
      statement: leading ? statementOf(leading) : "",
      status: statusOf(contradictions, differences, stands),
      origins,
      positions,
    },
    contradictions,
    differences,
  };
}

/** What an editor is told of as two answers, or has placed by hand, stays two positions. */
function apartBy(contradictions: readonly Contradiction[], pins: readonly PositionPin[]) {
  const against = new Set(contradictions.flatMap(({ claimIds: [a, b] }) => [`${a} ${b}`, `${b} ${a}`]));
  const placed = new Set(pins.flatMap((pin) => pin.placed));
  return (a: Claim, b: Claim) => placed.has(a.id) || placed.has(b.id) || against.has(`${a.id} ${b.id}`);
}

function weightiestFirst(positions: readonly Claim[][], context: LinkContext): Claim[][] {
  return [...positions].sort(
    (a, b) => Number(b.some(isEvidence)) - Number(a.some(isEvidence)) || originsOf(b, context) - originsOf(a, context),
  );
}

/** The pairs that are in dispute once seen beside all claims of their positions, as grave as that makes them. */
function borneOut(
  pairs: readonly Contradiction[],
  compared: readonly ComparedClaims[],
  positions: readonly (readonly Claim[])[],
  gravityOf: GravityOf,
): Contradiction[] {
  const positionOf = new Map(positions.flatMap((claims) => claims.map(({ id }) => [id, claims] as const)));
  return pairs.flatMap((pair, at) => {
    const [a, b] = compared[at] ?? [];
    const [one, other] = pair.claimIds.map((id) => positionOf.get(id));
    if (pair.class !== "contradiction" || !a || !b || !one || !other) return [];
    const severity = gravityOf({ pair: [a, b], severity: pair.severity, one, other });
    return severity === null ? [] : [{ ...pair, severity }];
  });
}

/**
 * A word of state may stand in several classes ("pulled out" of a town, of a deal): of each claim the class comes first that most
 * members share, for the question and the labels.
 */
function withSharedReading(members: readonly Claim[]): readonly Claim[] {
  const shared = new Map<string, number>();
  for (const { answer } of members)
    for (const stateClass of new Set(answer.states.map((reading) => reading.stateClass)))
      shared.set(stateClass, (shared.get(stateClass) ?? 0) + 1);
  const rank = ({ stateClass }: StateReading) => shared.get(stateClass) ?? 0;
  return members.map((claim) => {
    const [best, ...rest] = [...claim.answer.states].sort((a, b) => rank(b) - rank(a));
    if (claim.answer.type !== "status" || !best || best === claim.answer.states[0]) return claim;
    const { stateClass: property, subject, about } = best;
    return { ...claim, answer: { ...claim.answer, property, subject, about, states: [best, ...rest] } };
  });
}

/** Independent origins: copies count once, and so does a speaker whom several outlets quote. */
export function originsOf(claims: readonly Claim[], context: LinkContext): number {
  return new Set(claims.map((claim) => claim.attribution[0]?.name.toLowerCase() ?? context.originOf(claim.sourceId)))
    .size;
}

/**
 * One pair for each two sources of two positions, in their best words, the surest first; what is not evidence stands in none. One
 * report in one voice does not contradict itself, but it may tell what changed, or a part beside the whole.
 */
function pairsOf(
  positions: readonly (readonly Claim[])[],
  compare: Compare,
  context: Pick<LinkContext, "originOf">,
): ComparedClaims[] {
  const best = new Map<string, ComparedClaims>();
  const left = { contradiction: MOST_PAIRS, difference: MOST_DIFFERENCES };
  let compared = 0;
  positions.forEach((one, index) => {
    for (const [offset, other] of positions.slice(index + 1).entries()) {
      for (const a of one) {
        for (const b of other) {
          if (!isEvidence(a) || !isEvidence(b) || compared++ >= MOST_COMPARED) continue;
          const comparison = compare(a, b);
          if (!comparison || comparison.relation === "agreement") continue;
          const sort = comparison.relation === "contradiction" ? "contradiction" : "difference";
          if (left[sort] === 0 || (sort === "contradiction" && sameVoice(a, b, context))) continue;
          const key = [index, index + 1 + offset, a.sourceId, b.sourceId, ...figuresOf(a, b, sort)].join(" ");
          const known = best.get(key);
          if (!known) left[sort]--;
          if (!known || betterPut([a, b, comparison], known)) best.set(key, [a, b, comparison]);
        }
      }
    }
  });
  return [...best.values()].sort((x, y) => y[2].score - x[2].score);
}

/** A source that gives a count at three stages differs three times from another: what changes is told figure by figure. */
function figuresOf(a: Claim, b: Claim, sort: "contradiction" | "difference"): (number | undefined)[] {
  return sort === "difference" ? [figureOf(a)?.value, figureOf(b)?.value] : [];
}

/** A headline gives what the report itself says in full, with who says so: it is quoted where nothing else is to be had. */
function betterPut(one: ComparedClaims, other: ComparedClaims): boolean {
  const heads = ([a, b]: ComparedClaims) => [a, b].filter(({ sentence }) => sentence.start === 0).length;
  const worth = ([a, b]: ComparedClaims) => a.checkWorthiness + b.checkWorthiness;
  return (heads(other) - heads(one) || one[2].score - other[2].score || worth(one) - worth(other)) > 0;
}

// One report in one voice, also where others carry its text, does not contradict itself: it tells what changed, or two things.
export function sameVoice(a: Claim, b: Claim, context: Pick<LinkContext, "originOf">): boolean {
  if (context.originOf(a.sourceId) !== context.originOf(b.sourceId)) return false;
  return a.attribution[0]?.name === b.attribution[0]?.name;
}

const WEIGHTS: Readonly<Record<Contradiction["kind"], number>> = {
  quantity: 1,
  status: 0.95,
  denial: 0.95,
  time: 0.9,
  polarity: 0.85,
  location: 0.85,
  identity: 0.85,
};

export function severityOf(
  a: Claim,
  b: Claim,
  { kind, score }: Pick<Comparison, "kind" | "score">,
  origins: number,
): number {
  const worth = (a.checkWorthiness + b.checkWorthiness) / 2;
  const severity = WEIGHTS[kind] * score * (0.7 + 0.3 * worth) * (0.9 + 0.02 * Math.min(5, origins));
  return Math.round(Math.min(1, severity) * 1000) / 1000;
}

export function statusOf(
  contradictions: readonly Contradiction[],
  differences: readonly Contradiction[],
  positions: readonly (readonly Claim[])[],
): FactStatus {
  if (contradictions.length > 0) return "disputed";
  if (differences.some((difference) => difference.class === "update")) return "updated";
  // What could or should be agrees with nothing; and two positions that nothing sets against each other do not agree either.
  const meeting = positions.map((claims) => new Set(claims.filter(isEvidence).map((claim) => claim.sourceId)).size);
  return Math.max(0, ...meeting) > 1 ? "agreed" : "single-source";
}
