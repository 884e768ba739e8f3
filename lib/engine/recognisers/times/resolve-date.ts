import {
  type Anchor,
  addDays,
  addMonths,
  type Day,
  dayNumber,
  daysInMonth,
  fromDayNumber,
  isDay,
  isoClock,
  isoDay,
  weekdayOf,
  weekStart,
} from "@/lib/engine/recognisers/times/calendar";
import type { Tense } from "@/lib/engine/recognisers/times/governing-tense";
import { holidayIn } from "@/lib/engine/recognisers/times/resolve-holiday";
import { movedFrom, nthWithin, weekAround } from "@/lib/engine/recognisers/times/resolve-within";
import type { DateExpression, Shift } from "@/lib/engine/recognisers/times/time-draft";
import {
  dayInterval,
  daysInterval,
  monthInterval,
  monthsInterval,
  type TimeInterval,
  yearInterval,
} from "@/lib/engine/recognisers/times/time-interval";

type Expression<K extends DateExpression["is"]> = Extract<DateExpression, { is: K }>;

/** How many days ahead of publication a day without a year may lie before that of the year before is meant. */
const DAYS_AHEAD: Readonly<Record<Tense | "unknown", number>> = { past: 45, unknown: 120, future: 366 };

/** Gives a date expression its place in the calendar. Null where it needs a publication date and has none, or names no day that exists. */
export function resolveDate(date: DateExpression, anchor: Anchor | null, tense: Tense | null): TimeInterval | null {
  if (date.is === "year") return yearInterval(date.year);
  if (date.is === "decade") return { from: String(date.year), to: String(date.year + 9), precision: "decade" };
  if (date.is === "day" && date.year !== null) return dayInterval(date);
  if (date.is === "month" && date.year !== null) return monthInterval(date.year, date.month);
  if (date.is === "quarter" && date.year !== null) return quarterOf(date.year, date);
  if (date.is === "season" && date.year !== null) return seasonOf(date.year, date.firstMonth);
  if (date.is === "holiday") return holiday(date, anchor, tense);
  if (date.is === "nth") return nthWithin(date, resolveDate(date.of, anchor, tense));
  if (date.is === "moved") return movedFrom(date, resolveDate(date.from, anchor, tense));
  if (date.is === "week-of") return weekAround(date, resolveDate(date.day, anchor, tense));
  if (anchor === null) return withoutAnchor(date);
  switch (date.is) {
    case "day":
      return yearlessDay(date, anchor, tense);
    case "day-of-month":
      return dayOfMonth(date, anchor, tense);
    case "month":
      return monthInterval(monthYear(date.month, date.shift, anchor, tense), date.month);
    case "quarter":
      return quarterOf(quarterYear(date, anchor, tense), date);
    case "season":
      return seasonOf(seasonYear(date.firstMonth, date.shift, anchor, tense), date.firstMonth);
    case "weekday":
      return dayInterval(weekday(date, anchor, tense));
    case "shifted":
      return shifted(date, anchor, tense);
    case "window":
      return window(date, anchor);
    case "distance":
      return distance(date, anchor);
    case "to-date":
      return toDate(date, anchor);
  }
}

/** The nearest such day as yearlessDay has it, or the last, this year's or the next one. */
function holiday(
  { rule, year, shift }: Expression<"holiday">,
  anchor: Anchor | null,
  tense: Tense | null,
): TimeInterval | null {
  if (year !== null) return dayInterval(holidayIn(year, rule));
  if (anchor === null) return null;
  const today = dayNumber(anchor);
  if (shift === 0) return dayInterval(holidayIn(anchor.year, rule));
  const ahead = shift === 1 ? 366 : shift === -1 ? -1 : DAYS_AHEAD[tense ?? "unknown"];
  for (let at = anchor.year + 1; at >= anchor.year - 2; at--) {
    const day = holidayIn(at, rule);
    if (dayNumber(day) - today <= ahead) return dayInterval(day);
  }
  return null;
}

function distance({ months, days, window: reaches }: Expression<"distance">, anchor: Anchor): TimeInterval {
  const month = addMonths(anchor.year, anchor.month, months);
  const day = addDays({ ...month, day: Math.min(anchor.day, daysInMonth(month.year, month.month)) }, days);
  return reaches ? daysInterval(day, anchor, "day") : dayInterval(day);
}

