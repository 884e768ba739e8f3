import type { ActionState } from "@/app/surface/action-state";

/** What was just done, said once, and how it is taken back. */
export interface Toast {
  readonly message: string;
  /** What it was done to. */
  readonly detail?: string;
  /** Takes it back; a refusal is shown in the toast. Left out where nothing can be taken back. */
  readonly undo?: () => Promise<ActionState>;
}

/** A toast on the shelf; `number` tells it from an equal one before. */
export interface ShownToast extends Toast {
  readonly number: number;
}

let shown = 0;
let current: ShownToast | null = null;
const listeners = new Set<() => void>();

/** Shows a toast in place of the one before. */
export function showToast(toast: Toast): void {
  put({ ...toast, number: ++shown });
}

/** Takes the toast away. */
export function closeToast(): void {
  put(null);
}

/** The toast that is shown; null for none. */
export function shownToast(): ShownToast | null {
  return current;
}

/** Calls `listen` after every change, until the function that it gives back is called. */
export function onToastChange(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

function put(toast: ShownToast | null): void {
  current = toast;
  for (const listen of listeners) listen();
}
