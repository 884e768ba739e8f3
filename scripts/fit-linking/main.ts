/**
 * Fits the trees that say which claims answer one question and which of them can't both hold, and the weights that say which of
 * those are in dispute, on the annotated stories of tests/golden/stories and, where it is present, of ../shared/stories. Every figure printed is of stories left out of the fit.
 *   npx tsx scripts/fit-linking/main.ts             prints the figures, each story left out once
 *   npx tsx scripts/fit-linking/main.ts --folds 7   leaves out a seventh of the stories at a time, and is quicker
 *   npx tsx scripts/fit-linking/main.ts --cache DIR  keeps the trees, so that a second run only tries the bounds
 *   npx tsx scripts/fit-linking/main.ts --bounds 0.16,0.05,0.25,0.3  takes the bounds of linking, of kin, of updates and of disputes as
 *                                                                     given and tries no others
 *   npx tsx scripts/fit-linking/main.ts --write     then fits on all stories and writes lib/engine/linkers/fitted/fitted.json
 *   npx tsx scripts/fit-linking/main.ts --write-disputes   writes there the bounds and the weights of disputes, and leaves its trees
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Signals } from "@/lib/engine/alignment/signals";
import { compareClaims, conflictValues } from "@/lib/engine/comparators/weigh-conflict";
import { linkStory } from "@/lib/engine/link-story";
import { type BoostedTrees, probability } from "@/lib/engine/linkers/boosted-trees";
import { FITTED, type Fitted } from "@/lib/engine/linkers/fitted/fitted";
import { CONFLICT_SIGNS, SIGNS } from "@/lib/engine/pipeline";
import { type BoostingOptions, fitTrees, type TrainingSet } from "@/scripts/fit-linking/boosting";
import { readGoldStories } from "@/scripts/fit-linking/gold";
import { type DisputeRow, disputesOf } from "@/scripts/fit-linking/labelled-disputes";
import { type Label, type LabelledStory, labelStory, modelsFromFiles } from "@/scripts/fit-linking/labelled-pairs";
import { FIGURES, storyFigures } from "@/scripts/fit-linking/story-figures";
import { logistic } from "@/scripts/logistic";

const LINK_OPTIONS: BoostingOptions = { rounds: 180, rate: 0.08, leaves: 14, leastRows: 30, ridge: 1 };
const CONFLICT_OPTIONS: BoostingOptions = { rounds: 180, rate: 0.08, leaves: 12, leastRows: 20, ridge: 2 };
/** Of pairs that nobody annotated most are of two questions, but not all; one in three is enough to learn from. */
const EVERY_UNKNOWN = 3;
const UNKNOWN_WEIGHT = 0.9;
/** A pair that surely answers two questions is no conflict, whatever its comparison says. */
const LEAST_LINKED = 0.04;
const LINK_LEASTS = [0.14, 0.2];
/** From here on the trees see a conflict that the rest of its fact may bear out; .1 and .25 were no better. */
const CONFLICT_LEAST = 0.2;
/** In a story too small for its facts to bear anything out a pair must be as sure by itself. */
const ALONE_LEAST = 0.45;
const DISPUTE_LEASTS = [0.25, 0.3, 0.35, 0.4];
/** That of disputes while the other bounds are tried. */
const MIDDLING = 0.35;
const DISPUTE_PENALTY = 10;
const KIN_LEASTS = [0, 0.05, 0.12];
const UPDATE_LEASTS = [0.15, 0.2, 0.3, 2];
const SAME: ReadonlySet<Label> = new Set<Label>(["same", "conflict", "difference"]);

const folds = process.argv.includes("--folds") ? Number(process.argv[process.argv.indexOf("--folds") + 1]) : 1000;
const models = modelsFromFiles();
const shared = new Set(readGoldStories("../shared/stories").map(({ name }) => name));
const disputeRowsAt = new Map<string, DisputeRow[][]>();
const stories = ["tests/golden/stories", "../shared/stories"]
  .flatMap(readGoldStories)
  .map((story) => labelStory(story, models));
if (shared.size === 0) console.log("../shared/stories is not here: fitted on the stories of tests/golden alone.");

