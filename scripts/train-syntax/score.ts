/** Scores a file of weights: `npx tsx scripts/train-syntax/score.ts TREEBANKS WEIGHTS ewt-dev gum-dev`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createParser } from "@/lib/engine/syntax/parser";
import { evaluate } from "./evaluate";
import { readTreebank } from "./treebank";

const [treebanks = "../shared/treebank", weights = "lib/engine/syntax/weights.bin", ...files] = process.argv.slice(2);
const bytes = readFileSync(weights);
const begun = performance.now();
const parser = createParser(bytes);
console.log(`${bytes.length} bytes, loaded in ${Math.round(performance.now() - begun)} ms`);
for (const file of files) console.log(file, evaluate(parser, readTreebank(join(treebanks, `${file}.conllu.gz`))));
