import { describe, expect, it } from "vitest";
import { probability } from "@/lib/engine/alignment/signals";
import type { Claim } from "@/lib/engine/claim";
import { createDisputeSignals, fittedDispute } from "@/lib/engine/comparators/weigh-dispute";
import { linkStory } from "@/lib/engine/link-story";
import type { Fitted } from "@/lib/engine/linkers/fitted/fitted";
import { laidOut } from "../linkers/pair-table";
import { models, readingOf } from "../test-engine";

const [NINE, TWELVE] = ["The fire killed nine people.", "The fire killed twelve people."];
const [NINE_TOO, TWELVE_TOO] = ["Nine people died in the fire.", "Twelve people died in the fire."];
const MAY_BE = "The fire may have killed twelve people.";

/** The first claim of each text. */
function claimsOf(...texts: readonly string[]): Claim[] {
  const { claims } = laidOut(texts);
  return texts.map((text, at) => {
    const claim = claims.find(({ sourceId }) => sourceId === `${at}`);
    if (!claim) throw new Error(`No claim in “${text}”`);
    return claim;
  });
}

/** The signals of the first claims of two positions, where trees see a conflict as sure as `sure` says of two figures. */
function signalsOf(
  one: readonly Claim[],
  other: readonly Claim[],
  {
    sure = {},
    apart = false,
    alone = [],
  }: { sure?: Readonly<Record<string, number>>; apart?: boolean; alone?: readonly string[] } = {},
) {
  const [[a], [b]] = [one, other];
  if (!a || !b) throw new Error("a claim on each position expected");
  const figures = (x: Claim, y: Claim) => `${x.quantities[0]?.value} ${y.quantities[0]?.value}`;
  const read = createDisputeSignals(
    {
      compared: () =>
        apart
          ? {
              relation: "contradiction",
              kind: "quantity",
              score: 0.9,
              explanation: "Nine is not twelve.",
              bothMayHold: [],
            }
          : null,
      conflict: (x, y) => sure[figures(x, y)] ?? 0.1,
    },
    (x, y) => alone.includes(figures(x, y)),
  );
  const possible = { pair: [a, b] as const, severity: 0.4, one, other };
  expect(read(possible), "asked again").toEqual(read(possible));
  return read(possible);
}

describe("the signals of a dispute", () => {
  it("tell how grave the pair is, and whether comparators set it apart", () => {
    const [nine, twelve] = [claimsOf(NINE), claimsOf(TWELVE)];
    expect(signalsOf(nine, twelve)).toMatchObject({ severity: 0.4, compared: 0 });
    expect(signalsOf(nine, twelve, { apart: true })).toMatchObject({ severity: 0.4, compared: 1 });
  });

  it.each([
    ["one report against one", [NINE], [TWELVE], 1],
    ["two against one", [NINE, NINE_TOO], [TWELVE], 2],
    ["two against two", [NINE, NINE_TOO], [TWELVE, TWELVE_TOO], 4],
    ["what may be counts for nothing", [NINE, NINE_TOO], [TWELVE, MAY_BE], 2],
  ])("count the pairs that stand across from each other: %s", (_, some, others, pairs) => {
    const claims = claimsOf(...some, ...others);
    const { across } = signalsOf(claims.slice(0, some.length), claims.slice(some.length));
    expect(across).toBeCloseTo(Math.log(1 + pairs), 12);
  });

  it("tell how surely the two positions stand against each other on the mean, and whether any pair does so alone", () => {
    const [a, b, c] = claimsOf(NINE, TWELVE, "The fire killed thirty people.");
    if (!a || !b || !c) throw new Error("three claims expected");
    const sure = { "9 12": 0.7, "9 30": 0.5 };
    expect(signalsOf([a], [b, c], { sure })).toMatchObject({ sure: expect.closeTo(Math.log(0.6 / 0.4), 12), alone: 0 });
    expect(signalsOf([a], [b, c], { sure, alone: ["9 30"] })).toMatchObject({ alone: 1 });
  });

  it("are of the pair alone where one report holds both positions", () => {
    const [a, b] = claimsOf(NINE, TWELVE);
    if (!a || !b) throw new Error("two claims expected");
    const signals = signalsOf([a], [{ ...b, sourceId: a.sourceId }], { sure: { "9 12": 0.8 } });
    expect(signals).toMatchObject({ across: 0, sure: expect.closeTo(Math.log(0.8 / 0.2), 12) });
  });
});

describe("a pair that may be in dispute", () => {
  it("is as grave as it is surely a dispute, and none where too little bears it out", () => {
    const weights = { bias: -1, of: { severity: 2, sure: 1 } };
    const [nine, twelve] = [claimsOf(NINE), claimsOf(TWELVE)];
    const [a, b] = [...nine, ...twelve];
    if (!a || !b) throw new Error("two claims expected");
    const signals = signalsOf(nine, twelve, { sure: { "9 12": 0.6 } });
    const sure = probability(signals, weights);
    expect(fittedDispute({ least: sure - 0.001, weights })(signals, [a, b])).toBeCloseTo(sure, 3);
    expect(fittedDispute({ least: sure + 0.001, weights })(signals, [a, b])).toBeNull();
  });
});

describe("a fact of a story", () => {
  // So many claims that the trees have a say in what linkers and comparators put apart.
  const others = Array.from({ length: 90 }, (_, at) => `Lorry ${at + 1} stopped at the mill on street ${at + 1}.`);
  const readings = [readingOf("a", NINE), readingOf("b", TWELVE), readingOf("c", others.join(" "))];
  const figures = readings.flatMap(({ claims }) => claims.slice(0, 1)).slice(0, 2);
  const NEVER: Fitted["dispute"] = { least: 0.5, weights: { bias: -9, of: {} } };
  const ALWAYS: Fitted["dispute"] = { least: 0.5, weights: { bias: 2, of: {} } };

  function disputeOf(dispute: Fitted["dispute"], pinned = false, told = readings) {
    const pins = {
      facts: new Map(pinned ? figures.map(({ id }) => [id, "by hand"]) : []),
      removed: new Set<string>(),
      positions: [],
    };
    const { contradictions, facts } = linkStory(told, { ...models, fitted: { ...models.fitted, dispute } }, pins);
    const fact = facts.find(({ positions }) =>
      positions.some(({ claimIds }) => claimIds.includes(figures[0]?.id ?? "none")),
    );
    return { pairs: contradictions.filter(({ factId }) => factId === fact?.id), status: fact?.status };
  }

  it("is disputed where its pairs are borne out, as gravely as they are", () => {
    const { pairs, status } = disputeOf(ALWAYS);
    expect(status).toBe("disputed");
    expect(pairs.map(({ severity }) => severity)).toEqual([0.881]);
  });

  it("is not where they are not", () => {
    expect(disputeOf(NEVER)).toEqual({ pairs: [], status: "single-source" });
  });

  it.each([
    ["a person put its claims together", true, readings],
    ["the story is too small to tell", false, readings.slice(0, 2)],
  ])("stays so where %s", (_, pinned, told) => {
    expect(disputeOf(NEVER, pinned, told).status).toBe("disputed");
    expect(disputeOf(NEVER, pinned, told)).toEqual(disputeOf(ALWAYS, pinned, told));
  });
});
