import type { Span } from "@/lib/engine/span";

/** Elements that stand between the words without being of the text carry this attribute. */
const NO_TEXT = "[data-no-text]";

/**
 * The selection within a report as offsets into its text; null where nothing of it is selected. Every paragraph carries the offset of its
 * first character in `data-start`.
 */
export function selectedSpan(report: HTMLElement): Span | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(report)) return null;
  const paragraphs = [...report.querySelectorAll<HTMLElement>("[data-start]")].filter((paragraph) =>
    range.intersectsNode(paragraph),
  );
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = offsetIn(first, range.startContainer, range.startOffset, "start");
  const end = offsetIn(last, range.endContainer, range.endOffset, "end");
  return start < end ? { start, end } : null;
}

/** Where a point of the page stands in the text: at the paragraph's own edge where it lies outside of it. */
function offsetIn(paragraph: HTMLElement, node: Node, offset: number, edge: "start" | "end"): number {
  const from = Number(paragraph.dataset.start);
  const whole = document.createRange();
  whole.selectNodeContents(paragraph);
  if (!paragraph.contains(node)) return edge === "start" ? from : from + textLength(whole);
  whole.setEnd(node, offset);
  return from + textLength(whole);
}

function textLength(range: Range): number {
  const part = range.cloneContents();
  for (const element of part.querySelectorAll(NO_TEXT)) element.remove();
  return part.textContent.length;
}
