import { inPanels, type Matrix, pairedRows, slice, type View, type Workspace } from "@/lib/engine/syntax/matrix-kernel";

/** What makes the network as large as it is. All but the counts of tags and labels are multiples of 8. */
export interface NetworkShape {
  /** Floats that describe a word. */
  readonly input: number;
  /** Floats of state in one direction of a layer. */
  readonly hidden: number;
  readonly layers: number;
  /** Floats by which a word is scored as a head or as a dependent. */
  readonly arc: number;
  readonly tags: number;
  readonly labels: number;
  /** Coarse tags, the last one for the root: a bias for each pair of them and distance. */
  readonly coarse: number;
}

/** A sentence within a batch: the row of its root, its words in the rows after. */
export interface BatchSentence {
  readonly start: number;
  readonly length: number;
}

/** The steps of the forward pass at which training switches floats off. */
export type Dropout = (at: "input" | "projected" | "hidden" | "roles", matrix: Matrix, layer: number) => void;

/** The weights of one direction of a recurrent layer; gates in the order candidate, forget, output. */
export interface DirectionWeights {
  readonly gates: Matrix;
  readonly bias: Matrix;
  /** How much of the last state the forget and the output gate see. */
  readonly peep: Matrix;
}

export interface NetworkWeights {
  readonly project: Matrix;
  readonly projectBias: Matrix;
  readonly layers: readonly (readonly [DirectionWeights, DirectionWeights])[];
  readonly tag: Matrix;
  readonly tagBias: Matrix;
  readonly root: Matrix;
  /** To what a word is as a dependent, as a head, and as both for the label. */
  readonly arcs: Matrix;
  readonly arcsBias: Matrix;
  readonly bilinear: Matrix;
  readonly bilinearBias: Matrix;
  readonly pairs: Matrix;
  readonly label: Matrix;
  readonly labelBias: Matrix;
}

/** Distances between a word and its head, told apart by side and size; those to the root are one. */
export const distanceBuckets = 13;

export function distanceBucket(dependent: number, head: number): number {
  if (head === 0) return 12;
  const distance = Math.abs(head - dependent);
  const size = distance < 4 ? distance - 1 : distance < 6 ? 3 : distance < 10 ? 4 : 5;
  return head < dependent ? size : size + 6;
}

export function padded(columns: number): number {
  return 8 * Math.ceil(columns / 8);
}

/** Lays the weights out in the workspace, zeros all, in a fixed order. */
export function networkWeights(workspace: Workspace, shape: NetworkShape): NetworkWeights {
  const { input, hidden, layers, arc, coarse } = shape;
  const tags = padded(shape.tags);
  const labels = padded(shape.labels);
  const direction = (): DirectionWeights => ({
    gates: workspace.matrix(2 * hidden, 3 * hidden),
    bias: workspace.matrix(1, 3 * hidden),
    peep: workspace.matrix(1, 2 * hidden),
  });
  return {
    project: workspace.matrix(input, hidden),
    projectBias: workspace.matrix(1, hidden),
    layers: Array.from({ length: layers }, () => [direction(), direction()] as const),
    tag: workspace.matrix(2 * hidden, tags),
    tagBias: workspace.matrix(1, tags),
    root: workspace.matrix(1, 2 * hidden),
    arcs: workspace.matrix(2 * hidden, 4 * arc),
    arcsBias: workspace.matrix(1, 4 * arc),
    bilinear: workspace.matrix(arc, arc),
    bilinearBias: workspace.matrix(1, arc),
    pairs: workspace.matrix(coarse * coarse, distanceBuckets),
    label: workspace.matrix(arc, labels),
    labelBias: workspace.matrix(1, labels),
  };
}

/** The same weights as a network that only reads them takes them: what others are multiplied by, in panels. */
export function weightsInPanels(weights: NetworkWeights): NetworkWeights {
  const { project, layers, tag, arcs, bilinear, label } = weights;
  const direction = (own: DirectionWeights): DirectionWeights => ({ ...own, gates: inPanels(own.gates) });
  return {
    ...weights,
    project: inPanels(project),
    layers: layers.map(([forth, back]) => [direction(forth), direction(back)] as const),
    tag: inPanels(tag),
    arcs: inPanels(arcs),
    bilinear: inPanels(bilinear),
    label: inPanels(label),
  };
}

