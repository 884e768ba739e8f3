import type { SourceReading, StoryAnalysis } from "@/lib/engine/analysis";
import type { Claim } from "@/lib/engine/claim";
import { linkStory } from "@/lib/engine/link-story";
import type { Models } from "@/lib/engine/models";
import { standsIn } from "@/lib/engine/quote";
import { readSource } from "@/lib/engine/read-source";
import { withMinutes } from "@/lib/exports/analysis-json";
import { type GoldClaim, type GoldStory, readGoldStories } from "@/scripts/fit-linking/gold";
import { conflicts, goldAt, overlap } from "@/scripts/fit-linking/labelled-pairs";
import { storyFigures } from "@/scripts/fit-linking/story-figures";

/** Our own annotated stories, and the scores that the shipped engine has on them; the trees are fitted to the first, and never saw the others. */
export const GOLDEN_SETS = [
  { stories: "tests/golden/stories", scores: "tests/golden/scores.json" },
  { stories: "tests/golden/unseen", scores: "tests/golden/unseen-scores.json" },
] as const;

/** What is scored, in the order of the file. */
const SCORES = [
  "claims",
  "provenance",
  "link",
  "pairs",
  "pairRecall",
  "precision",
  "recall",
  "disputed",
  "differences",
  "irrealis",
  "quantities",
  "times",
  "attribution",
  "copies",
  "wrongCopies",
] as const;

/**
 * Shares 0–1 of what was right or found, but `irrealis` and `wrongCopies`, which are counts and should be 0; null where a story has
 * nothing to judge by.
 */
export type StoryScores = Readonly<Record<(typeof SCORES)[number], number | null>>;

export interface ScoredStory {
  readonly name: string;
  readonly scores: StoryScores;
}

/** Reads and links each annotated story of a directory and scores the result; `name` is the folder's. */
export function scoreStories(directory: string, models: Models): ScoredStory[] {
  return readGoldStories(directory).map((story) => {
    const readings = story.sources.map((source) => readSource(source, models));
    return { name: story.name, scores: storyScores(story, readings, linkStory(readings, models)) };
  });
}

/** The scores as JSON, a line a story and one for the means, so that a change is read in a diff. */
export function scoresPage(stories: readonly ScoredStory[]): string {
  const line = (name: string, scoreOf: (score: (typeof SCORES)[number]) => number | null) => {
    const scores = Object.fromEntries(SCORES.map((score) => [score, rounded(scoreOf(score))]));
    return `  ${JSON.stringify(name)}: ${JSON.stringify(scores)}`;
  };
  const lines = stories.map(({ name, scores }) => line(name, (score) => scores[score]));
  const means = line("mean", (score) => meanOf(stories.flatMap(({ scores }) => scores[score] ?? [])));
  return `{\n${[...lines, means].join(",\n")}\n}\n`;
}

