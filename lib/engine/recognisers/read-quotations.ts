import type { Span } from "@/lib/engine/span";

const CLOSES: Readonly<Record<string, string>> = { "“": "”", '"': '"', "«": "»", "„": "“" };

/**
 * The stretches between double quotation marks, without the marks. A quotation that a paragraph leaves open runs to the
 * paragraph's end, as newspapers set speech over several paragraphs. Single quotes are left alone: they are mostly apostrophes.
 */
export function readQuotations(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  let closing = "";
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (start >= 0 && (mark === closing || mark === "\n")) {
      if (at > start) found.push({ start, end: at });
      start = -1;
    } else if (start < 0 && CLOSES[mark] !== undefined && opens(text, at, mark)) {
      start = at + 1;
      closing = CLOSES[mark] ?? mark;
    }
  }
  if (start >= 0 && start < text.length) found.push({ start, end: text.length });
  return found;
}

// A straight mark after a figure is inches; after a letter or stop it closes something that was never opened.
function opens(text: string, at: number, mark: string): boolean {
  if (mark !== '"') return true;
  const before = text.charAt(at - 1);
  return before === "" || /[\s([—–:-]/.test(before);
}
