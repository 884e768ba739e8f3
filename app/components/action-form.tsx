"use client";

import { startTransition, useActionState } from "react";
import { type ActionState, IDLE } from "@/app/surface/action-state";

/**
 * A form whose action may refuse: what was typed stays, and the refusal stands under it, read out. `data-needs-name`
 * makes it wait for the editor's name.
 */
export function ActionForm({
  action,
  className,
  label,
  children,
}: {
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  className?: string;
  label: string;
  children: (pending: boolean) => React.ReactNode;
}) {
  const [state, send, pending] = useActionState(action, IDLE);
  // Sent by hand, because React empties a form after its action, also where the action refused.
  const submit = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => send(form));
  };
  return (
    <form action={send} onSubmit={submit} className={className} aria-label={label} data-needs-name="">
      {children(pending)}
      <div aria-live="polite">
        {state.is === "refused" && <RefusalNote message={state.refusal.message} />}
        {state.is === "done" && <p className="mt-2 text-meta text-decided">{state.message}</p>}
      </div>
    </form>
  );
}

/** A refusal in words, on its own ground. */
export function RefusalNote({ message }: { message: string }) {
  return <p className="mt-2 rounded-md bg-refused-wash px-3 py-2 text-refused">{message}</p>;
}
