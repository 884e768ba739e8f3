/**
 * Fits lib/engine/alignment/weights.ts to labelled sentence pairs and prints how well the weights do on pairs that they were
 * not fitted to:
 *
 *   npx tsx scripts/fit-compare.ts [DIRECTORY] [--write]      (DIRECTORY is ../shared/pairs where none is given)
 *
 * Contradiction is fitted to contradiction-fever-dev and contradiction-rte3-dev in five parts, pairs that share a text in one
 * part; relatedness to same-event-ecb-dev, each topic in turn left out. Nothing of the pairs goes into the weights' file
 * but the weights. Run it after a change of the readings or signals, then the tests.
 */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { probability, type Signals, type SignalWeights } from "@/lib/engine/alignment/signals";
import { observePair, type PairObservation, standsAgainst } from "@/lib/engine/compare-pair";
import { modelsFromFiles } from "@/scripts/fit-linking/labelled-pairs";
import { logistic } from "@/scripts/logistic";

const TARGET = new URL("../lib/engine/alignment/weights.ts", import.meta.url);
const PARTS = 5;
/** Of the flagged encyclopaedic pairs that were left out, so many must be right; the lowest threshold that gives it is taken. */
const LEAST_PRECISION = 0.76;
/** What a contradiction of the news pairs weighs: they are one of nine there, and one of two among the others. */
const RARE = 4;
const CONFLICT_PENALTY = 10;
const RELATED_PENALTY = 10;

const Row = z.object({
  id: z.string(),
  premise: z.string(),
  hypothesis: z.string(),
  label: z.union([z.string(), z.number()]),
});

interface Example {
  readonly conflict: Signals;
  readonly related: Signals;
  readonly seen: Pick<PairObservation, "surest" | "agreed" | "firmlyAgreed" | "conflicts">;
  readonly positive: boolean;
  readonly weight: number;
  readonly group: string;
}

const models = modelsFromFiles();
const directory = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? "../shared/pairs";
if (existsSync(directory)) fitAll(directory);
else process.stdout.write(`${directory} is not there: nothing fitted\n`);

function fitAll(from: string): void {
  const encyclopaedic = examplesOf(join(from, "contradiction-fever-dev.jsonl"), 1);
  const news = examplesOf(join(from, "contradiction-rte3-dev.jsonl"), RARE);
  const events = examplesOf(join(from, "same-event-ecb-dev.jsonl"), 1, topicOf);
  const both = [...encyclopaedic, ...news];
  const conflictOf = (example: Example) => example.conflict;
  const weighConflict = (examples: readonly Example[]) => logistic(examples, conflictOf, CONFLICT_PENALTY);
  const held = heldOut(both, partsOf(both), weighConflict, conflictOf);
  const thresholds = Array.from({ length: 17 }, (_, i) => 0.3 + 0.025 * i);
  process.stdout.write("contradiction, on pairs left out: threshold, then precision, recall, F1 of each set\n");
  for (const threshold of thresholds) {
    const of = (examples: readonly Example[]) => {
      const { precision, recall, f1 } = judged(examples, held, threshold);
      return `${precision.toFixed(2)} ${recall.toFixed(2)} ${f1.toFixed(3)}`;
    };
    process.stdout.write(`  ${threshold.toFixed(3)}   ${of(encyclopaedic)}   ${of(news)}\n`);
  }
  const least =
    thresholds.find((threshold) => judged(encyclopaedic, held, threshold).precision >= LEAST_PRECISION) ?? 0.5;

  const relatedOf = (example: Example) => example.related;
  const weighRelated = (examples: readonly Example[]) => logistic(examples, relatedOf, RELATED_PENALTY);
  const topics = new Map(events.map((example) => [example, Number(example.group)]));
  const scores = heldOut(events, topics, weighRelated, relatedOf);
  process.stdout.write(
    `same event, on topics left out: average precision ${averagePrecision(events, scores).toFixed(3)}\n`,
  );

  const conflict = weighConflict(both);
  const related = weighRelated(events);
  const own = new Map(events.map((example) => [example, probability(example.related, related)]));
  process.stdout.write(`same event, as fitted: average precision ${averagePrecision(events, own).toFixed(3)}\n`);
  const fitted = new Map(both.map((example) => [example, probability(example.conflict, conflict)]));
  for (const examples of [encyclopaedic, news]) {
    const { precision, recall, f1 } = judged(examples, fitted, least);
    process.stdout.write(
      `contradiction at ${least.toFixed(3)}, as fitted: ${precision.toFixed(2)} ${recall.toFixed(2)} ${f1.toFixed(3)}\n`,
    );
  }
  if (process.argv.includes("--write")) writeFileSync(TARGET, fileOf(conflict, related, least));
  else process.stdout.write(fileOf(conflict, related, least));
}

