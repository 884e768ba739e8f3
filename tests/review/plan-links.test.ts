import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoryAnalysis } from "@/lib/engine/analysis";
import type { Fact } from "@/lib/engine/fact";
import type { LinkPlan, StoredStory } from "@/lib/review/link-plan";
import { planLinks, planSize } from "@/lib/review/plan-links";

/** Facts written as "12:ab 15:c": positions with their label and the claims on them, a letter each. */
function fact(id: string, positions: string, status: Fact["status"] = "agreed"): Fact {
  return {
    id,
    type: "quantity",
    statement: `Statement of ${id}`,
    status,
    origins: 1,
    positions: positions.split(" ").map((position) => {
      const [label = "", claims = ""] = position.split(":");
      return { id: `${id}/${label}`, label, claimIds: claims.split(""), origins: claims.length };
    }),
  };
}

function analysisOf(facts: Fact[], contradictions: StoryAnalysis["contradictions"] = []): StoryAnalysis {
  const places = facts.flatMap(({ id: factId, positions }) =>
    positions.flatMap(({ id: positionId, claimIds }) => claimIds.map((claimId) => ({ claimId, factId, positionId }))),
  );
  return { copyOf: new Map(), places, facts, contradictions, differences: [] };
}

function register(claims: string, successors: Record<string, string> = {}) {
  return { current: new Set(claims), successors: new Map(Object.entries(successors)) };
}

const EMPTY: StoredStory = { facts: [], positions: [], links: [], contradictions: [] };

function counter() {
  let made = 0;
  return (prefix: string) => `${prefix}${++made}`;
}

/** The store after a plan, as it would be read again. */
function carryOut(before: StoredStory, plan: LinkPlan, newId: (prefix: "fact" | "pos") => string): StoredStory {
  const changed = new Map(plan.changedFacts.map((one) => [one.id, one]));
  const relabelled = new Map(plan.changedPositions.map((one) => [one.id, one]));
  const placed = new Map(plan.placedLinks.map((one) => [one.id, one]));
  const repaired = new Map(plan.changedContradictions.map((one) => [one.id, one]));
  return {
    facts: [
      ...before.facts
        .filter((one) => !plan.retiredFacts.includes(one.id))
        .map((one) => ({ ...one, ...changed.get(one.id) })),
      ...plan.newFacts.map((one) => ({ ...one, statementBy: "machine" as const, ruled: false })),
    ],
    positions: [
      ...before.positions.map((one) => ({
        ...one,
        ...relabelled.get(one.id),
        retired: one.retired || plan.retiredPositions.includes(one.id),
      })),
      ...plan.newPositions.map((one) => ({ ...one, retired: false, ruled: false })),
    ],
    links: [
      ...before.links
        .filter((one) => !plan.retiredLinks.includes(one.id))
        .map((one) => ({ ...one, ...placed.get(one.id) })),
      ...plan.newLinks.map((one) => ({ ...one, id: `link ${newId("pos")}` })),
    ],
    contradictions: [
      ...before.contradictions.map((one) => ({
        ...one,
        ...repaired.get(one.id),
        retired: repaired.has(one.id) ? false : one.retired || plan.retiredContradictions.includes(one.id),
      })),
      ...plan.newContradictions.map((one) => ({ ...one, retired: false })),
    ],
  };
}

function stored(...facts: Fact[]): StoredStory {
  const newId = counter();
  const claims = facts.flatMap((one) => one.positions.flatMap((position) => position.claimIds)).join("");
  return carryOut(EMPTY, planLinks(EMPTY, analysisOf(facts), register(claims), new Map(), newId), newId);
}