function toDate({ unit }: Expression<"to-date">, anchor: Anchor): TimeInterval {
  const month = unit === "year" ? 1 : unit === "month" ? anchor.month : anchor.month - ((anchor.month - 1) % 3);
  return daysInterval({ year: anchor.year, month, day: 1 }, anchor, unit);
}

function withoutAnchor(date: DateExpression): TimeInterval | null {
  if (date.is === "day") return dayInterval({ ...date, year: null });
  return date.is === "month" && date.shift === null ? monthInterval(null, date.month) : null;
}

function quarterOf(year: number, { quarter, length }: Expression<"quarter">): TimeInterval {
  const month = (quarter - 1) * length + 1;
  return monthsInterval({ year, month }, { year, month: month + length - 1 }, "quarter");
}

function seasonOf(year: number, firstMonth: number): TimeInterval {
  const start = firstMonth === 12 ? { year: year - 1, month: 12 } : { year, month: firstMonth };
  return monthsInterval(start, addMonths(start.year, start.month, 2), "season");
}

/** The nearest such day: in the past, unless it lies shortly ahead or what governs it is still to come. */
function yearlessDay({ month, day }: Expression<"day">, anchor: Anchor, tense: Tense | null): TimeInterval | null {
  const today = dayNumber(anchor);
  const ahead = DAYS_AHEAD[tense ?? "unknown"];
  for (let year = anchor.year + 1; year >= anchor.year - 8; year--) {
    if (isDay(year, month, day) && dayNumber({ year, month, day }) - today <= ahead)
      return dayInterval({ year, month, day });
  }
  return null;
}

function dayOfMonth(
  { day, weekday: name, months }: Expression<"day-of-month">,
  anchor: Anchor,
  tense: Tense | null,
): TimeInterval | null {
  if (months !== null) {
    const month = addMonths(anchor.year, anchor.month, months);
    return isDay(month.year, month.month, day) ? dayInterval({ ...month, day }) : null;
  }
  const today = dayNumber(anchor);
  let best: Day | null = null;
  const reach = name === null ? 1 : 12;
  for (let by = -reach; by <= reach; by++) {
    const month = addMonths(anchor.year, anchor.month, by);
    if (!isDay(month.year, month.month, day)) continue;
    const candidate = { ...month, day };
    if (name !== null && weekdayOf(candidate) !== name) continue;
    if (tense === "future" && dayNumber(candidate) < today && by <= 0) continue;
    if (best === null || Math.abs(dayNumber(candidate) - today) < Math.abs(dayNumber(best) - today)) best = candidate;
  }
  return best && dayInterval(best);
}

function monthYear(month: number, shift: Shift | null, anchor: Anchor, tense: Tense | null): number {
  if (shift === 0) return anchor.year;
  if (shift === 1) return month > anchor.month ? anchor.year : anchor.year + 1;
  if (shift === -1) return month < anchor.month ? anchor.year : anchor.year - 1;
  if (tense === "future") return month >= anchor.month ? anchor.year : anchor.year + 1;
  const ahead = tense === "past" ? 0 : 3;
  if (month - anchor.month > ahead) return anchor.year - 1;
  return tense === null && month + 12 - anchor.month <= 2 ? anchor.year + 1 : anchor.year;
}

function quarterYear({ quarter, length }: Expression<"quarter">, anchor: Anchor, tense: Tense | null): number {
  const started = (quarter - 1) * length + 1 <= anchor.month;
  return started || tense === "future" ? anchor.year : anchor.year - 1;
}

/** The year of the season as seasonOf counts it: the winter of December 2024 to February 2025 is that of 2025. */
function seasonYear(firstMonth: number, shift: Shift | null, anchor: Anchor, tense: Tense | null): number {
  const base = firstMonth === 12 && anchor.month === 12 ? anchor.year + 1 : anchor.year;
  const month = firstMonth === 12 ? 0 : firstMonth;
  const started = anchor.month >= month || (firstMonth === 12 && anchor.month === 12);
  const running = started && (anchor.month % 12) - (firstMonth % 12) < 3 && anchor.month % 12 >= firstMonth % 12;
  if (shift === 0) return base;
  if (shift === 1 || tense === "future") return started ? base + 1 : base;
  if (shift === -1) return started && !running ? base : base - 1;
  return started ? base : base - 1;
}

