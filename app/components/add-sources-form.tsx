"use client";

import { startTransition, useActionState, useEffect, useRef, useState } from "react";
import { addSources } from "@/app/actions/add-sources";
import { RefusalNote } from "@/app/components/action-form";
import { DateFields } from "@/app/components/date-fields";
import { type AddSourcesState, NOTHING_ADDED, UPLOAD_MAX_BYTES } from "@/app/surface/add-sources-state";

/** New reports for a story: one pasted, or several files. A refusal names each report and leaves the form as it was. */
export function AddSourcesForm({ storyId }: { storyId: string }) {
  const form = useRef<HTMLFormElement>(null);
  const [state, send, pending] = useActionState(addSources, NOTHING_ADDED);
  const [files, setFiles] = useState<readonly File[]>([]);
  const tooLarge = files.reduce((sum, { size }) => sum + size, 0) > UPLOAD_MAX_BYTES;

  useEffect(() => {
    if (state.added.length === 0 || state.problems.length > 0) return;
    form.current?.reset();
    setFiles([]);
    document.getElementById("analysis")?.scrollIntoView({ block: "nearest" });
  }, [state]);

  // Sent by hand, because React empties a form after its action, also where the action refused.
  const submit = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (tooLarge) return;
    const data = new FormData(event.currentTarget);
    startTransition(() => send(data));
  };
  return (
    <form ref={form} action={send} onSubmit={submit} aria-label="Add reports" data-needs-name="">
      <input type="hidden" name="storyId" value={storyId} />
      <label htmlFor="text" className="block font-semibold">
        Paste a report
      </label>
      <textarea
        id="text"
        name="text"
        dir="auto"
        rows={6}
        placeholder="Headline on the first line, then the text as it was printed"
        className="field mt-1 resize-y font-serif text-[16px] leading-6"
      />
      <div className="mt-3 grid gap-x-3 gap-y-2 sm:grid-cols-2">
        <div>
          <label htmlFor="outlet">Outlet</label>
          <input id="outlet" name="outlet" className="field mt-1" maxLength={200} autoComplete="off" />
        </div>
        <div>
          <label htmlFor="title">
            Title <span className="text-soft">(else its first line)</span>
          </label>
          <input id="title" name="title" className="field mt-1" maxLength={500} autoComplete="off" />
        </div>
      </div>
      <DateFields name="paste" />
      <label htmlFor="files" className="mt-5 block border-t border-hairline pt-4 font-semibold">
        Or choose files
      </label>
      <p id="files-hint" className="text-meta text-soft">
        .txt, .md or .html, up to 10 MB together
      </p>
      <input
        id="files"
        name="files"
        type="file"
        multiple
        accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
        aria-describedby="files-hint"
        className="field mt-1"
        onChange={(event) => setFiles(event.target.files === null ? [] : [...event.target.files])}
      />
      <div className="max-h-96 overflow-y-auto">
        {files.map((file, index) => (
          <fieldset key={`${file.name} ${file.size}`} className="mt-3 border-s-2 border-hairline ps-3">
            <legend className="sr-only">{file.name}</legend>
            <label htmlFor={`outlet-${index}`} className="block truncate">
              Outlet of <b className="font-semibold">{file.name}</b>
            </label>
            <input
              id={`outlet-${index}`}
              name={`outlet-${index}`}
              className="field mt-1"
              maxLength={200}
              autoComplete="off"
            />
            <DateFields name={`file-${index}`} />
          </fieldset>
        ))}
      </div>
      <div aria-live="assertive">
        {tooLarge && <RefusalNote message="These files are larger than 10 MB together. Choose fewer at a time." />}
      </div>
      <div className="mt-4 flex items-center gap-3">
        <button type="submit" className="button button-main" disabled={pending}>
          {pending ? "Adding …" : "Add to the story"}
        </button>
      </div>
      <Answer state={state} />
    </form>
  );
}

function Answer({ state }: { state: AddSourcesState }) {
  return (
    <div aria-live="polite">
      {state.added.length > 0 && (
        <p className="mt-3 rounded-md bg-decided-wash px-3 py-2 text-decided">Added: {state.added.join(", ")}</p>
      )}
      {state.problems.map(({ name, message }) => (
        <RefusalNote key={`${name} ${message}`} message={message} />
      ))}
    </div>
  );
}
