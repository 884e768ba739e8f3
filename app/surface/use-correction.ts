"use client";

import { useState, useTransition } from "react";
import { undoCorrection } from "@/app/actions/undo-correction";
import { IDLE, type Refusal } from "@/app/surface/action-state";
import { answered } from "@/app/surface/answered";
import type { CorrectionState } from "@/app/surface/correction-state";
import { showToast } from "@/app/surface/toast";

type Done = Extract<CorrectionState, { readonly is: "done" }>;

/** Sends an act of correction; once it is done, says so with a way back and calls `onDone`. */
export function useCorrection(storyId: string, detail: string, onDone: (done: Done) => void) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, start] = useTransition();
  const send = (act: (form: FormData) => Promise<CorrectionState>) => (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    start(async () => {
      const state = await answered(() => act(form));
      if (state.is === "refused") return setRefusal(state.refusal);
      setRefusal(null);
      showToast({ message: state.message, detail, undo: () => takeBack(storyId, state.correctionId) });
      onDone(state);
    });
  };
  return { send, pending, refusal };
}

/** Undoes an act of correction. */
export function takeBack(storyId: string, correctionId: string) {
  const form = new FormData();
  form.set("storyId", storyId);
  form.set("correctionId", correctionId);
  return undoCorrection(IDLE, form);
}
