"use client";

import { useId } from "react";
import { retractVerdict } from "@/app/actions/retract-verdict";
import { ActionForm } from "@/app/components/action-form";

/** Takes a ruling back, with the reason; both stay in the history. */
export function RetractVerdict({ storyId, factId, verdictId }: { storyId: string; factId: string; verdictId: string }) {
  const id = useId();
  return (
    <details className="mt-2 text-meta">
      <summary className="link inline-block py-1 text-soft">Retract this ruling</summary>
      <ActionForm action={retractVerdict} label="Retract this ruling" className="mt-1">
        {(pending) => (
          <>
            <input type="hidden" name="storyId" value={storyId} />
            <input type="hidden" name="factId" value={factId} />
            <input type="hidden" name="verdictId" value={verdictId} />
            <label htmlFor={id}>Why it no longer holds</label>
            <div className="mt-1 flex gap-2">
              <input id={id} name="reason" className="field" required />
              <button type="submit" className="button" disabled={pending}>
                Retract
              </button>
            </div>
          </>
        )}
      </ActionForm>
    </details>
  );
}
