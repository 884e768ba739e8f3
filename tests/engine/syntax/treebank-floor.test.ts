import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createParser } from "@/lib/engine/syntax/parser";
import { evaluate } from "@/scripts/train-syntax/evaluate";
import { readTreebank } from "@/scripts/train-syntax/treebank";

/** The development files are no part of the repository; where they are absent these tests are shown as skipped. */
const treebanks = "../shared/treebank";

describe.skipIf(!existsSync(treebanks))(
  "the shipped weights score on the development files what they did when shipped",
  () => {
    const parser = createParser(readFileSync("lib/engine/syntax/weights.bin"));

    it.each([
      { file: "ewt-dev", uas: 87.7, las: 84.2, upos: 95.5, xpos: 94.7, lemma: 98.4 },
      { file: "gum-dev", uas: 87.2, las: 83.8, upos: 96.8, xpos: 96.4, lemma: 98.7 },
    ])("$file", { timeout: 60_000 }, ({ file, ...floors }) => {
      const scores = evaluate(parser, readTreebank(`${treebanks}/${file}.conllu.gz`));
      for (const [measure, floor] of Object.entries(floors)) {
        expect({ measure, score: scores[measure as keyof typeof scores] }).toSatisfy(({ score }) => score >= floor);
      }
    });
  },
);
