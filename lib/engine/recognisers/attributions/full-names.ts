import type { ReadSentence } from "@/lib/engine/document";
import { HONORIFICS } from "@/lib/engine/lexicon/honorifics";

/** A given name, perhaps an initial, and a surname: "Ann Day", "Ann B. Day". */
const FULL = /^\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\.? )?(\p{Lu}[\p{L}’'-]+)$/u;
/** "Ann Day of the guild". */
const SEAT = / (?:of|from|at) .*$/;
/** A title that says nothing once the full name stands. */
const PLAIN_TITLE = /(?:Mr|Mrs|Ms|Miss|Mx)\.? $/;
const WORD = /\p{Lu}[\p{L}-]+/gu;

/** Gives a speaker who is called by the surname or the given name the full name that the text gives elsewhere, before or after. */
export type FullName = (speaker: string) => string;

/**
 * Learns who is named in full in the sentences. A name that two people share names neither; what is owned by
 * somebody ("Day's lawyer") and names that go on ("Day Brothers") stay as they are.
 */
export function createFullNames(sentences: readonly ReadSentence[]): FullName {
  const known = new Map<string, string | null>();
  for (const { names } of sentences) {
    for (const { kind, text } of names) {
      const full = kind === "person" ? FULL.exec(text.replace(SEAT, "")) : null;
      const [whole, surname] = full ?? [];
      if (whole === undefined || surname === undefined) continue;
      if (HONORIFICS.has(whole.split(" ")[0]?.toLowerCase() ?? whole)) continue;
      const given = whole.split(" ")[0];
      for (const part of given === undefined ? [surname] : [surname, given]) {
        const other = known.get(part);
        known.set(part, other === undefined || other === whole ? whole : null);
      }
    }
  }
  return (speaker) => {
    for (const { 0: part, index } of speaker.matchAll(WORD)) {
      const full = known.get(part);
      const after = speaker.slice(index + part.length);
      if (!full || speaker.includes(full) || /^(?:['’]|[- ]\p{Lu})/u.test(after)) continue;
      const before = speaker.slice(0, index).replace(PLAIN_TITLE, "");
      // "Lena Day" beside an "Ann Day": somebody else of that name.
      if (/\p{Lu}[\p{L}.-]* $/u.test(before) && !titled(before)) continue;
      return before + full + after;
    }
    return speaker;
  };
}

function titled(before: string): boolean {
  const last = before.trim().split(" ").at(-1)?.replace(/\.$/, "").toLowerCase();
  return last !== undefined && HONORIFICS.has(last);
}
