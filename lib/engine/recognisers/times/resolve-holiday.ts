import type { HolidayRule } from "@/lib/engine/lexicon/holidays";
import { addDays, addMonths, type Day, daysInMonth, weekdayOf } from "@/lib/engine/recognisers/times/calendar";

/** The day on which a holiday falls in a year. */
export function holidayIn(year: number, rule: HolidayRule): Day {
  if (rule.on === "date") return { year, month: rule.month, day: rule.day };
  if (rule.on === "easter") return addDays(easterSunday(year), rule.days);
  return nthWeekday({ year, month: rule.month }, rule.weekday, rule.n) ?? { year, month: rule.month, day: 1 };
}

/** The n-th such weekday of a month, from its end where n is below nought; null where the month has no n of them. */
export function nthWeekday(month: { year: number; month: number }, weekday: number, n: number): Day | null {
  const length = daysInMonth(month.year, month.month);
  if (n > 0) {
    const first = ((weekday - weekdayOf({ ...month, day: 1 }) + 7) % 7) + 1;
    const day = first + 7 * (n - 1);
    return day <= length ? { ...month, day } : null;
  }
  const next = addMonths(month.year, month.month, 1);
  const last = addDays({ ...next, day: 1 }, -1);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1));
}

/** Western Easter, by the Gregorian computus (Meeus, Jones and Butcher). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const m = Math.floor((a + 11 * d + 22 * e) / 451);
  const month = Math.floor((d + e - 7 * m + 114) / 31);
  return { year, month, day: ((d + e - 7 * m + 114) % 31) + 1 };
}
