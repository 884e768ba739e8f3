import { describe, expect, test } from "vitest";
import { timelinePlot } from "@/app/surface/timeline-plot";
import type { TimelineFigure } from "@/db/queries/story-timeline";

function figure(value: number, publishedAt: string, given: Partial<TimelineFigure> = {}): TimelineFigure {
  return {
    claimId: `${value} ${publishedAt}`,
    letter: "A",
    text: `${value}`,
    value,
    min: value,
    max: value,
    unit: null,
    outlet: "Herald",
    publishedAt,
    ...given,
  };
}

describe("timelinePlot", () => {
  test("puts later to the right and more above", () => {
    const plot = timelinePlot([figure(10, "2031-03-04"), figure(30, "2031-03-06"), figure(20, "2031-03-05")]);
    const [first, last, middle] = plot?.marks ?? [];
    if (!first || !last || !middle) throw new Error("three marks expected");
    expect(first.x).toBeLessThan(middle.x);
    expect(middle.x).toBeLessThan(last.x);
    expect(first.y).toBeGreaterThan(middle.y);
    expect(middle.y).toBeGreaterThan(last.y);
    expect([middle.x, middle.y]).toEqual([50, 50]);
  });

  test("lets an open bound reach the edge, and keeps others inside", () => {
    const plot = timelinePlot([figure(10, "2031-03-04", { max: null }), figure(20, "2031-03-05", { min: 0, max: 99 })]);
    expect(plot?.marks.map(({ top, bottom }) => [top, bottom])).toEqual([
      [0, plot?.marks[0]?.y],
      [0, 100],
    ]);
  });

  test("stands in the middle where one axis has one value", () => {
    const plot = timelinePlot([figure(10, "2031-03-04"), figure(10, "2031-03-06")]);
    expect(plot?.marks.map(({ y }) => y)).toEqual([50, 50]);
    expect(plot?.values).toEqual([]);
  });

  test.each([
    ["nothing", []],
    ["one figure", [figure(10, "2031-03-04")]],
    ["the same figure twice at once", [figure(10, "2031-03-04"), figure(10, "2031-03-04")]],
    ["two units", [figure(10, "2031-03-04", { unit: "km" }), figure(20, "2031-03-05", { unit: "usd" })]],
    ["dates that are none", [figure(10, "March"), figure(20, "2031-03-05")]],
  ])("is none of %s", (_, figures) => {
    expect(timelinePlot(figures)).toBeNull();
  });
});
