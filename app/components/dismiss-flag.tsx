"use client";

import { useId } from "react";
import { dismissFlag } from "@/app/actions/dismiss-flag";
import { restoreFlag } from "@/app/actions/restore-flag";
import { ActionForm } from "@/app/components/action-form";
import type { ActionState } from "@/app/surface/action-state";
import { showToast } from "@/app/surface/toast";

/** Takes one flag off the fact, with the reason; the fact and its quotes stay. */
export function DismissFlag({ storyId, contradictionId }: { storyId: string; contradictionId: string }) {
  const id = useId();
  const dismiss = async (before: ActionState, form: FormData) => {
    const state = await dismissFlag(before, form);
    if (state.is === "done")
      showToast({ message: "Flag dismissed", undo: () => restoreFlag({ storyId, contradictionId }) });
    return state;
  };
  return (
    <details className="text-meta open:basis-full">
      <summary className="link inline-block py-0.5 text-soft">No contradiction?</summary>
      <ActionForm action={dismiss} label="Dismiss this flag" className="mt-1 max-w-md">
        {(pending) => (
          <>
            <input type="hidden" name="storyId" value={storyId} />
            <input type="hidden" name="contradictionId" value={contradictionId} />
            <label htmlFor={id}>Why it is none</label>
            <div className="mt-1 flex gap-2">
              <input id={id} name="reason" className="field" required />
              <button type="submit" className="button" disabled={pending}>
                Dismiss
              </button>
            </div>
          </>
        )}
      </ActionForm>
    </details>
  );
}
