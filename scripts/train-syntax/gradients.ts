import { type Matrix, slice, transposed, type View, type Workspace } from "@/lib/engine/syntax/matrix-kernel";
import {
  type BatchSentence,
  type DirectionTrace,
  type DirectionWeights,
  type Dropout,
  distanceBucket,
  distanceBuckets,
  type Network,
  type NetworkWeights,
  networkWeights,
  padded,
  rowCount,
} from "@/lib/engine/syntax/network";
import { recurBack } from "./recur-back";

/** What the rows of a batch should come out as; -1 where a row has no such answer (roots). */
export interface GoldRows {
  readonly sentences: readonly BatchSentence[];
  readonly tags: Int32Array;
  /** Rows of the heads. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Weights turned on their sides, for products with them from the right; copied anew once the weights have changed. */
class Turned {
  readonly #matrix: Matrix;
  constructor(
    workspace: Workspace,
    readonly from: Matrix,
    readonly width = from.rows,
  ) {
    this.#matrix = workspace.matrix(from.columns, padded(width));
  }

  refresh(): Matrix {
    const { data: out, columns: stride } = this.#matrix;
    const { data, columns } = this.from;
    for (let row = 0; row < this.width; row++) {
      for (let column = 0; column < columns; column++)
        out[column * stride + row] = data[row * columns + column] as number;
    }
    return this.#matrix;
  }
}

/** Back-propagation through a `Network`: the gradients of the summed cross-entropy of tags, heads and labels, per word. */
export class Gradients {
  readonly weights: NetworkWeights;
  /** By the learnt part of the input: the first columns of each row. */
  readonly input: Matrix;
  readonly #hidden: readonly Matrix[];
  readonly #projected: Matrix;
  readonly #gates: Matrix;
  readonly #roles: Matrix;
  readonly #query: Matrix;
  readonly #tagScores: Matrix;
  readonly #labelHidden: Matrix;
  readonly #labelScores: Matrix;
  readonly #turned: {
    readonly project: Turned;
    readonly gates: readonly (readonly [Turned, Turned])[];
    readonly tag: Turned;
    readonly arcs: Turned;
    readonly bilinear: Turned;
    readonly label: Turned;
  };
  readonly #masks = new Map<string, Float32Array>();

