import { describe, expect, it } from "vitest";
import { contains, cover, overlaps, type Span } from "@/lib/engine/span";

const span = (start: number, end: number): Span => ({ start, end });

describe("spans", () => {
  it.each([
    [span(0, 4), span(2, 6), true, false],
    [span(0, 4), span(4, 6), false, false],
    [span(0, 9), span(2, 6), true, true],
    [span(2, 6), span(2, 6), true, true],
    [span(2, 6), span(0, 9), true, false],
    [span(0, 1), span(5, 6), false, false],
  ])("%j / %j: overlap %s, contains %s", (a, b, overlapping, containing) => {
    expect(overlaps(a, b)).toBe(overlapping);
    expect(overlaps(b, a)).toBe(overlapping);
    expect(contains(a, b)).toBe(containing);
    expect(contains(cover(a, b), a) && contains(cover(a, b), b)).toBe(true);
  });
});