const cache = process.argv.includes("--cache") ? process.argv[process.argv.indexOf("--cache") + 1] : undefined;
const linkTrees = cached("link", () => leaveOut((others) => fitTrees(linkSet(others), LINK_OPTIONS)));
const rows = new Map(stories.map((story, at) => [story, conflictRows(story, linkTrees[at])]));
const conflictTrees = cached("conflict", () => leaveOut((others) => fitTrees(conflictSet(others), CONFLICT_OPTIONS)));
const given = process.argv.includes("--bounds")
  ? process.argv[process.argv.indexOf("--bounds") + 1]?.split(",").map(Number)
  : undefined;
const [link = 0, ofKin = 0, ofUpdate = 1, dispute = 1] = given ?? bestBounds();
if (given) best([dispute], (least) => figuresAt({ link, ofKin, ofUpdate, dispute: least }), "disputed");
if (process.argv.includes("--write") || process.argv.includes("--write-disputes")) {
  const [linking, conflicting] = process.argv.includes("--write")
    ? [fitTrees(linkSet(stories), LINK_OPTIONS), fitTrees(conflictSet(stories), CONFLICT_OPTIONS)]
    : [FITTED.link.trees, FITTED.conflict.trees];
  const fitted: Fitted = {
    link: { least: link, trees: linking },
    conflict: { ...conflictBounds({ ofKin, ofUpdate }), trees: conflicting },
    // Of pairs as trees see them that have not seen the story: on stories to come they will know no better.
    dispute: {
      least: dispute,
      weights: logistic(disputeRows({ link, ofKin, ofUpdate, dispute }).flat(), signalsOf, DISPUTE_PENALTY),
    },
  };
  writeFileSync("lib/engine/linkers/fitted/fitted.json", `${JSON.stringify(fitted)}\n`);
}

/** How sure each must be. */
interface Bounds {
  readonly link: number;
  readonly ofKin: number;
  readonly ofUpdate: number;
  readonly dispute: number;
}

/** The bounds at which stories left out come out best, found one after the other. */
function bestBounds(): number[] {
  const linking = best(LINK_LEASTS, (link) => figuresAt({ link, ofKin: 0, ofUpdate: 2, dispute: MIDDLING }), "link");
  const kindred = best(
    KIN_LEASTS,
    (ofKin) => figuresAt({ link: linking, ofKin, ofUpdate: 2, dispute: MIDDLING }),
    "disputed",
  );
  const updating = best(
    UPDATE_LEASTS,
    (ofUpdate) => figuresAt({ link: linking, ofKin: kindred, ofUpdate, dispute: MIDDLING }),
    "disputed",
  );
  const disputing = best(
    DISPUTE_LEASTS,
    (dispute) => figuresAt({ link: linking, ofKin: kindred, ofUpdate: updating, dispute }),
    "disputed",
  );
  return [linking, kindred, updating, disputing];
}

/** Trees of an earlier run with `--cache DIRECTORY`, to try bounds without fitting again. */
function cached(name: string, learn: () => BoostedTrees[]): BoostedTrees[] {
  const file = cache === undefined ? undefined : `${cache}/${name}.json`;
  if (file !== undefined && existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const trees = learn();
  if (file !== undefined && cache !== undefined) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, JSON.stringify(trees));
  }
  return trees;
}

/** The trees for each story, learnt without it and the others of its fold. */
function leaveOut(learn: (others: readonly LabelledStory[]) => BoostedTrees): BoostedTrees[] {
  const count = Math.min(folds, stories.length);
  const learnt = Array.from({ length: count }, (_, fold) => {
    process.stderr.write(`fold ${fold + 1} of ${count}\n`);
    return learn(stories.filter((_, at) => at % count !== fold));
  });
  return stories.flatMap((_, at) => learnt[at % count] ?? []);
}

function linkSet(of: readonly LabelledStory[]): TrainingSet {
  const pairs = of.flatMap((story) =>
    [...story.pairs, ...story.begun].filter(({ label }, at) => label !== "unknown" || at % EVERY_UNKNOWN === 0),
  );
  return {
    signs: SIGNS.map(({ id }) => id),
    columns: SIGNS.map((_, sign) => Float32Array.from(pairs, ({ pair }) => pair.values[sign] ?? 0)),
    labels: Uint8Array.from(pairs, ({ label }) => (SAME.has(label) ? 1 : 0)),
    weights: Float32Array.from(pairs, ({ label }) => (label === "unknown" ? UNKNOWN_WEIGHT : 1)),
  };
}

