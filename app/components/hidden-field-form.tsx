"use client";

import { ActionForm } from "@/app/components/action-form";
import type { ActionState } from "@/app/surface/action-state";

/** One button that sends what it stands for. */
export function HiddenFieldForm({
  action,
  label,
  fields,
  button,
}: {
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  label: string;
  fields: Readonly<Record<string, string>>;
  button: string;
}) {
  return (
    <ActionForm action={action} label={label} className="mt-2">
      {(pending) => (
        <>
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className="button" disabled={pending}>
            {button}
          </button>
        </>
      )}
    </ActionForm>
  );
}
