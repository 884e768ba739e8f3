"use client";

import { chooseDeskModel, turnModelOff } from "@/app/actions/choose-model";
import { ActionForm } from "@/app/components/action-form";
import type { ModelStatus } from "@/lib/operations/desk-model";

/** Where the desk's model listens, and what it may cost. A key that is there is never shown again. */
export function ModelForm({ status: { model, shown, hasKey } }: { status: ModelStatus }) {
  const on = model.is === "on";
  return (
    <>
      <ActionForm action={chooseDeskModel} label="Language model" className="mt-6 max-w-[68ch] space-y-5">
        {(pending) => (
          <>
            <Field name="url" label="Address" hint="Of any endpoint that speaks the chat-completions protocol">
              <input
                id="url"
                name="url"
                type="url"
                className="field"
                required
                defaultValue={shown.url}
                placeholder="http://127.0.0.1:11434/v1"
                aria-describedby="url-hint"
              />
            </Field>
            <Field name="model" label="Model" hint="As the endpoint calls it">
              <input
                id="model-name"
                name="model"
                className="field"
                required
                maxLength={200}
                defaultValue={shown.model}
                placeholder="llama3.1:8b"
                autoComplete="off"
                aria-describedby="model-name-hint"
              />
            </Field>
            <Field
              name="key"
              label="Key"
              hint={hasKey ? "One is kept; leave this empty to keep it" : "Where the endpoint asks for one"}
            >
              <input
                id="key"
                name="key"
                type="password"
                className="field"
                autoComplete="off"
                maxLength={500}
                aria-describedby="key-hint"
              />
              {hasKey && (
                <label className="mt-2 flex items-center gap-2">
                  <input type="checkbox" name="forgetKey" /> Forget the key that is kept
                </label>
              )}
            </Field>
            <fieldset className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
              <legend className="mb-2 font-semibold">Limits</legend>
              <NumberField name="storyTokens" label="Tokens for a story" value={shown.storyTokens} />
              <NumberField name="dayTokens" label="Tokens for a day" value={shown.dayTokens} />
              <NumberField name="concurrency" label="Questions at once" value={shown.concurrency} max={8} min={1} />
              <NumberField
                name="timeoutSeconds"
                label="Seconds for an answer"
                value={shown.timeoutSeconds}
                max={900}
                min={5}
              />
              <NumberField name="inputPrice" label="Price of a million tokens in" value={shown.inputPrice} step="any" />
              <NumberField
                name="outputPrice"
                label="Price of a million tokens out"
                value={shown.outputPrice}
                step="any"
              />
            </fieldset>
            <button type="submit" className="button button-main" disabled={pending}>
              {pending ? "Saving …" : on ? "Save" : "Turn the model on"}
            </button>
          </>
        )}
      </ActionForm>
      {on && (
        <ActionForm action={turnModelOff} label="Turn the model off" className="mt-6 border-t border-hairline pt-6">
          {(pending) => (
            <button type="submit" className="button" disabled={pending}>
              Turn the model off
            </button>
          )}
        </ActionForm>
      )}
    </>
  );
}

function Field({
  name,
  label,
  hint,
  children,
}: {
  name: "url" | "model" | "key";
  label: string;
  hint: string;
  children: React.ReactNode;
}) {
  const id = name === "model" ? "model-name" : name;
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-semibold">
        {label}{" "}
        <span id={`${id}-hint`} className="ms-1 font-normal text-soft">
          {hint}
        </span>
      </label>
      {children}
    </div>
  );
}

function NumberField({
  name,
  label,
  value,
  min = 0,
  max,
  step = "1",
}: {
  name: string;
  label: string;
  value: number;
  min?: number;
  max?: number;
  step?: string;
}) {
  return (
    <label className="block">
      <span className="mb-1 block text-meta text-soft">{label}</span>
      <input
        type="number"
        name={name}
        className="field tabular-nums"
        required
        min={min}
        max={max}
        step={step}
        defaultValue={value}
      />
    </label>
  );
}
