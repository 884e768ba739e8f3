import type { StoryAnalysis } from "@/lib/engine/analysis";
import type { Claim } from "@/lib/engine/claim";
import { contentId } from "@/lib/engine/content-hash";
import type { Contradiction } from "@/lib/engine/contradiction";
import { MOST_PAIRS, originsOf, severityOf } from "@/lib/engine/link-story";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { admitRelation, countedProperty } from "@/lib/engine/proposals/admit-relation";
import type { DraftFact, Refuse } from "@/lib/engine/proposals/draft-facts";
import type { RelationProposal } from "@/lib/engine/proposals/proposal";

/** How surely a pair holds on a model's word alone, and where the rules say the same. */
const BY_MODEL = 0.75;
const BY_BOTH = 0.9;

/** Two claims, whichever comes first. */
function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/**
 * The pairs that the relations of these facts amount to: a relation names two claims of two positions and holds for both
 * positions, with one pair for each two sources. Each pair passes the rules by itself, or is counted as refused.
 */
export function relatedPairs(
  drafts: readonly DraftFact[],
  claims: ReadonlyMap<string, Claim>,
  ruled: StoryAnalysis,
  context: LinkContext,
  refuse: Refuse,
): Contradiction[] {
  const byRules = new Map(
    [...ruled.differences, ...ruled.contradictions].map((pair) => [pairKey(...pair.claimIds), pair.class]),
  );
  return drafts.flatMap((draft) => {
    const members = draft.positions.map(({ claimIds }) => claimIds.flatMap((id) => claims.get(id) ?? []));
    const property = countedProperty(members.flat());
    const origins = originsOf(members.flat(), context);
    const found = new Map<string, Contradiction>();
    for (const relation of draft.relations) {
      const sides = relation.claimIds.map((id) => members.findIndex((side) => side.some((claim) => claim.id === id)));
      const [left, right] = [members[sides[0] ?? -1], members[sides[1] ?? -1]];
      if (!left || !right) refuse("unknown-claim");
      else if (left === right) refuse("one-position");
      else
        for (const [a, b] of pairsAcross(left, right, relation)) {
          const admitted = admitRelation(a, b, relation, property, context);
          const key = `${[a.sourceId, b.sourceId].sort().join(" ")} ${[...sides].sort().join(" ")}`;
          if (typeof admitted === "string") refuse(admitted);
          else if (!found.has(key) && found.size < MOST_PAIRS) {
            const rules = byRules.get(pairKey(a.id, b.id)) ?? null;
            const score = rules === admitted.class ? BY_BOTH : BY_MODEL;
            found.set(key, {
              id: contentId("pair", ...[a.id, b.id].sort(), admitted.kind),
              factId: draft.id,
              claimIds: [a.id, b.id],
              kind: admitted.kind,
              class: admitted.class,
              severity: severityOf(a, b, { kind: admitted.kind, score }, origins),
              explanation: admitted.reason,
              bothMayHold: admitted.bothMayHold,
              said: { rules, model: relation.class, by: draft.by },
            });
          }
        }
    }
    return [...found.values()];
  });
}

/** All pairs of the two positions, the one that the relation names first. */
function pairsAcross(
  left: readonly Claim[],
  right: readonly Claim[],
  { claimIds: [first, second] }: RelationProposal,
): (readonly [Claim, Claim])[] {
  const isNamed = ([a, b]: readonly [Claim, Claim]) => Number(a.id === first && b.id === second);
  return left.flatMap((a) => right.map((b) => [a, b] as const)).sort((x, y) => isNamed(y) - isNamed(x));
}
