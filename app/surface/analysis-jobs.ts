import { refusalOf } from "@/app/surface/refusal";
import { engineRunner } from "@/lib/analysis/open-runner";
import { type AnalysisProgress, analyseStory } from "@/lib/operations/analyse-story";
import type { OperationContext } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";

/** How far the analysis of a story is, as its page shows it. */
export type JobState =
  | { readonly is: "running"; readonly progress: AnalysisProgress | null }
  | { readonly is: "failed"; readonly message: string };

interface Job {
  readonly stop: AbortController;
  progress: AnalysisProgress | null;
  /** Something came in while it ran: it runs once more. */
  again: boolean;
}

const REGISTER = Symbol.for("variorum.analysis-jobs");

interface Register {
  readonly running: Map<string, Job>;
  readonly failures: Map<string, string>;
}

/** On `globalThis`, because a bundler may load this module once for pages and once for actions. */
function register(): Register {
  const holder: typeof globalThis & { [REGISTER]?: Register } = globalThis;
  holder[REGISTER] ??= { running: new Map(), failures: new Map() };
  return holder[REGISTER];
}

/** Starts to bring a story up to date and returns at once; what is running already takes the new reports in as well. */
export function startAnalysisJob(context: OperationContext, storyId: string): void {
  const { running, failures } = register();
  const known = running.get(storyId);
  if (known) {
    known.again = true;
    return;
  }
  const job: Job = { stop: new AbortController(), progress: null, again: false };
  running.set(storyId, job);
  failures.delete(storyId);
  void runJob(context, storyId, job);
}

/** Stops a story's analysis before its next report; what was read stays read. */
export function stopAnalysisJob(storyId: string): void {
  register().running.get(storyId)?.stop.abort();
}

/** How far the analysis is; null where none runs and the last one went well. */
export function analysisJob(storyId: string): JobState | null {
  const { running, failures } = register();
  const job = running.get(storyId);
  if (job) return { is: "running", progress: job.progress };
  const message = failures.get(storyId);
  return message === undefined ? null : { is: "failed", message };
}

async function runJob(context: OperationContext, storyId: string, job: Job): Promise<void> {
  const { running, failures } = register();
  const onProgress = (progress: AnalysisProgress) => {
    job.progress = progress;
  };
  try {
    do {
      job.again = false;
      await analyseStory(context, { storyId }, engineRunner(), { onProgress, signal: job.stop.signal });
    } while (job.again);
  } catch (error) {
    const message = failureMessage(error);
    if (message !== null) failures.set(storyId, message);
  } finally {
    running.delete(storyId);
  }
}

/** Null where a person stopped it, which is no failure. A fault of ours goes to the log, since no page waits for it. */
function failureMessage(error: unknown): string | null {
  if (error instanceof OperationError && error.code === "cancelled") return null;
  try {
    return refusalOf(error).message;
  } catch {
    console.error("The analysis of a story failed.", error);
    return "The analysis broke off. The server’s log says where.";
  }
}
