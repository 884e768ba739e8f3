import type { TimeSpan } from "@/lib/engine/time-span";

const HALF_TOLD = /noon|midday|midnight|hours|hrs|[A-Z]{3}|^(?:0|1[3-9]|2)\d?[.:]|morning|night|evening/;
const BY_LETTERS = /[ap]\.?\s?m\b/i;
const BY_COLON = /:\d\d/;
/** "15.20", "22h15": who writes so writes all hours in twenty-four. */
const OF_TWENTY_FOUR = /^(?:1[3-9]|2[0-3])[.:h][0-5]\d/;
const IN_FIGURES = /^\d\d?[.:h][0-5]\d\b/;
/** Within so many minutes of the time told before it an hour is of the same course of events. */
const COURSE = 6 * 60;

/** Says whether a time of day tells which half of the day it is of, by its own words or by how the other times of its text are written. */
export function halvesTold(times: readonly TimeSpan[]): (time: TimeSpan) => boolean {
  const twentyFour = times.some(({ text }) => OF_TWENTY_FOUR.test(text));
  const letters = times.some(({ text }) => BY_LETTERS.test(text));
  return ({ text }) =>
    HALF_TOLD.test(text) ||
    BY_LETTERS.test(text) ||
    (twentyFour && IN_FIGURES.test(text)) ||
    // Who writes "8:15 p.m." may go on with "8:50".
    (!letters && BY_COLON.test(text));
}

/**
 * A time of day that leaves its half open ("at 8:50") in the half that follows the time told before it ("began at 8:15 p.m."); as it is
 * where its half is told, or neither half follows soon.
 */
export function withHalf(time: TimeSpan, before: TimeSpan, isHalfTold: (time: TimeSpan) => boolean): TimeSpan {
  const clock = time.from ?? time.to;
  const told = clockOf(before);
  if (!clock?.startsWith("T") || told === null || isHalfTold(time)) return time;
  const [minutes, since] = [minutesOf(clock), minutesOf(told)];
  if (minutes >= 720 || (minutes >= since && minutes - since <= COURSE)) return time;
  if (minutes + 720 < since || minutes + 720 - since > COURSE) return time;
  const later = `T${Number(clock.slice(1, 3)) + 12}${clock.slice(3)}`;
  return { ...time, from: time.from && later, to: time.to && later };
}

/** The time of day that a time tells, as "T21:06"; null where it tells none. */
export function clockOf({ from, to }: TimeSpan): string | null {
  return /T\d\d(?::\d\d)?$/.exec(from ?? to ?? "")?.[0] ?? null;
}

/** @param clock As in a TimeSpan without a day: "T09", "T09:38". */
export function minutesOf(clock: string): number {
  return Number(clock.slice(1, 3)) * 60 + Number(clock.slice(4, 6) || "0");
}
