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
  return [...edges].sort((a, b) => a - b).slice(0, 255);
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
  readonly best: Split | null;
  readonly gradient: number;
  readonly curvature: number;
}

interface Split {
  readonly sign: number;
  readonly bin: number;
  readonly gain: number;
}

function growTree(
  binned: readonly Uint8Array[],
  edges: readonly (readonly number[])[],
  gradients: Float64Array,
  curvatures: Float64Array,
  options: BoostingOptions,
): { nodes: number[]; leaves: { rows: Int32Array; value: number }[] } {
  const leafAt = (rows: Int32Array, node: number): Leaf => {
    let gradient = 0;
    let curvature = 0;
    for (const row of rows) {
      gradient += gradients[row] ?? 0;
      curvature += curvatures[row] ?? 0;
    }
    const best = bestSplit(rows, binned, edges, gradients, curvatures, gradient, curvature, options);
    return { rows, node, best, gradient, curvature };
  };
  const nodes = [0, 0, 0, 0];
  let leaves = [leafAt(Int32Array.from(gradients.keys()), 0)];
  while (leaves.length < options.leaves) {
    const next = leaves.reduce<Leaf | null>(
      (most, leaf) => (leaf.best && leaf.best.gain > (most?.best?.gain ?? 0) ? leaf : most),
      null,
    );
    if (!next?.best) break;
    const { sign, bin } = next.best;
    const column = binned[sign] ?? new Uint8Array();
    const left = nodes.length / 4;
    nodes[next.node * 4] = sign;
    nodes[next.node * 4 + 1] = edges[sign]?.[bin] ?? 0;
    nodes[next.node * 4 + 2] = left;
    nodes[next.node * 4 + 3] = left + 1;
    nodes.push(0, 0, 0, 0, 0, 0, 0, 0);
    leaves = leaves.filter((leaf) => leaf !== next);
    leaves.push(
      leafAt(
        next.rows.filter((row) => (column[row] ?? 0) <= bin),
        left,
      ),
    );
    leaves.push(
      leafAt(
        next.rows.filter((row) => (column[row] ?? 0) > bin),
        left + 1,
      ),
    );
  }
  const valued = leaves.map(({ rows, node, gradient, curvature }) => {
    const value = rounded((options.rate * gradient) / (curvature + options.ridge));
    nodes.splice(node * 4, 4, -1, value, 0, 0);
    return { rows, value };
  });
  return { nodes, leaves: valued };
}

function bestSplit(
  rows: Int32Array,
  binned: readonly Uint8Array[],
  edges: readonly (readonly number[])[],
  gradients: Float64Array,
  curvatures: Float64Array,
  gradient: number,
  curvature: number,
  { leastRows, ridge }: BoostingOptions,
): Split | null {
  if (rows.length < 2 * leastRows) return null;
  const whole = (gradient * gradient) / (curvature + ridge);
  let best: Split | null = null;
  const sums = new Float64Array(256);
  const weights = new Float64Array(256);
  const counts = new Int32Array(256);
  binned.forEach((column, sign) => {
    const bins = edges[sign]?.length ?? 0;
    sums.fill(0);
    weights.fill(0);
    counts.fill(0);
    for (const row of rows) {
      const bin = column[row] ?? 0;
      sums[bin] = (sums[bin] ?? 0) + (gradients[row] ?? 0);
      weights[bin] = (weights[bin] ?? 0) + (curvatures[row] ?? 0);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    let sum = 0;
    let weight = 0;
    let count = 0;
    for (let bin = 0; bin < bins; bin++) {
      sum += sums[bin] ?? 0;
      weight += weights[bin] ?? 0;
      count += counts[bin] ?? 0;
      if (count < leastRows || rows.length - count < leastRows) continue;
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
