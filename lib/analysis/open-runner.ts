import { existsSync } from "node:fs";
import { join } from "node:path";
import { type EngineRunner, inProcessRunner, type StoryEngine } from "@/lib/analysis/engine-runner";
import { workerRunner } from "@/lib/analysis/worker-runner";

/** What `scripts/build-worker.mjs` builds. */
const WORKER = join("build", "engine-worker.mjs");

const RUNNER = Symbol.for("variorum.engine-runner");

/**
 * This process's engine: in a worker thread in production, where the worker is built; else in the process itself, where it is
 * always that of the sources. On `globalThis`, because a
 * bundler may load this module several times and each engine holds its weights.
 */
export function engineRunner(): EngineRunner {
  const holder: typeof globalThis & { [RUNNER]?: EngineRunner } = globalThis;
  const script = join(process.cwd(), WORKER);
  const built = process.env.NODE_ENV === "production" && existsSync(script);
  holder[RUNNER] ??= built ? workerRunner(script) : inProcessRunner(loadHere);
  return holder[RUNNER];
}

/** Imported only where it runs here: with a worker, this process never loads the engine. */
async function loadHere(): Promise<StoryEngine> {
  const { loadEngine } = await import("@/lib/analysis/load-engine");
  return loadEngine();
}
