"use client";

import { startAnalysis, stopAnalysis } from "@/app/actions/analysis";
import { ActionForm } from "@/app/components/action-form";
import { useLookAgain } from "@/app/components/use-look-again";
import type { JobState } from "@/app/surface/analysis-jobs";
import type { AnalysisProgress as Progress } from "@/lib/operations/analyse-story";

/** How far the reading of the reports is; looks again by itself until it is done, and can be stopped. */
export function AnalysisProgress({ storyId, job, stale }: { storyId: string; job: JobState | null; stale: boolean }) {
  const running = job?.is === "running";
  useLookAgain(running);
  if (job === null && !stale) return null;
  const bar = job?.is === "running" ? barOf(job.progress) : null;
  return (
    <section
      id="analysis"
      aria-label="Analysis"
      className="mt-4 max-w-xl rounded-md border border-hairline bg-raised px-4 py-3"
    >
      <div className="flex items-center gap-4">
        <div className="min-w-0 flex-1" role="status">
          {wordsFor(job)}
        </div>
        <ActionForm
          action={running ? stopAnalysis : startAnalysis}
          label={running ? "Stop the analysis" : "Start the analysis"}
        >
          {(pending) => (
            <>
              <input type="hidden" name="storyId" value={storyId} />
              <button type="submit" className="button" disabled={pending}>
                {running ? "Stop" : "Read now"}
              </button>
            </>
          )}
        </ActionForm>
      </div>
      {running && (
        <progress
          className="mt-2 block h-1.5 w-full accent-ink"
          aria-label="Reports read"
          max={bar === null ? undefined : bar.total}
          value={bar === null ? undefined : bar.done}
        />
      )}
    </section>
  );
}

function barOf(progress: Progress | null): { readonly done: number; readonly total: number } | null {
  if (progress === null || progress.step === "linking") return null;
  return { done: progress.step === "reading" ? progress.read : progress.answered, total: progress.total };
}

function wordsFor(job: JobState | null): string {
  if (job === null) return "The reports have not all been read and compared yet.";
  if (job.is === "failed") return job.message;
  if (job.progress === null) return "Reading the reports …";
  if (job.progress.step === "linking") return "Comparing the claims of all reports …";
  if (job.progress.step === "asking")
    return `The language model has read ${job.progress.answered} of ${job.progress.total} reports …`;
  return `${job.progress.read} of ${job.progress.total} new reports read …`;
}
