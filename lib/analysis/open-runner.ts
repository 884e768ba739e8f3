import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type EngineRunner, inProcessRunner, type StoryEngine } from "@/lib/analysis/engine-runner";
import { runnerPool } from "@/lib/analysis/runner-pool";
import { workerRunner } from "@/lib/analysis/worker-runner";

/** What `scripts/build-worker.mjs` builds. */
const WORKER = join("build", "engine-worker.mjs");

/** Each worker holds weights of its own, some 40 MB in memory. */
const MOST_WORKERS = 2;

const RUNNER = Symbol.for("variorum.engine-runner");

/**
 * This process's engine: in worker threads in production, else in the process itself, where it is always that of the
 * sources. On `globalThis`, because a bundler may load this module several times and each engine holds its weights.
 */
export function engineRunner(): EngineRunner {
  const holder: typeof globalThis & { [RUNNER]?: EngineRunner } = globalThis;
  holder[RUNNER] ??=
    process.env.NODE_ENV === "production"
      ? runnerPool(
          Array.from({ length: Math.min(MOST_WORKERS, availableParallelism()) }, () =>
            workerRunner(join(/*turbopackIgnore: true*/ process.cwd(), WORKER)),
          ),
        )
      : inProcessRunner(loadHere);
  return holder[RUNNER];
}

/** Imported only where it runs here: the server's own bundle holds no engine. */
async function loadHere(): Promise<StoryEngine> {
  const { loadEngine } = await import("@/lib/analysis/load-engine");
  return loadEngine();
}
