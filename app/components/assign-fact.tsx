"use client";

import { useId, useState, useTransition } from "react";
import { assignFact } from "@/app/actions/assign-fact";
import { RefusalNote } from "@/app/components/action-form";
import { KeyHint } from "@/app/components/key-hint";
import { answered } from "@/app/surface/answered";
import { showToast } from "@/app/surface/toast";

interface AssignFactProps {
  readonly storyId: string;
  readonly factId: string;
  readonly statement: string;
  /** Whose the fact is; null while it is nobody's. */
  readonly assignedTo: string | null;
  /** The editor who reads the page; null while no name is given. */
  readonly me: string | null;
  /** Names that the desk knows. */
  readonly people: readonly string[];
}

/** Whose a fact is: one press takes it or gives it back, a list gives it to somebody else. */
export function AssignFact({ storyId, factId, statement, assignedTo, me, people }: AssignFactProps) {
  const id = useId();
  const [refused, setRefused] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const give = (to: string | null) =>
    start(async () => {
      const fact = { storyId, factId };
      const state = await answered(() => assignFact({ ...fact, to, expected: assignedTo }));
      setRefused(state.is === "refused" ? state.refusal.message : null);
      if (state.is === "refused") return;
      showToast({
        message: to === null ? "Given back" : to === me ? "Yours now" : `Given to ${to}`,
        detail: statement,
        undo: () => assignFact({ ...fact, to: assignedTo, expected: to }),
      });
    });
  const mine = me !== null && assignedTo === me;
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (me !== null) give(mine ? null : me);
  };
  return (
    <section aria-label="Assignment" className="mt-5 border-t border-hairline pt-3 text-meta">
      <div className="flex items-center gap-2">
        <label htmlFor={id} className="text-soft">
          Assigned to
        </label>
        <select
          id={id}
          className="field min-h-7 min-w-0 flex-1 px-1.5 py-0.5"
          value={assignedTo === null ? "" : assignedTo}
          disabled={pending || me === null}
          onChange={(event) => give(event.target.value === "" ? null : event.target.value)}
        >
          <option value="">nobody</option>
          {[...new Set([...(me === null ? [] : [me]), ...people])].map((name) => (
            <option key={name} value={name}>
              {name === me ? `${name} (me)` : name}
            </option>
          ))}
        </select>
        <form onSubmit={submit} data-needs-name="">
          <button
            type="submit"
            className="button button-quiet"
            disabled={pending}
            data-shortcut="assign-to-me"
            aria-keyshortcuts="a"
          >
            {mine ? "Give back" : "Take"} <KeyHint of="assign-to-me" />
          </button>
        </form>
      </div>
      <div aria-live="polite">{refused !== null && <RefusalNote message={refused} />}</div>
    </section>
  );
}