/** Weekdays are the last such day up to publication, unless a word says otherwise. */
function weekday({ weekday: name, shift, week }: Expression<"weekday">, anchor: Anchor, tense: Tense | null): Day {
  const monday = weekStart(anchor);
  if (week !== null) return addDays(monday, 7 * week + name - 1);
  const back = (weekdayOf(anchor) - name + 7) % 7;
  const ahead = (7 - back) % 7;
  if (shift === "this") return addDays(monday, name - 1);
  if (shift === "previous") return addDays(monday, name - 8);
  if (shift === "next") return addDays(monday, name + 6);
  if (shift === "coming") return addDays(anchor, ahead === 0 ? 7 : ahead);
  if (shift === "recent") return addDays(anchor, back === 0 ? -7 : -back);
  return addDays(anchor, tense === "future" ? ahead : -back);
}

function shifted({ unit, by }: Expression<"shifted">, anchor: Anchor, tense: Tense | null): TimeInterval | null {
  switch (unit) {
    case "day":
      return dayInterval(addDays(anchor, by));
    case "week": {
      const monday = addDays(weekStart(anchor), 7 * by);
      return daysInterval(monday, addDays(monday, 6), "week");
    }
    case "weekend": {
      const inWeekend = weekdayOf(anchor) >= 6;
      const saturday = addDays(
        weekStart(anchor),
        by > 0 ? 5 + (inWeekend ? 7 : 0) : (inWeekend || tense === "future") && by === 0 ? 5 : -2,
      );
      return daysInterval(saturday, addDays(saturday, 1), "day");
    }
    case "month": {
      const month = addMonths(anchor.year, anchor.month, by);
      return monthInterval(month.year, month.month);
    }
    case "quarter": {
      const first = addMonths(anchor.year, anchor.month - ((anchor.month - 1) % 3), 3 * by);
      return monthsInterval(first, addMonths(first.year, first.month, 2), "quarter");
    }
    case "year":
      return isCommonYear(anchor.year + by) ? yearInterval(anchor.year + by) : null;
    case "decade":
      return isCommonYear(anchor.year + 10 * by) ? yearInterval(anchor.year + 10 * by) : null;
    case "hour":
    case "minute":
      return clockShift(anchor, unit === "hour" ? 60 * by : by, unit);
  }
}

function isCommonYear(year: number): boolean {
  return year >= 0 && year <= 9999;
}

function clockShift(anchor: Anchor, by: number, precision: "hour" | "minute"): TimeInterval {
  if (anchor.minutes === null) return dayInterval(fromDayNumber(dayNumber(anchor) + Math.floor(by / 1440)));
  const minutes = anchor.minutes + by;
  const day = addDays(anchor, Math.floor(minutes / 1440));
  const inDay = ((minutes % 1440) + 1440) % 1440;
  const iso = `${isoDay(day)}T${isoClock(Math.floor(inDay / 60), precision === "hour" ? null : inDay % 60)}`;
  return { from: iso, to: iso, precision };
}

function window({ unit, length }: Expression<"window">, anchor: Anchor): TimeInterval | null {
  const other = shifted(
    {
      is: "shifted",
      unit: unit === "weekend" || unit === "week" ? "day" : unit,
      by: unit === "week" ? -7 * length : -length,
    },
    anchor,
    null,
  );
  if (other?.from == null) return null;
  const [from, now] = [endpoint(other.from, unit, anchor), isoDay(anchor)];
  return from <= now
    ? { from, to: now, precision: precisionOf(unit) }
    : { from: unit === "day" ? isoDay(addDays(anchor, 1)) : now, to: from, precision: precisionOf(unit) };
}

/** A window of months or years starts on publication's own day of the month. */
function endpoint(iso: string, unit: Expression<"window">["unit"], anchor: Anchor): string {
  if (unit === "hour" || unit === "minute") return iso.slice(0, 10);
  if (iso.length >= 10) return iso;
  const [year, month] = iso.split("-").map(Number);
  const whole = { year: year ?? anchor.year, month: month ?? anchor.month };
  return isoDay({ ...whole, day: Math.min(anchor.day, daysInMonth(whole.year, whole.month)) });
}

function precisionOf(unit: Expression<"window">["unit"]): TimeInterval["precision"] {
  if (unit === "weekend" || unit === "minute" || unit === "hour") return "day";
  return unit;
}
