"use client";

import { useSyncExternalStore } from "react";
import { blankDraft, changeDraft, type Draft, draftOf, type KeptDraft, onDraftChange } from "@/app/surface/draft";

/** The verdict that is being written for a fact, shared by everything on the page that shows or changes a part of it. */
export function useDraft(factId: string): KeptDraft & { readonly change: (part: Partial<Draft>) => void } {
  const { draft, kept } = useSyncExternalStore(onDraftChange, () => draftOf(factId), blankDraft);
  return { draft, kept, change: (part) => changeDraft(factId, part) };
}
