import { readTimes } from "@/lib/engine/recognisers/times/read-times";
import type { Block } from "@/lib/engine/sentence";

/** A date further down belongs to the story, not to its publication. */
const BLOCKS_LOOKED_AT = 4;
const LONGEST_LINE = 120;
const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The day that a text gives as its own, in a byline or a dateline near its head: "By our staff, Friday 7 March 2025".
 * An ISO date, null where none stands. Only short lines and the start of longer ones are looked at.
 */
export function readDateline(text: string, blocks: readonly Block[]): string | null {
  for (const { start, end } of blocks.slice(0, BLOCKS_LOOKED_AT)) {
    const line = { start, end: Math.min(end, start + LONGEST_LINE) };
    const day = readTimes(text, line, null).find(
      ({ from, to }) => from !== null && from === to && WHOLE_DATE.test(from),
    );
    if (day) return day.from;
  }
  return null;
}
