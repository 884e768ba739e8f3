import type { Pins, PositionPin, StoryAnalysis } from "@/lib/engine/analysis";
import { groupBy } from "@/lib/review/group-by";
import type { ClaimRegister, StoredLink } from "@/lib/review/link-plan";
import { matchHoldings, type StoredHolding } from "@/lib/review/match-facts";

/** What people decided about a story's claims, in claims as they are now. */
export interface Decisions {
  /** Claim → the stored fact that a person put it on. */
  readonly facts: ReadonlyMap<string, string>;
  /** Claims that a person took out of every fact. */
  readonly removed: ReadonlySet<string>;
  readonly positions: readonly PositionPin[];
  /** Claims that a person moved one by one: where the machine would put them says nothing of where others belong. */
  readonly movedAlone: ReadonlySet<string>;
  /** What the machine by itself holds together; a merged fact's claims under that fact's id. */
  readonly homes: readonly StoredHolding[];
  /** Home → the stored fact that its claims stand on, where people put claims on that fact. */
  readonly standsOn: ReadonlyMap<string, string>;
}

/** Reads people's decisions out of the live links of a story. */
export function decisionsOf(links: readonly StoredLink[], { current, successors }: ClaimRegister): Decisions {
  const now = (claimId: string) => (current.has(claimId) ? claimId : successors.get(claimId));
  const standing = links.flatMap((link) => {
    const claim = now(link.claimId);
    return claim === undefined ? [] : [{ ...link, claim }];
  });
  // A claim that takes the place of two keeps the decision on the first that is still itself.
  const decided = new Map<string, (typeof standing)[number]>();
  for (const link of standing)
    if (link.by === "person" && (!decided.has(link.claim) || link.claim === link.claimId))
      decided.set(link.claim, link);

  const facts = new Map<string, string>();
  const removed = new Set<string>();
  for (const [claim, { factId }] of decided) {
    if (factId === null) removed.add(claim);
    else facts.set(claim, factId);
  }
  const targets = new Set(facts.values());
  const atHome = standing.flatMap(({ claim, by, factId, mergedFromId }) => {
    const home = mergedFromId ?? (by === "machine" ? factId : null);
    return home === null || factId === null ? [] : [{ claim, home, factId }];
  });
  const homes = Array.from(
    groupBy(atHome, ({ home }) => home),
    ([id, own]) => ({ id, ruled: false, claimIds: own.map(({ claim }) => claim) }),
  );
  return {
    facts,
    removed,
    positions: positionPins(standing),
    movedAlone: new Set(Array.from(decided).flatMap(([claim, link]) => (link.mergedFromId === null ? [claim] : []))),
    homes,
    standsOn: new Map(atHome.flatMap(({ home, factId }) => (targets.has(factId) ? [[home, factId]] : []))),
  };
}

function positionPins(links: readonly (StoredLink & { readonly claim: string })[]): PositionPin[] {
  const placed = links.filter((link) => link.positionId !== null);
  return Array.from(
    groupBy(placed, ({ positionId }) => positionId).values(),
    (own): PositionPin => ({
      placed: own.flatMap((link) => (link.placedBy === "person" ? [link.claim] : [])),
      beside: own.flatMap((link) => (link.placedBy === "machine" ? [link.claim] : [])),
    }),
  ).filter((pin) => pin.placed.length > 0);
}

/**
 * The pins for linking a story around these decisions. A claim that a person put on a fact joins what the machine finds for that
 * fact by itself.
 *
 * @param alone How the machine links the story without the claims of `movedAlone`; null where `standsOn` is empty.
 */
export function pinsOf(decisions: Decisions, alone: StoryAnalysis | null): Pins {
  const { removed, positions, homes, standsOn } = decisions;
  const facts = new Map(decisions.facts);
  if (alone !== null) {
    const computed = alone.facts.map(({ id, positions: own }) => ({ id, claimIds: own.flatMap((p) => p.claimIds) }));
    const matches = matchHoldings(homes, computed);
    for (const { id, claimIds } of computed) {
      const home = matches.get(id);
      const target = home === undefined ? undefined : standsOn.get(home);
      if (target === undefined) continue;
      for (const claim of claimIds) if (!facts.has(claim) && !removed.has(claim)) facts.set(claim, target);
    }
  }
  return { facts, removed, positions };
}
