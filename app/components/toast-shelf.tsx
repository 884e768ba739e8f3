"use client";

import { useEffect, useState, useSyncExternalStore, useTransition } from "react";
import { RefusalNote } from "@/app/components/action-form";
import { KeyHint } from "@/app/components/key-hint";
import { answered } from "@/app/surface/answered";
import { closeToast, onToastChange, shownToast, type Toast } from "@/app/surface/toast";

/** How long a toast stays, in ms; not while the pointer or the focus is on it. What it undoes can be undone elsewhere too. */
const STAYS = 20_000;

/** Where toasts are shown and read out: the only place, on every page. */
export function ToastShelf() {
  const toast = useSyncExternalStore(onToastChange, shownToast, () => null);
  return (
    <div role="status" className="pointer-events-none fixed inset-x-4 bottom-20 z-40 mx-auto max-w-xl lg:bottom-6">
      {toast !== null && <Shown key={toast.number} toast={toast} />}
    </div>
  );
}

function Shown({ toast: { message, detail, undo } }: { toast: Toast }) {
  const [held, setHeld] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [pending, start] = useTransition();
  useEffect(() => {
    if (held || refused !== null) return;
    const timer = setTimeout(closeToast, STAYS);
    return () => clearTimeout(timer);
  }, [held, refused]);
  const takeBack = (act: NonNullable<Toast["undo"]>) =>
    start(async () => {
      const state = await answered(act);
      if (state.is === "refused") setRefused(state.refusal.message);
      else closeToast();
    });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointer and focus only hold the toast; its buttons act
    <div
      className="pointer-events-auto flex flex-wrap items-center gap-3 rounded-lg bg-ink px-4 py-2.5 text-paper shadow-xl"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className="min-w-0 flex-1">
        <b className="font-semibold">{message}</b>
        {detail !== undefined && <span className="line-clamp-1">{detail}</span>}
      </p>
      {undo !== undefined && refused === null && (
        <button
          type="button"
          className="button"
          disabled={pending}
          data-shortcut="undo"
          aria-keyshortcuts="z"
          onClick={() => takeBack(undo)}
        >
          Undo <KeyHint of="undo" />
        </button>
      )}
      <button type="button" className="px-2 py-1 text-paper" aria-label="Close" onClick={closeToast}>
        ✕
      </button>
      {refused !== null && (
        <div className="basis-full">
          <RefusalNote message={refused} />
        </div>
      )}
    </div>
  );
}
