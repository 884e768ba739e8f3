/**
 * Writes lib/engine/encoder/weights.bin from the folder that scripts/encoder/project.py makes: model.json, its weights, vocab.json.
 *   npx tsx scripts/encoder/write-weights.ts FOLDER
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { pairedPanels } from "@/lib/engine/encoder/dense-layer";
import { WeightsWriter } from "@/lib/engine/syntax/weights-file";

const OUT = "lib/engine/encoder/weights.bin";

const modelFile = z.object({
  weightsManifest: z.array(
    z.object({
      paths: z.array(z.string()),
      weights: z.array(z.object({ name: z.string(), shape: z.array(z.number()), dtype: z.string() })),
    }),
  ),
});
/** Punctuation that the package's list gives no score is as common as a comma. */
const UNSCORED = -5;
const vocabularyFile = z.array(z.tuple([z.string(), z.number().nullable()]));

const folder = process.argv[2];
if (folder === undefined) throw new Error("Say which folder: npx tsx scripts/encoder/write-weights.ts FOLDER");

interface Tensor {
  readonly floats: Float32Array;
  readonly shape: readonly number[];
}

const tensors = new Map<string, Tensor>();
for (const group of modelFile.parse(JSON.parse(readFileSync(join(folder, "model.json"), "utf8"))).weightsManifest) {
  const bytes = Buffer.concat(group.paths.map((path) => readFileSync(join(folder, path))));
  let at = 0;
  for (const { name, shape } of group.weights) {
    const length = shape.reduce((product, size) => product * size, 1);
    tensors.set(name, { floats: new Float32Array(Uint8Array.from(bytes.subarray(at, at + 4 * length)).buffer), shape });
    at += 4 * length;
  }
}

const vocabulary = vocabularyFile.parse(JSON.parse(readFileSync(join(folder, "vocab.json"), "utf8")));
const writer = new WeightsWriter();
writer.lines(vocabulary.map(([piece]) => piece.replace(/\n/g, " ")));
writer.floats(Float32Array.from(vocabulary, ([, score]) => score ?? UNSCORED));
writer.floats(tensor("Embeddings_en").floats);
for (const layer of ["Layer_0", "Layer_1"]) {
  norm(`${layer}/TransformerLayer/layer_prepostprocess/layer_norm`);
  write(layer, "qkv_transform_single/kernel/part_0", "qkv_transform_single/bias/ConcatPartitions/concat");
  write(layer, "output_transform_single/kernel/part_0", "output_transform_single/bias/ConcatPartitions/concat");
  if (layer === "Layer_0")
    write(layer, "TransformerLayer/dense/kernel/ConcatPartitions/concat", "TransformerLayer/dense/bias/ConcatPartitions/concat");
  norm(`${layer}/TransformerLayer/FFN/layer_prepostprocess/layer_norm`);
  write(layer, "FFN/conv1/Tensordot/Reshape_1", "FFN/conv1/bias/ConcatPartitions/concat");
  write(layer, "FFN/conv2/Tensordot/Reshape_1", "FFN/conv2/bias/ConcatPartitions/concat");
}
write("hidden_layers", "tanh_layer_0/weights", "tanh_layer_0/bias");
write("project", "weights", "bias");
const bytes = writer.finish();
writeFileSync(OUT, bytes);
console.log(`${OUT}: ${(bytes.length / 1e6).toFixed(2)} MB`);

function write(under: string, ...suffixes: readonly string[]): void {
  for (const suffix of suffixes) {
    const { floats, shape } = tensor(suffix, under);
    const [rows = 1, columns = 1] = shape.slice(-2);
    writer.floats(shape.length < 2 ? floats : pairedPanels(floats, rows, columns));
  }
}

function norm(path: string): void {
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
