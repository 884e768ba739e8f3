import { randomFrom } from "@/scripts/train-syntax/random";

/** The largest integer of a stored weight. */
const LARGEST = 127 * 127;
const random = randomFrom(5);
export const numbers = (count: number) => Float32Array.from({ length: count }, () => random() - 0.5);

/** Weights row after row, and the same as they are stored. */
export function storedWeights(inputs: number, outputs: number) {
  const plain = Int16Array.from({ length: inputs * outputs }, () => Math.round(LARGEST * (2 * random() - 1)));
  const values = new Int16Array(plain.length);
  for (const [at, value] of plain.entries()) {
    const [row, column] = [Math.floor(at / outputs), at % outputs];
    values[(column - (column % 8)) * inputs + row * 8 + (column % 8)] = value;
  }
  return { plain, stored: { values, unit: 1 / LARGEST } };
}

/** Rows times weights, with no thought of speed. */
export function product(
  input: Float32Array,
  plain: Int16Array,
  bias: Float32Array,
  inputs: number,
  rows: number,
): number[] {
  const outputs = bias.length;
  return Array.from({ length: rows * outputs }, (_, at) => {
    const [row, column] = [Math.floor(at / outputs), at % outputs];
    let sum = Number(bias[column]);
    for (let one = 0; one < inputs; one++)
      sum += (Number(input[row * inputs + one]) * Number(plain[one * outputs + column])) / LARGEST;
    return sum;
  });
}
