/**
 * A sum of small decision trees, as a script fitted it. Each tree is a flat list of nodes, four numbers each: [sign, threshold,
 * left, right] for a question (left where the value is at most the threshold), [-1, value, 0, 0] for a leaf.
 */
export interface BoostedTrees {
  readonly signs: readonly string[];
  readonly bias: number;
  readonly trees: readonly (readonly number[])[];
}

/** The probability, 0–1, that the trees give to values in the order of `signs`. */
export function probability({ bias, trees }: BoostedTrees, values: ArrayLike<number>): number {
  let sum = bias;
  for (const tree of trees) sum += leafOf(tree, values);
  return 1 / (1 + Math.exp(-sum));
}

function leafOf(tree: readonly number[], values: ArrayLike<number>): number {
  let node = 0;
  // A tree is finite and its children stand after it, so this ends; a broken file ends at once.
  for (let steps = 0; steps < tree.length; steps++) {
    const sign = tree[node * 4] ?? -1;
    const threshold = tree[node * 4 + 1] ?? 0;
    if (sign < 0) return threshold;
    node = tree[node * 4 + ((values[sign] ?? 0) <= threshold ? 2 : 3)] ?? 0;
  }
  return 0;
}
