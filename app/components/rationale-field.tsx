"use client";

import { lazy, Suspense, useState } from "react";
import { KeyHint } from "@/app/components/key-hint";

// Loaded once someone wants to see it: most rulings are a sentence of plain words.
const MarkdownText = lazy(async () => {
  const { MarkdownText } = await import("@/app/components/markdown-text");
  return { default: MarkdownText };
});

interface RationaleFieldProps {
  readonly value: string;
  readonly change: (value: string) => void;
  /** Whether the browser keeps what is typed. */
  readonly kept: boolean;
}

/** The reason of a ruling, in Markdown, as it is typed or as it will be printed. */
export function RationaleField({ value, change, kept }: RationaleFieldProps) {
  const [previewed, setPreviewed] = useState(false);
  return (
    <>
      <div className="mt-4 flex items-center gap-2">
        <label htmlFor="rationale" className="flex flex-1 items-center gap-2 font-semibold">
          Why
          <KeyHint of="rationale" inline />
        </label>
        <button
          type="button"
          className="button button-quiet"
          data-shortcut="preview"
          aria-keyshortcuts="v"
          aria-expanded={previewed}
          aria-controls="rationale-preview"
          onClick={() => setPreviewed(!previewed)}
        >
          {previewed ? "Hide the preview" : "Preview"} <KeyHint of="preview" />
        </button>
      </div>
      <textarea
        id="rationale"
        name="rationale"
        dir="auto"
        rows={5}
        data-shortcut="rationale"
        aria-keyshortcuts="e"
        aria-describedby="rationale-hint"
        value={value}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") event.currentTarget.blur();
        }}
        className="field mt-1.5 min-h-28 resize-y font-serif text-[16px] leading-6"
      />
      <p id="rationale-hint" className="mt-1 flex justify-between gap-2 text-meta text-soft">
        <span>Markdown, printed under your name.</span>
        <span aria-live="polite" className="whitespace-nowrap">
          {kept && "Draft kept"}
        </span>
      </p>
      <section
        id="rationale-preview"
        aria-label="Preview of the reason"
        hidden={!previewed}
        className="mt-2 border-s-2 border-edge ps-3"
      >
        {previewed && (
          <Suspense fallback={<p className="text-soft">Loading …</p>}>
            {value.trim() === "" ? (
              <p className="text-soft">Nothing to show yet.</p>
            ) : (
              <MarkdownText>{value}</MarkdownText>
            )}
          </Suspense>
        )}
      </section>
    </>
  );
}
