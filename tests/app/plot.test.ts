import { describe, expect, test } from "vitest";
import { figureTicks } from "@/app/surface/figure-plot";
import { placeSeries } from "@/app/surface/plot";
import { momentsOf, timeTicks } from "@/app/surface/time-plot";

const none = () => [];
const told = (claimId: string) => ({ claimId, said: claimId });

describe("placeSeries", () => {
  test("keeps open ends at the edge and figures in their order", () => {
    const plot = placeSeries(
      [
        { letter: "A", label: "over 280,000", stretches: [{ low: 280_001, high: null, value: 280_000, ...told("a") }] },
        {
          letter: "B",
          label: "at most 370,000",
          stretches: [{ low: null, high: 370_000, value: 370_000, ...told("b") }],
        },
      ],
      none,
    );
    const [a, b] = plot?.lanes.map(({ marks }) => marks[0]) ?? [];
    expect(a).toMatchObject({ at: 6, to: 100, openEnd: true, openStart: false });
    expect(b).toMatchObject({ at: 94, from: 0, openStart: true, openEnd: false });
  });

  test.each([
    ["one value", [{ low: 5, high: 5, value: 5, ...told("a") }]],
    ["none", []],
  ])("draws nothing for %s", (_, stretches) => {
    expect(placeSeries([{ letter: "A", label: "5", stretches }], none)).toBeNull();
  });

  test("draws a value that several reports give once", () => {
    const same = { low: 1, high: 1, value: 1, ...told("a") };
    const plot = placeSeries(
      [
        { letter: "A", label: "1", stretches: [same, { ...same, ...told("b") }] },
        { letter: "B", label: "2", stretches: [{ low: 2, high: 2, value: 2, ...told("c") }] },
      ],
      none,
    );
    expect(plot?.lanes[0]?.marks).toMatchObject([{ claimId: "a" }]);
  });
});

describe("ticks", () => {
  test.each([
    [280_000, 370_000, "300,000"],
    [12, 31, "20"],
    [0.1, 0.35, "0.2"],
  ])("between %d and %d has %s", (low, high, label) => {
    const ticks = figureTicks(low, high);
    expect(ticks.map((tick) => tick.label)).toContain(label);
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    expect(ticks.length).toBeLessThanOrEqual(12);
    expect(ticks.every(({ value }) => value >= low && value <= high)).toBe(true);
  });

  test.each([
    ["2026-11-14T20:00", "2026-11-15T05:00", "15 Nov"],
    ["2024-11-27", "2024-12-08", "1 Dec"],
    ["2024-03-01", "2024-12-08", "Jul 2024"],
    ["2011", "2024", "2016"],
  ])("between %s and %s has %s", (from, to, label) => {
    const [low, high] = [momentsOf(from)?.first ?? 0, momentsOf(to)?.first ?? 0];
    const ticks = timeTicks(low, high);
    expect(ticks.map((tick) => tick.label)).toContain(label);
    expect(ticks.length).toBeLessThanOrEqual(14);
    expect(ticks.every(({ value }) => value >= low && value <= high)).toBe(true);
  });
});

describe("momentsOf", () => {
  test.each([
    ["2024", Date.UTC(2024, 0), Date.UTC(2025, 0)],
    ["2024-12", Date.UTC(2024, 11), Date.UTC(2025, 0)],
    ["2024-12-31", Date.UTC(2024, 11, 31), Date.UTC(2025, 0, 1)],
    ["2024-12-05T18:00", Date.UTC(2024, 11, 5, 18), Date.UTC(2024, 11, 5, 18)],
    ["T18:00", Date.UTC(1970, 0, 1, 18), Date.UTC(1970, 0, 1, 18)],
  ])("reads %s", (partial, first, last) => expect(momentsOf(partial)).toEqual({ first, last }));

  test.each(["", "soon", "-5"])("leaves “%s” out", (partial) => expect(momentsOf(partial)).toBeUndefined());
});
