import { Worker } from "node:worker_threads";
import type { EngineRunner } from "@/lib/analysis/engine-runner";
import { EngineUnavailableError } from "@/lib/analysis/engine-unavailable-error";
import type { EngineJob, EngineRequest, EngineResponse } from "@/lib/analysis/worker-messages";
import type { SourceReading, StoryAnalysis } from "@/lib/engine/analysis";
import type { Claim } from "@/lib/engine/claim";
import type { ProposedReading } from "@/lib/engine/proposals/admit-claims";
import type { CandidateGroup } from "@/lib/engine/proposals/proposal";

interface Waiting {
  resolve(result: unknown): void;
  reject(error: EngineUnavailableError): void;
}

/**
 * Runs the engine in a worker thread, so that the caller's event loop stays free. The worker starts with the first job and does
 * not keep the process alive while it is idle. When it dies, the jobs that it had are refused with EngineUnavailableError, and
 * the next job starts another.
 *
 * @param script The built worker, an absolute path.
 */
export function workerRunner(script: string): EngineRunner {
  let worker: Worker | null = null;
  let jobs = 0;
  const waiting = new Map<number, Waiting>();

  const fail = (died: Worker, reason: string) => {
    if (worker !== died) return;
    worker = null;
    for (const { reject } of waiting.values()) reject(new EngineUnavailableError(`The analysis stopped: ${reason}`));
    waiting.clear();
  };
  const start = () => {
    const started = new Worker(script);
    started.unref();
    started.on("message", (response: EngineResponse) => {
      const job = waiting.get(response.id);
      waiting.delete(response.id);
      if (waiting.size === 0) started.unref();
      if (job === undefined) return;
      if (response.ok) job.resolve(response.result);
      else job.reject(new EngineUnavailableError(`The analysis failed: ${response.message}`));
    });
    started.on("error", (error) => fail(started, error.message));
    started.on("exit", (code) => fail(started, `its worker ended with code ${code}.`));
    return started;
  };
  // The worker answers each kind of job with its own type of result; the caller names it.
  const run = <T>(job: EngineJob): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      worker ??= start();
      const request: EngineRequest = { id: jobs++, job };
      waiting.set(request.id, { resolve: (result) => resolve(result as T), reject });
      worker.ref();
      worker.postMessage(request);
    });

  return {
    width: 1,
    version: () => run<string>({ ask: "version" }),
    readSource: (source) => run<SourceReading>({ ask: "readSource", source }),
    readSpan: (input) => run<Claim | null>({ ask: "readSpan", input }),
    readProposals: (source, proposals, by) => run<ProposedReading>({ ask: "readProposals", source, proposals, by }),
    groupsToAsk: (readings) => run<CandidateGroup[]>({ ask: "groupsToAsk", readings }),
    linkStory: (readings, pins, judgements) => run<StoryAnalysis>({ ask: "linkStory", readings, pins, judgements }),
    close: async () => {
      const running = worker;
      if (running === null) return;
      fail(running, "it was closed.");
      await running.terminate();
    },
  };
}
