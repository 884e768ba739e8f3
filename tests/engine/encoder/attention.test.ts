import { describe, expect, it } from "vitest";
import { Attention } from "@/lib/engine/encoder/attention";
import { Workspace } from "@/lib/engine/syntax/matrix-kernel";
import { randomFrom } from "@/scripts/train-syntax/random";

const random = randomFrom(7);
const WIDTH = 32;
const DEPTH = WIDTH / 4;

/** The formula, with no thought of speed. */
function expected(input: Float32Array, rows: number): number[] {
  const at = (row: number, part: number, column: number) => Number(input[row * 3 * WIDTH + part * WIDTH + column]);
  return Array.from({ length: rows * WIDTH }, (_, place) => {
    const [row, column] = [Math.floor(place / WIDTH), place % WIDTH];
    const head = Math.floor(column / DEPTH) * DEPTH;
    const weights = Array.from({ length: rows }, (_, other) => {
      let sum = 0;
      for (let one = 0; one < DEPTH; one++) sum += at(row, 0, head + one) * at(other, 1, head + one);
      return Math.exp(sum / Math.sqrt(DEPTH));
    });
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.reduce((sum, weight, other) => sum + (weight / total) * at(other, 2, column), 0);
  });
}

describe("attention", () => {
  it.each([1, 5, 8, 13])("agrees with the formula on %i rows, whatever was mixed before", (rows) => {
    const attention = new Attention(new Workspace(Attention.floats(16, WIDTH)), 16, WIDTH);
    for (const round of [16, rows]) {
      for (let at = 0; at < round * 3 * WIDTH; at++) attention.input[at] = 4 * (random() - 0.5);
      const mixed = attention.mix(round, WIDTH);
      const wanted = expected(attention.input, round);
      expect(mixed.length).toBe(wanted.length);
      for (const [at, value] of wanted.entries()) expect(mixed[at]).toBeCloseTo(value, 4);
    }
  });
});
