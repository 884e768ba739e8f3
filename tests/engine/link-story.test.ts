import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pins, SourceReading, StoryAnalysis } from "@/lib/engine/analysis";
import { type Claim, IRREALIS } from "@/lib/engine/claim";
import { standsIn } from "@/lib/engine/quote";
import { engine, readingOf } from "./test-engine";

const WIRE = `The ferry Aurelia sank off the coast of Norway before dawn on Monday, the coastguard said. Divers searched the
wreck all morning while relatives waited on the quay. The captain told investigators that the engine had failed twice in
the week before the journey. Fishermen pulled passengers from the water and took them to a hotel, where nurses looked
after them. The company that owns the ship said that it had passed every inspection. A second ferry on the same route was
kept in port while engineers went through its log.`;

const TEXTS = {
  a: "The quake killed 78 people in Lima, the mayor said. The bridge over the river was closed. If the dam breaks, 400 homes will be flooded.",
  b: "The quake killed 120 people in Lima, doctors said. The bridge over the river is open. Troops left the town of Varo.",
  c: "The dam burst, engineers said. The army remains in the town of Varo. The tunnel opened in 2019.",
  d: "The dam held. The tunnel opened in May 2021. The quake killed 78 people in Lima. The fire could destroy 900 homes.",
};

const READINGS: readonly SourceReading[] = [
  readingOf("a", TEXTS.a, "2024-03-14T08:00:00Z"),
  readingOf("b", TEXTS.b, "2024-03-14T08:30:00Z"),
  readingOf("c", TEXTS.c, "2024-03-14T09:00:00Z"),
  readingOf("d", TEXTS.d, null),
];
const CLAIMS = new Map(READINGS.flatMap((reading) => reading.claims.map((claim) => [claim.id, claim] as const)));
const STORY = engine.linkStory(READINGS);

function claimWith(quote: string, sourceId: string): Claim {
  const found = [...CLAIMS.values()].find((claim) => claim.sourceId === sourceId && claim.quote.includes(quote));
  if (!found) throw new Error(`No claim “${quote}” in ${sourceId}`);
  return found;
}

function textOf(sourceId: string): string {
  return Object.entries(TEXTS).find(([id]) => id === sourceId)?.[1] ?? "";
}

function claimIdsOf(story: StoryAnalysis): string[] {
  return story.facts.flatMap((fact) => fact.positions.flatMap((position) => position.claimIds));
}

function pinsOf(facts: Readonly<Record<string, string>>, removed: readonly string[] = []): Pins {
  return { facts: new Map(Object.entries(facts)), removed: new Set(removed), positions: [] };
}

describe("one text that two outlets print", () => {
  it("is two sources with claims of their own, one origin, and no contradiction", () => {
    const text = `${WIRE} Troops left the town of Varo, the mayor said.`;
    const readings = [readingOf("x", text), readingOf("y", text), readingOf("z", "Troops remain in the town of Varo.")];
    const ids = readings.flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const story = engine.linkStory(readings);
    expect(story.copyOf.get("y") ?? story.copyOf.get("x")).toMatch(/^[xy]$/);
    const disputed = story.facts.filter(({ status }) => status === "disputed");
    expect(disputed.map(({ origins }) => origins)).toEqual([2]);
  });
});

