import { parentPort } from "node:worker_threads";
import { loadEngine } from "@/lib/analysis/load-engine";
import { doJob, type EngineRequest, type EngineResponse } from "@/lib/analysis/worker-messages";

/** The worker's side: one job after another, each answered once. Built to build/engine-worker.mjs. */
const port = parentPort;
if (port === null) throw new Error("engine-worker runs as a worker thread only.");

port.on("message", async ({ id, job }: EngineRequest) => {
  const answer = (response: EngineResponse) => port.postMessage(response);
  try {
    answer({ id, ok: true, result: doJob(await loadEngine(), job) });
  } catch (error) {
    answer({ id, ok: false, message: error instanceof Error ? error.message : String(error) });
  }
});