export function storyScores(
  story: GoldStory,
  readings: readonly SourceReading[],
  analysis: StoryAnalysis,
): StoryScores {
  const claims = new Map(readings.flatMap((reading) => reading.claims.map((claim) => [claim.id, claim] as const)));
  const foundBy = new Map<GoldClaim, Claim[]>(story.claims.map((gold) => [gold, []]));
  const goldOf = new Map<string, readonly GoldClaim[]>();
  for (const claim of claims.values()) {
    goldOf.set(claim.id, goldAt(story, claim));
    for (const gold of goldAt(story, claim)) foundBy.get(gold)?.push(claim);
  }
  const pairsOf = ([one, other]: readonly [string, string]) =>
    (goldOf.get(one) ?? []).flatMap((x) => (goldOf.get(other) ?? []).map((y) => [x, y] as const));
  const conflicting = analysis.contradictions.flatMap(({ claimIds }) =>
    pairsOf(claimIds).filter(([x, y]) => conflicts(story, x, y)),
  );
  const differing = analysis.differences.flatMap((pair) =>
    pairsOf(pair.claimIds).filter(([x, y]) => differenceOf(story, x, y) === pair.class),
  );
  const rightOf = (judged: readonly GoldClaim[], right: (gold: GoldClaim, claim: Claim) => boolean) => {
    const found = judged.filter((gold) => foundBy.get(gold)?.length);
    return share(found.filter((gold) => foundBy.get(gold)?.some((claim) => right(gold, claim))).length, found.length);
  };
  const required = story.claims.filter(({ optional }) => !optional);
  const placed = readings.flatMap(({ sourceId, claims: own }) => own.map((claim) => ({ claim, sourceId })));
  return {
    ...storyFigures(story, readings, analysis),
    claims: share(required.filter((gold) => foundBy.get(gold)?.length).length, required.length),
    provenance: share(
      placed.filter(({ claim }) => standsIn(textOf(story, claim.sourceId), claim)).length,
      placed.length,
    ),
    pairRecall: recall(
      wantedPairs(story, (x, y) => conflicts(story, x, y) && !story.facts.get(x.fact)?.soft),
      conflicting,
    ),
    differences: recall(
      wantedPairs(story, (x, y) => differenceOf(story, x, y) !== null),
      differing,
    ),
    irrealis: analysis.contradictions.filter(({ claimIds }) =>
      claimIds.some((id) => {
        const claim = claims.get(id);
        return claim && story.irrealis.some((trap) => trap.source === claim.sourceId && overlap(trap, claim));
      }),
    ).length,
    quantities: rightOf(
      story.claims.filter(({ quantity }) => quantity),
      ({ quantity }, claim) =>
        claim.quantities.some(
          ({ value, comparator }) => quantity && near(value, quantity.value) && comparator === quantity.comparator,
        ),
    ),
    times: rightOf(
      story.claims.filter(({ time }) => time),
      ({ time }, claim) => claim.times.some(({ from }) => time && withMinutes(from)?.startsWith(time)),
    ),
    attribution: rightOf(
      story.claims.filter(({ attribution }) => attribution.length > 0),
      ({ attribution }, claim) =>
        attribution.every((name) => claim.attribution.some((said) => sameName(said.name, name))),
    ),
    ...copyScores(story, analysis.copyOf),
  };
}

function textOf(story: GoldStory, sourceId: string): string {
  return story.sources.find(({ id }) => id === sourceId)?.text ?? "";
}

/** The class of difference that the annotation sees between two claims of one fact; null for none. */
function differenceOf(story: GoldStory, x: GoldClaim, y: GoldClaim): string | null {
  const differences = (x.fact === y.fact && story.facts.get(x.fact)?.differences) || [];
  const meeting = differences.find(
    ([p, q]) => (p === x.position && q === y.position) || (p === y.position && q === x.position),
  );
  return meeting?.[2] ?? null;
}

/** Pairs count once for each fact and each two sources on two positions of it, however many sentences repeat them. */
function wantedPairs(story: GoldStory, wanted: (x: GoldClaim, y: GoldClaim) => boolean): Set<string> {
  const required = story.claims.filter(({ optional }) => !optional);
  return new Set(
    required.flatMap((x, at) => required.slice(at + 1).flatMap((y) => (wanted(x, y) ? [pairKey(x, y)] : []))),
  );
}

function pairKey(x: GoldClaim, y: GoldClaim): string {
  return [x.fact, ...[x, y].map(({ source, position }) => `${source}:${position}`).sort()].join(" | ");
}

function recall(wanted: ReadonlySet<string>, found: readonly (readonly [GoldClaim, GoldClaim])[]): number | null {
  const keys = new Set(found.map(([x, y]) => pairKey(x, y)));
  return share([...wanted].filter((key) => keys.has(key)).length, wanted.size);
}

function copyScores({ echoes }: GoldStory, copyOf: ReadonlyMap<string, string>) {
  const copies = echoes.flatMap((group) => group.slice(1).map((id) => ({ id, group })));
  const right = copies.filter(({ id, group }) => group.includes(copyOf.get(id) ?? ""));
  const wrong = [...copyOf].filter((pair) => !echoes.some((group) => pair.every((id) => group.includes(id))));
  return { copies: share(right.length, copies.length), wrongCopies: wrong.length };
}

function near(x: number, y: number): boolean {
  return Math.abs(x - y) <= 1e-6 * Math.max(1, Math.abs(y));
}

function sameName(one: string, other: string): boolean {
  const [x, y] = [one, other].map((name) =>
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim(),
  );
  return x !== undefined && y !== undefined && (x.includes(y) || y.includes(x));
}

function share(part: number, all: number): number | null {
  return all === 0 ? null : part / all;
}

function meanOf(values: readonly number[]): number | null {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
