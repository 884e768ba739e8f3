import type { Signals, SignalWeights } from "@/lib/engine/alignment/signals";

/** What weights are fitted to; `weight` is how much it counts. */
export interface Labelled {
  readonly positive: boolean;
  readonly weight: number;
}

/** Logistic regression by Newton's method, on signals scaled to one deviation; `penalty` is that of the squared weights. */
export function logistic<Example extends Labelled>(
  examples: readonly Example[],
  signalsOf: (example: Example) => Signals,
  penalty: number,
): SignalWeights {
  const [first] = examples;
  const names = first ? Object.keys(signalsOf(first)) : [];
  const raw = examples.map((example) => names.map((name) => signalsOf(example)[name] ?? 0));
  const means = names.map((_, column) => mean(raw.map((row) => row[column] ?? 0)));
  const deviations = names.map((_, column) => {
    const variance = mean(raw.map((row) => ((row[column] ?? 0) - (means[column] ?? 0)) ** 2));
    return variance > 0 ? Math.sqrt(variance) : 1;
  });
  const rows = raw.map((row) => [
    1,
    ...row.map((value, column) => (value - (means[column] ?? 0)) / (deviations[column] ?? 1)),
  ]);
  let weights = rows[0]?.map(() => 0) ?? [];
  for (let step = 0; step < 12; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -penalty * weight));
    const curvature = weights.map((_, i) => weights.map((_, j) => (i === j ? (i === 0 ? 1e-9 : penalty) : 0)));
    rows.forEach((row, at) => {
      const example = examples[at];
      if (!example) return;
      const sum = row.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
      const p = 1 / (1 + Math.exp(-sum));
      const off = example.weight * ((example.positive ? 1 : 0) - p);
      const bend = example.weight * p * (1 - p);
      row.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + off * value;
        const line = curvature[i] ?? [];
        row.forEach((other, j) => {
          line[j] = (line[j] ?? 0) + bend * value * other;
        });
      });
    });
    const change = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight + (change[i] ?? 0));
  }
  const of = names.map((name, i) => [name, (weights[i + 1] ?? 0) / (deviations[i] ?? 1)] as const);
  const shift = of.reduce((total, [, weight], i) => total + weight * (means[i] ?? 0), 0);
  return { bias: (weights[0] ?? 0) - shift, of: Object.fromEntries(of) };
}

/** Gaussian elimination; the matrix is positive definite, so no pivot is needed. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  rows.forEach((row, i) => {
    const pivot = row[i] ?? 1;
    for (const other of rows.slice(i + 1)) {
      const factor = (other[i] ?? 0) / pivot;
      for (let j = i; j <= size; j++) other[j] = (other[j] ?? 0) - factor * (row[j] ?? 0);
    }
  });
  const found = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let sum = rows[i]?.[size] ?? 0;
    for (let j = i + 1; j < size; j++) sum -= (rows[i]?.[j] ?? 0) * (found[j] ?? 0);
    found[i] = sum / (rows[i]?.[i] ?? 1);
  }
  return found;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
