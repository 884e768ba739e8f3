import { scanAtoms } from "@/lib/engine/recognisers/quantities/atom";
import { parseAnchor } from "@/lib/engine/recognisers/times/calendar";
import { matchTimes } from "@/lib/engine/recognisers/times/match-times";
import { withoutOwners } from "@/lib/engine/recognisers/times/owned-times";
import { resolveDraft } from "@/lib/engine/recognisers/times/resolve-draft";
import type { Span } from "@/lib/engine/span";
import type { TimeSpan } from "@/lib/engine/time-span";

/**
 * Reads the times in one sentence of a text, in order, none overlapping. `sentence` and the spans given back are UTF-16
 * offsets into the whole text. Relative times are placed by `publishedAt` (ISO 8601), in the zone that it names itself;
 * where it is null or no date they are left out, and days without a year keep "XXXX" for it. Durations are no times.
 */
export function readTimes(text: string, sentence: Span, publishedAt: string | null): TimeSpan[] {
  const anchor = parseAnchor(publishedAt);
  const times: TimeSpan[] = [];
  for (const scanned of scanAtoms(text, sentence)) {
    const atoms = withoutOwners(scanned);
    for (const draft of matchTimes(atoms)) {
      const [first, last] = [atoms[draft.first], atoms[draft.last - 1]];
      const interval = resolveDraft(draft, atoms, anchor);
      if (!first || !last || !interval) continue;
      times.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end), ...interval });
    }
  }
  return times;
}
