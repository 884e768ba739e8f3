import type { Span } from "@/lib/engine/span";

/** The lines of a text that hold anything, without the breaks between them. Offsets are UTF-16 code units. */
export function paragraphsOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]*\S[^\n]*/g), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

/**
 * The sentences of a text, as a reader of its language parts them, without the white space around them: what an editor can choose as a
 * whole. `language` is an ISO 639-1 code, null where it is not known. Offsets are UTF-16 code units.
 */
export function sentencesOf(text: string, language: string | null): Span[] {
  const segmenter = new Intl.Segmenter(language === null ? undefined : language, { granularity: "sentence" });
  return paragraphsOf(text).flatMap(({ start, end }) =>
    Array.from(segmenter.segment(text.slice(start, end)), ({ segment, index }): Span | null => {
      const lead = segment.length - segment.trimStart().length;
      const bare = segment.trim();
      return bare === "" ? null : { start: start + index + lead, end: start + index + lead + bare.length };
    }).filter((span) => span !== null),
  );
}
