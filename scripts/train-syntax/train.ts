import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  bestAction,
  Configuration,
  labelRowOffset,
  leftArc,
  type ParserInput,
  reduce,
  rightArc,
  shift,
  stateFeatures,
} from "@/lib/engine/syntax/arc-eager";
import { FeatureList, sumRows, tableMask } from "@/lib/engine/syntax/feature-hash";
import { createParser, parserInput } from "@/lib/engine/syntax/parser";
import { indexOfLargest, type LexicalHashes, lexicalHashes, Tagger, tagFeatures } from "@/lib/engine/syntax/tagger";
import { WeightsWriter } from "@/lib/engine/syntax/weights-file";
import { foldTypography } from "@/lib/engine/syntax/word-form";
import { AveragedTable } from "./averaged";
import { evaluate } from "./evaluate";
import { learnLemmaRules } from "./lemma-rules";
import { readTreebank, type TreebankSentence } from "./treebank";

const directory = process.argv[2] ?? "../shared/treebank";
const output = process.argv[3] ?? "lib/engine/syntax/weights.bin";
const tagEpochs = Number(process.argv[4] ?? 4);
const parseEpochs = Number(process.argv[5] ?? 4);
const read = (name: string) => readTreebank(join(directory, `${name}.conllu.gz`));

interface Example {
  readonly words: LexicalHashes[];
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

let seed = 20240501;
function random(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
  return (seed >>> 0) / 4294967296;
}
function shuffled<T>(items: readonly T[]): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

const train = [...read("ewt-train"), ...read("gum-train")];
const dev = { ewt: read("ewt-dev"), gum: read("gum-dev") };
const tags = common(
  train.flatMap((s) => s.upos.map((upos, i) => `${upos}|${s.xpos[i]}`)),
  5,
);
const labels = common(
  train.flatMap((s) => s.deprels),
  1,
);
const tagIds = new Map(tags.map((tag, id) => [tag, id]));
const labelIds = new Map(labels.map((label, id) => [label, id]));

function common(values: readonly string[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .filter(([, n]) => n >= least)
    .sort(([, m], [, n]) => n - m)
    .map(([value]) => value);
}

const examples: Example[] = train.map((s: TreebankSentence) => ({
  words: s.forms.map((form) => lexicalHashes(foldTypography(form))),
  tags: Int32Array.from(s.upos, (upos, i) => tagIds.get(`${upos}|${s.xpos[i]}`) ?? -1),
  heads: Int32Array.from(s.heads, (head) => (head < 0 ? s.forms.length : head)),
  labels: Int32Array.from(s.deprels, (deprel) => labelIds.get(deprel) as number),
}));

const features = new FeatureList();

function update(table: AveragedTable, offset: number, right: number, wrong: number): void {
  const mask = tableMask(table.weights);
  for (let i = 0; i < features.length; i++) {
    const row = ((features.rows[i] as number) + offset) & mask;
    table.add(row + right, 1);
    table.add(row + wrong, -1);
  }
}

function trainTagger(data: readonly Example[], epochs: number, floor: number): Tagger & { table: Float32Array } {
  const table = new AveragedTable(2 ** 20, tags.length);
  const scores = new Float32Array(tags.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    let all = 0;
    for (const { words, tags: gold } of shuffled(data)) {
      const guessed = new Int32Array(words.length);
      for (let i = 0; i < words.length; i++) {
        tagFeatures(features, words, guessed, i);
        sumRows(features, table.weights, 0, scores);
        const guess = indexOfLargest(scores);
        const right = gold[i] as number;
        guessed[i] = guess;
        all++;
        table.tick();
        if (right === -1 || guess === right) continue;
        wrong++;
        update(table, 0, right, guess);
      }
    }
    console.log(`tagger epoch ${epoch}: ${(100 - (100 * wrong) / all).toFixed(2)}`);
  }
  const weights = table.averaged(floor);
  return Object.assign(new Tagger(weights, tags.length), { table: weights });
}

/** How many gold arcs each action would put out of reach. */
function costs(state: Configuration, gold: Int32Array, out: Int32Array): void {
  const { size, next, stack, head } = state;
  const top = state.top;
  out.fill(0);
  const add = (action: number) => {
    out[action] = (out[action] as number) + 1;
  };
  const nextHead = next < size ? (gold[next] as number) : -1;
  for (const word of stack) {
    const headless = head[word] === -1;
    if (headless && gold[word] === next) {
      add(shift);
      add(rightArc);
    }
    if (nextHead === word) {
      add(shift);
      if (word !== top) add(rightArc);
    }
  }
  if (nextHead > next) add(rightArc);
  if (top === -1) return;
  for (let word = next; word < size; word++) {
    if (gold[word] === top) {
      add(reduce);
      add(leftArc);
    }
  }
  const topHead = gold[top] as number;
  if (topHead > next) add(leftArc);
}

function trainParser(data: readonly { input: ParserInput; example: Example }[], epochs: number) {
  const actions = new AveragedTable(2 ** 21, 4);
  const arcLabels = new AveragedTable(2 ** 21, labels.length);
  const scores = new Float32Array(4);
  const labelScores = new Float32Array(labels.length);
  const cost = new Int32Array(4);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    let all = 0;
    for (const { input, example } of shuffled(data)) {
      const state = new Configuration(example.words.length);
      while (!state.finished) {
        stateFeatures(features, state, input);
        sumRows(features, actions.weights, 0, scores);
        const guess = bestAction(state, scores).action;
        costs(state, example.heads, cost);
        let least = Infinity;
        for (let a = 0; a < 4; a++) if (state.allows(a)) least = Math.min(least, cost[a] as number);
        let right = -1;
        for (let a = 0; a < 4; a++) {
          if (!state.allows(a) || (cost[a] as number) > least) continue;
          if (right === -1 || (scores[a] as number) > (scores[right] as number)) right = a;
        }
        all++;
        actions.tick();
        const correct = (cost[guess] as number) <= least;
        if (!correct) {
          wrong++;
          update(actions, 0, right, guess);
        }
        const followed = !correct && (epoch === 0 || random() > 0.9) ? right : guess;
        let label = -1;
        if (followed >= leftArc) {
          const offset = labelRowOffset(followed);
          const dependent = followed === leftArc ? state.top : state.next;
          const head = followed === leftArc ? state.next : state.top;
          sumRows(features, arcLabels.weights, offset, labelScores);
          label = indexOfLargest(labelScores);
          arcLabels.tick();
          if (example.heads[dependent] === head) {
            const goldLabel = example.labels[dependent] as number;
            if (label !== goldLabel) {
              update(arcLabels, offset, goldLabel, label);
              if (epoch === 0) label = goldLabel;
            }
          }
        }
        state.apply(followed, label, 0);
      }
    }
    console.log(`parser epoch ${epoch}: ${(100 - (100 * wrong) / all).toFixed(2)}`, Math.round(process.uptime()), "s");
  }
  return { actions: actions.averaged(0.002), labels: arcLabels.averaged(0.002) };
}

const folds = 4;
const inputs: { input: ParserInput; example: Example }[] = [];
for (let fold = 0; fold < folds; fold++) {
  const tagger = trainTagger(
    examples.filter((_, i) => i % folds !== fold),
    tagEpochs,
    0,
  );
  for (const [i, example] of examples.entries()) {
    if (i % folds === fold)
      inputs.push({ example, input: parserInput(example.words, tagger.tag(example.words), tags) });
  }
}
const tagger = trainTagger(examples, tagEpochs, 0.002);
const tables = trainParser(inputs, parseEpochs);
const writer = new WeightsWriter();
writer.lines(tags);
writer.lines(labels);
writer.lines(learnLemmaRules(train));
writer.floats(tagger.table);
writer.floats(tables.actions);
writer.floats(tables.labels);
const bytes = writer.finish();
writeFileSync(output, bytes);
const begun = performance.now();
const parser = createParser(bytes);
console.log(`${bytes.length} bytes, loaded in ${Math.round(performance.now() - begun)} ms`);
for (const [name, sentences] of Object.entries(dev)) console.log(name, evaluate(parser, sentences));
