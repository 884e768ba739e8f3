/** A calendar day; month 1–12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** When a text was published, in the zone that it names itself; the clock is null where only a date is known. */
export interface Anchor extends Day {
  readonly minutes: number | null;
}

const MS_PER_DAY = 86_400_000;
const ANCHOR = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/;

/** Reads an ISO 8601 date, or date and time; its zone is left as it stands, since a text speaks in its own. */
export function parseAnchor(publishedAt: string | null): Anchor | null {
  const parts = publishedAt === null ? null : ANCHOR.exec(publishedAt);
  if (!parts) return null;
  const [year, month, day, hour, minute] = parts.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined || !isDay(year, month, day)) return null;
  const minutes = hour === undefined || minute === undefined || Number.isNaN(hour) ? null : hour * 60 + minute;
  return { year, month, day, minutes };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether such a day exists; a null year asks whether it exists in any. */
export function isDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

export function fromDayNumber(number: number): Day {
  const date = new Date(number * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(day: Day, days: number): Day {
  return fromDayNumber(dayNumber(day) + days);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week that the day lies in. */
export function weekStart(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

export function addMonths(year: number, month: number, by: number): { year: number; month: number } {
  const months = year * 12 + (month - 1) + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

export function isoYear(year: number | null): string {
  return year === null ? "XXXX" : pad(year, 4);
}

export function isoMonth(year: number | null, month: number): string {
  return `${isoYear(year)}-${pad(month, 2)}`;
}

export function isoDay(day: { year: number | null; month: number; day: number }): string {
  return `${isoMonth(day.year, day.month)}-${pad(day.day, 2)}`;
}

/** "18:08" or, where the minute is null, "18". */
export function isoClock(hour: number, minute: number | null): string {
  return minute === null ? pad(hour, 2) : `${pad(hour, 2)}:${pad(minute, 2)}`;
}
