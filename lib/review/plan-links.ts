import type { StoryAnalysis } from "@/lib/engine/analysis";
import type { Contradiction } from "@/lib/engine/contradiction";
import type { Fact, Position } from "@/lib/engine/fact";
import { groupBy } from "@/lib/review/group-by";
import type {
  ClaimRegister,
  Dismissal,
  LinkPlan,
  NewFact,
  NewPosition,
  StoredContradiction,
  StoredFact,
  StoredLink,
  StoredPosition,
  StoredStory,
} from "@/lib/review/link-plan";
import { matchHoldings } from "@/lib/review/match-facts";
import { freeOrdinals } from "@/lib/review/position-letter";

/** What a link of the machine's says beside its place. */
const OF_MACHINE = {
  by: "machine",
  actor: null,
  placedBy: "machine",
  correctionId: null,
  replacesId: null,
  mergedFromId: null,
} as const;

/**
 * Plans how the store follows a new analysis. What a person decided stays: their links, the facts they made and named, every
 * dismissal; a fact with a verdict keeps its id and never retires; positions keep their letters.
 *
 * @param pins The claims whose fact was given to the engine, as it was given: claim id → stored fact id.
 * @param newId Makes an id for a new fact or position.
 */
export function planLinks(
  stored: StoredStory,
  analysis: StoryAnalysis,
  claims: ClaimRegister,
  pins: ReadonlyMap<string, string>,
  newId: (prefix: "fact" | "pos") => string,
): LinkPlan {
  const resolve = (claimId: string) => (claims.current.has(claimId) ? claimId : claims.successors.get(claimId));
  const facts = planFacts(stored, analysis.facts, resolve, pins, newId);
  const positions = planPositions(stored, analysis.facts, facts, resolve, newId);
  const links = planLinksOfClaims(stored.links, analysis, claims, facts.ids, positions.ids);
  const pairs = planContradictions(stored.contradictions, analysis, claims.current, facts.ids, resolve);
  return { factIds: facts.ids, ...facts.plan, ...positions.plan, ...links, ...pairs };
}

type Resolve = (claimId: string) => string | undefined;

function planFacts(
  stored: StoredStory,
  computed: readonly Fact[],
  resolve: Resolve,
  pins: ReadonlyMap<string, string>,
  newId: (prefix: "fact") => string,
) {
  const holdings = computed.map((fact) => ({ id: fact.id, claimIds: fact.positions.flatMap((p) => p.claimIds) }));
  const known = new Map(stored.facts.map((fact) => [fact.id, fact]));
  const pinned = new Map<string, string>();
  const given = new Set<string>();
  for (const { id, claimIds } of holdings) {
    const target = claimIds.map((claim) => pins.get(claim)).find((fact) => fact !== undefined);
    if (target === undefined || !known.has(target) || given.has(target)) continue;
    pinned.set(id, target);
    given.add(target);
  }
  const held = heldBy(stored.links, (link) => link.factId, resolve);
  const ids = matchHoldings(
    stored.facts.map(({ id, ruled }) => ({ id, ruled, claimIds: held.get(id) ?? [] })),
    holdings,
    pinned,
  );

  const newFacts: NewFact[] = [];
  const changedFacts: NewFact[] = [];
  for (const { id: computedId, type, statement, status, origins, by } of computed) {
    const matched = ids.get(computedId);
    const before = matched === undefined ? undefined : known.get(matched);
    if (before === undefined) {
      const id = newId("fact");
      ids.set(computedId, id);
      newFacts.push({ id, type, statement, status, origins, proposedBy: by });
      continue;
    }
    const named = before.statementBy === "person" ? before.statement : statement;
    const same =
      before.type === type &&
      before.statement === named &&
      before.status === status &&
      before.origins === origins &&
      sameValue(before.proposedBy, by);
    if (!same) changedFacts.push({ id: before.id, type, statement: named, status, origins, proposedBy: by ?? null });
  }

  const carried = new Set(ids.values());
  const decided = new Set(stored.links.filter((link) => link.by === "person").map((link) => link.factId));
  const left = stored.facts.filter((fact) => !carried.has(fact.id));
  for (const fact of left)
    if (!fact.ruled && decided.has(fact.id) && fact.status !== "single-source")
      changedFacts.push({ ...pick(fact), status: "single-source" });
  const retiredFacts = left.filter((fact) => !fact.ruled && !decided.has(fact.id)).map((fact) => fact.id);
  return { ids, plan: { newFacts, changedFacts, retiredFacts } };
}

