/** What can be found, in the order in which it is shown. */
export const SEARCHED = ["stories", "facts", "claims", "sources"] as const;
export type Searched = (typeof SEARCHED)[number];

/** What is looked for; what is left out narrows nothing. */
export interface SearchAsked {
  readonly words: string;
  /** Only of one kind, and then more of it. */
  readonly what?: Searched;
  readonly storyId?: string;
  /** An outlet's name. Together with the days it leaves out stories, which have neither. */
  readonly outlet?: string;
  /** First and last day of publication, "2031-03-04". */
  readonly from?: string;
  readonly to?: string;
}

/** More words than these narrow nothing any more. */
const WORDS = 16;

/**
 * What an editor typed, as a full-text query: every word of two letters or more may go on ("evac" finds "evacuated"), words in double quotes stand
 * beside each other. Anything else that was typed is taken as a gap between words, so no input is a wrong query.
 *
 * @returns Null where there is no word in it.
 */
export function searchQuery(typed: string): string | null {
  const parts = typed.split('"');
  // Between an opening and a closing quote; a last quote that nothing closes opens nothing.
  const isPhrase = (index: number) => index % 2 === 1 && index < parts.length - 1;
  const terms = parts.flatMap((part, index) => {
    const words = part.match(/[\p{L}\p{N}]+\p{M}*(?:[\p{L}\p{N}\p{M}]+)*/gu) ?? [];
    if (isPhrase(index)) return words.length === 0 ? [] : [`"${words.slice(0, WORDS).join(" ")}"`];
    // A single letter begins too many words to look through at every key.
    return words.map((word) => (word.length === 1 ? `"${word}"` : `"${word}"*`));
  });
  return terms.length === 0 ? null : terms.slice(0, WORDS).join(" ");
}

/** A stretch of a text that was found, or of what stands around it. */
export interface FoundSegment {
  readonly text: string;
  readonly isHit: boolean;
}

/** The marks that the index is asked to put around what it found. */
export const HIT_MARKS = { open: "\u0002", close: "\u0003" } as const;

/** Cuts a text with marks into its stretches; without the marks, they are the text. */
export function foundSegments(marked: string): readonly FoundSegment[] {
  return marked.split(HIT_MARKS.open).flatMap((part, index) => {
    const [hit = "", ...rest] = index === 0 ? ["", part] : part.split(HIT_MARKS.close);
    const segments = [
      { text: hit, isHit: true },
      { text: rest.join(""), isHit: false },
    ];
    return segments.filter(({ text }) => text !== "");
  });
}
