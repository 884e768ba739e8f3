import { join } from "node:path";
import { type EngineRunner, inProcessRunner, type StoryEngine } from "@/lib/analysis/engine-runner";
import { workerRunner } from "@/lib/analysis/worker-runner";

/** What `scripts/build-worker.mjs` builds. */
const WORKER = join("build", "engine-worker.mjs");

const RUNNER = Symbol.for("variorum.engine-runner");

/**
 * This process's engine: in a worker thread in production, else in the process itself, where it is always that of the
 * sources. On `globalThis`, because a bundler may load this module several times and each engine holds its weights.
 */
export function engineRunner(): EngineRunner {
  const holder: typeof globalThis & { [RUNNER]?: EngineRunner } = globalThis;
  holder[RUNNER] ??=
    process.env.NODE_ENV === "production"
      ? workerRunner(join(/*turbopackIgnore: true*/ process.cwd(), WORKER))
      : inProcessRunner(loadHere);
  return holder[RUNNER];
}

/** Imported only where it runs here: the server's own bundle holds no engine. */
async function loadHere(): Promise<StoryEngine> {
  const { loadEngine } = await import("@/lib/analysis/load-engine");
  return loadEngine();
}
