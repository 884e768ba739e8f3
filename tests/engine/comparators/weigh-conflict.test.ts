import { describe, expect, it } from "vitest";
import type { Comparison } from "@/lib/engine/comparators/comparison";
import { compareClaims, conflictValues, createWeighing } from "@/lib/engine/comparators/weigh-conflict";
import type { BoostedTrees } from "@/lib/engine/linkers/boosted-trees";
import { signedPair } from "@/lib/engine/linkers/link-questions";
import { profileOf } from "@/lib/engine/linkers/profile";
import { CONFLICT_SIGNS, SIGNS } from "@/lib/engine/pipeline";
import { firstFigures, laidOut } from "../linkers/pair-table";

const SURE: BoostedTrees = { signs: [], bias: 4, trees: [] };
const UNSURE: BoostedTrees = { signs: [], bias: -4, trees: [] };
/** A probability of .55. */
const DOUBTING: BoostedTrees = { signs: [], bias: 0.2, trees: [] };

const [NINE, TWELVE] = ["The fire killed nine people.", "The fire killed twelve people."];
const MELTED = "The glacier melted.";

/** The first claims of two texts, weighed by these trees: how surely they answer one question, how surely they conflict. */
function weighed(
  texts: readonly [string, string],
  kin: boolean,
  link: BoostedTrees,
  conflict: BoostedTrees,
  size = 200,
): { weighed: Comparison | null; compared: Comparison | null; twice: Comparison | null } {
  const { claims, context } = laidOut(texts);
  const [a, b] = ["0", "1"].map((id) => claims.find(({ sourceId }) => sourceId === id));
  if (!a || !b) throw new Error(`No claims in “${texts.join("”, “")}”`);
  const { weigh } = createWeighing({
    ...context,
    size,
    fitted: {
      link: { least: 0.5, trees: link },
      conflict: { least: 0.5, leastAlone: 0.6, leastOfKin: 0.1, leastOfUpdate: 0.2, trees: conflict },
      dispute: context.fitted.dispute,
    },
  });
  return { weighed: weigh(a, b, kin), compared: compareClaims(a, b, context), twice: weigh(a, b, kin) };
}

describe("what comparators say of two claims", () => {
  it("of kin stands as it is where the trees see some conflict", () => {
    const { weighed: result, compared } = weighed([NINE, TWELVE], true, UNSURE, SURE);
    expect(compared?.relation).toBe("contradiction");
    expect(result).toEqual(compared);
  });

  it("of kin falls where the trees see none at all, but not in a story too small for them", () => {
    expect(weighed([NINE, TWELVE], true, UNSURE, UNSURE).weighed).toBeNull();
    expect(weighed([NINE, TWELVE], true, UNSURE, UNSURE, 2).weighed?.relation).toBe("contradiction");
  });

  it("of others stands as a contradiction where the trees are sure, with their score", () => {
    const { weighed: result, compared } = weighed([NINE, TWELVE], false, SURE, SURE);
    expect(result).toEqual({ ...compared, score: expect.closeTo(1 / (1 + Math.exp(-4)), 12) });
  });

  it("of others falls where the trees are not sure of a contradiction", () => {
    expect(weighed([NINE, TWELVE], false, SURE, UNSURE).weighed).toBeNull();
  });

  it("of others needs more in a story too small for its facts to bear it out", () => {
    expect(weighed([NINE, TWELVE], false, SURE, DOUBTING).weighed?.relation).toBe("contradiction");
    expect(weighed([NINE, TWELVE], false, SURE, DOUBTING, 20).weighed).toBeNull();
    expect(weighed([NINE, TWELVE], false, SURE, SURE, 20).weighed?.relation).toBe("contradiction");
  });

  it.each([
    ["stands where they surely answer one question", SURE, "agreement"],
    ["falls where they may well not", UNSURE, undefined],
  ])("an agreement of others %s", (_, link, relation) => {
    expect(weighed([NINE, NINE], false, link, UNSURE).weighed?.relation).toBe(relation);
  });

  it.each([
    ["is a contradiction where the trees are sure of it", SURE, "contradiction"],
    ["says much the same where they are not", UNSURE, "agreement"],
  ])("of others, where no comparator speaks, %s", (_, conflict, relation) => {
    const { weighed: result, compared } = weighed([NINE, MELTED], false, SURE, conflict);
    expect(compared).toBeNull();
    expect(result?.relation).toBe(relation);
    if (result) expect(result.explanation).toMatch(/Outlet 0.*Outlet 1/);
  });

  it.each([
    ["an update", ["The lake held nine boats on Monday.", "The lake held twelve boats on Friday."], "update"],
    ["one verb in both", ["The guide whistled beside a mill.", "The guide whistled beside a quarry."], "agreement"],
  ] as const)("%s gives way to trees that are sure of a conflict, and to no others", (_, texts, relation) => {
    for (const kin of [true, false]) {
      const { weighed: result, compared } = weighed(texts, kin, SURE, SURE);
      expect(compared?.relation).toBe(relation);
      expect(result?.relation).toBe("contradiction");
      expect(weighed(texts, kin, SURE, UNSURE).weighed).toEqual(compared);
    }
  });

  it.each([true, false])("an update that the words themselves tell gives way to no trees (kin: %s)", (kin) => {
    const texts = ["Earlier the lake held nine boats.", "The lake held twelve boats."] as const;
    const { weighed: result, compared } = weighed(texts, kin, SURE, SURE);
    expect(compared?.relation).toBe("update");
    expect(result).toEqual(compared);
  });

  it("is the same when it is asked again", () => {
    const { weighed: first, twice } = weighed([NINE, TWELVE], false, SURE, SURE);
    expect(twice).toEqual(first);
  });
});

