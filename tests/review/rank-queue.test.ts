import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QUEUE_STATUSES } from "@/lib/review/queue-status";
import { type Ranked, rankQueue } from "@/lib/review/rank-queue";

const fact = (id: string, change: Partial<Ranked> = {}): Ranked => ({
  id,
  status: "disputed",
  severity: 0.5,
  origins: 2,
  latestPublishedAt: "2031-03-05",
  ...change,
});

describe("rankQueue", () => {
  it.each<[string, Ranked[], string[]]>([
    ["nothing", [], []],
    [
      "disputed first, decided last",
      [fact("d", { status: "decided" }), fact("s", { status: "single-source" }), fact("x")],
      ["x", "s", "d"],
    ],
    ["the more severe", [fact("a", { severity: 0.2 }), fact("b", { severity: 0.9 })], ["b", "a"]],
    ["the one with more origins", [fact("a"), fact("b", { origins: 5 })], ["b", "a"]],
    ["the more recent", [fact("a", { latestPublishedAt: "2031-02-01" }), fact("b")], ["b", "a"]],
    ["a dated one before an undated one", [fact("a", { latestPublishedAt: null }), fact("b")], ["b", "a"]],
    [
      "twice as severe, a week older: the same weight, so the later",
      [fact("a", { severity: 1, latestPublishedAt: "2031-02-26" }), fact("b")],
      ["b", "a"],
    ],
    [
      "undated ones by weight",
      [fact("a", { latestPublishedAt: null }), fact("b", { latestPublishedAt: null, severity: 0.6 })],
      ["b", "a"],
    ],
    ["a date that can't be read counts as none", [fact("a", { latestPublishedAt: "soon" }), fact("b")], ["b", "a"]],
  ])("%s", (_, facts, order) => {
    expect(rankQueue(facts).map((one) => one.id)).toEqual(order);
  });

  it("gives the same order whatever came in", () => {
    const ranked = fc.record({
      id: fc.uuid(),
      status: fc.constantFrom(...QUEUE_STATUSES),
      severity: fc.double({ min: 0, max: 1, noNaN: true }),
      origins: fc.nat(9),
      latestPublishedAt: fc.option(fc.constantFrom("2031-03-01", "2031-03-05T10:00:00Z", "2030-01-01")),
    });
    fc.assert(
      fc.property(fc.uniqueArray(ranked, { selector: (one) => one.id }), (facts) => {
        const order = rankQueue(facts).map((one) => one.id);
        expect(rankQueue(facts.toReversed()).map((one) => one.id)).toEqual(order);
        expect(order.toSorted()).toEqual(facts.map((one) => one.id).toSorted());
      }),
    );
  });
});
