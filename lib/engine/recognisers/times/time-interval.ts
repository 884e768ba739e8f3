import type { Day } from "@/lib/engine/recognisers/times/calendar";
import { isoDay, isoMonth, isoYear } from "@/lib/engine/recognisers/times/calendar";
import type { TimePrecision } from "@/lib/engine/time-span";

/** ISO 8601 ends, both inclusive, at a precision; null is open. */
export interface TimeInterval {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: TimePrecision;
}

export function dayInterval(day: { year: number | null; month: number; day: number }): TimeInterval {
  const iso = isoDay(day);
  return { from: iso, to: iso, precision: "day" };
}

export function daysInterval(from: Day, to: Day, precision: TimePrecision): TimeInterval {
  return { from: isoDay(from), to: isoDay(to), precision };
}

export function monthInterval(year: number | null, month: number): TimeInterval {
  const iso = isoMonth(year, month);
  return { from: iso, to: iso, precision: "month" };
}

export function monthsInterval(
  from: { year: number; month: number },
  to: { year: number; month: number },
  precision: TimePrecision,
): TimeInterval {
  return { from: isoMonth(from.year, from.month), to: isoMonth(to.year, to.month), precision };
}

export function yearInterval(year: number): TimeInterval {
  return { from: isoYear(year), to: isoYear(year), precision: "year" };
}