describe("two claims stand alone against each other", () => {
  it.each([
    ["kin that comparators set apart", [NINE, TWELVE], true, DOUBTING, true],
    ["others that the trees are sure of", [NINE, TWELVE], false, SURE, true],
    ["not others that they may see a conflict in", [NINE, TWELVE], false, DOUBTING, false],
    ["not where nothing sets them apart", [NINE, NINE], true, SURE, false],
  ] as const)("%s", (_, texts, kin, conflict, stand) => {
    const { claims, context } = laidOut(texts);
    const [a, b] = firstFigures({ claims });
    const bounds = { least: 0.5, leastAlone: 0.6, leastOfKin: 0.1, leastOfUpdate: 0.2 };
    const fitted = { ...context.fitted, link: { least: 0.5, trees: SURE }, conflict: { ...bounds, trees: conflict } };
    expect(createWeighing({ ...context, size: 200, fitted }).standAlone(a, b, kin)).toBe(stand);
  });
});

describe("what trees and comparators say apart from each other", () => {
  it("is the trees' probability, and the comparators' word whatever the trees make of it", () => {
    const { claims, context } = laidOut([NINE, TWELVE]);
    const [a, b] = firstFigures({ claims });
    const trees = { link: { least: 0.5, trees: UNSURE }, conflict: { ...context.fitted.conflict, trees: DOUBTING } };
    const { conflict, compared, weigh } = createWeighing({ ...context, fitted: { ...context.fitted, ...trees } });
    expect(conflict(a, b)).toBeCloseTo(1 / (1 + Math.exp(-0.2)), 12);
    expect(conflict(a, b)).toBe(conflict(b, a));
    expect(compared(a, b)).toEqual(compareClaims(a, b, context));
    expect(weigh(a, b, false)).not.toEqual(compared(a, b));
  });
});

describe("the values that the conflict trees are asked with", () => {
  it("are those of the signs, then those of the comparison, by the names that the trees know", () => {
    const { claims, context } = laidOut([NINE, TWELVE]);
    const [a, b] = ["0", "1"].map((id) => claims.find(({ sourceId }) => sourceId === id));
    if (!a || !b) throw new Error("No two claims");
    const pair = signedPair(profileOf(a, context), profileOf(b, context), context);
    const comparison = compareClaims(a, b, context);
    const values = [...conflictValues(pair, 0.25, comparison)];
    expect(values.length).toBe(SIGNS.length + CONFLICT_SIGNS.length);
    expect(values.slice(0, SIGNS.length)).toEqual([...pair.values]);
    const named = new Map(CONFLICT_SIGNS.map(({ id }, at) => [id, values[SIGNS.length + at]]));
    expect(named.get("linked")).toBe(0.25);
    expect(named.get("set-against")).toBe(comparison?.score);
    expect(named.get("set-against")).toBeGreaterThan(0);
    expect(named.get("agreed")).toBe(0);
  });
});
