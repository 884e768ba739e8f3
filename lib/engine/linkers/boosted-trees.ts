/**
 * A sum of small decision trees, as a script fitted it. Each tree is a flat list of nodes, four numbers each: [sign, threshold,
 * left, right] for a question (left where the value is at most the threshold), [-1, value, 0, 0] for a leaf.
 */
export interface BoostedTrees {
  readonly signs: readonly string[];
  readonly bias: number;
  readonly trees: readonly (readonly number[])[];
}

/** All trees in one row of nodes, in the order in which they are added up: what a leaf says stands for its threshold. */
interface Nodes {
  readonly roots: Int32Array;
  /** -1 for a leaf. */
  readonly signs: Int32Array;
  readonly thresholds: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

const flattened = new WeakMap<BoostedTrees, Nodes>();

/** The probability, 0–1, that the trees give to values in the order of `signs`. */
export function probability(boosted: BoostedTrees, values: ArrayLike<number>): number {
  const { roots, signs, thresholds, left, right } = nodesOf(boosted);
  let sum = boosted.bias;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? 0;
    for (let sign = signs[node] ?? -1; sign >= 0; sign = signs[node] ?? -1)
      node = ((values[sign] ?? 0) <= (thresholds[node] ?? 0) ? left[node] : right[node]) ?? 0;
    sum += thresholds[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}

function nodesOf(boosted: BoostedTrees): Nodes {
  const known = flattened.get(boosted);
  if (known) return known;
  const trees = boosted.trees.filter((tree) => tree.length > 0);
  const count = trees.reduce((sum, tree) => sum + tree.length / 4, 0);
  const nodes: Nodes = {
    roots: new Int32Array(trees.length),
    signs: new Int32Array(count).fill(-1),
    thresholds: new Float64Array(count),
    left: new Int32Array(count),
    right: new Int32Array(count),
  };
  let first = 0;
  trees.forEach((tree, index) => {
    nodes.roots[index] = first;
    for (let at = 0; at < tree.length / 4; at++) {
      const [sign = -1, threshold = 0, left = 0, right = 0] = tree.slice(at * 4, at * 4 + 4);
      // Children stand after their parent, so that every walk ends; a node of a broken file is a leaf that says nothing.
      if (sign >= 0 && Math.min(left, right) <= at) continue;
      nodes.signs[first + at] = sign;
      nodes.thresholds[first + at] = threshold;
      nodes.left[first + at] = first + left;
      nodes.right[first + at] = first + right;
    }
    first += tree.length / 4;
  });
  flattened.set(boosted, nodes);
  return nodes;
}
