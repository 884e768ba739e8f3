import { readFile } from "node:fs/promises";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { linkStory } from "@/lib/engine/link-story";
import { findCopies } from "@/lib/engine/linkers/find-copies";
import { createLinkContext } from "@/lib/engine/linkers/link-context";
import { signedPairs } from "@/lib/engine/linkers/link-questions";
import { profileOf } from "@/lib/engine/linkers/profile";
import { LINKERS } from "@/lib/engine/pipeline";
import { readSource } from "@/lib/engine/read-source";
import { readBlocks } from "@/lib/engine/recognisers/read-blocks";
import { readSentences } from "@/lib/engine/recognisers/read-sentences";
import { createParser } from "@/lib/engine/syntax/parser";
import { readStoryFolder } from "@/lib/intake/story-folder";
import { modelsFromFiles } from "@/scripts/fit-linking/labelled-pairs";

/**
 * How fast the engine reads and links, in words a second, and what each stage takes of it; beside it, one bare pass of
 * wink-nlp (tokens, tags, sentences) over the same text. `npm run bench -- engine [STORY_DIR] [ROUNDS]`.
 */
const [folder = "samples/homs-2024", rounds = "5"] = process.argv.slice(2);
const { sources } = await readStoryFolder(folder);
const words = sources.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
const models = modelsFromFiles();
const parser = createParser(await readFile("lib/engine/syntax/weights.bin"));
const wink = winkNLP(model);
/** What an editor adds to a story at once. */
const FEW = 5;
/** The most that these may take, in seconds. */
const FEW_BAR = 0.5;

/** Seconds of processor time of the fastest round: what other programs take of the machine only ever adds to it. */
function seconds(run: () => unknown): number {
  run();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < Number(rounds); round++) {
    const began = process.cpuUsage().user;
    run();
    best = Math.min(best, (process.cpuUsage().user - began) / 1e6);
  }
  return best;
}

const split = () => sources.map(({ text }) => readSentences(text, readBlocks(text)));
const sentences = split().flat();
const readings = sources.map((source) => readSource(source, models));

const splitting = seconds(split);
const parsing = seconds(() => sentences.map(({ tokens }) => parser.parse(tokens)));
const withClaims = sources.flatMap(({ text }, at) => {
  const spans = new Map(readings[at]?.claims.map(({ sentence }) => [sentence.start, sentence]));
  return [...spans.values()].map(({ start, end }) => text.slice(start, end));
});
const meaning = seconds(() => withClaims.map((sentence) => models.encode(sentence)));
const reading = seconds(() => sources.map((source) => readSource(source, models)));
const linking = seconds(() => linkStory(readings, models));
// Each part of linking starts from a context of its own, as linking does.
const claims = readings.flatMap((reading) => reading.claims);
const contextAnew = () => createLinkContext(readings, findCopies(readings), models);
const copies = seconds(contextAnew);
const typed = seconds(() => {
  const context = contextAnew();
  return LINKERS.map((linker) => linker.link(claims, context));
});
const signs = seconds(() => {
  const context = contextAnew();
  const profiles = claims.map((claim) => profileOf(claim, context));
  return [...signedPairs(profiles, context)];
});
const five = sources.slice(0, FEW);
const fiveTogether = seconds(() =>
  linkStory(
    five.map((source) => readSource(source, models)),
    models,
  ),
);
const bare = seconds(() => sources.map(({ text }) => wink.readDoc(text)));

const total = reading + linking;
const row = (name: string, time: number, share: number | null) =>
  console.log(
    `${name.padEnd(34)}${(time * 1000).toFixed(1).padStart(10)} ms${Math.round(words / time)
      .toLocaleString("en")
      .padStart(12)} words/s${share === null ? "" : `${(share * 100).toFixed(0).padStart(6)} %`}`,
  );
console.log(
  `${folder}: ${sources.length} sources, ${words} words, best of ${rounds} rounds, Node ${process.versions.node}`,
);
row("blocks, sentences, tokens", splitting, splitting / total);
row("tags and syntax", parsing, parsing / total);
row("what sentences with claims mean", meaning, meaning / total);
const others = reading - splitting - parsing - meaning;
row("everything else in reading", others, others / total);
row("linking the story", linking, linking / total);
row("  copies, frequencies", copies, copies / total);
row("  typed linkers", typed - copies, (typed - copies) / total);
row("  signs of candidate pairs", signs - copies, (signs - copies) / total);
const rest = linking - typed - signs + copies;
if (rest > 0) row("  clusters, positions, comparing", rest, rest / total);
row("all", total, 1);
row("bare wink-nlp pass", bare, null);
console.log(
  `The engine takes ${(total / bare).toFixed(1)} times the bare pass; parsing is ${((parsing / total) * 100).toFixed(0)} % of the whole (bar 50 %).`,
);
console.log(
  `${five.length} articles of it, read and linked: ${(fiveTogether * 1000).toFixed(0)} ms (bar ${FEW_BAR * 1000} ms).`,
);
