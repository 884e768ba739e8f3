"use client";

import { useEffect, useId, useRef } from "react";

interface SheetProps {
  readonly title: string;
  /** Called once it is closed, by Escape, by its button or by `close`. */
  readonly onClose: () => void;
  readonly children: (close: () => void) => React.ReactNode;
}

/** A modal dialog that is open while it is rendered; the focus goes back to where it was. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // What the sheet is for comes before the button that closes it.
    dialog.current?.querySelector<HTMLElement>("input:not([type='hidden']), textarea")?.focus();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
      className="max-h-[88dvh] w-[min(560px,94vw)] overflow-y-auto rounded-lg border border-hairline bg-raised text-ui text-ink shadow-2xl"
    >
      <div className="p-5">
        <div className="flex items-start justify-between gap-4">
          <h2 id={id} className="font-serif text-read font-semibold">
            {title}
          </h2>
          <button type="button" className="button button-quiet -me-2" aria-label="Close" onClick={close}>
            ✕
          </button>
        </div>
        {children(close)}
      </div>
    </dialog>
  );
}

/** What a sheet's form ends in: always in sight, however long the form is. */
export function SheetFoot({ children }: { children: React.ReactNode }) {
  return (
    <div className="sticky bottom-0 -mx-5 mt-4 -mb-5 border-t border-hairline bg-raised px-5 py-3">{children}</div>
  );
}
