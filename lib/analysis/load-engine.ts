import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { EngineUnavailableError } from "@/lib/analysis/engine-unavailable-error";
import { createEngine } from "@/lib/engine/create-engine";
import type { Engine } from "@/lib/engine/engine";

/** Where the weights lie below the project's folder, in which every process of it runs. */
const SYNTAX_WEIGHTS = "lib/engine/syntax/weights.bin";
const WORD_VECTORS = "lib/engine/lexicon/vectors/vectors.bin";
const ENCODER = "lib/engine/encoder/weights.bin";
const WORD_NET = "lib/engine/lexicon/word-net/word-net.bin";

let loading: Promise<Engine> | null = null;

/**
 * The engine of this process, made from its weights on the first call.
 *
 * @throws EngineUnavailableError where a weights file is missing or can't be read; the next call tries again.
 */
export function loadEngine(): Promise<Engine> {
  loading ??= makeEngine().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function makeEngine(): Promise<Engine> {
  const [syntax, vectors, encoder, wordNet] = await Promise.all([
    readWeights(SYNTAX_WEIGHTS),
    readWeights(WORD_VECTORS),
    readWeights(ENCODER),
    readWeights(WORD_NET),
  ]);
  return createEngine({ syntax, vectors, encoder, wordNet });
}

async function readWeights(path: string): Promise<Uint8Array> {
  try {
    // Next's build would else take the whole project for what may be read here.
    return await readFile(join(/*turbopackIgnore: true*/ process.cwd(), path));
  } catch (cause) {
    throw new EngineUnavailableError(`The engine's weights can't be read: ${path}.`, { cause });
  }
}
