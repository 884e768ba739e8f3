import type { ReadSentence } from "@/lib/engine/document";
import { type Anchor, addDays, dayNumber, isoDay, parseAnchor } from "@/lib/engine/recognisers/times/calendar";
import { namedAgain } from "@/lib/engine/recognisers/times/day-named-again";
import { isOfSaying } from "@/lib/engine/recognisers/times/day-of-saying";
import { clockOf, halvesTold, minutesOf, withHalf } from "@/lib/engine/recognisers/times/half-of-day";
import { readEntries } from "@/lib/engine/recognisers/times/running-report";
import type { TimeSpan } from "@/lib/engine/time-span";

const DAY = /^\d{4}-\d{2}-\d{2}/;
const FUTURE = /^(?:will|'ll|’ll|would|shall|going|due|tomorrow)$/i;
const DAYS_BACK = 7; // days before publication that a report of fresh events speaks of
const RUNNING = /\b(?:ago|now|far)\b/i;

/**
 * Gives the times of day that stand without a day ("sirens sounded at 9 p.m.") the one that their sentence names, then the
 * one last named in their paragraph or, in the days before publication, the first that the report named before it; in a report of fresh
 * events the last such hour before publication. The day on which something was said is taken where no other is named. What is still to
 * come, and a text that tells of days long gone, keeps the bare time. In a running report the entry's own moment takes the place of
 * publication. Days that are only pointed at ("that night") become the day that was named.
 */
export function dateClocks(sentences: readonly ReadSentence[], publishedAt: string | null): ReadSentence[] {
  const anchor = parseAnchor(publishedAt);
  const entries = readEntries(sentences, anchor);
  const fresh = isFresh(sentences, anchor, entries.size > 0);
  const isHalfTold = halvesTold(sentences.flatMap(({ times }) => times));
  let block = -1;
  let told: string | null = null;
  let lately: string | null = null;
  let main: string | null = null;
  let clock: TimeSpan | null = null;
  return sentences.map((sentence) => {
    if (sentence.sentence.block !== block) [told, clock] = [null, null];
    block = sentence.sentence.block;
    const entry = entries.get(block) ?? null;
    const again = namedAgain(sentence, told ?? (entry ? null : lately));
    const times = [...sentence.times.map((time) => moved(time, anchor, entry)), ...again].sort(
      (a, b) => a.start - b.start,
    );
    const saying = new Set(times.filter((time) => isOfSaying(time, sentence)));
    const said = times.flatMap((time) => (saying.has(time) ? (dayOf(time) ?? []) : []));
    const named = times.flatMap((time) => (saying.has(time) ? [] : (dayOf(time) ?? [])));
    const ahead = sentence.words.some((word) => FUTURE.test(word.text));
    const now = entry ? parseAnchor(entry.from) : anchor;
    const day = named[0] ?? told ?? (ahead || entry ? null : main) ?? said[0];
    const dated = times.flatMap((time) => {
      if (time.start === entry?.start) return [entry];
      const halved = clock === null ? time : withHalf(time, clock, isHalfTold);
      const isTold = halved !== time || isHalfTold(time);
      const placed = day ? onDay(halved, day, now, isTold) : ahead || !fresh ? halved : lastBefore(halved, now, isTold);
      if (isTold && clockOf(halved) !== null) clock = halved;
      // "five o'clock" is half a time until something tells which of the two.
      return /^T\d\d$/.test(placed.from ?? "") && !isTold ? [] : [placed];
    });
    told = named.at(-1) ?? told ?? said.at(-1) ?? null;
    if (told && isLately(told, anchor)) lately = told;
    const first = named[0];
    if (first && isLately(first, anchor)) main ??= first;
    return entry ? { ...sentence, times: dated, entry } : { ...sentence, times: dated };
  });
}

/** Whether the text tells of its own day or the one before: the day that a report names first is the one that it is about. */
function isFresh(sentences: readonly ReadSentence[], anchor: Anchor | null, running: boolean): boolean {
  if (!anchor) return false;
  const first = sentences.flatMap(({ times }) => times.flatMap((time) => dayOf(time) ?? []))[0];
  return running || first === isoDay(anchor) || first === isoDay(addDays(anchor, -1));
}

function isLately(day: string, anchor: Anchor | null): boolean {
  const named = parseAnchor(day);
  if (!named || !anchor) return false;
  const back = dayNumber(anchor) - dayNumber(named);
  return back >= 0 && back <= DAYS_BACK;
}

/** A stretch of hours may pass midnight, and is left as it stands. */
function isClock({ from, to }: TimeSpan): boolean {
  return (from ?? to)?.startsWith("T") === true && (from === null || to === null || from === to);
}

function at(time: TimeSpan, iso: string): TimeSpan {
  return { ...time, from: time.from && iso, to: time.to && iso };
}

function onDay(time: TimeSpan, day: string, now: Anchor | null, isTold: boolean): TimeSpan {
  if (!isClock(time)) return time;
  return now && day === isoDay(now) ? lastBefore(time, now, isTold) : at(time, `${day}${time.from ?? time.to}`);
}

/** The last such hour up to a moment; where the half of the day is not told, of both halves. */
function lastBefore(time: TimeSpan, now: Anchor | null, isTold: boolean): TimeSpan {
  const clock = time.from ?? time.to;
  if (!isClock(time) || !now || now.minutes === null || clock === null) return time;
  const { minutes } = now;
  const hour = Number(clock.slice(1, 3));
  const later = !isTold && hour < 12 ? `T${hour + 12}${clock.slice(3)}` : clock;
  for (const candidate of [later, clock])
    if (minutesOf(candidate) <= minutes) return at(time, `${isoDay(now)}${candidate}`);
  return at(time, `${isoDay(addDays(now, -1))}${later}`);
}

/** "two minutes ago" in an entry of 14.10 is seen from 14.10, not from when the last entry was written. */
function moved(time: TimeSpan, anchor: Anchor | null, entry: TimeSpan | null): TimeSpan {
  const written = anchor && isoMinutes(anchor);
  const then = minutesOfIso(time.from ?? time.to);
  const now = minutesOfIso(entry?.from ?? null);
  if (!RUNNING.test(time.text) || written === null || then === null || now === null) return time;
  return at(time, fromMinutes(then - written + now));
}

function isoMinutes(anchor: Anchor): number | null {
  return anchor.minutes === null ? null : dayNumber(anchor) * 1440 + anchor.minutes;
}

function minutesOfIso(iso: string | null): number | null {
  const anchor = parseAnchor(iso);
  return anchor && isoMinutes(anchor);
}

function fromMinutes(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(0, 16);
}

/** The one day that a time names. */
function dayOf({ from, to }: TimeSpan): string | null {
  const day = from ?? to;
  if (day === null || !DAY.test(day)) return null;
  return from !== null && to !== null && from.slice(0, 10) !== to.slice(0, 10) ? null : day.slice(0, 10);
}
