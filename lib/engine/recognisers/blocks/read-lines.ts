import type { Span } from "@/lib/engine/span";

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** Widths at which mail and wire systems wrap. */
const WRAP_MIN = 50;
const WRAP_MAX = 100;

/**
 * The lines of a text as spans, without their breaks. Where a text was wrapped at a fixed width (most lines are nearly
 * as long as the longest, and blank lines part its paragraphs) the lines of one paragraph come as one span.
 */
export function readLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const found of text.matchAll(BREAK)) {
    lines.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  lines.push({ start, end: text.length });
  return isWrapped(text, lines) ? joinParagraphs(text, lines) : lines;
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === "";
}

/** Lines that a next line continues: no blank between them. Wrapped text fills nearly all of those. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let continued = 0;
  let filled = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || isBlank(text, line) || isBlank(text, next)) continue;
    const length = line.end - line.start;
    if (length > WRAP_MAX + 20) return false;
    continued++;
    if (length >= WRAP_MIN && length <= WRAP_MAX && /^[ \t]*[\p{Ll}\p{N}"“(]/u.test(text.slice(next.start, next.end)))
      filled++;
  }
  return continued >= 4 && filled >= 0.6 * continued;
}

function joinParagraphs(text: string, lines: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  for (const line of lines) {
    if (isBlank(text, line)) {
      open = null;
      continue;
    }
    if (open && paragraphs.length > 0) {
      open = { start: open.start, end: line.end };
      paragraphs[paragraphs.length - 1] = open;
    } else {
      open = line;
      paragraphs.push(open);
    }
  }
  return paragraphs;
}
