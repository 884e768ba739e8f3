import type { BoostedTrees } from "@/lib/engine/linkers/boosted-trees";

/** Rows to fit: one array of values a sign (column), a label 0 or 1 and a weight for each row. */
export interface TrainingSet {
  readonly signs: readonly string[];
  readonly columns: readonly Float32Array[];
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

export interface BoostingOptions {
  readonly rounds: number;
  readonly rate: number;
  readonly leaves: number;
  readonly leastRows: number;
  readonly ridge: number;
}

const BINS = 48;

/**
 * Gradient boosting of small trees on the logistic loss: values in quantile bins, the leaf with the most to gain is split
 * first, second-order gains (Friedman 2001; the histogram form is LightGBM's, Ke et al. 2017). No randomness: the same rows
 * give the same trees.
 */
export function fitTrees(set: TrainingSet, options: BoostingOptions): BoostedTrees {
  const edges = set.columns.map(binEdges);
  const binned = set.columns.map((column, sign) => Uint8Array.from(column, (value) => binOf(value, edges[sign] ?? [])));
  const rows = set.labels.length;
  const bias = startingBias(set);
  const scores = new Float64Array(rows).fill(bias);
  const gradients = new Float64Array(rows);
  const curvatures = new Float64Array(rows);
  const trees: number[][] = [];
  for (let round = 0; round < options.rounds; round++) {
    for (let row = 0; row < rows; row++) {
      const probability = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      const weight = set.weights[row] ?? 1;
      gradients[row] = weight * ((set.labels[row] ?? 0) - probability);
      curvatures[row] = weight * probability * (1 - probability);
    }
    const grown = growTree(binned, edges, gradients, curvatures, options);
    for (const { rows: members, value } of grown.leaves)
      for (const row of members) scores[row] = (scores[row] ?? 0) + value;
    trees.push(grown.nodes);
  }
  return { signs: set.signs, bias: rounded(bias), trees };
}

function startingBias({ labels, weights }: TrainingSet): number {
  let positive = 0;
  let all = 0;
  labels.forEach((label, row) => {
    all += weights[row] ?? 1;
    if (label === 1) positive += weights[row] ?? 1;
  });
  return Math.log((positive + 1) / (all - positive + 1));
}

function binEdges(column: Float32Array): number[] {
  const sorted = Float32Array.from(column).sort();
  const edges = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) {
    const value = sorted[Math.floor((bin * sorted.length) / BINS)];
    const before = sorted[Math.floor((bin * sorted.length) / BINS) - 1];
    if (value !== undefined && value > (sorted[0] ?? 0))
      edges.add(rounded(before !== undefined && before < value ? (before + value) / 2 : value - 1e-4));
  }
  for (const value of [...new Set(sorted)].slice(0, BINS))
    if (value > (sorted[0] ?? 0) && edges.size < BINS) edges.add(rounded(value - 1e-4));
  return [...edges].sort((a, b) => a - b).slice(0, BINS);
}

function binOf(value: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly node: number;
  readonly histogram: Float64Array;
  readonly gradient: number;
  readonly curvature: number;
  readonly best: Split | null;
}

interface Split {
  readonly sign: number;
  readonly bin: number;
  readonly gain: number;
}

/** Bins of one column in a histogram, three numbers each: gradients, curvatures, rows. */
const STRIDE = 64;

function growTree(
  binned: readonly Uint8Array[],
  edges: readonly (readonly number[])[],
  gradients: Float64Array,
  curvatures: Float64Array,
  options: BoostingOptions,
): { nodes: number[]; leaves: { rows: Int32Array; value: number }[] } {
  const histogramOf = (rows: Int32Array) => {
    const histogram = new Float64Array(binned.length * STRIDE * 3);
    binned.forEach((column, sign) => {
      const from = sign * STRIDE;
      for (const row of rows) {
        const at = (from + (column[row] ?? 0)) * 3;
        histogram[at] = (histogram[at] ?? 0) + (gradients[row] ?? 0);
        histogram[at + 1] = (histogram[at + 1] ?? 0) + (curvatures[row] ?? 0);
        histogram[at + 2] = (histogram[at + 2] ?? 0) + 1;
      }
    });
    return histogram;
  };
  const leafOf = (rows: Int32Array, node: number, histogram: Float64Array): Leaf => {
    let gradient = 0;
    let curvature = 0;
    for (const row of rows) {
      gradient += gradients[row] ?? 0;
      curvature += curvatures[row] ?? 0;
    }
    const best = bestSplit(rows.length, histogram, edges, gradient, curvature, options);
    return { rows, node, histogram, gradient, curvature, best };
  };
  const nodes = [0, 0, 0, 0];
  const all = Int32Array.from(gradients.keys());
  let leaves = [leafOf(all, 0, histogramOf(all))];
  while (leaves.length < options.leaves) {
    const next = leaves.reduce<Leaf | null>(
      (most, leaf) => (leaf.best && leaf.best.gain > (most?.best?.gain ?? 0) ? leaf : most),
      null,
    );
    if (!next?.best) break;
    const { sign, bin } = next.best;
    const column = binned[sign] ?? new Uint8Array();
    const child = nodes.length / 4;
    nodes[next.node * 4] = sign;
    nodes[next.node * 4 + 1] = edges[sign]?.[bin] ?? 0;
    nodes[next.node * 4 + 2] = child;
    nodes[next.node * 4 + 3] = child + 1;
    nodes.push(0, 0, 0, 0, 0, 0, 0, 0);
    const left = next.rows.filter((row) => (column[row] ?? 0) <= bin);
    const right = next.rows.filter((row) => (column[row] ?? 0) > bin);
    // The rows of one child are counted, those of the other are what is left.
    const counted = histogramOf(left.length <= right.length ? left : right);
    const rest = next.histogram.map((value, at) => value - (counted[at] ?? 0));
    leaves = leaves.filter((leaf) => leaf !== next);
    leaves.push(leafOf(left, child, left.length <= right.length ? counted : rest));
    leaves.push(leafOf(right, child + 1, left.length <= right.length ? rest : counted));
  }
  const valued = leaves.map(({ rows, node, gradient, curvature }) => {
    const value = rounded((options.rate * gradient) / (curvature + options.ridge));
    nodes.splice(node * 4, 4, -1, value, 0, 0);
    return { rows, value };
  });
  return { nodes, leaves: valued };
}

function bestSplit(
  rows: number,
  histogram: Float64Array,
  edges: readonly (readonly number[])[],
  gradient: number,
  curvature: number,
  { leastRows, ridge }: BoostingOptions,
): Split | null {
  if (rows < 2 * leastRows) return null;
  const whole = (gradient * gradient) / (curvature + ridge);
  let best: Split | null = null;
  edges.forEach((bins, sign) => {
    let sum = 0;
    let weight = 0;
    let count = 0;
    for (let bin = 0; bin < bins.length; bin++) {
      const at = (sign * STRIDE + bin) * 3;
      sum += histogram[at] ?? 0;
      weight += histogram[at + 1] ?? 0;
      count += histogram[at + 2] ?? 0;
      if (count < leastRows || rows - count < leastRows) continue;
      const rest = gradient - sum;
      const gain = (sum * sum) / (weight + ridge) + (rest * rest) / (curvature - weight + ridge) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { sign, bin, gain };
    }
  });
  return best;
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
