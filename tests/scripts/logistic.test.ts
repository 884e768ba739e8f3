import { describe, expect, it } from "vitest";
import { probability } from "@/lib/engine/alignment/signals";
import { logistic } from "@/scripts/logistic";

const row = (x: number, positive: boolean, weight = 1) => ({ signals: { x, none: 1 }, positive, weight });
const signalsOf = ({ signals }: ReturnType<typeof row>) => signals;
const at = (x: number, rows: readonly ReturnType<typeof row>[], penalty: number) =>
  probability({ x, none: 1 }, logistic(rows, signalsOf, penalty));

describe("logistic regression", () => {
  it("gives each value the share of positives that it has", () => {
    const rows = [row(0, true), row(0, false), row(0, false), row(0, false), row(1, true), row(1, true), row(1, false)];
    expect(at(0, rows, 1e-9)).toBeCloseTo(1 / 4, 6);
    expect(at(1, rows, 1e-9)).toBeCloseTo(2 / 3, 6);
  });

  it("counts a row as often as it weighs", () => {
    const rows = [row(0, true, 3), row(0, false), row(1, false)];
    expect(at(0, rows, 1e-3)).toBeGreaterThan(0.7);
    expect(at(0, [row(0, true), row(0, false), row(1, false)], 1e-3)).toBeLessThan(0.52);
  });

  it("draws what little speaks for towards the mean, the more so the higher the penalty", () => {
    const rows = [row(0, false), row(1, true)];
    expect(at(1, rows, 100)).toBeGreaterThan(0.5);
    expect(at(1, rows, 100)).toBeLessThan(at(1, rows, 0.1));
  });
});