describe("a story", () => {
  it.each([
    ["quantity", "78 people", "a", "120 people", "b"],
    ["status", "was closed", "a", "is open", "b"],
    ["status", "left the town", "b", "remains in the town", "c"],
    ["status", "burst", "c", "held", "d"],
    ["time", "in 2019", "c", "in May 2021", "d"],
  ])("finds the contradiction of %s: “%s” (%s), “%s” (%s)", (kind, one, sourceOne, other, sourceOther) => {
    const pairs = STORY.contradictions
      .filter((contradiction) => contradiction.kind === kind)
      .map(({ claimIds }) => claimIds.flatMap((id) => CLAIMS.get(id) ?? []));
    const has = (pair: Claim[], quote: string, sourceId: string) =>
      pair.some((claim) => claim.sourceId === sourceId && claim.quote.includes(quote));
    expect(pairs.some((pair) => has(pair, one, sourceOne) && has(pair, other, sourceOther))).toBe(true);
  });

  it("marks the facts of its contradictions disputed", () => {
    const disputed = new Set(STORY.contradictions.map(({ factId }) => factId));
    for (const fact of STORY.facts) expect(fact.status === "disputed").toBe(disputed.has(fact.id));
  });

  it("quotes both sides verbatim", () => {
    for (const { claimIds } of [...STORY.contradictions, ...STORY.differences]) {
      for (const id of claimIds) {
        const claim = CLAIMS.get(id);
        expect(claim && standsIn(textOf(claim.sourceId), claim)).toBe(true);
      }
    }
  });

  it("takes no evidence from what only may be", () => {
    for (const { claimIds } of [...STORY.contradictions, ...STORY.differences])
      for (const id of claimIds) expect(IRREALIS.has(CLAIMS.get(id)?.modality ?? "wish")).toBe(false);
  });

  it("puts every claim on one fact at most, and in its place", () => {
    const placed = STORY.facts.flatMap((fact) => [...new Set(fact.positions.flatMap(({ claimIds }) => claimIds))]);
    expect(new Set(placed).size).toBe(placed.length);
    expect(STORY.places.map((place) => place.claimId).sort()).toEqual([...CLAIMS.keys()].sort());
    for (const { claimId, factId, positionId } of STORY.places) {
      const fact = STORY.facts.find((one) => one.id === factId);
      expect(fact?.positions.find((position) => position.id === positionId)?.claimIds ?? [claimId]).toContain(claimId);
    }
  });

  it("holds the two claims of a pair on two positions", () => {
    const positionOf = new Map(STORY.places.map(({ claimId, positionId }) => [claimId, positionId]));
    for (const { claimIds } of [...STORY.contradictions, ...STORY.differences])
      expect(new Set(claimIds.map((id) => positionOf.get(id))).size).toBe(2);
  });

  it("has an id of its own for everything", () => {
    const ids = [
      ...STORY.facts.map((fact) => fact.id),
      ...STORY.facts.flatMap((fact) => fact.positions.map((position) => position.id)),
      ...STORY.contradictions.map((pair) => pair.id),
      ...STORY.differences.map((pair) => pair.id),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("orders contradictions by falling severity, all between 0 and 1", () => {
    const severities = STORY.contradictions.map((pair) => pair.severity);
    expect(severities).toEqual([...severities].sort((a, b) => b - a));
    for (const severity of severities) expect(severity > 0 && severity <= 1).toBe(true);
  });

  it("sets a source never against itself in one voice", () => {
    for (const { claimIds } of STORY.contradictions) {
      const [one, other] = claimIds.flatMap((id) => CLAIMS.get(id) ?? []);
      if (one?.sourceId === other?.sourceId) expect(one?.attribution[0]?.name).not.toBe(other?.attribution[0]?.name);
    }
  });

  it("tells what changed within one report", () => {
    const report = readingOf(
      "a",
      "The death toll of the quake in Lima rose to 91 on Friday. It had stood at 60 on Wednesday.",
      "2024-03-15T08:00:00Z",
    );
    const story = engine.linkStory([report]);
    expect(story.contradictions).toEqual([]);
    expect(story.differences.map((pair) => pair.class)).toEqual(["update"]);
  });

  it("is empty where nothing was read", () => {
    expect(engine.linkStory([])).toMatchObject({ facts: [], contradictions: [], differences: [], places: [] });
  });
});

describe("order", () => {
  it("of the readings does not matter", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...READINGS], { minLength: READINGS.length }), (shuffled) => {
        expect(engine.linkStory(shuffled)).toEqual(STORY);
      }),
      { numRuns: 24 },
    );
  });

  it("of pinned readings does not matter either", () => {
    const pins = pinsOf({ [claimWith("was closed", "a").id]: "fact_p", [claimWith("burst", "c").id]: "fact_p" });
    const pinned = engine.linkStory(READINGS, pins);
    expect(engine.linkStory([...READINGS].reverse(), pins)).toEqual(pinned);
  });
});

describe("ids", () => {
  it("are the same on a second reading", () => {
    const again = READINGS.map(({ sourceId, publishedAt }) => readingOf(sourceId, textOf(sourceId), publishedAt));
    expect(again).toEqual(READINGS);
    expect(engine.linkStory(again)).toEqual(STORY);
  });

  it("of untouched facts stay when a source comes in", () => {
    const later = readingOf(
      "e",
      "A poet sold her violin to the museum of Oslo. The choir sang in Bergen.",
      "2024-03-15",
    );
    const grown = engine.linkStory([...READINGS, later]);
    const ids = new Set(grown.facts.map((fact) => fact.id));
    for (const fact of STORY.facts) expect(ids).toContain(fact.id);
    const pairs = new Set(grown.contradictions.map((pair) => pair.id));
    for (const pair of STORY.contradictions) expect(pairs).toContain(pair.id);
  });

  it("of a fact stay when a later source joins it", () => {
    const later = readingOf("e", "The quake killed 300 people in Lima.", "2024-03-14T10:00:00Z");
    const grown = engine.linkStory([...READINGS, later]);
    const factOf = (story: StoryAnalysis) =>
      story.places.find((place) => place.claimId === claimWith("78 people", "a").id)?.factId;
    expect(factOf(grown)).toBe(factOf(STORY));
  });
});

