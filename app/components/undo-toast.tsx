"use client";

import { useEffect, useState } from "react";
import { undoVerdict } from "@/app/actions/undo-verdict";
import { ActionForm } from "@/app/components/action-form";
import { KeyHint } from "@/app/components/key-hint";
import { dropDraft } from "@/app/surface/draft";

/** Says what was just ruled and takes it back in one press; stays until it is closed or the page is left. */
export function UndoToast({
  storyId,
  factId,
  verdictId,
  summary,
  statement,
}: {
  storyId: string;
  factId: string;
  verdictId: string;
  summary: string;
  statement: string;
}) {
  const [open, setOpen] = useState(true);
  useEffect(() => {
    dropDraft(factId);
    const address = new URL(window.location.href);
    address.searchParams.delete("ruled");
    window.history.replaceState(null, "", address);
  }, [factId]);
  if (!open) return null;
  return (
    <div
      role="status"
      className="fixed inset-x-4 bottom-20 z-40 mx-auto flex max-w-xl items-center gap-3 rounded-lg bg-ink px-4 py-2.5 text-paper shadow-xl lg:bottom-6"
    >
      <p className="min-w-0 flex-1">
        <b className="font-semibold">{summary}</b> <span className="line-clamp-1">{statement}</span>
      </p>
      <ActionForm action={undoVerdict} label="Undo the last ruling">
        {(pending) => (
          <>
            <input type="hidden" name="storyId" value={storyId} />
            <input type="hidden" name="factId" value={factId} />
            <input type="hidden" name="verdictId" value={verdictId} />
            <button type="submit" className="button" disabled={pending} data-shortcut="undo" aria-keyshortcuts="z">
              Undo <KeyHint of="undo" />
            </button>
          </>
        )}
      </ActionForm>
      <button type="button" className="px-2 py-1 text-paper" aria-label="Close" onClick={() => setOpen(false)}>
        ✕
      </button>
    </div>
  );
}
