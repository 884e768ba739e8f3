import type { Pins, SourceReading, StoryAnalysis } from "@/lib/engine/analysis";
import { type Claim, IRREALIS } from "@/lib/engine/claim";
import { contentId } from "@/lib/engine/content-hash";
import type { Contradiction } from "@/lib/engine/contradiction";
import type { Fact, Position } from "@/lib/engine/fact";
import { byPublication, originsOf, statusOf } from "@/lib/engine/link-story";
import { createLinkContext, type LinkContext } from "@/lib/engine/linkers/link-context";
import type { Models } from "@/lib/engine/models";
import { type DraftFact, draftFacts } from "@/lib/engine/proposals/draft-facts";
import { echoesOf } from "@/lib/engine/proposals/echoes";
import { type Judgement, type Refusal, sumRefusals } from "@/lib/engine/proposals/proposal";
import { relatedPairs } from "@/lib/engine/proposals/related-pairs";
import { leadingClaim } from "@/lib/engine/state-fact";

/**
 * Lays a model's judgements over what the rules linked. Claims that the model placed stand as it placed them, as far as no person
 * decided otherwise; what it was not asked about follows its fact; what it was asked about and left out stays with the
 * rules. Where the two disagree over a pair both are kept: the model's word stands, the rules' in `said` or in `overruled`.
 */
export function mergeJudgements(
  ruled: StoryAnalysis,
  readings: readonly SourceReading[],
  judgements: readonly Judgement[],
  models: Models,
  pins?: Pins,
): StoryAnalysis {
  const ordered = [...readings].sort(byPublication);
  const context = createLinkContext(ordered, ruled.copyOf, models);
  const claims = new Map(
    ordered.flatMap((reading) => reading.claims.filter(({ id }) => !pins?.removed.has(id)).map((c) => [c.id, c])),
  );
  const refused: Partial<Record<Refusal, number>> = {};
  const refuse = (refusal: Refusal) => {
    refused[refusal] = (refused[refusal] ?? 0) + 1;
  };
  const drafts = draftFacts(judgements, claims, pins, refuse);
  const echoes = echoesOf(ordered, context.originOf);
  const together = askedTogether(judgements, echoes);
  followed(ruled.facts, drafts, claims, together.asked, echoes);
  const placed = new Map(
    drafts.flatMap((draft) => draft.positions.flatMap((p) => p.claimIds.map((id) => [id, draft.id]))),
  );
  const kept = ruled.facts.flatMap((fact) => withoutPlaced(fact, placed) ?? []);

  const related = relatedPairs(drafts, claims, ruled, context, refuse);
  const factOf = new Map(
    [...kept, ...drafts].flatMap((fact) => fact.positions.flatMap((p) => p.claimIds.map((id) => [id, fact.id]))),
  );
  const positionOf = new Map(
    [...kept, ...drafts].flatMap((fact) =>
      fact.positions.flatMap((p, at) => p.claimIds.map((id) => [id, `${fact.id} ${at}`] as const)),
    ),
  );
  const sidesOf = ([a, b]: readonly [string, string]) =>
    [positionOf.get(a) ?? "", positionOf.get(b) ?? ""].sort().join(" | ");
  const spoken = new Set(related.map(({ claimIds }) => sidesOf(claimIds)));
  const byRules = new Map(
    [...ruled.differences, ...ruled.contradictions].map((pair) => [sidesOf(pair.claimIds), pair.class]),
  );
  const standing: Contradiction[] = related.map((pair) => withRules(pair, byRules.get(sidesOf(pair.claimIds))));
  const overruled: Contradiction[] = [];
  for (const pair of [...ruled.contradictions, ...ruled.differences]) {
    const [a, b] = pair.claimIds;
    const factId = factOf.get(a);
    const beside = factId === factOf.get(b) && positionOf.get(a) !== positionOf.get(b);
    // What the model says of the two positions stands for all of their claims.
    if (factId === undefined || (beside && spoken.has(sidesOf(pair.claimIds)))) continue;
    const by = together.by(a, b);
    const denied = pair.class === "contradiction" && (by !== null || !beside);
    const proposer = by ?? together.asked.get(a) ?? together.asked.get(b);
    if (!denied && beside) standing.push({ ...pair, factId });
    else if (denied && proposer)
      overruled.push({ ...pair, factId, said: { rules: pair.class, model: null, by: proposer } });
  }
  const bySeverity = (a: Contradiction, b: Contradiction) => b.severity - a.severity || (a.id < b.id ? -1 : 1);
  const contradictions = standing.filter((pair) => pair.class === "contradiction").sort(bySeverity);
  const differences = standing.filter((pair) => pair.class !== "contradiction").sort(bySeverity);
  const finish = finisher(claims, contradictions, differences, context);
  const facts = [
    ...kept.map((fact) => finish(fact, fact.statement, fact.by ?? null)),
    ...drafts.map((draft) =>
      finish({ ...draft, positions: draft.positions.map(named(draft)) }, draft.question, draft.by),
    ),
  ];
  const places = new Map(
    facts.flatMap((fact) =>
      fact.positions.flatMap((p) => p.claimIds.map((id) => [id, { factId: fact.id, positionId: p.id }])),
    ),
  );
  return {
    copyOf: ruled.copyOf,
    facts,
    contradictions,
    differences,
    overruled: overruled.sort(bySeverity),
    refusals: sumRefusals([ruled.refusals ?? {}, refused]),
    places: [...claims.keys()].map((claimId) => ({ claimId, ...(places.get(claimId) ?? NOWHERE) })),
  };
}

