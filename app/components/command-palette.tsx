"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { KeyHint } from "@/app/components/key-hint";

// Loaded when it is first opened.
const PaletteList = lazy(async () => {
  const { PaletteList } = await import("@/app/components/palette-list");
  return { default: PaletteList };
});

/** The button and the dialog from which everything can be found and done: facts, sources, stories, and the page's own acts. */
export function CommandPalette({ storyId }: { storyId: string | null }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    dialog.current?.showModal();
    // A dialog focuses the list around the field, once that is loaded already.
    dialog.current?.querySelector("input")?.focus();
  }, [open]);
  return (
    <>
      <button
        type="button"
        className="button button-quiet"
        data-shortcut="palette"
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span aria-hidden="true" className="sm:hidden">
          ⌕
        </span>
        <span className="max-sm:sr-only">Find</span> <KeyHint of="palette" />
      </button>
      {open && (
        <dialog
          ref={dialog}
          aria-label="Find and do"
          onClose={() => setOpen(false)}
          onClick={(event) => {
            if (event.target === event.currentTarget) dialog.current?.close();
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") dialog.current?.close();
          }}
          className="mt-[12dvh] max-h-[70dvh] w-[min(640px,94vw)] overflow-hidden rounded-lg border border-hairline bg-raised text-ink shadow-2xl"
        >
          <Suspense fallback={<p className="p-4 text-soft">Loading …</p>}>
            <PaletteList storyId={storyId} close={() => dialog.current?.close()} />
          </Suspense>
        </dialog>
      )}
    </>
  );
}