function pick({ id, type, statement, status, origins }: StoredFact): NewFact {
  return { id, type, statement, status, origins };
}

function planPositions(
  stored: StoredStory,
  computed: readonly Fact[],
  facts: { readonly ids: ReadonlyMap<string, string>; readonly plan: { readonly retiredFacts: readonly string[] } },
  resolve: Resolve,
  newId: (prefix: "pos") => string,
) {
  const held = heldBy(stored.links, (link) => link.positionId, resolve);
  const byFact = groupBy(stored.positions, (position) => position.factId);
  const chosen = chosenPositions(stored.links, resolve);
  const ids = new Map<string, string>();
  const newPositions: NewPosition[] = [];
  const changedPositions: { id: string; label: string; origins: number }[] = [];
  const retired = new Set(facts.plan.retiredFacts);
  const retiredPositions = stored.positions.filter((p) => !p.retired && retired.has(p.factId)).map((p) => p.id);

  for (const fact of computed) {
    const factId = facts.ids.get(fact.id);
    if (factId === undefined) continue;
    const all = byFact.get(factId) ?? [];
    const live = new Map(all.filter((position) => !position.retired).map((position) => [position.id, position]));
    const matches = matchHoldings(
      Array.from(live.values(), ({ id, ruled }) => ({ id, ruled, claimIds: held.get(id) ?? [] })),
      fact.positions,
      pinnedPositions(fact.positions, chosen, live),
    );
    const kept = new Set(matches.values());
    const taken = new Set(all.filter(({ id, ruled }) => ruled || kept.has(id)).map(({ ordinal }) => ordinal));
    const added: Position[] = [];
    for (const position of fact.positions) {
      const matched = matches.get(position.id);
      const before = matched === undefined ? undefined : live.get(matched);
      if (before === undefined) {
        added.push(position);
        continue;
      }
      ids.set(position.id, before.id);
      const { label, origins } = position;
      if (before.label !== label || before.origins !== origins)
        changedPositions.push({ id: before.id, label, origins });
    }
    const ordinals = freeOrdinals(taken, added.length);
    for (const [index, ordinal] of ordinals.entries()) {
      const position = added[index];
      if (position === undefined) continue;
      const id = newId("pos");
      ids.set(position.id, id);
      newPositions.push({ id, factId, ordinal, label: position.label, origins: position.origins });
    }
    for (const id of live.keys()) if (!kept.has(id)) retiredPositions.push(id);
  }
  return { ids, plan: { newPositions, changedPositions, retiredPositions } };
}

/** The positions that people chose, by claim. */
function chosenPositions(links: readonly StoredLink[], resolve: Resolve): Map<string, string> {
  const chosen = new Map<string, string>();
  for (const { claimId, positionId, placedBy } of links) {
    const claim = resolve(claimId);
    if (placedBy === "person" && positionId !== null && claim !== undefined) chosen.set(claim, positionId);
  }
  return chosen;
}

/** A computed position with a claim that a person put into a stored one carries that one on (computed id → stored id). */
function pinnedPositions(
  computed: readonly Position[],
  chosen: ReadonlyMap<string, string>,
  live: ReadonlyMap<string, StoredPosition>,
): Map<string, string> {
  const pinned = new Map<string, string>();
  const given = new Set<string>();
  for (const { id, claimIds } of computed) {
    const target = claimIds.map((claim) => chosen.get(claim)).find((one) => one !== undefined && live.has(one));
    if (target === undefined || given.has(target)) continue;
    pinned.set(id, target);
    given.add(target);
  }
  return pinned;
}

