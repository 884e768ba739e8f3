import { diffArrays } from "diff";

/** A stretch that both versions have, or that one of them alone has. */
export interface DiffPart {
  readonly text: string;
  readonly change: "same" | "added" | "removed";
}

/** How long two versions are compared, in ms: a text that was written anew is not told word by word. */
const PATIENCE = 1500;

const words = new Intl.Segmenter(undefined, { granularity: "word" });
const wordsOf = (text: string) => Array.from(words.segment(text), ({ segment }) => segment);

/** What changed from one version of a report to the next, word by word; null where they have too little in common to tell. */
export function versionDiff(before: string, after: string): readonly DiffPart[] | null {
  const parts = diffArrays(wordsOf(before), wordsOf(after), { timeout: PATIENCE });
  if (parts === undefined) return null;
  return parts.map(({ value, added, removed }) => ({
    text: value.join(""),
    change: added ? "added" : removed ? "removed" : "same",
  }));
}