/** Notes what the rules say of two positions, where they have not looked at these two claims. */
function withRules(pair: Contradiction, rules: Contradiction["class"] | undefined): Contradiction {
  if (!pair.said || pair.said.rules !== null || rules === undefined) return pair;
  return { ...pair, said: { ...pair.said, rules } };
}

const NOWHERE = { factId: null, positionId: null };

/** Who was shown a claim, and who was shown two of them at once; an echo was shown with the claim that it repeats. */
function askedTogether(judgements: readonly Judgement[], echoes: ReadonlyMap<string, string>) {
  const asked = new Map<string, Judgement["by"]>();
  const groups = new Map<string, number>();
  judgements.forEach(({ by, asked: ids }, group) => {
    for (const id of ids) {
      asked.set(id, by);
      groups.set(id, group);
    }
  });
  for (const [echo, original] of echoes) {
    const [by, group] = [asked.get(original), groups.get(original)];
    if (by === undefined || group === undefined || asked.has(echo)) continue;
    asked.set(echo, by);
    groups.set(echo, group);
  }
  return {
    asked,
    by: (a: string, b: string) =>
      groups.get(a) !== undefined && groups.get(a) === groups.get(b) ? (asked.get(a) ?? null) : null,
  };
}

/** Brings along what the model was not asked about: echoes to the claim that they repeat, the rest to where most of its fact went. */
function followed(
  facts: readonly Fact[],
  drafts: readonly DraftFact[],
  claims: ReadonlyMap<string, Claim>,
  asked: ReadonlyMap<string, unknown>,
  echoes: ReadonlyMap<string, string>,
): void {
  const homes = new Map(
    drafts.flatMap((draft) => draft.positions.flatMap((p) => p.claimIds.map((id) => [id, { draft, position: p }]))),
  );
  for (const [echo, original] of echoes) {
    const home = homes.get(original);
    if (!home || homes.has(echo) || !claims.has(echo)) continue;
    home.position.claimIds.push(echo);
    homes.set(echo, home);
  }
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  for (const fact of facts) {
    const members = fact.positions.flatMap(({ claimIds }) => claimIds);
    const pinned = byId.get(fact.id);
    const target = pinned ?? mostCommon(members.flatMap((id) => homes.get(id)?.draft ?? []));
    if (!target) continue;
    for (const { label, claimIds } of fact.positions) {
      const left = claimIds.filter((id) => !homes.has(id) && (pinned !== undefined || !asked.has(id)));
      if (left.length === 0) continue;
      const beside = mostCommon(
        claimIds.flatMap((id) => {
          const home = homes.get(id);
          return home?.draft === target ? [home.position] : [];
        }),
      );
      // What could or should be makes no position of its own where a model has drawn them.
      if (!beside && pinned === undefined && left.every((id) => IRREALIS.has(claims.get(id)?.modality ?? "asserted")))
        continue;
      const position = beside ?? { label, claimIds: [] };
      if (!beside) target.positions.push(position);
      position.claimIds.push(...left);
      for (const id of left) homes.set(id, { draft: target, position });
    }
  }
}

function mostCommon<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([, x], [, y]) => y - x)[0]?.[0];
}

/** What a fact of the rules keeps; null where nothing is left. */
function withoutPlaced(fact: Fact, placed: ReadonlyMap<string, string>): Fact | null {
  const positions = fact.positions
    .map((position) => ({ ...position, claimIds: position.claimIds.filter((id) => !placed.has(id)) }))
    .filter(({ claimIds }) => claimIds.length > 0);
  return positions.length > 0 ? { ...fact, positions } : null;
}

function named({ id }: DraftFact) {
  return ({ label, claimIds }: DraftFact["positions"][number]): Position => ({
    id: contentId("position", id, claimIds[0] ?? ""),
    label,
    claimIds,
    origins: 0,
  });
}

/** Gives a fact its type, its origins and its status, once its pairs are known. */
function finisher(
  claims: ReadonlyMap<string, Claim>,
  contradictions: readonly Contradiction[],
  differences: readonly Contradiction[],
  context: LinkContext,
) {
  const contradicted = byFact(contradictions);
  const differing = byFact(differences);
  return ({ id, positions: drafted }: Pick<Fact, "id" | "positions">, statement: string, by: Fact["by"]): Fact => {
    const read = drafted.map((position) => position.claimIds.flatMap((claimId) => claims.get(claimId) ?? []));
    const positions = drafted
      .map((position, at) => ({ ...position, origins: originsOf(read[at] ?? [], context) }))
      .sort((a, b) => b.origins - a.origins);
    return {
      id,
      type: leadingClaim(read.flat())?.answer.type ?? "event",
      statement,
      status: statusOf(contradicted.get(id) ?? [], differing.get(id) ?? [], read),
      origins: originsOf(read.flat(), context),
      positions,
      by: by ?? null,
    };
  };
}

function byFact(pairs: readonly Contradiction[]): ReadonlyMap<string, readonly Contradiction[]> {
  const grouped = new Map<string, Contradiction[]>();
  for (const pair of pairs) grouped.set(pair.factId, [...(grouped.get(pair.factId) ?? []), pair]);
  return grouped;
}