function topicOf(id: string): string {
  return id.split("_")[0] ?? id;
}

function examplesOf(file: string, rare: number, groupOf?: (id: string) => string): Example[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Example => {
      const { id, premise, hypothesis, label } = Row.parse(JSON.parse(line));
      const undated = (text: string) => ({ text, publishedAt: null });
      const seen = observePair(undated(premise), undated(hypothesis), models);
      const positive = label === "contradiction" || label === 1;
      return {
        conflict: seen.conflictSignals,
        related: seen.relatedSignals,
        seen: { surest: seen.surest, agreed: seen.agreed, firmlyAgreed: seen.firmlyAgreed, conflicts: seen.conflicts },
        positive,
        weight: positive ? rare : 1,
        group: groupOf?.(id) ?? `${premise}\n${hypothesis}`,
      };
    });
}

/** Parts of about the same size; pairs that share a text, be it through others, stand in one. */
function partsOf(examples: readonly Example[]): Map<Example, number> {
  const parent = new Map<string, string>();
  const find = (text: string): string => {
    const above = parent.get(text) ?? text;
    return above === text ? text : find(above);
  };
  for (const { group } of examples) {
    const [premise = "", hypothesis = ""] = group.split("\n");
    parent.set(find(premise), find(hypothesis));
  }
  const partOf = new Map<string, number>();
  return new Map(
    examples.map((example) => {
      const root = find(example.group.split("\n")[0] ?? "");
      const part = partOf.get(root) ?? partOf.size % PARTS;
      partOf.set(root, part);
      return [example, part];
    }),
  );
}

function heldOut(
  examples: readonly Example[],
  parts: ReadonlyMap<Example, number>,
  weigh: (examples: readonly Example[]) => SignalWeights,
  signalsOf: (example: Example) => Signals,
): Map<Example, number> {
  const scores = new Map<Example, number>();
  for (const part of new Set(parts.values())) {
    const weights = weigh(examples.filter((example) => parts.get(example) !== part));
    for (const example of examples)
      if (parts.get(example) === part) scores.set(example, probability(signalsOf(example), weights));
  }
  return scores;
}

function judged(examples: readonly Example[], scores: ReadonlyMap<Example, number>, threshold: number) {
  let right = 0;
  let flagged = 0;
  let all = 0;
  for (const example of examples) {
    const says = standsAgainst(example.seen, scores.get(example) ?? 0, threshold);
    if (example.positive) all++;
    if (says) flagged++;
    if (says && example.positive) right++;
  }
  const precision = flagged === 0 ? 0 : right / flagged;
  const recall = all === 0 ? 0 : right / all;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function averagePrecision(examples: readonly Example[], scores: ReadonlyMap<Example, number>): number {
  const sorted = [...examples].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  let hits = 0;
  let sum = 0;
  sorted.forEach((example, rank) => {
    if (!example.positive) return;
    hits++;
    sum += hits / (rank + 1);
  });
  return hits === 0 ? 0 : sum / hits;
}

function fileOf(conflict: SignalWeights, related: SignalWeights, least: number): string {
  const lines = ({ bias, of }: SignalWeights) =>
    [
      `  bias: ${short(bias)},`,
      "  of: {",
      ...Object.entries(of).map(([name, weight]) => `    ${keyOf(name)}: ${short(weight)},`),
      "  },",
    ].join("\n");
  return `import type { SignalWeights } from "@/lib/engine/alignment/signals";

// Written by scripts/fit-compare.ts; not by hand.

/** What each signal weighs in saying that a hypothesis denies its premise. */
export const CONFLICT_WEIGHTS: SignalWeights = {
${lines(conflict)}
};

/** From this probability on a pair is a contradiction. */
export const LEAST_CONFLICT = ${short(least)};

/** What each signal weighs in saying that two texts speak of one event. */
export const RELATED_WEIGHTS: SignalWeights = {
${lines(related)}
};
`;
}

function keyOf(name: string): string {
  return /^\w+$/.test(name) ? name : `"${name}"`;
}

function short(value: number): string {
  return String(Number(value.toFixed(3)));
}
