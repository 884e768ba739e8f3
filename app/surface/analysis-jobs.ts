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
  /** Stories whose model could not be reached: they are analysed again when the timer runs out. */
  readonly retries: Map<string, { readonly timer: NodeJS.Timeout; readonly wait: number }>;
}

/** How long to wait before a model that could not be reached is asked again, in ms; each time twice as long. */
const FIRST_RETRY = 60_000;
const LAST_RETRY = 15 * 60_000;

/** On `globalThis`, because a bundler may load this module once for pages and once for actions. */
function register(): Register {
  const holder: typeof globalThis & { [REGISTER]?: Register } = globalThis;
  holder[REGISTER] ??= { running: new Map(), failures: new Map(), retries: new Map() };
  return holder[REGISTER];
}

/** Starts to bring a story up to date and returns at once; what is running already takes the new reports in as well. */
export function startAnalysisJob(context: OperationContext, storyId: string): void {
  const { running, failures } = register();
  cancelRetry(storyId);
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
  cancelRetry(storyId);
  register().running.get(storyId)?.stop.abort();
}

/**
 * How far the analysis is; null where none runs and the last one went well. A page asks before it reads what it shows: were it
 * to ask afterwards, an analysis that ended in between would leave it with what was true before, and nothing to look again for.
 */
export function analysisJob(storyId: string): JobState | null {
  const { running, failures } = register();
  const job = running.get(storyId);
  if (job) return { is: "running", progress: job.progress };
  const message = failures.get(storyId);
  return message === undefined ? null : { is: "failed", message };
}

function cancelRetry(storyId: string): void {
  clearTimeout(register().retries.get(storyId)?.timer);
}

/** Asks a model that could not be reached again later, without keeping the process alive for it. */
function retryLater(context: OperationContext, storyId: string): void {
  const { retries } = register();
  const wait = Math.min(LAST_RETRY, (retries.get(storyId)?.wait ?? FIRST_RETRY / 2) * 2);
  const timer = setTimeout(() => startAnalysisJob(context, storyId), wait);
  timer.unref();
  retries.set(storyId, { timer, wait });
}

async function runJob(context: OperationContext, storyId: string, job: Job): Promise<void> {
  const { running, failures } = register();
  const onProgress = (progress: AnalysisProgress) => {
    job.progress = progress;
  };
  try {
    do {
      job.again = false;
      const { askLater } = await analyseStory(context, { storyId }, engineRunner(), {
        onProgress,
        signal: job.stop.signal,
      });
      if (askLater) retryLater(context, storyId);
      else register().retries.delete(storyId);
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
