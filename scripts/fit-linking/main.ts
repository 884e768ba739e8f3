/**
 * Fits the trees that say which claims answer one question and which of them can't both hold, on the annotated stories of
 * tests/golden/stories and, where it is present, of ../shared/stories. Every figure printed is of stories left out of the fit.
 *   npx tsx scripts/fit-linking/main.ts          prints the figures of the fit, each story left out once
 *   npx tsx scripts/fit-linking/main.ts --write  then fits on all stories and writes lib/engine/linkers/fitted/
 */
import { writeFileSync } from "node:fs";
import { compareClaims, conflictValues } from "@/lib/engine/comparators/weigh-conflict";
import { type BoostedTrees, probability } from "@/lib/engine/linkers/boosted-trees";
import { cluster } from "@/lib/engine/linkers/cluster";
import { CONFLICT_SIGNS, SIGNS } from "@/lib/engine/pipeline";
import { type BoostingOptions, fitTrees, type TrainingSet } from "@/scripts/fit-linking/boosting";
import { readGoldStories } from "@/scripts/fit-linking/gold";
import { type Label, type LabelledStory, labelStory, modelsFromFiles } from "@/scripts/fit-linking/labelled-pairs";

const OPTIONS: BoostingOptions = { rounds: 160, rate: 0.07, leaves: 12, leastRows: 40, ridge: 1 };
/** Of pairs that nobody annotated most are of two questions, but not all. */
const UNKNOWN_WEIGHT = 0.3;
/** One story a fold unless told otherwise: `--folds 5` is four times as quick. */
const FOLDS = process.argv.includes("--folds") ? Number(process.argv[process.argv.indexOf("--folds") + 1]) : 1000;
const LEASTS = [0.12, 0.16, 0.2, 0.25];
const SURELY = [0.25, 0.35, 0.45, 0.55];
const CONFLICT_OPTIONS: BoostingOptions = { rounds: 110, rate: 0.07, leaves: 8, leastRows: 30, ridge: 2 };
/** A pair that surely answers two questions is no conflict, whatever its comparison says. */
const LEAST_LINKED = 0.04;
const SAME: ReadonlySet<Label> = new Set<Label>(["same", "conflict", "difference"]);

const SHARED = new Set(readGoldStories("../shared/stories").map(({ name }) => name));
const models = modelsFromFiles();
const stories = ["tests/golden/stories", "../shared/stories"]
  .flatMap(readGoldStories)
  .map((story) => labelStory(story, models));
const progress = (text: string) => process.stderr.write(`${text}\n`);
report("candidates", stories, candidateRecall);

const linkTrees = leaveOut(stories, (others) => fitTrees(linkSet(others), OPTIONS));
for (const least of LEASTS)
  report(`link_f1 at ${least}`, stories, (story, at) => linkFigure(story, groupsOf(story, at, least)));
const conflictRows = stories.map((story, at) => conflictRowsOf(story, linkTrees[at]));
const conflictTrees = leaveOut(stories, (others) => fitTrees(conflictSet(others), CONFLICT_OPTIONS));
for (const least of LEASTS) {
  for (const surely of SURELY) {
    const figures = stories.map((story, at) => conflictFigure(story, groupsOf(story, at, least), at, surely));
    report(`pairs P ${least} ${surely}`, stories, (_, at) => figures[at]?.pairs ?? 0);
    report(`facts P ${least} ${surely}`, stories, (_, at) => figures[at]?.precision ?? 0);
    report(`facts R ${least} ${surely}`, stories, (_, at) => figures[at]?.recall ?? 0);
    report(`disputed ${least} ${surely}`, stories, (_, at) => figures[at]?.f1 ?? 0);
  }
}
if (process.argv.includes("--write")) {
  write("link-trees", 0.2, fitTrees(linkSet(stories), OPTIONS));
  write("conflict-trees", 0.35, fitTrees(conflictSet(stories), CONFLICT_OPTIONS));
}

function write(name: string, least: number, trees: BoostedTrees): void {
  writeFileSync(`lib/engine/linkers/fitted/${name}.json`, `${JSON.stringify({ least, trees })}\n`);
}