function planLinksOfClaims(
  links: readonly StoredLink[],
  analysis: StoryAnalysis,
  claims: ClaimRegister,
  factIds: ReadonlyMap<string, string>,
  positionIds: ReadonlyMap<string, string>,
) {
  const places = new Map<string, { factId: string; positionId: string | null }>();
  for (const place of analysis.places) {
    const factId = place.factId === null ? undefined : factIds.get(place.factId);
    if (factId === undefined || !claims.current.has(place.claimId)) continue;
    const positionId = place.positionId === null ? undefined : positionIds.get(place.positionId);
    places.set(place.claimId, { factId, positionId: positionId ?? null });
  }
  const newLinks: Omit<StoredLink, "id">[] = [];
  const placedLinks: { id: string; positionId: string | null }[] = [];
  const retiredLinks: string[] = [];
  const settled = new Set<string>();
  const positionOn = (claimId: string, factId: string | null) => {
    const place = places.get(claimId);
    return place !== undefined && place.factId === factId ? place.positionId : null;
  };

  for (const link of links) {
    if (link.by !== "person") continue;
    if (claims.current.has(link.claimId)) {
      settled.add(link.claimId);
      const positionId = positionOn(link.claimId, link.factId);
      const chosen = link.placedBy === "person" && positionId === null;
      if (positionId !== link.positionId && !chosen) placedLinks.push({ id: link.id, positionId });
    }
  }
  for (const link of links) {
    if (link.by !== "person" || claims.current.has(link.claimId)) continue;
    const claimId = claims.successors.get(link.claimId);
    if (claimId === undefined || settled.has(claimId)) continue;
    settled.add(claimId);
    retiredLinks.push(link.id);
    const { id: _retired, ...carried } = link;
    newLinks.push({ ...carried, claimId, positionId: positionOn(claimId, link.factId) });
  }
  for (const link of links) {
    if (link.by === "person") continue;
    const place = settled.has(link.claimId) ? undefined : places.get(link.claimId);
    if (place === undefined || place.factId !== link.factId) {
      retiredLinks.push(link.id);
      continue;
    }
    settled.add(link.claimId);
    if (place.positionId !== link.positionId) placedLinks.push({ id: link.id, positionId: place.positionId });
  }
  for (const [claimId, { factId, positionId }] of places)
    if (!settled.has(claimId)) newLinks.push({ claimId, factId, positionId, ...OF_MACHINE });
  return { newLinks, placedLinks, retiredLinks };
}

function planContradictions(
  stored: readonly StoredContradiction[],
  analysis: StoryAnalysis,
  current: ReadonlySet<string>,
  factIds: ReadonlyMap<string, string>,
  resolve: Resolve,
) {
  const known = new Map(stored.map((one) => [one.id, one]));
  const dismissed = new Map<string, StoredContradiction>();
  for (const one of stored) {
    const [a, b] = one.claimIds.map(resolve);
    if (one.dismissedAt !== null && a !== undefined && b !== undefined) dismissed.set(pairKey(one.kind, a, b), one);
  }
  const found = new Set<string>();
  const newContradictions: (Contradiction & Dismissal)[] = [];
  const changedContradictions: Contradiction[] = [];
  for (const computed of [...analysis.contradictions, ...analysis.differences]) {
    const factId = factIds.get(computed.factId);
    const [a, b] = computed.claimIds;
    if (factId === undefined || !current.has(a) || !current.has(b) || found.has(computed.id)) continue;
    found.add(computed.id);
    const pair = { ...computed, factId };
    const before = known.get(pair.id);
    if (before === undefined) {
      const ruling = dismissed.get(pairKey(pair.kind, a, b));
      newContradictions.push({
        ...pair,
        dismissedAt: ruling?.dismissedAt ?? null,
        dismissedBy: ruling?.dismissedBy ?? null,
        dismissedReason: ruling?.dismissedReason ?? null,
      });
    } else if (before.retired || !sayTheSame(before, pair)) changedContradictions.push(pair);
  }
  const retiredContradictions = stored.filter((one) => !one.retired && !found.has(one.id)).map((one) => one.id);
  return { newContradictions, changedContradictions, retiredContradictions };
}

function sayTheSame(a: Contradiction, b: Contradiction): boolean {
  return (
    a.factId === b.factId &&
    a.class === b.class &&
    a.severity === b.severity &&
    a.explanation === b.explanation &&
    a.bothMayHold.join() === b.bothMayHold.join() &&
    sameValue(a.said, b.said)
  );
}

/** Whether two pieces of plain data are the same; what is left out counts as null. */
function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

function pairKey(kind: string, a: string, b: string): string {
  return [kind, ...[a, b].toSorted()].join(" ");
}

function heldBy(
  links: readonly StoredLink[],
  holder: (link: StoredLink) => string | null,
  resolve: Resolve,
): Map<string, string[]> {
  const held = new Map<string, string[]>();
  for (const link of links) {
    const id = holder(link);
    const claimId = resolve(link.claimId);
    if (id === null || claimId === undefined) continue;
    const list = held.get(id);
    if (list === undefined) held.set(id, [claimId]);
    else list.push(claimId);
  }
  return held;
}

/** How many rows a plan writes. */
export function planSize(plan: LinkPlan): number {
  const { factIds: _, ...lists } = plan;
  return Object.values(lists).reduce((sum, rows) => sum + rows.length, 0);
}
