import { describe, expect, it } from "vitest";
import { inPanels, type Matrix, pairedRows, slice, transposed, Workspace } from "@/lib/engine/syntax/matrix-kernel";
import { randomFrom } from "@/scripts/train-syntax/random";

const random = randomFrom(3);

function filled(workspace: Workspace, rows: number, columns: number): Matrix {
  const matrix = workspace.matrix(rows, columns);
  for (const at of matrix.data.keys()) matrix.data[at] = random() - 0.5;
  return matrix;
}

function product(a: (row: number, column: number) => number, b: Matrix, rows: number): number[] {
  return Array.from({ length: rows * b.columns }, (_, at) => {
    let sum = 0;
    for (let inner = 0; inner < b.rows; inner++) {
      sum += a(Math.floor(at / b.columns), inner) * Number(b.data[inner * b.columns + (at % b.columns)]);
    }
    return sum;
  });
}

function expectClose(actual: Float32Array, expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  for (const [at, value] of expected.entries()) expect(actual[at]).toBeCloseTo(value, 4);
}

describe("multiplyAdd agrees with the schoolbook", () => {
  const workspace = new Workspace(100_000);

  it.each([
    [1, 1, 8],
    [3, 5, 8],
    [4, 16, 24],
    [11, 7, 16],
  ])("%i × %i by %i columns", (rows, inner, columns) => {
    const a = filled(workspace, rows, inner);
    const b = filled(workspace, inner, columns);
    const out = workspace.matrix(rows, columns);
    workspace.multiplyAdd(out, a, b);
    const expected = product((row, column) => Number(a.data[row * inner + column]), b, rows);
    expectClose(out.data, expected);
    const plain = out.data.slice();
    out.data.fill(0);
    workspace.multiplyAdd(out, a, inPanels(b));
    expect(out.data).toEqual(plain);
  });

  it("adds to what is there", () => {
    const a = filled(workspace, 2, 3);
    const b = filled(workspace, 3, 8);
    const out = workspace.matrix(2, 8);
    out.data.fill(5);
    workspace.multiplyAdd(out, a, b);
    expectClose(
      out.data,
      product((row, column) => Number(a.data[row * 3 + column]), b, 2).map((value) => value + 5),
    );
  });

  it("reads a matrix on its side, a part of one, and rows by pairs", () => {
    const a = filled(workspace, 6, 5);
    const b = filled(workspace, 6, 8);
    const turned = workspace.matrix(5, 8);
    workspace.multiplyAdd(turned, transposed(a), b);
    expectClose(
      turned.data,
      product((row, column) => Number(a.data[column * 5 + row]), b, 5),
    );

    const c = filled(workspace, 2, 8);
    const part = workspace.matrix(3, 8);
    workspace.multiplyAdd(part, slice(a, 2, 5, 1, 3), c);
    expectClose(
      part.data,
      product((row, column) => Number(a.data[(row + 2) * 5 + column + 1]), c, 3),
    );

    const d = filled(workspace, 10, 8);
    const pairs = workspace.matrix(5, 8);
    workspace.multiplyAdd(pairs, pairedRows(a, 5), d);
    expectClose(
      pairs.data,
      product((row, column) => Number(a.data[row * 5 + column]), d, 5),
    );
  });

  it("leaves the result alone where there are no rows", () => {
    const out = workspace.matrix(1, 8);
    workspace.multiplyAdd(slice(out, 0, 0), slice(filled(workspace, 1, 2), 0, 0), filled(workspace, 2, 8));
    expect([...out.data]).toEqual(new Array(8).fill(0));
  });
});