/** The weights one after the other, in the order in which they are stored. */
export function listWeights(weights: NetworkWeights): Matrix[] {
  const { layers, ...rest } = weights;
  const directions = layers.flatMap((pair) => pair.flatMap(({ gates, bias, peep }) => [gates, bias, peep]));
  return [...Object.values(rest), ...directions];
}

/** What one direction of a layer computed, a row for each word: gates after their nonlinearity, and the state. */
export interface DirectionTrace {
  readonly gates: Matrix;
  readonly state: Matrix;
}

/**
 * A graph-based dependency parser: recurrent layers whose steps are elementwise, so that all products of matrices run over
 * whole sentences; tags read off the first layer; each pair of words scored as dependent and head.
 */
export class Network {
  readonly input: Matrix;
  readonly projected: Matrix;
  readonly traces: readonly (readonly [DirectionTrace, DirectionTrace])[];
  readonly hidden: readonly Matrix[];
  readonly tagScores: Matrix;
  /** The last layer's output with the root's learnt vector in the root's rows. */
  readonly top: Matrix;
  readonly roles: Matrix;
  readonly query: Matrix;
  /** A matrix for one sentence, dependents by heads; `arcStride` floats a row. */
  readonly arcScores: Matrix;
  readonly arcStride: number;
  readonly labelHidden: Matrix;
  readonly labelScores: Matrix;
  readonly #headsAcross: Matrix;

  /**
   * @param rows most rows of a batch: a root and the words of each sentence, and one more at the end.
   * @param longest most words of a sentence.
   */
  constructor(
    readonly workspace: Workspace,
    readonly shape: NetworkShape,
    readonly weights: NetworkWeights,
    rows: number,
    longest: number,
  ) {
    const { input, hidden, arc } = shape;
    const direction = (): DirectionTrace => ({
      gates: workspace.matrix(rows, 3 * hidden),
      state: workspace.matrix(rows, hidden),
    });
    this.input = workspace.matrix(rows, input);
    this.projected = workspace.matrix(rows, hidden);
    this.traces = weights.layers.map(() => [direction(), direction()] as const);
    this.hidden = weights.layers.map(() => workspace.matrix(rows, 2 * hidden));
    this.tagScores = workspace.matrix(rows, padded(shape.tags));
    this.top = workspace.matrix(rows, 2 * hidden);
    this.roles = workspace.matrix(rows, 4 * arc);
    this.query = workspace.matrix(rows, arc);
    this.arcStride = padded(longest + 1);
    this.arcScores = workspace.matrix(longest + 1, this.arcStride);
    this.#headsAcross = workspace.matrix(arc, this.arcStride);
    this.labelHidden = workspace.matrix(rows, arc);
    this.labelScores = workspace.matrix(rows, padded(shape.labels));
  }

  /** How many floats a network of this shape and capacity holds, weights apart. */
  static floats(shape: NetworkShape, rows: number, longest: number): number {
    const { input, hidden, layers, arc } = shape;
    const row =
      input + hidden + layers * 10 * hidden + padded(shape.tags) + 2 * hidden + 6 * arc + padded(shape.labels);
    return rows * row + (longest + 1 + arc) * padded(longest + 1) + 1000;
  }

