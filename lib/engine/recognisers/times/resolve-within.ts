import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  daysInMonth,
  isDay,
  parseAnchor,
  weekdayOf,
  weekStart,
} from "@/lib/engine/recognisers/times/calendar";
import { nthWeekday } from "@/lib/engine/recognisers/times/resolve-holiday";
import type { DateExpression } from "@/lib/engine/recognisers/times/time-draft";
import {
  dayInterval,
  daysInterval,
  monthInterval,
  monthsInterval,
  type TimeInterval,
} from "@/lib/engine/recognisers/times/time-interval";

type Expression<K extends DateExpression["is"]> = Extract<DateExpression, { is: K }>;

const THURSDAY = 4;

/** The n-th day, week, weekday, quarter or half within a month or year; null where it has none. */
export function nthWithin({ n, unit, weekday }: Expression<"nth">, period: TimeInterval | null): TimeInterval | null {
  const bounds = period && boundsOf(period);
  if (!bounds) return null;
  const { first, last } = bounds;
  switch (unit) {
    case "day": {
      const day = n > 0 ? addDays(first, n - 1) : addDays(last, n + 1);
      return dayNumber(day) <= dayNumber(last) ? dayInterval(day) : null;
    }
    case "weekday": {
      const day = weekday === null ? null : nthWeekday(n > 0 ? first : last, weekday, n);
      return day && dayInterval(day);
    }
    case "weekend": {
      const saturday = nthWeekday(n > 0 ? first : last, 6, n);
      return saturday && daysInterval(saturday, addDays(saturday, 1), "day");
    }
    case "week": {
      const monday = n > 0 ? addDays(firstWeek(first), 7 * (n - 1)) : addDays(lastWeek(last), 7 * (n + 1));
      return dayNumber(monday) <= dayNumber(last) ? daysInterval(monday, addDays(monday, 6), "week") : null;
    }
    case "quarter":
    case "half": {
      const length = unit === "half" ? 6 : 3;
      const index = n > 0 ? n - 1 : 12 / length + n;
      const start = { year: first.year, month: index * length + 1 };
      return monthsInterval(start, addMonths(start.year, start.month, length - 1), "quarter");
    }
  }
}

/** Weeks start on Monday and belong where their Thursday lies (ISO 8601). */
function firstWeek(first: Day): Day {
  return weekStart(addDays(first, (THURSDAY - weekdayOf(first) + 7) % 7));
}

function lastWeek(last: Day): Day {
  return weekStart(addDays(last, -((weekdayOf(last) - THURSDAY + 7) % 7)));
}

/** The first and last day of a month or year. */
function boundsOf({ from, to }: TimeInterval): { first: Day; last: Day } | null {
  const [year, month] = (from ?? "").split("-").map(Number);
  const [endYear, endMonth] = (to ?? "").split("-").map(Number);
  if (year === undefined || endYear === undefined || !(year > 0) || !(endYear > 0)) return null;
  const end = endMonth ?? 12;
  return {
    first: { year, month: month ?? 1, day: 1 },
    last: { year: endYear, month: end, day: daysInMonth(endYear, end) },
  };
}

/** A time moved on or back by so many units: by days and weeks to a day, by months and years to the same day of another. */
export function movedFrom({ unit, by }: Expression<"moved">, base: TimeInterval | null): TimeInterval | null {
  const day = base && parseAnchor(base.from);
  if (!day) return null;
  if (unit === "day" || unit === "week") return dayInterval(addDays(day, unit === "week" ? 7 * by : by));
  const months = { month: 1, quarter: 3, year: 12 }[unit as string];
  if (months === undefined) return null;
  const month = addMonths(day.year, day.month, months * by);
  if (unit !== "month" && unit !== "year") return monthInterval(month.year, month.month);
  return isDay(month.year, month.month, day.day) ? dayInterval({ ...month, day: day.day }) : null;
}

/** The seven days that start or end with a day; else the week, Monday to Sunday, that it lies in. */
export function weekAround({ edge }: Expression<"week-of">, base: TimeInterval | null): TimeInterval | null {
  const day = base && parseAnchor(base.from);
  if (!day) return null;
  const start = edge === "start" ? day : edge === "end" ? addDays(day, -6) : weekStart(day);
  return daysInterval(start, addDays(start, 6), "week");
}
