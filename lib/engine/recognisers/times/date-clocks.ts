import type { ReadSentence } from "@/lib/engine/document";
import { addDays, isoDay, parseAnchor } from "@/lib/engine/recognisers/times/calendar";
import type { TimeSpan } from "@/lib/engine/time-span";

const DAY = /^\d{4}-\d{2}-\d{2}/;
const FUTURE = /^(?:will|'ll|’ll|would|shall|going|due|tomorrow)$/i;

/**
 * Gives the times of day that stand without a day ("sirens sounded at 9 p.m.") the one that their sentence names, then the
 * one last named in their paragraph; in a report of fresh events the last such hour before publication. What is still
 * to come, and a text that tells of days long gone, keeps the bare time.
 */
export function dateClocks(sentences: readonly ReadSentence[], publishedAt: string | null): ReadSentence[] {
  const anchor = parseAnchor(publishedAt);
  const today = anchor && isoDay(anchor);
  const yesterday = anchor && isoDay(addDays(anchor, -1));
  // The day that a report names first is the one that it is about.
  const first = sentences.flatMap(({ times }) => times.flatMap((time) => dayOf(time) ?? []))[0];
  const fresh = first !== undefined && (first === today || first === yesterday);
  let block: unknown = null;
  let told: string | null = null;
  return sentences.map((sentence) => {
    if (sentence.sentence.block !== block) told = null;
    block = sentence.sentence.block;
    const named = sentence.times.flatMap((time) => dayOf(time) ?? []);
    const ahead = sentence.words.some((word) => FUTURE.test(word.text));
    const place = (clock: string): string | null => {
      const day = named[0] ?? told;
      if (day) return `${day}${clock}`;
      if (ahead || !fresh || !anchor || anchor.minutes === null) return null;
      const passed = minutesOf(clock) <= anchor.minutes;
      return `${passed ? today : yesterday}${clock}`;
    };
    const times = sentence.times.map((time) => placed(time, place));
    told = named.at(-1) ?? told;
    return { ...sentence, times };
  });
}

function placed(time: TimeSpan, place: (clock: string) => string | null): TimeSpan {
  const clock = time.from ?? time.to;
  // A stretch of hours may pass midnight.
  if (!clock?.startsWith("T") || (time.from !== null && time.to !== null && time.from !== time.to)) return time;
  const iso = place(clock);
  return iso === null ? time : { ...time, from: time.from && iso, to: time.to && iso };
}

/** The one day that a time names. */
function dayOf({ from, to }: TimeSpan): string | null {
  const day = from ?? to;
  if (day === null || !DAY.test(day)) return null;
  return from !== null && to !== null && from.slice(0, 10) !== to.slice(0, 10) ? null : day.slice(0, 10);
}

function minutesOf(clock: string): number {
  return Number(clock.slice(1, 3)) * 60 + Number(clock.slice(4, 6) || "0");
}