describe("planLinks", () => {
  it("fills an empty store, letters in the engine's order", () => {
    const plan = planLinks(EMPTY, analysisOf([fact("x", "12:ab 15:c")]), register("abc"), new Map(), counter());
    expect(plan.newFacts).toMatchObject([{ id: "fact1", statement: "Statement of x" }]);
    expect(plan.newPositions.map(({ label, ordinal, factId }) => [label, ordinal, factId])).toEqual([
      ["12", 0, "fact1"],
      ["15", 1, "fact1"],
    ]);
    expect(plan.newLinks.map(({ claimId, factId, by }) => [claimId, factId, by])).toEqual([
      ["a", "fact1", "machine"],
      ["b", "fact1", "machine"],
      ["c", "fact1", "machine"],
    ]);
  });

  it("retires what is gone and keeps the letters of what stays", () => {
    const before = stored(fact("x", "12:ab 15:c"), fact("y", "1:d"));
    const plan = planLinks(before, analysisOf([fact("z", "15:c 18:e")]), register("ce"), new Map(), counter());
    expect(plan.retiredFacts).toHaveLength(1);
    expect(plan.newFacts).toEqual([]);
    expect(plan.newPositions.map(({ label, ordinal }) => [label, ordinal])).toEqual([["18", 0]]);
    expect(plan.retiredLinks).toHaveLength(3);
  });

  it("never gives a letter that a verdict named to another position", () => {
    const before = stored(fact("x", "12:ab 15:c"));
    const ruled = { ...before, positions: before.positions.map((one) => ({ ...one, ruled: one.ordinal === 0 })) };
    const plan = planLinks(ruled, analysisOf([fact("x", "15:c 18:e")]), register("ce"), new Map(), counter());
    expect(plan.newPositions.map(({ ordinal }) => ordinal)).toEqual([2]);
  });

  it("leaves a fact that was ruled on, and one that a person uses", () => {
    const before = stored(fact("x", "12:a"), fact("y", "15:b"), fact("z", "18:c"));
    const [ruled, used, free] = before.facts;
    const held: StoredStory = {
      ...before,
      facts: before.facts.map((one) => ({ ...one, ruled: one.id === ruled?.id })),
      links: before.links.map((link) => (link.factId === used?.id ? { ...link, by: "person", actor: "Ada" } : link)),
    };
    const plan = planLinks(held, analysisOf([]), register(""), new Map(), counter());
    expect(plan.retiredFacts).toEqual([free?.id]);
    expect(plan.retiredLinks).not.toContain(held.links.find((link) => link.by === "person")?.id);
  });

  it("keeps a person's link wherever the machine would put the claim", () => {
    const before = stored(fact("x", "12:a"), fact("y", "15:b"));
    const mine = before.facts[1]?.id ?? "";
    const held: StoredStory = {
      ...before,
      links: before.links.map((link) => (link.claimId === "b" ? { ...link, by: "person", actor: "Ada" } : link)),
    };
    const plan = planLinks(held, analysisOf([fact("z", "12:ab")]), register("ab"), new Map(), counter());
    expect(plan.retiredLinks).toEqual([]);
    expect(plan.placedLinks).toMatchObject([{ positionId: null }]);
    expect(plan.retiredFacts).not.toContain(mine);
  });

  it("keeps a person's position, its letter and its claims, whatever else comes to stand in it", () => {
    const before = stored(fact("x", "12:ab 15:c"));
    const [first] = before.positions;
    const held: StoredStory = {
      ...before,
      links: before.links.map((link) =>
        link.claimId === "c"
          ? {
              ...link,
              by: "person",
              actor: "Ada",
              positionId: first?.id ?? "",
              placedBy: "person",
              correctionId: "act",
            }
          : link,
      ),
    };
    const next = analysisOf([fact("x", "12:ab 18:cd")]);
    const plan = planLinks(held, next, register("abcd"), new Map([["c", before.facts[0]?.id ?? ""]]), counter());
    expect(plan.placedLinks.map(({ id }) => id)).not.toContain(held.links.find((link) => link.claimId === "c")?.id);
    expect(plan.changedPositions).toMatchObject([{ id: first?.id, label: "18" }]);
    expect(plan.newLinks).toMatchObject([{ claimId: "d", positionId: first?.id, by: "machine" }]);

    const renamed = analysisOf([fact("x", "12:AB 18:C")]);
    const successors = { a: "A", b: "B", c: "C" };
    const carried = planLinks(held, renamed, register("ABC", successors), new Map(), counter());
    expect(carried.newLinks.find((link) => link.claimId === "C")).toMatchObject({
      positionId: first?.id,
      placedBy: "person",
      correctionId: "act",
    });
  });

  it("hands a person's link and a dismissal on to the claims that took the old ones' place", () => {
    const before = stored(fact("x", "12:a 15:b", "disputed"));
    const pair = {
      id: "old",
      factId: before.facts[0]?.id ?? "",
      claimIds: ["a", "b"] as const,
      kind: "quantity" as const,
      class: "contradiction" as const,
      severity: 0.5,
      explanation: "12 is not 15.",
      bothMayHold: [],
    };
    const dismissal = { dismissedAt: "2031", dismissedBy: "Ada", dismissedReason: "Two piers." };
    const held: StoredStory = {
      ...before,
      links: before.links.map((link) => (link.claimId === "b" ? { ...link, by: "person", actor: "Ada" } : link)),
      contradictions: [{ ...pair, ...dismissal, retired: false }],
    };
    const next = analysisOf(
      [fact("y", "12:A 15:B", "disputed")],
      [{ ...pair, id: "new", factId: "y", claimIds: ["B", "A"] }],
    );
    const plan = planLinks(held, next, register("AB", { a: "A", b: "B" }), new Map(), counter());
    expect(plan.newFacts).toEqual([]);
    expect(plan.newPositions).toEqual([]);
    expect(plan.newLinks.map(({ claimId, by, actor }) => [claimId, by, actor])).toEqual([
      ["B", "person", "Ada"],
      ["A", "machine", null],
    ]);
    expect(plan.newContradictions).toMatchObject([{ id: "new", factId: pair.factId, ...dismissal }]);
    expect(plan.retiredContradictions).toEqual(["old"]);
  });

  it("leaves out contradictions of claims or facts that are not there", () => {
    const pair = {
      id: "p",
      factId: "x",
      claimIds: ["a", "z"] as const,
      kind: "quantity" as const,
      class: "contradiction" as const,
      severity: 0.5,
      explanation: "No.",
      bothMayHold: [],
    };
    const facts = [fact("x", "12:a 15:b")];
    for (const one of [pair, { ...pair, claimIds: ["a", "b"] as const, factId: "nowhere" }])
      expect(
        planLinks(EMPTY, analysisOf(facts, [one]), register("ab"), new Map(), counter()).newContradictions,
      ).toEqual([]);
  });

  /** Claims spread over facts and positions at random. */
  const grouping = fc.array(fc.tuple(fc.nat(4), fc.nat(2)), { minLength: 1, maxLength: 20 }).map((spots) => {
    const groups = new Map<number, Map<number, string>>();
    for (const [index, [at, position]] of spots.entries()) {
      const positions = groups.get(at) ?? new Map<number, string>();
      groups.set(at, positions.set(position, (positions.get(position) ?? "") + String.fromCharCode(97 + index)));
    }
    return Array.from(groups, ([at, positions]) =>
      fact(`f${at}`, Array.from(positions, ([position, claims]) => `${position}:${claims}`).join(" ")),
    );
  });

  it("says what the analysis says once carried out, and then has nothing to do", () => {
    fc.assert(
      fc.property(grouping, grouping, (first, second) => {
        const newId = counter();
        const claims = register("abcdefghijklmnopqrst");
        let store = EMPTY;
        for (const facts of [first, second]) {
          store = carryOut(store, planLinks(store, analysisOf(facts), claims, new Map(), newId), newId);
          const shown = store.facts.map(({ id }) =>
            store.positions
              .filter((position) => position.factId === id && !position.retired)
              .map(
                ({ id: on, label }) =>
                  `${label}:${store.links
                    .filter((l) => l.positionId === on)
                    .map((l) => l.claimId)
                    .toSorted()
                    .join("")}`,
              )
              .toSorted()
              .join(" "),
          );
          const meant = facts.map(({ positions }) =>
            positions
              .map(({ label, claimIds }) => `${label}:${claimIds.toSorted().join("")}`)
              .toSorted()
              .join(" "),
          );
          expect(shown.toSorted()).toEqual(meant.toSorted());
          const letters = store.positions.filter((one) => !one.retired).map((one) => `${one.factId} ${one.ordinal}`);
          expect(new Set(letters).size).toBe(letters.length);
          expect(planSize(planLinks(store, analysisOf(facts), claims, new Map(), newId))).toBe(0);
        }
      }),
    );
  });
});
