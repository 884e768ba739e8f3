import { z } from "zod";
import { DISMISSAL_REASONS } from "@/lib/review/verdict";

const draft = z.object({
  /** A kind of verdict, with the position after a colon where one is established; empty where none is chosen yet. */
  choice: z.string(),
  /** Null where the editor has not chosen another pair than the page proposes. */
  superseded: z.string().nullable(),
  supersededBy: z.string().nullable(),
  dismissal: z.enum(DISMISSAL_REASONS).nullable().default(null),
  rationale: z.string(),
  /** Ids of the claims ticked as evidence. */
  claims: z.array(z.string()).default([]),
  links: z.array(z.string()).default([]),
});

/** A verdict that is being written. */
export type Draft = z.infer<typeof draft>;

export const BLANK_DRAFT: Draft = {
  choice: "",
  superseded: null,
  supersededBy: null,
  dismissal: null,
  rationale: "",
  claims: [],
  links: [],
};

/** A draft with whether the browser keeps it: storage can be full or forbidden. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly kept: boolean;
}

const BLANK: KeptDraft = { draft: BLANK_DRAFT, kept: false };

const open = new Map<string, KeptDraft>();
const listeners = new Set<() => void>();
const keyOf = (factId: string) => `variorum-draft:${factId}`;

/** The draft for a fact: the one being written on this page, else the one that this browser keeps, else a blank one. */
export function draftOf(factId: string): KeptDraft {
  const known = open.get(factId);
  if (known !== undefined) return known;
  const stored = storedDraft(factId);
  const value = stored === null ? BLANK : { draft: stored, kept: true };
  open.set(factId, value);
  return value;
}

/** What stands in a draft before the browser's storage can be read. */
export function blankDraft(): KeptDraft {
  return BLANK;
}

/** Changes parts of a fact's draft and keeps it; tells everyone who shows it. */
export function changeDraft(factId: string, part: Partial<Draft>): void {
  const changed = { ...draftOf(factId).draft, ...part };
  open.set(factId, { draft: changed, kept: storeDraft(factId, changed) });
  for (const listen of listeners) listen();
}

/** Forgets the draft, once it was ruled or given up. */
export function dropDraft(factId: string): void {
  open.delete(factId);
  localStorage.removeItem(keyOf(factId));
  for (const listen of listeners) listen();
}

/** Calls `listen` after every change of a draft, until the function that it gives back is called. */
export function onDraftChange(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

function storedDraft(factId: string): Draft | null {
  const stored = localStorage.getItem(keyOf(factId));
  if (stored === null) return null;
  try {
    const parsed = draft.safeParse(JSON.parse(stored));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function storeDraft(factId: string, value: Draft): boolean {
  try {
    localStorage.setItem(keyOf(factId), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Adds what was written to the draft of another fact; which position it was about does not go along. Says whether the browser keeps it. */
export function takeDraftTo(factId: string, { rationale }: Draft): boolean {
  const there = draftOf(factId).draft.rationale;
  changeDraft(factId, { rationale: [there, rationale].filter((text) => text.trim() !== "").join("\n\n") });
  return draftOf(factId).kept;
}