describe("pins", () => {
  const bridge = claimWith("was closed", "a");
  const dam = claimWith("burst", "c");

  it("keep a claim on its fact, apart from all others", () => {
    const story = engine.linkStory(READINGS, pinsOf({ [bridge.id]: "fact_mine" }));
    const fact = story.facts.find((one) => one.id === "fact_mine");
    expect(fact?.positions.flatMap((position) => position.claimIds)).toEqual([bridge.id]);
    expect(story.places.find((place) => place.claimId === bridge.id)?.factId).toBe("fact_mine");
  });

  it("keep two claims together that no linker would", () => {
    const story = engine.linkStory(READINGS, pinsOf({ [bridge.id]: "fact_ours", [dam.id]: "fact_ours" }));
    const fact = story.facts.find((one) => one.id === "fact_ours");
    expect(fact?.positions.flatMap((position) => position.claimIds).sort()).toEqual([bridge.id, dam.id].sort());
  });

  it("keep a claim in the position that a person chose, against nobody there", () => {
    const pair = STORY.contradictions[0];
    if (pair === undefined) throw new Error("the story has no contradiction");
    const [moved, beside] = pair.claimIds;
    const members = STORY.facts.find(({ id }) => id === pair.factId)?.positions.flatMap(({ claimIds }) => claimIds);
    const pins = {
      ...pinsOf(Object.fromEntries((members ?? []).map((id) => [id, "fact_ours"]))),
      positions: [{ placed: [moved], beside: [beside] }],
    };
    const story = engine.linkStory(READINGS, pins);
    const positionOf = (claim: string) => story.places.find(({ claimId }) => claimId === claim)?.positionId;
    expect(positionOf(moved)).toBe(positionOf(beside));
    expect(story.contradictions.filter(({ claimIds }) => claimIds.every((id) => pair.claimIds.includes(id)))).toEqual(
      [],
    );
  });

  it("take a removed claim out of everything", () => {
    const story = engine.linkStory(READINGS, pinsOf({}, [bridge.id]));
    expect(claimIdsOf(story)).not.toContain(bridge.id);
    for (const { claimIds } of [...story.contradictions, ...story.differences])
      expect(claimIds).not.toContain(bridge.id);
    expect(story.places.filter(({ claimId, factId }) => claimId === bridge.id && factId !== null)).toEqual([]);
  });

  it("may name claims that are no longer there", () => {
    expect(engine.linkStory(READINGS, pinsOf({ claim_gone: "fact_gone" }, ["claim_too"]))).toEqual(STORY);
  });
});

describe("copies", () => {
  const wire = readingOf("wire", WIRE, "2024-03-14T06:00:00Z");
  const copy = readingOf("copy", `Ferry lost at sea\n\n${WIRE}\n\nWith agency material.`, "2024-03-14T09:00:00Z");
  const own = readingOf(
    "own",
    "The ferry Aurelia sank off the coast of Norway, a fisherman said.",
    "2024-03-14T10:00:00Z",
  );
  const story = engine.linkStory([copy, own, wire]);

  it("are told by their text, the earlier one being the origin", () => {
    expect([...story.copyOf]).toEqual([["copy", "wire"]]);
  });

  it("count as one origin", () => {
    const claims = new Map([wire, copy, own].flatMap((reading) => reading.claims.map((claim) => [claim.id, claim])));
    for (const fact of story.facts) {
      const sources = new Set(
        fact.positions.flatMap((position) => position.claimIds.flatMap((id) => claims.get(id)?.sourceId ?? [])),
      );
      if (!sources.has("own")) {
        const speakers = fact.positions.flatMap((position) =>
          position.claimIds.map((id) => claims.get(id)?.attribution[0]?.name ?? "the outlet"),
        );
        expect(fact.origins).toBeLessThanOrEqual(new Set(speakers).size);
      }
    }
  });

  it("stand in no contradiction with each other", () => {
    expect(engine.linkStory([copy, wire]).contradictions).toEqual([]);
  });
});
