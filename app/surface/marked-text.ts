import { contains, overlaps, type Span } from "@/lib/engine/span";

/** A stretch of text under the same marks from its first to its last character. */
export interface MarkedSegment<Mark> extends Span {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Cuts `within` at every edge of a mark, so that overlapping and nested marks can be shown in flat markup. Offsets are
 * UTF-16 code units of `text`, half open. Joined, the segments give `text.slice(within.start, within.end)` again.
 */
export function markedSegments<Mark extends Span>(
  text: string,
  within: Span,
  marks: readonly Mark[],
): readonly MarkedSegment<Mark>[] {
  const inside = marks.filter((mark) => overlaps(mark, within));
  const edges = new Set([within.start, within.end]);
  for (const mark of inside) {
    edges.add(Math.max(mark.start, within.start));
    edges.add(Math.min(mark.end, within.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? within.start;
    return { start, end, text: text.slice(start, end), marks: inside.filter((mark) => contains(mark, { start, end })) };
  });
}
