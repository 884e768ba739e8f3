import type { DayPart } from "@/lib/engine/lexicon/time-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import {
  type Anchor,
  addDays,
  addMonths,
  daysInMonth,
  isoClock,
  isoDay,
  isoMonth,
  parseAnchor,
} from "@/lib/engine/recognisers/times/calendar";
import { governingTense, type Tense } from "@/lib/engine/recognisers/times/governing-tense";
import { resolveDate } from "@/lib/engine/recognisers/times/resolve-date";
import type { Bound, Clock, Section, TimeDraft } from "@/lib/engine/recognisers/times/time-draft";
import type { TimeInterval } from "@/lib/engine/recognisers/times/time-interval";

/** First and last minute of each part of a day. */
const PART_HOURS: Readonly<Record<DayPart, readonly [string, string]>> = {
  morning: ["06:00", "11:59"],
  afternoon: ["12:00", "17:59"],
  evening: ["18:00", "23:59"],
  night: ["20:00", "23:59"],
  overnight: ["20:00", "05:59"],
};

/** The interval that a draft stands for in a text published at `anchor`; null where that can't be known. */
export function resolveDraft(draft: TimeDraft, atoms: readonly Atom[], anchor: Anchor | null): TimeInterval | null {
  const tense = isWeekendToCome(draft) ? "future" : governingTense(atoms, draft.first, draft.last);
  const start = resolveOne(draft, anchor, tense);
  if (!start) return null;
  if (draft.to) {
    const second = sharedPart(draft, draft.to);
    const end = resolveOne(second, anchor, tense);
    if (end && (overMidnight(draft) || inOrder(start.from, end.to))) return { ...start, to: end.to };
    // "Monday to Friday", said on a Wednesday; "between 4 May and now", said in April.
    const later = resolveOne(second, anchor, "future");
    if (later && inOrder(start.from, later.to)) return { ...start, to: later.to };
    const earlier = resolveOne(draft, anchor, "past");
    return earlier && end && inOrder(earlier.from, end.to) ? { ...earlier, to: end.to } : start;
  }
  return draft.bound === null ? start : bounded(start, draft.bound, draft);
}

/** "by the weekend": of all that has a deadline, only a weekend is nearly always the next. */
function isWeekendToCome({ date, bound }: TimeDraft): boolean {
  return bound === "until" && date?.is === "shifted" && date.unit === "weekend";
}

/** In a range of clock times the day is told once. */
function sharedPart(from: TimeDraft, to: TimeDraft): TimeDraft {
  return to.date === null && from.date !== null
    ? { ...to, date: from.date, part: to.part ?? from.part }
    : { ...to, part: to.part ?? from.part };
}

/** "from 21.00 to 04.00": without a day the end may be smaller than the start. */
function overMidnight({ date, clock, to }: TimeDraft): boolean {
  return date === null && clock !== null && to?.date === null;
}

function inOrder(from: string | null, to: string | null): boolean {
  return from === null || to === null || from.slice(0, to.length) <= to;
}

function resolveOne(
  { date, clock, part, section }: TimeDraft,
  anchor: Anchor | null,
  tense: Tense | null,
): TimeInterval | null {
  const base = date && resolveDate(date, anchor, tense);
  if (date && !base) return null;
  // "at four on Sunday": which of the two fours is not told, so the day is all that is known.
  if (base && clock && !clock.settled && clock.minute === null && part === null) return base;
  if (clock) return atClock(base, clock, part);
  if (base && part) return inPart(base, part);
  return base && section ? inSection(base, section, anchor) : base;
}

function atClock(base: TimeInterval | null, clock: Clock, part: DayPart | null): TimeInterval | null {
  const day = base?.from ?? "";
  const time = `T${isoClock(hourOfDay(clock, part), clock.minute)}`;
  const iso = `${day}${time}`;
  return { from: iso, to: iso, precision: clock.minute === null ? "hour" : "minute" };
}

/** "at 3.20 on Friday afternoon" is 14:40; "twelve at night" is midnight. */
function hourOfDay({ hour, told }: Clock, part: DayPart | null): number {
  if (told || part === null || part === "morning" || part === "overnight" || hour > 12) return hour;
  if (part === "night") return hour === 12 ? 0 : hour < 6 ? hour : hour + 12;
  return hour === 12 ? 12 : hour + 12;
}

