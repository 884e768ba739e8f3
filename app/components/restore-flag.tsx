"use client";

import { useState, useTransition } from "react";
import { restoreFlag } from "@/app/actions/restore-flag";
import { RefusalNote } from "@/app/components/action-form";
import { answered } from "@/app/surface/answered";

/** Puts a dismissed flag back on its fact. */
export function RestoreFlag({ storyId, contradictionId }: { storyId: string; contradictionId: string }) {
  const [refused, setRefused] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    start(async () => {
      const state = await answered(() => restoreFlag({ storyId, contradictionId }));
      setRefused(state.is === "refused" ? state.refusal.message : null);
    });
  };
  return (
    <form onSubmit={submit} data-needs-name="" aria-label="Restore this flag">
      <button type="submit" className="link text-meta text-soft" disabled={pending}>
        Restore the flag
      </button>
      <div aria-live="polite">{refused !== null && <RefusalNote message={refused} />}</div>
    </form>
  );
}
