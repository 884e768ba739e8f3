import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchHoldings, type StoredHolding } from "@/lib/review/match-facts";

const stored = (id: string, claimIds: string, ruled = false): StoredHolding => ({
  id,
  claimIds: claimIds.split(""),
  ruled,
});
const computed = (id: string, claimIds: string) => ({ id, claimIds: claimIds.split("") });

describe("matchHoldings", () => {
  it.each<[string, StoredHolding[], ReturnType<typeof computed>[], Record<string, string>]>([
    ["the same claims", [stored("F", "abc")], [computed("x", "abc")], { x: "F" }],
    ["a fact that grew", [stored("F", "ab")], [computed("x", "abcd")], { x: "F" }],
    [
      "a fact that split: the larger part keeps the id",
      [stored("F", "abc")],
      [computed("x", "a"), computed("y", "bc")],
      { y: "F" },
    ],
    [
      "two facts that became one: the larger keeps its id",
      [stored("F", "a"), stored("G", "bc")],
      [computed("x", "abc")],
      { x: "G" },
    ],
    [
      "two facts that became one: the ruled one keeps its id",
      [stored("F", "a", true), stored("G", "bc")],
      [computed("x", "abc")],
      { x: "F" },
    ],
    ["no claim in common", [stored("F", "ab")], [computed("x", "cd")], {}],
    ["nothing stored", [], [computed("x", "a")], {}],
    ["a tie: the first id", [stored("F", "a"), stored("G", "b")], [computed("x", "ab")], { x: "F" }],
  ])("%s", (_, before, after, expected) => {
    expect(Object.fromEntries(matchHoldings(before, after))).toEqual(expected);
  });

  it("gives way to what a person pinned", () => {
    const before = [stored("F", "abc"), stored("G", "d")];
    const pinned = new Map([["x", "G"]]);
    expect(Object.fromEntries(matchHoldings(before, [computed("x", "abc"), computed("y", "d")], pinned))).toEqual({
      x: "G",
    });
  });

  const holdings = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      claimIds: fc.uniqueArray(fc.nat(20).map(String)),
      ruled: fc.boolean(),
    }),
    { selector: (one) => one.id },
  );

  it("uses each id once, only where a claim is shared, whatever the order", () => {
    fc.assert(
      fc.property(holdings, holdings, (before, after) => {
        const matches = matchHoldings(before, after);
        expect(new Set(matches.values()).size).toBe(matches.size);
        for (const [id, match] of matches) {
          const claims = after.find((one) => one.id === id)?.claimIds;
          expect(before.find((one) => one.id === match)?.claimIds.some((claim) => claims?.includes(claim))).toBe(true);
        }
        const reversed = matchHoldings(before.toReversed(), after.toReversed());
        expect([...reversed].toSorted()).toEqual([...matches].toSorted());
      }),
    );
  });

  it("finds everything again when nothing changed", () => {
    const apart = holdings.map((list) => list.map((one, index) => ({ ...one, claimIds: [`own ${index}`] })));
    fc.assert(
      fc.property(apart, (list) => {
        expect([...matchHoldings(list, list)].every(([a, b]) => a === b)).toBe(true);
        expect(matchHoldings(list, list).size).toBe(list.length);
      }),
    );
  });
});
