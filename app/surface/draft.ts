import { z } from "zod";

const draft = z.object({
  choice: z.string(),
  superseded: z.string(),
  supersededBy: z.string(),
  rationale: z.string(),
});

/** A verdict that is being written. */
export type Draft = z.infer<typeof draft>;

const keyOf = (factId: string) => `variorum-draft:${factId}`;

/** The draft that this browser keeps for a fact; null where there is none, or none that can be read. */
export function readDraft(factId: string): Draft | null {
  const stored = localStorage.getItem(keyOf(factId));
  if (stored === null) return null;
  try {
    const parsed = draft.safeParse(JSON.parse(stored));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Keeps the draft; storage that is full or forbidden loses a convenience, not the form. */
export function keepDraft(factId: string, value: Draft): boolean {
  try {
    localStorage.setItem(keyOf(factId), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the draft, once it was ruled or given up. */
export function dropDraft(factId: string): void {
  localStorage.removeItem(keyOf(factId));
}

/** Adds what was written to the draft of another fact; which position it was about does not go along. */
export function takeDraftTo(factId: string, { rationale }: Draft): boolean {
  const there = readDraft(factId);
  const both = [there === null ? "" : there.rationale, rationale].filter((text) => text.trim() !== "").join("\n\n");
  const blank = { choice: "", superseded: "", supersededBy: "" };
  return keepDraft(factId, { ...blank, ...there, rationale: both });
}