interface ConflictRow {
  readonly values: Float64Array;
  readonly linked: number;
  readonly label: Label;
}

/** A pair's row for the conflict trees; that two answer one question is told by trees that have not seen the story. */
function conflictRowsOf({ pairs }: LabelledStory, trees: BoostedTrees | undefined): readonly ConflictRow[] {
  return pairs.map(({ pair, label }) => {
    const linked = trees ? probability(trees, pair.values) : 0;
    return {
      values:
        linked < LEAST_LINKED
          ? new Float64Array()
          : conflictValues(pair, linked, compareClaims(pair.a.claim, pair.b.claim, pair.context)),
      linked,
      label,
    };
  });
}

function conflictSet(of: readonly LabelledStory[]): TrainingSet {
  const rows = of.flatMap((story) =>
    (conflictRows[stories.indexOf(story)] ?? []).filter(({ linked }) => linked >= LEAST_LINKED),
  );
  const signs = [...SIGNS, ...CONFLICT_SIGNS].map(({ id }) => id);
  return {
    signs,
    columns: signs.map((_, sign) => Float32Array.from(rows, ({ values }) => values[sign] ?? 0)),
    labels: Uint8Array.from(rows, ({ label }) => (label === "conflict" ? 1 : 0)),
    weights: new Float32Array(rows.length).fill(1),
  };
}