  /** From the input rows to tag scores and to each word's roles in an arc. */
  encode(sentences: readonly BatchSentence[], dropout?: Dropout): void {
    const { workspace, weights, shape } = this;
    const rows = rowCount(sentences);
    dropout?.("input", this.input, 0);
    affine(workspace, slice(this.projected, 0, rows), slice(this.input, 0, rows), weights.project, weights.projectBias);
    rectify(this.projected.data, 0, rows * shape.hidden);
    clearRoots(this.projected, sentences);
    dropout?.("projected", this.projected, 0);
    for (const layer of weights.layers.keys()) {
      this.#runLayer(layer, sentences, rows);
      dropout?.("hidden", this.hidden[layer] as Matrix, layer);
      if (layer === 0) {
        affine(
          workspace,
          slice(this.tagScores, 0, rows),
          slice(this.hidden[0] as Matrix, 0, rows),
          weights.tag,
          weights.tagBias,
        );
      }
    }
    const last = this.hidden.at(-1) as Matrix;
    this.top.data.set(last.data.subarray(0, rows * last.columns));
    for (const { start } of sentences) this.top.data.set(weights.root.data, start * last.columns);
    affine(workspace, slice(this.roles, 0, rows), slice(this.top, 0, rows), weights.arcs, weights.arcsBias);
    for (let row = 0; row < rows; row++) rectify(this.roles.data, row * 4 * shape.arc, (row * 4 + 2) * shape.arc);
    dropout?.("roles", this.roles, 0);
    const dependents = slice(this.roles, 0, rows, 0, shape.arc);
    affine(workspace, slice(this.query, 0, rows), dependents, weights.bilinear, weights.bilinearBias);
  }

  /**
   * Scores each word of the sentence (row) as a dependent of the root and of each word (column), into `arcScores`.
   * @param coarse the coarse tag of each row of the batch.
   */
  scoreArcs({ start, length }: BatchSentence, coarse: Int32Array): void {
    const { arc } = this.shape;
    const width = padded(length + 1);
    const across = this.#headsAcross.data;
    const { data: roles, columns } = this.roles;
    for (let head = 0; head <= length; head++) {
      const from = (start + head) * columns + arc;
      for (let column = 0; column < arc; column++) across[column * width + head] = roles[from + column] as number;
    }
    const scores = this.arcScores.data.fill(0, 0, (length + 1) * width);
    const pairs = this.weights.pairs.data;
    for (let dependent = 1; dependent <= length; dependent++) {
      const tag = coarse[start + dependent] as number;
      for (let head = 0; head <= length; head++) {
        const pair = tag * this.shape.coarse + (coarse[start + head] as number);
        scores[dependent * width + head] = pairs[pair * distanceBuckets + distanceBucket(dependent, head)] as number;
      }
    }
    const row = { columnStride: 4, rowStride: 4 * width, columns: width };
    const out = { ...row, address: this.arcScores.address + 4 * width, rows: length };
    const heads = { ...row, address: this.#headsAcross.address, rows: arc };
    this.workspace.multiplyAdd(out, slice(this.query, start + 1, start + length + 1), heads);
  }

  /** Scores the labels of the arc from each word to its head, into `labelScores`. @param heads a row for each row. */
  scoreLabels(sentences: readonly BatchSentence[], heads: Int32Array): void {
    const { arc } = this.shape;
    const rows = rowCount(sentences);
    const { data: roles, columns } = this.roles;
    const out = this.labelHidden.data;
    for (let row = 0; row < rows; row++) {
      const own = row * columns + 2 * arc;
      const other = (heads[row] as number) * columns + 3 * arc;
      for (let column = 0; column < arc; column++) {
        out[row * arc + column] = (roles[own + column] as number) + (roles[other + column] as number);
      }
    }
    rectify(out, 0, rows * arc);
    const { label, labelBias } = this.weights;
    affine(this.workspace, slice(this.labelScores, 0, rows), slice(this.labelHidden, 0, rows), label, labelBias);
  }

  /** What a layer reads in one direction, and the rows of `gates` that it fills. */
  layerInput(layer: number, direction: 0 | 1, rows: number): { from: View; firstRow: number } {
    if (layer > 0) return { from: slice(this.hidden[layer - 1] as Matrix, 0, rows), firstRow: 0 };
    const first = pairedRows(this.projected, rows - 1);
    return direction === 0 ? { from: first, firstRow: 1 } : { from: first, firstRow: 0 };
  }

  #runLayer(layer: number, sentences: readonly BatchSentence[], rows: number): void {
    const out = this.hidden[layer] as Matrix;
    out.data.fill(0, 0, rows * out.columns);
    for (const direction of [0, 1] as const) {
      const weights = (this.weights.layers[layer] as readonly DirectionWeights[])[direction] as DirectionWeights;
      const trace = (this.traces[layer] as readonly DirectionTrace[])[direction] as DirectionTrace;
      const { from, firstRow } = this.layerInput(layer, direction, rows);
      affine(this.workspace, slice(trace.gates, firstRow, firstRow + from.rows), from, weights.gates, weights.bias);
      const skip = layer === 0 ? this.projected : (this.hidden[layer - 1] as Matrix);
      const skipColumn = layer === 0 ? 0 : direction * this.shape.hidden;
      for (const sentence of sentences) {
        recur(sentence, direction, trace, weights.peep.data, skip, skipColumn, out, direction * this.shape.hidden);
      }
    }
  }
}

