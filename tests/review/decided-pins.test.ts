import { describe, expect, it } from "vitest";
import type { StoryAnalysis } from "@/lib/engine/analysis";
import { decisionsOf, pinsOf } from "@/lib/review/decided-pins";
import type { StoredLink } from "@/lib/review/link-plan";

function link(claimId: string, factId: string | null, more: Partial<StoredLink> = {}): StoredLink {
  return {
    id: `link ${claimId}`,
    claimId,
    factId,
    positionId: null,
    by: "machine",
    actor: null,
    placedBy: "machine",
    correctionId: null,
    replacesId: null,
    mergedFromId: null,
    ...more,
  };
}

const byPerson = { by: "person", actor: "Ada" } as const;

/** What the machine finds by itself: facts of claims named by letters. */
function analysisOf(...facts: string[]): StoryAnalysis {
  return {
    copyOf: new Map(),
    places: [],
    facts: facts.map((claims) => ({
      id: `f-${claims}`,
      type: "quantity",
      statement: claims,
      status: "agreed",
      origins: 1,
      positions: [{ id: `p-${claims}`, label: claims, claimIds: [...claims], origins: 1 }],
    })),
    contradictions: [],
    differences: [],
  };
}

const register = (claims: string, successors: Record<string, string> = {}) => ({
  current: new Set(claims),
  successors: new Map(Object.entries(successors)),
});

describe("decisions and pins", () => {
  it("joins a claim that was moved with what the machine finds for its fact", () => {
    const links = [link("a", "F"), link("b", "F"), link("c", "F", byPerson), link("d", "G")];
    const decisions = decisionsOf(links, register("abcde"));
    expect([...decisions.movedAlone]).toEqual(["c"]);
    expect([...decisions.standsOn]).toEqual([["F", "F"]]);
    const pins = pinsOf(decisions, analysisOf("abe", "d"));
    expect(Object.fromEntries(pins.facts)).toEqual({ c: "F", a: "F", b: "F", e: "F" });
  });

  it("keeps a merged fact’s claims together for the machine, and brings what joins them", () => {
    const merged = { ...byPerson, mergedFromId: "G" };
    const links = [link("a", "F"), link("c", "F", merged), link("d", "F", merged)];
    const decisions = decisionsOf(links, register("acdxy"));
    expect([...decisions.movedAlone]).toEqual([]);
    const pins = pinsOf(decisions, analysisOf("a", "cdx", "y"));
    expect(Object.fromEntries(pins.facts)).toEqual({ c: "F", d: "F", a: "F", x: "F" });
  });

  it("never brings back what was taken out", () => {
    const links = [link("a", "F", byPerson), link("b", "F"), link("c", null, byPerson)];
    const pins = pinsOf(decisionsOf(links, register("abc")), analysisOf("bc"));
    expect([...pins.removed]).toEqual(["c"]);
    expect(pins.facts.has("c")).toBe(false);
  });

  it("names those beside whom a claim was put, as they are now called", () => {
    const links = [
      link("a", "F", { positionId: "P" }),
      link("b", "F", { ...byPerson, positionId: "P", placedBy: "person" }),
      link("c", "F", { positionId: "Q" }),
      link("d", "F", { ...byPerson, positionId: "R", placedBy: "person" }),
    ];
    const { positions } = decisionsOf(links, register("Abcd", { a: "A" }));
    expect(positions).toEqual([
      { placed: ["b"], beside: ["A"] },
      { placed: ["d"], beside: [] },
    ]);
  });

  it("leaves out claims that are gone, and lets the claim itself speak before one that it takes the place of", () => {
    const links = [link("x", "G", byPerson), link("b", "F", byPerson), link("y", "F", byPerson)];
    const decisions = decisionsOf(links, register("b", { x: "b" }));
    expect(Object.fromEntries(decisions.facts)).toEqual({ b: "F" });
  });
});