/** Of the flagged pairs and facts those that are right, and of the disputed facts those found: as scores are taken. */
function conflictFigure(
  { pairs, story, profiles, goldOf }: LabelledStory,
  groups: readonly (readonly number[])[],
  at: number,
  surely: number,
) {
  const trees = conflictTrees[at];
  const groupOf = new Map(groups.flatMap((members, group) => members.map((member) => [member, group] as const)));
  const flagged = new Map<number, { right: number; all: number }>();
  const found = new Set<string>();
  pairs.forEach(({ one, other, label }, row) => {
    const { values, linked } = conflictRows[at]?.[row] ?? { values: new Float64Array(), linked: 0 };
    if (!trees || linked < LEAST_LINKED || groupOf.get(one) !== groupOf.get(other)) return;
    if (probability(trees, values) < surely) return;
    const fact = flagged.get(groupOf.get(one) ?? -1) ?? { right: 0, all: 0 };
    flagged.set(groupOf.get(one) ?? -1, fact);
    fact.all++;
    if (label !== "conflict") return;
    fact.right++;
    const [a, b] = [profiles[one]?.claim, profiles[other]?.claim];
    for (const x of (a && goldOf.get(a)) ?? [])
      if (((b && goldOf.get(b)) ?? []).some((y) => y.fact === x.fact)) found.add(x.fact);
  });
  const facts = [...flagged.values()];
  const all = facts.reduce((sum, fact) => sum + fact.all, 0);
  const disputed = [...story.facts.values()]
    .filter(({ conflicts, soft }) => conflicts.length > 0 && !soft)
    .map(({ id }) => id);
  const precision = facts.filter(({ right, all }) => right * 2 >= all).length / Math.max(1, facts.length);
  const recall = disputed.filter((id) => found.has(id)).length / Math.max(1, disputed.length);
  return {
    pairs: facts.reduce((sum, { right }) => sum + right, 0) / Math.max(1, all),
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function groupsOf({ pairs, profiles }: LabelledStory, at: number, least: number): number[][] {
  const trees = linkTrees[at];
  const bonds = pairs.map(({ one, other, pair }) => [one, other, trees ? probability(trees, pair.values) : 0] as const);
  return cluster(profiles.length, bonds, least);
}

/** The trees for each story, learnt without it and the others of its fold. */
function leaveOut(
  all: readonly LabelledStory[],
  learn: (others: readonly LabelledStory[]) => BoostedTrees,
): BoostedTrees[] {
  const folds = Array.from({ length: Math.min(FOLDS, all.length) }, (_, fold) => {
    progress(`fold ${fold + 1} of ${Math.min(FOLDS, all.length)}`);
    return learn(all.filter((_, at) => at % FOLDS !== fold));
  });
  return all.flatMap((_, at) => folds[at % FOLDS] ?? []);
}

function linkSet(of: readonly LabelledStory[]): TrainingSet {
  const rows = of.flatMap(({ pairs }) => pairs);
  return {
    signs: SIGNS.map(({ id }) => id),
    columns: SIGNS.map((_, sign) => Float32Array.from(rows, ({ pair }) => pair.values[sign] ?? 0)),
    labels: Uint8Array.from(rows, ({ label }) => (SAME.has(label) ? 1 : 0)),
    weights: Float32Array.from(rows, ({ label }) => (label === "unknown" ? UNKNOWN_WEIGHT : 1)),
  };
}

/** How many of the annotated pairs that belong together are among the candidates at all. */
function candidateRecall({ pairs, profiles, goldOf, story, context }: LabelledStory): number {
  const key = (a: { start: number; source: string }, b: { start: number; source: string }) =>
    [`${a.source} ${a.start}`, `${b.source} ${b.start}`].sort().join(" | ");
  const met = new Set<string>();
  for (const { one, other } of pairs) {
    const [a, b] = [profiles[one]?.claim, profiles[other]?.claim];
    for (const x of (a && goldOf.get(a)) ?? [])
      for (const y of (b && goldOf.get(b)) ?? []) if (x.fact === y.fact) met.add(key(x, y));
  }
  const wanted = story.claims.flatMap((x, at) =>
    story.claims
      .slice(at + 1)
      .flatMap((y) =>
        x.fact === y.fact &&
        x.source !== y.source &&
        context.originOf(x.source) !== context.originOf(y.source) &&
        !x.optional &&
        !y.optional
          ? [key(x, y)]
          : [],
      ),
  );
  return wanted.filter((pair) => met.has(pair)).length / Math.max(1, wanted.length);
}

/** link_f1 as scores are taken: pairs of annotated claims of two sources that end up in one group. */
function linkFigure(
  { story, profiles, echoes, goldOf }: LabelledStory,
  groups: readonly (readonly number[])[],
): number {
  const groupOf = new Map(
    groups.flatMap((members, group) =>
      members.flatMap((member) => {
        const claim = profiles[member]?.claim;
        return claim ? [claim, ...(echoes.get(claim) ?? [])].map((each) => [each, group] as const) : [];
      }),
    ),
  );
  const found = story.claims.map((gold) => [...groupOf].filter(([claim]) => goldOf.get(claim)?.includes(gold)));
  let right = 0;
  let wrong = 0;
  let missed = 0;
  story.claims.forEach((x, i) => {
    story.claims.forEach((y, j) => {
      if (j <= i || x.source === y.source) return;
      const joined = (found[i] ?? []).flatMap(([c, g]) =>
        (found[j] ?? []).filter(([, h]) => g === h).map(([d]) => [c, d] as const),
      );
      if (x.fact === y.fact) {
        if (joined.length > 0) right++;
        else if (!x.optional && !y.optional) missed++;
      } else if (
        joined.some(
          ([c, d]) => !(goldOf.get(c) ?? []).some((g) => (goldOf.get(d) ?? []).some((h) => g.fact === h.fact)),
        )
      )
        wrong++;
    });
  });
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

function report(
  title: string,
  of: readonly LabelledStory[],
  figure: (story: LabelledStory, at: number) => number,
): void {
  const values = of.map(figure);
  const mean = (own: boolean) => {
    const chosen = values.filter((_, at) => SHARED.has(of[at]?.story.name ?? "") !== own);
    return chosen.reduce((sum, value) => sum + value, 0) / Math.max(1, chosen.length);
  };
  console.log(
    `${title.padEnd(20)} ours ${mean(true).toFixed(3)} shared ${mean(false).toFixed(3)}  ${of.map(({ story }, at) => `${story.name.slice(0, 5)} ${(values[at] ?? 0).toFixed(2)}`).join(" ")}`,
  );
}