/** The rows of a batch, with the empty one after its last sentence. */
export function rowCount(sentences: readonly BatchSentence[]): number {
  const last = sentences.at(-1);
  return last === undefined ? 0 : last.start + last.length + 2;
}

/** out = a b + bias */
function affine(workspace: Workspace, out: View, a: View, b: View, bias: Matrix): void {
  const all = workspace.floats(out);
  for (let row = 0; row < out.rows; row++) all.set(bias.data, row * bias.columns);
  workspace.multiplyAdd(out, a, b);
}

function rectify(data: Float32Array, from: number, to: number): void {
  for (let index = from; index < to; index++) if ((data[index] as number) < 0) data[index] = 0;
}

function clearRoots(matrix: Matrix, sentences: readonly BatchSentence[]): void {
  const { data, columns } = matrix;
  for (const { start } of sentences) data.fill(0, start * columns, (start + 1) * columns);
  const end = rowCount(sentences);
  data.fill(0, (end - 1) * columns, end * columns);
}

/** One direction of a layer over one sentence: gates from sums to activations in place, then the state and the output. */
function recur(
  { start, length }: BatchSentence,
  direction: 0 | 1,
  { gates, state }: DirectionTrace,
  peep: Float32Array,
  skip: Matrix,
  skipColumn: number,
  out: Matrix,
  outColumn: number,
): void {
  const width = state.columns;
  const g = gates.data;
  const c = state.data;
  const x = skip.data;
  const h = out.data;
  const step = direction === 0 ? 1 : -1;
  const boundary = direction === 0 ? start : start + length + 1;
  c.fill(0, boundary * width, (boundary + 1) * width);
  for (let row = boundary + step, left = length; left > 0; row += step, left--) {
    const gateAt = row * 3 * width;
    const stateAt = row * width;
    const lastAt = (row - step) * width;
    const skipAt = row * skip.columns + skipColumn;
    const outAt = row * out.columns + outColumn;
    for (let unit = 0; unit < width; unit++) {
      const last = c[lastAt + unit] as number;
      const candidate = tanh(g[gateAt + unit] as number);
      const forget = sigmoid((g[gateAt + width + unit] as number) + (peep[unit] as number) * last);
      const output = sigmoid((g[gateAt + 2 * width + unit] as number) + (peep[width + unit] as number) * last);
      const now = forget * last + (1 - forget) * candidate;
      g[gateAt + unit] = candidate;
      g[gateAt + width + unit] = forget;
      g[gateAt + 2 * width + unit] = output;
      c[stateAt + unit] = now;
      h[outAt + unit] = output * now + (1 - output) * (x[skipAt + unit] as number);
    }
  }
}

// A table with straight lines between its points: four times as fast as Math.exp, off by less than a millionth.
const sigmoidReach = 12;
const sigmoidSteps = 128;
const sigmoidTable = Float64Array.from({ length: 2 * sigmoidReach * sigmoidSteps + 1 }, (_, index) => {
  return 1 / (1 + Math.exp(sigmoidReach - index / sigmoidSteps));
});

function sigmoid(x: number): number {
  if (x <= -sigmoidReach) return 0;
  if (x >= sigmoidReach) return 1;
  const position = (x + sigmoidReach) * sigmoidSteps;
  const index = position | 0;
  const below = sigmoidTable[index] as number;
  return below + (position - index) * ((sigmoidTable[index + 1] as number) - below);
}

function tanh(x: number): number {
  return 2 * sigmoid(2 * x) - 1;
}