function inPart(base: TimeInterval, part: DayPart): TimeInterval {
  const day = base.from;
  if (day === null || day.length !== 10) return base;
  const [from, to] = PART_HOURS[part];
  const nextDay = part === "overnight" ? followingDay(day) : day;
  return { from: `${day}T${from}`, to: `${nextDay}T${to}`, precision: "part-of-day" };
}

function followingDay(iso: string): string {
  const day = parseAnchor(iso);
  return day ? isoDay(addDays(day, 1)) : iso;
}

/** A third of a month in days; of a longer stretch in months or years. */
function inSection(base: TimeInterval, section: Section, anchor: Anchor | null): TimeInterval {
  const { from, to, precision } = base;
  if (from === null || to === null) return base;
  if (precision === "decade") {
    const year = Number(from);
    const [a, b] = { early: [0, 3], mid: [4, 6], late: [7, 9] }[section] as [number, number];
    return { from: String(year + a), to: String(year + b), precision };
  }
  if (precision === "week") return weekSection(base, section, anchor);
  const [start, end] = [monthOf(from, 1), monthOf(to, 12)];
  if (!start || !end) return base;
  const months = (end.year - start.year) * 12 + end.month - start.month + 1;
  if (months === 1) {
    const last = daysInMonth(start.year, start.month);
    const [a, b] = { early: [1, 10], mid: [11, 20], late: [21, last] }[section] as [number, number];
    return { from: isoDay({ ...start, day: a }), to: isoDay({ ...start, day: b }), precision };
  }
  const third = Math.floor(months / 3);
  const skip = { early: 0, mid: third, late: months - third }[section];
  const [a, b] = [addMonths(start.year, start.month, skip), addMonths(start.year, start.month, skip + third - 1)];
  return { from: isoMonth(a.year, a.month), to: isoMonth(b.year, b.month), precision };
}

function weekSection(base: TimeInterval, section: Section, anchor: Anchor | null): TimeInterval {
  const [monday, sunday] = [parseAnchor(base.from), parseAnchor(base.to)];
  if (!monday || !sunday || !anchor) return base;
  const today = isoDay(anchor);
  const inside = base.from !== null && base.to !== null && base.from <= today && today <= base.to;
  if (section === "early") return { ...base, to: inside ? today : isoDay(addDays(monday, 3)) };
  if (section === "late") return { ...base, from: inside ? today : isoDay(addDays(sunday, -3)) };
  return base;
}

function monthOf(iso: string, fallback: number): { year: number; month: number } | null {
  const [year, month] = iso.split("-").map(Number);
  return year === undefined || Number.isNaN(year) ? null : { year, month: month ?? fallback };
}

/**
 * Opens one end. The named time itself lies within since, until and by, and, where it is a day or finer, within "after"
 * (what follows a day's event may follow on that day); "before" a day or a longer stretch ends before it.
 */
function bounded(at: TimeInterval, bound: Bound, draft: TimeDraft): TimeInterval {
  if (bound === "since") return { ...at, to: null };
  if (bound === "until") return { ...at, from: null };
  // "before the end of the year": the end is where the year ends.
  if (bound === "before" && draft.section === "late") return { ...at, from: null };
  if (bound === "before") return { ...at, from: null, to: at.from && (stepped(at.from, -1) ?? at.from) };
  // "after 6pm" is said of what came soon after it.
  if (draft.clock !== null) return at;
  const coarse = at.precision === "year" || at.precision === "month";
  return { ...at, from: coarse && at.to ? (stepped(at.to, 1) ?? at.from) : at.from, to: null };
}

/** The year, month or day before or after; null where the text is finer or names no year. */
function stepped(iso: string, by: -1 | 1): string | null {
  if (!/^\d{4}(-\d\d){0,2}$/.test(iso)) return null;
  if (iso.length === 4) return String(Number(iso) + by).padStart(4, "0");
  const [year, month, day] = iso.split("-").map(Number);
  if (year === undefined || month === undefined) return null;
  if (day !== undefined) return isoDay(addDays({ year, month, day }, by));
  const moved = addMonths(year, month, by);
  return isoMonth(moved.year, moved.month);
}