  constructor(
    readonly network: Network,
    learntWidth: number,
    /** The coarse tag of each tag. */
    readonly coarseOf: Int32Array,
    readonly tagWeight: number,
  ) {
    const { workspace, shape, weights } = network;
    const like = (matrix: Matrix) => workspace.matrix(matrix.rows, matrix.columns);
    this.weights = networkWeights(workspace, shape);
    this.input = workspace.matrix(network.input.rows, learntWidth);
    this.#hidden = network.hidden.map(like);
    this.#projected = like(network.projected);
    this.#gates = workspace.matrix(network.input.rows, 3 * shape.hidden);
    this.#roles = like(network.roles);
    this.#query = like(network.query);
    this.#tagScores = like(network.tagScores);
    this.#labelHidden = like(network.labelHidden);
    this.#labelScores = like(network.labelScores);
    this.#turned = {
      project: new Turned(workspace, weights.project, learntWidth),
      gates: weights.layers.map(([a, b]) => [new Turned(workspace, a.gates), new Turned(workspace, b.gates)] as const),
      tag: new Turned(workspace, weights.tag),
      arcs: new Turned(workspace, weights.arcs),
      bilinear: new Turned(workspace, weights.bilinear),
      label: new Turned(workspace, weights.label),
    };
  }

  /** How many floats this holds, given those of the network and its weights. */
  static floats(network: number, weights: number): number {
    return 2 * network + 2 * weights + 10000;
  }

  /** Remembers which floats a dropout left on, and by how much it raised them. */
  keepMask(at: string, mask: Float32Array): void {
    this.#masks.set(at, mask);
  }

  /**
   * The loss of the batch in the network's input, and its gradients added to `weights`; those by the input in `input`.
   * @param dropout calls `keepMask` with `${at}${layer}`.
   */
  run(gold: GoldRows, dropout?: Dropout): number {
    const { network } = this;
    const { sentences } = gold;
    const rows = rowCount(sentences);
    const words = sentences.reduce((sum, { length }) => sum + length, 0);
    this.#masks.clear();
    network.encode(sentences, dropout);
    for (const matrix of [this.input, ...this.#hidden, this.#projected, this.#roles, this.#query, this.#labelHidden]) {
      matrix.data.fill(0, 0, rows * matrix.columns);
    }
    const coarse = this.#coarseTags(sentences, rows);
    let loss = this.#arcs(gold, coarse, 1 / words);
    loss += this.#labels(gold, rows, 1 / words);
    this.#rolesBack(rows, sentences);
    loss += this.#tags(gold, rows, this.tagWeight / words);
    for (let layer = network.hidden.length - 1; layer >= 0; layer--) this.#layerBack(layer, sentences, rows);
    this.#projectBack(sentences, rows);
    return loss;
  }

  #coarseTags(sentences: readonly BatchSentence[], rows: number): Int32Array {
    const { shape, tagScores } = this.network;
    const coarse = new Int32Array(rows).fill(shape.coarse - 1);
    for (const { start, length } of sentences) {
      for (let row = start + 1; row <= start + length; row++) {
        let best = 0;
        const at = row * tagScores.columns;
        for (let tag = 1; tag < shape.tags; tag++) {
          if ((tagScores.data[at + tag] as number) > (tagScores.data[at + best] as number)) best = tag;
        }
        coarse[row] = this.coarseOf[best] as number;
      }
    }
    return coarse;
  }

  #arcs({ sentences, heads }: GoldRows, coarse: Int32Array, scale: number): number {
    const { network, weights } = this;
    const { arc, coarse: coarseCount } = network.shape;
    const scores = network.arcScores;
    let loss = 0;
    for (const sentence of sentences) {
      const { start, length } = sentence;
      const width = padded(length + 1);
      network.scoreArcs(sentence, coarse);
      for (let dependent = 1; dependent <= length; dependent++) {
        scores.data[dependent * width + dependent] = -1e9;
        const head = (heads[start + dependent] as number) - start;
        loss += softmaxBack(scores.data, dependent * width, length + 1, head, scores.data, scale);
        const tag = coarse[start + dependent] as number;
        for (let other = 0; other <= length; other++) {
          const pair = tag * coarseCount + (coarse[start + other] as number);
          const at = pair * distanceBuckets + distanceBucket(dependent, other);
          weights.pairs.data[at] =
            (weights.pairs.data[at] as number) + (scores.data[dependent * width + other] as number);
        }
      }
      const back: View = {
        address: scores.address + 4 * width,
        rows: length,
        columns: length + 1,
        rowStride: 4 * width,
        columnStride: 4,
      };
      const headRoles = (matrix: Matrix) => slice(matrix, start, start + length + 1, arc, 2 * arc);
      const dependents = (matrix: Matrix) => slice(matrix, start + 1, start + length + 1);
      network.workspace.multiplyAdd(dependents(this.#query), back, headRoles(network.roles));
      network.workspace.multiplyAdd(headRoles(this.#roles), transposed(back), dependents(network.query));
    }
    const rows = rowCount(sentences);
    const query = slice(this.#query, 0, rows);
    const asDependents = (matrix: Matrix) => slice(matrix, 0, rows, 0, arc);
    network.workspace.multiplyAdd(asDependents(this.#roles), query, this.#turned.bilinear.refresh());
    network.workspace.multiplyAdd(weights.bilinear, transposed(asDependents(network.roles)), query);
    addRows(weights.bilinearBias, this.#query, rows);
    return loss;
  }

  #labels({ sentences, heads, labels }: GoldRows, rows: number, scale: number): number {
    const { network, weights } = this;
    const { arc, labels: labelCount } = network.shape;
    network.scoreLabels(sentences, heads);
    const loss = answersBack(network.labelScores, this.#labelScores, labels, labelCount, rows, scale);
    const scores = slice(this.#labelScores, 0, rows);
    network.workspace.multiplyAdd(slice(this.#labelHidden, 0, rows), scores, this.#turned.label.refresh());
    network.workspace.multiplyAdd(weights.label, transposed(slice(network.labelHidden, 0, rows)), scores);
    addRows(weights.labelBias, this.#labelScores, rows);
    const roles = this.#roles;
    for (let row = 0; row < rows; row++) {
      const own = row * roles.columns + 2 * arc;
      const other = (heads[row] as number) * roles.columns + 3 * arc;
      for (let column = 0; column < arc; column++) {
        if (network.labelHidden.data[row * arc + column] === 0) continue;
        const back = this.#labelHidden.data[row * arc + column] as number;
        roles.data[own + column] = (roles.data[own + column] as number) + back;
        roles.data[other + column] = (roles.data[other + column] as number) + back;
      }
    }
    return loss;
  }

  #rolesBack(rows: number, sentences: readonly BatchSentence[]): void {
    const { network, weights } = this;
    const { arc } = network.shape;
    const roles = this.#roles;
    this.#applyMask("roles0", roles, rows);
    for (let row = 0; row < rows; row++) {
      for (let at = row * 4 * arc; at < (row * 4 + 2) * arc; at++) if (network.roles.data[at] === 0) roles.data[at] = 0;
    }
    const top = this.#hidden.at(-1) as Matrix;
    network.workspace.multiplyAdd(slice(top, 0, rows), slice(roles, 0, rows), this.#turned.arcs.refresh());
    network.workspace.multiplyAdd(weights.arcs, transposed(slice(network.top, 0, rows)), slice(roles, 0, rows));
    addRows(weights.arcsBias, roles, rows);
    for (const { start } of sentences) {
      for (let column = 0; column < top.columns; column++) {
        const at = start * top.columns + column;
        weights.root.data[column] = (weights.root.data[column] as number) + (top.data[at] as number);
        top.data[at] = 0;
      }
    }
  }

  #tags({ tags }: GoldRows, rows: number, scale: number): number {
    const { network, weights } = this;
    const loss = answersBack(network.tagScores, this.#tagScores, tags, network.shape.tags, rows, scale);
    const scores = slice(this.#tagScores, 0, rows);
    network.workspace.multiplyAdd(slice(this.#hidden[0] as Matrix, 0, rows), scores, this.#turned.tag.refresh());
    network.workspace.multiplyAdd(weights.tag, transposed(slice(network.hidden[0] as Matrix, 0, rows)), scores);
    addRows(weights.tagBias, this.#tagScores, rows);
    return loss;
  }

  #layerBack(layer: number, sentences: readonly BatchSentence[], rows: number): void {
    const { network } = this;
    const { hidden } = network.shape;
    const out = this.#hidden[layer] as Matrix;
    this.#applyMask(`hidden${layer}`, out, rows);
    const skip = layer === 0 ? this.#projected : (this.#hidden[layer - 1] as Matrix);
    const skipInput = layer === 0 ? network.projected : (network.hidden[layer - 1] as Matrix);
    for (const direction of [0, 1] as const) {
      const own = (this.weights.layers[layer] as readonly DirectionWeights[])[direction] as DirectionWeights;
      const { peep } = (network.weights.layers[layer] as readonly DirectionWeights[])[direction] as DirectionWeights;
      const trace = (network.traces[layer] as readonly DirectionTrace[])[direction] as DirectionTrace;
      const skipColumn = layer === 0 ? 0 : direction * hidden;
      this.#gates.data.fill(0, 0, rows * 3 * hidden);
      for (const sentence of sentences) {
        recurBack(sentence, direction, trace, peep.data, own.peep.data, this.#gates.data, {
          input: skipInput,
          gradient: skip,
          column: skipColumn,
          out,
          outColumn: direction * hidden,
        });
      }
      const { from, firstRow } = network.layerInput(layer, direction, rows);
      const gates = slice(this.#gates, firstRow, firstRow + from.rows);
      const turned = (this.#turned.gates[layer] as readonly Turned[])[direction] as Turned;
      const below: View = { ...from, address: skip.address };
      network.workspace.multiplyAdd(below, gates, turned.refresh());
      network.workspace.multiplyAdd(own.gates, transposed(from), gates);
      addRows(own.bias, this.#gates, rows);
    }
  }

  #projectBack(sentences: readonly BatchSentence[], rows: number): void {
    const { network, weights } = this;
    const projected = this.#projected;
    this.#applyMask("projected0", projected, rows);
    for (let at = 0; at < rows * projected.columns; at++) {
      if (network.projected.data[at] === 0) projected.data[at] = 0;
    }
    for (const row of [...sentences.map(({ start }) => start), rows - 1]) {
      projected.data.fill(0, row * projected.columns, (row + 1) * projected.columns);
    }
    const back = slice(projected, 0, rows);
    network.workspace.multiplyAdd(slice(this.input, 0, rows), back, this.#turned.project.refresh());
    network.workspace.multiplyAdd(weights.project, transposed(slice(network.input, 0, rows)), back);
    addRows(weights.projectBias, projected, rows);
    const mask = this.#masks.get("input0");
    if (mask === undefined) return;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < this.input.columns; column++) {
        const at = row * this.input.columns + column;
        this.input.data[at] = (this.input.data[at] as number) * (mask[row * network.input.columns + column] as number);
      }
    }
  }

  #applyMask(name: string, matrix: Matrix, rows: number): void {
    const mask = this.#masks.get(name);
    if (mask === undefined) return;
    for (let at = 0; at < rows * matrix.columns; at++)
      matrix.data[at] = (matrix.data[at] as number) * (mask[at] as number);
  }
}

/** Cross-entropy of the softmax of `count` scores; writes its gradients, times `scale`, where `out` begins at `at` too. */
function softmaxBack(
  scores: Float32Array,
  at: number,
  count: number,
  answer: number,
  out: Float32Array,
  scale: number,
): number {
  let largest = -Infinity;
  for (let index = at; index < at + count; index++) largest = Math.max(largest, scores[index] as number);
  let total = 0;
  for (let index = at; index < at + count; index++) total += Math.exp((scores[index] as number) - largest);
  const loss = Math.log(total) + largest - (scores[at + answer] as number);
  for (let index = at; index < at + count; index++) {
    const probability = Math.exp((scores[index] as number) - largest) / total;
    out[index] = scale * (probability - (index === at + answer ? 1 : 0));
  }
  return scale * loss;
}

function answersBack(
  scores: Matrix,
  out: Matrix,
  answers: Int32Array,
  count: number,
  rows: number,
  scale: number,
): number {
  let loss = 0;
  out.data.fill(0, 0, rows * out.columns);
  for (let row = 0; row < rows; row++) {
    const answer = answers[row] as number;
    if (answer >= 0) loss += softmaxBack(scores.data, row * scores.columns, count, answer, out.data, scale);
  }
  return loss;
}

/** Adds the first rows of the matrix to the single row of `sum`. */
function addRows(sum: Matrix, matrix: Matrix, rows: number): void {
  const { data, columns } = matrix;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      sum.data[column] = (sum.data[column] as number) + (data[row * columns + column] as number);
    }
  }
}
