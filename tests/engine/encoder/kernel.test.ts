import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sha256 } from "@/lib/engine/content-hash";
import { Kernel } from "@/lib/engine/encoder/kernel";
import { KERNEL_SOURCE } from "@/lib/engine/encoder/kernel-code";
import { randomFrom } from "@/scripts/train-syntax/random";

const random = randomFrom(7);
const numbers = (count: number, spread = 1) => Float32Array.from({ length: count }, () => spread * (random() - 0.5));

/** A kernel and rooms of it that hold these numbers. */
function laidOut<Name extends string>(rooms: Record<Name, Float32Array>) {
  const kernel = new Kernel(200_000);
  const place = (name: Name) => {
    const room = kernel.floats(rooms[name].length);
    room.numbers.set(rooms[name]);
    return room;
  };
  return { kernel, place };
}

describe("the encoder's kernel", () => {
  it("is what the compiler made of the source that lies beside it", () => {
    expect(sha256(readFileSync("lib/engine/encoder/assembly/kernel.ts", "utf8"))).toBe(KERNEL_SOURCE);
  });

  it("says so when its memory is full", () => {
    expect(() => new Kernel(1_000).floats(100_000)).toThrow(RangeError);
  });

  it.each([1, 3])("normalises %i rows to mean 0 and variance 1, scaled and shifted", (rows) => {
    const columns = 24;
    const values = { from: numbers(rows * columns, 9), scale: numbers(columns), shift: numbers(columns) };
    const { kernel, place } = laidOut(values);
    const to = kernel.floats(rows * columns);
    kernel.normalise(place("from").address, rows, columns, place("scale").address, place("shift").address, to.address);
    for (let row = 0; row < rows; row++) {
      const own = [...values.from.subarray(row * columns, (row + 1) * columns)];
      const mean = own.reduce((sum, value) => sum + value, 0) / columns;
      const variance = own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / columns;
      for (const [column, value] of own.entries())
        expect(to.numbers[row * columns + column]).toBeCloseTo(
          ((value - mean) / Math.sqrt(variance + 1e-6)) * Number(values.scale[column]) + Number(values.shift[column]),
          4,
        );
    }
  });

  it("rounds rows to integers whose largest is the one asked for, and rows of zeros to zeros", () => {
    const { kernel, place } = laidOut({
      from: Float32Array.of(0.5, -2, 1, 0.0021, 0, 0, 0, 0, ...new Array(8).fill(0)),
    });
    const [to, steps] = [kernel.integers(16), kernel.floats(2)];
    kernel.quantise(place("from").address, 2, 8, 1_000, to.address, steps.address);
    expect([...to.numbers]).toEqual([250, -1_000, 500, 1, ...new Array(12).fill(0)]);
    expect(steps.numbers[0]).toBeCloseTo(0.002, 6);
    expect(steps.numbers[1]).toBe(0);
  });

  it.each([1, 5, 8, 13])("mixes %i rows by how much each heeds the others, as the formula has it", (rows) => {
    const [width, heads] = [32, 4];
    const values = { from: numbers(rows * 3 * width, 4) };
    const { kernel, place } = laidOut(values);
    const [heed, to] = [kernel.floats(rows), kernel.floats(rows * width)];
    kernel.attend(place("from").address, rows, width, heads, heed.address, to.address);
    for (const [at, value] of mixed(values.from, rows, width, heads).entries())
      expect(to.numbers[at]).toBeCloseTo(value, 4);
  });
});

/** Attention with no thought of speed. */
function mixed(input: Float32Array, rows: number, width: number, heads: number): number[] {
  const depth = width / heads;
  const at = (row: number, part: number, column: number) => Number(input[row * 3 * width + part * width + column]);
  return Array.from({ length: rows * width }, (_, place) => {
    const [row, column] = [Math.floor(place / width), place % width];
    const head = Math.floor(column / depth) * depth;
    const weights = Array.from({ length: rows }, (_, other) => {
      let sum = 0;
      for (let one = 0; one < depth; one++) sum += at(row, 0, head + one) * at(other, 1, head + one);
      return Math.exp(sum / Math.sqrt(depth));
    });
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.reduce((sum, weight, other) => sum + (weight / total) * at(other, 2, column), 0);
  });
}
