import type { ReadSentence } from "@/lib/engine/document";
import { addDays, isoDay, parseAnchor } from "@/lib/engine/recognisers/times/calendar";
import { overlaps } from "@/lib/engine/span";
import type { TimeSpan } from "@/lib/engine/time-span";

/** Words that point at a day named before, with the days between the two. */
const POINTERS: readonly (readonly [words: readonly RegExp[], days: number])[] = [
  [[/^that$/i, /^(?:same)$/i, /^(?:day|night|morning|afternoon|evening)$/i], 0],
  [[/^that$/i, /^(?:day|night|morning|afternoon|evening)$/i], 0],
  [[/^the$/i, /^same$/i, /^(?:day|night|morning|afternoon|evening)$/i], 0],
  [[/^the$/i, /^(?:day|night|evening)$/i, /^before$/i], -1],
  [[/^the$/i, /^previous$/i, /^(?:day|night|evening)$/i], -1],
  [[/^a$/i, /^day$/i, /^earlier$/i], -1],
  [[/^the$/i, /^(?:next|following)$/i, /^(?:day|night|morning|afternoon|evening)$/i], 1],
  [[/^a$/i, /^day$/i, /^later$/i], 1],
];

/** "Two days before the day": what else would say which day is meant. */
const COUNTED = /^(?:of|before|after|than|that|when|on)$/i;

/**
 * The days that a sentence points at ("that night", "the day before", "the same evening"), seen from the day that was named last,
 * an ISO date; none where none was. Words that a reader of times has read already are left alone.
 */
export function namedAgain({ words, times }: ReadSentence, told: string | null): TimeSpan[] {
  const day = parseAnchor(told);
  if (!day) return [];
  return words.flatMap((first, at): TimeSpan[] => {
    const pointer = POINTERS.find(([pattern]) =>
      pattern.every((part, offset) => part.test(words[at + offset]?.text ?? "")),
    );
    const last = pointer && words[at + pointer[0].length - 1];
    const next = pointer && words[at + pointer[0].length];
    if (!pointer || !last || times.some((time) => overlaps(time, { start: first.start, end: last.end }))) return [];
    if (pointer[1] !== 0 && COUNTED.test(next?.text ?? "")) return [];
    const from = isoDay(addDays(day, pointer[1]));
    const text = words
      .slice(at, at + pointer[0].length)
      .map((word) => word.text)
      .join(" ");
    return [{ start: first.start, end: last.end, text, from, to: from, precision: "day" }];
  });
}