function signalsOf({ signals }: DisputeRow): Signals {
  return signals;
}

interface ConflictRow {
  readonly values: Float64Array;
  readonly label: Label;
}

/** The pairs that may answer one question; how surely is told by trees that have not seen the story. */
function conflictRows({ pairs }: LabelledStory, trees: BoostedTrees | undefined): ConflictRow[] {
  return pairs.flatMap(({ pair, label }) => {
    const linked = trees ? probability(trees, pair.values) : 0;
    if (linked < LEAST_LINKED) return [];
    return [{ values: conflictValues(pair, linked, compareClaims(pair.a.claim, pair.b.claim, pair.context)), label }];
  });
}

function conflictSet(of: readonly LabelledStory[]): TrainingSet {
  const all = of.flatMap((story) => rows.get(story) ?? []);
  const signs = [...SIGNS, ...CONFLICT_SIGNS].map(({ id }) => id);
  return {
    signs,
    columns: signs.map((_, sign) => Float32Array.from(all, ({ values }) => values[sign] ?? 0)),
    labels: Uint8Array.from(all, ({ label }) => (label === "conflict" ? 1 : 0)),
    weights: new Float32Array(all.length).fill(1),
  };
}

/** Every story linked with the trees and weights that have not seen it. */
function figuresAt(bounds: Bounds) {
  const rowsOf = disputeRows(bounds);
  return stories.map(({ story, readings }, at) => {
    const others = rowsOf.filter((_, other) => other !== at).flat();
    const dispute = { least: bounds.dispute, weights: logistic(others, signalsOf, DISPUTE_PENALTY) };
    const fitted = { ...leftOut(at, bounds), dispute };
    return storyFigures(story, readings, linkStory(readings, { ...models, fitted }));
  });
}

/** What was learnt without a story, but for the weights of disputes. */
function leftOut(at: number, { link, ofKin, ofUpdate }: Bounds): Fitted {
  const [linking, conflicting] = [linkTrees[at], conflictTrees[at]];
  if (!linking || !conflicting) throw new Error(`no trees for ${stories[at]?.story.name}`);
  return {
    link: { least: link, trees: linking },
    conflict: { ...conflictBounds({ ofKin, ofUpdate }), trees: conflicting },
    dispute: FITTED.dispute,
  };
}

function conflictBounds({ ofKin, ofUpdate }: Pick<Bounds, "ofKin" | "ofUpdate">) {
  return { least: CONFLICT_LEAST, leastAlone: ALONE_LEAST, leastOfKin: ofKin, leastOfUpdate: ofUpdate };
}

/** Of each story the pairs that may be in dispute, as trees that have not seen it find them; the bound of disputes plays no part. */
function disputeRows(bounds: Bounds): DisputeRow[][] {
  const key = [bounds.link, bounds.ofKin, bounds.ofUpdate].join(" ");
  const known = disputeRowsAt.get(key);
  if (known) return known;
  const found = stories.map(({ story, readings }, at) =>
    disputesOf(story, readings, { ...models, fitted: leftOut(at, bounds) }),
  );
  disputeRowsAt.set(key, found);
  return found;
}

/** Prints the figures at each bound, and gives the bound at which the mean of one figure is highest. */
function best(
  bounds: readonly number[],
  figuresOf: (bound: number) => ReturnType<typeof figuresAt>,
  wanted: (typeof FIGURES)[number],
): number {
  let most = -1;
  let chosen = bounds[0] ?? 0;
  for (const bound of bounds) {
    const figures = figuresOf(bound);
    for (const figure of FIGURES) {
      const values = figures.map((story) => story[figure]);
      const mean = (own: boolean) =>
        meanOf(values.filter((_, at) => shared.has(stories[at]?.story.name ?? "") !== own));
      const each = stories.map(({ story }, at) => `${story.name.slice(0, 6)} ${(values[at] ?? 0).toFixed(2)}`);
      console.log(
        `${wanted} ≥ ${bound}: ${figure.padEnd(9)} golden ${mean(true).toFixed(3)} shared ${mean(false).toFixed(3)} | ${each.join(" ")}`,
      );
    }
    const mean = meanOf(figures.map((story) => story[wanted]));
    if (mean > most) [most, chosen] = [mean, bound];
  }
  return chosen;
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
