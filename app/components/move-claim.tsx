"use client";

import { useId, useState } from "react";
import { moveClaim } from "@/app/actions/move-claim";
import { ActionForm } from "@/app/components/action-form";
import { useFactChoices } from "@/app/components/fact-choices";

interface MoveClaimProps {
  readonly storyId: string;
  readonly factId: string;
  /** All claims that are shown under the quote: they go together. */
  readonly claimIds: readonly string[];
  readonly quote: string;
}

/**
 * Puts a claim on another fact, on a new one, or on none. The machine keeps to it from then on. The form is made when it is
 * opened: a page of a hundred quotes would carry as many lists of facts.
 */
export function MoveClaim({ quote, ...claim }: MoveClaimProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="open:basis-full" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="inline-block py-0.5 text-faint underline-offset-3 hover:text-ink hover:underline">
        Move …<span className="sr-only"> the claim “{quote}”</span>
      </summary>
      {open && <MoveForm {...claim} />}
    </details>
  );
}

function MoveForm({ storyId, factId, claimIds }: Omit<MoveClaimProps, "quote">) {
  const id = useId();
  const choices = useFactChoices().filter((choice) => choice.id !== factId);
  const [target, setTarget] = useState("none");
  return (
    <ActionForm action={moveClaim} label="Move this claim" className="mt-1 space-y-2">
      {(pending) => (
        <>
          <input type="hidden" name="storyId" value={storyId} />
          {claimIds.map((claimId) => (
            <input key={claimId} type="hidden" name="claimId" value={claimId} />
          ))}
          <label htmlFor={`${id}-target`}>Move it to</label>
          <select
            id={`${id}-target`}
            name="target"
            className="field"
            value={target}
            onChange={(event) => setTarget(event.target.value)}
          >
            <option value="none">No fact: take it out</option>
            <option value="new">A new fact</option>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.statement}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}-statement`} hidden={target !== "new"}>
            What the new fact is about
          </label>
          <input id={`${id}-statement`} name="statement" dir="auto" className="field" hidden={target !== "new"} />
          <button type="submit" className="button" disabled={pending}>
            Move
          </button>
        </>
      )}
    </ActionForm>
  );
}
