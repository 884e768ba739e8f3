import type { SourceReading, StoryAnalysis } from "@/lib/engine/analysis";
import type { Claim } from "@/lib/engine/claim";
import type { GoldClaim, GoldStory } from "@/scripts/fit-linking/gold";
import { conflicts, goldAt } from "@/scripts/fit-linking/labelled-pairs";

export const FIGURES = ["link", "pairs", "top", "precision", "recall", "disputed"] as const;

/** Flagged pairs that an editor looks at before all others. */
const TOP = 10;

/**
 * The figures of one story that fitting is judged by, each 0–1: the F1 of linking, the precision of flagged pairs and of the ten most
 * severe, precision and recall of disputed facts and their F1. Counted as editors see them: a flagged fact is right where half of its pairs are.
 */
export type StoryFigures = Readonly<Record<(typeof FIGURES)[number], number>>;

export function storyFigures(
  story: GoldStory,
  readings: readonly SourceReading[],
  analysis: StoryAnalysis,
): StoryFigures {
  const claims = new Map(readings.flatMap((reading) => reading.claims.map((claim) => [claim.id, claim] as const)));
  const goldOf = new Map([...claims.values()].map((claim) => [claim.id, goldAt(story, claim)]));
  const goldFor = (id: string): readonly GoldClaim[] => goldOf.get(id) ?? [];
  const flagged = new Map<string, { right: number; all: number }>();
  const found = new Set<string>();
  const hit: boolean[] = [];
  for (const { factId, claimIds } of analysis.contradictions) {
    const fact = flagged.get(factId) ?? { right: 0, all: 0 };
    flagged.set(factId, fact);
    fact.all++;
    const [one, other] = claimIds.map(goldFor);
    const hits = (one ?? []).flatMap((x) => (other ?? []).filter((y) => conflicts(story, x, y)));
    hit.push(hits.length > 0);
    if (hits.length > 0) fact.right++;
    for (const { fact: id } of hits) found.add(id);
  }
  const facts = [...flagged.values()];
  const disputed = [...story.facts.values()].filter(({ conflicts: pairs, soft }) => pairs.length > 0 && !soft);
  const precision = share(facts.filter(({ right, all }) => right * 2 >= all).length, facts.length);
  const recall = share(disputed.filter(({ id }) => found.has(id)).length, disputed.length);
  return {
    link: linkFigure(story, analysis, claims, goldFor),
    pairs: share(
      facts.reduce((sum, { right }) => sum + right, 0),
      facts.reduce((sum, { all }) => sum + all, 0),
    ),
    top: share(hit.slice(0, TOP).filter(Boolean).length, Math.min(TOP, hit.length)),
    precision,
    recall,
    disputed: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** Pairs of annotated claims of two sources that end up on one fact, against those that should. */
function linkFigure(
  story: GoldStory,
  { places }: StoryAnalysis,
  claims: ReadonlyMap<string, Claim>,
  goldFor: (id: string) => readonly GoldClaim[],
): number {
  const at = new Map<GoldClaim, { id: string; factId: string }[]>(story.claims.map((gold) => [gold, []]));
  for (const { claimId, factId } of places)
    if (factId !== null && claims.has(claimId))
      for (const gold of goldFor(claimId)) at.get(gold)?.push({ id: claimId, factId });
  const sameFact = (one: string, other: string) =>
    goldFor(one).some((x) => goldFor(other).some((y) => x.fact === y.fact));
  let right = 0;
  let wrong = 0;
  let missed = 0;
  story.claims.forEach((x, order) => {
    for (const y of story.claims.slice(order + 1)) {
      if (x.source === y.source) continue;
      const joined = (at.get(x) ?? []).flatMap((one) =>
        (at.get(y) ?? []).flatMap((other) => (one.factId === other.factId ? [[one.id, other.id] as const] : [])),
      );
      if (x.fact !== y.fact) wrong += joined.some(([one, other]) => !sameFact(one, other)) ? 1 : 0;
      else if (joined.length > 0) right++;
      else if (!x.optional && !y.optional) missed++;
    }
  });
  return share(2 * right, 2 * right + wrong + missed);
}

function share(part: number, all: number): number {
  return all === 0 ? 0 : part / all;
}
