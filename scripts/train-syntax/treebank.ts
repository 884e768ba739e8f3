import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** A sentence of a treebank: gold columns, one entry for each syntactic word. `heads` count from 0; the root's is -1. */
export interface TreebankSentence {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
}

/** Reads a gzipped CoNLL-U file; rows of multi-word tokens and empty nodes are skipped. */
export function readTreebank(path: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const block of gunzipSync(readFileSync(path)).toString("utf8").split("\n\n")) {
    const rows = block
      .split("\n")
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split("\t"));
    if (rows.length === 0) continue;
    const column = (at: number) => rows.map((row) => row[at] ?? "_");
    sentences.push({
      forms: column(1),
      lemmas: column(2),
      upos: column(3),
      xpos: column(4),
      heads: column(6).map((head) => Number(head) - 1),
      deprels: column(7),
    });
  }
  return sentences;
}
