import { type Plot, placeSeries } from "@/app/surface/plot";
import type { ClaimCard, PositionColumn } from "@/db/queries/fact-page";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PARTIAL = /^(?:(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?)?(?:T(\d{2}):(\d{2}))?/;

/**
 * The times of a fact's positions on one axis; null where they name no times that can be placed. `said` puts a claim into
 * words.
 */
export function timePlot(positions: readonly PositionColumn[], said: (claim: ClaimCard) => string): Plot | null {
  const series = positions.map(({ letter, label, claims }) => ({
    letter,
    label,
    stretches: claims.flatMap((claim) => {
      const { time } = claim;
      if (time === null) return [];
      const low = time.from === null ? null : momentsOf(time.from)?.first;
      const high = time.to === null ? null : momentsOf(time.to)?.last;
      return low === undefined || high === undefined || (low === null && high === null)
        ? []
        : [{ low, high, value: null, claimId: claim.id, said: said(claim) }];
    }),
  }));
  return placeSeries(series, timeTicks);
}

/** The first and the last moment of a partial ISO 8601 time, in ms of UTC; undefined where it is no such time. */
export function momentsOf(partial: string): { first: number; last: number } | undefined {
  const match = PARTIAL.exec(partial);
  const [whole, year, month, day, hour, minute] = match === null ? [] : match;
  if (whole === undefined || whole === "") return undefined;
  const first = Date.UTC(
    year === undefined ? 1970 : Number(year),
    month === undefined ? 0 : Number(month) - 1,
    day === undefined ? 1 : Number(day),
    hour === undefined ? 0 : Number(hour),
    minute === undefined ? 0 : Number(minute),
  );
  return { first, last: hour === undefined ? endOfDate(year, month, day) : first };
}

function endOfDate(year: string | undefined, month: string | undefined, day: string | undefined): number {
  if (month === undefined) return Date.UTC(Number(year) + 1, 0, 1);
  if (day === undefined) return Date.UTC(Number(year), Number(month), 1);
  return Date.UTC(Number(year), Number(month) - 1, Number(day) + 1);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Round times between two ends, as fine as their distance asks for. */
export function timeTicks(low: number, high: number): readonly { value: number; label: string }[] {
  const span = high - low;
  const rough = span / 4;
  if (span <= 2 * DAY)
    return evenTicks(low, high, stepOf(rough, [HOUR / 4, HOUR / 2, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR]), hourLabel);
  if (span <= 120 * DAY)
    return evenTicks(low, high, stepOf(rough, [DAY, 2 * DAY, 4 * DAY, 7 * DAY, 14 * DAY]), dayLabel);
  return monthTicks(low, high, stepOf(rough / (30 * DAY), [1, 3, 6, 12, 24, 60, 120, 240]));
}

function stepOf(rough: number, steps: readonly number[]): number {
  const step = steps.findLast((candidate) => candidate <= rough);
  return step === undefined ? Math.min(...steps) : step;
}

function evenTicks(low: number, high: number, step: number, label: (at: Date) => string) {
  const first = Math.ceil(low / step);
  const length = Math.floor(high / step) - first + 1;
  return Array.from({ length }, (_, at) => ({
    value: (first + at) * step,
    label: label(new Date((first + at) * step)),
  }));
}

function monthTicks(low: number, high: number, months: number) {
  const start = new Date(low);
  const first = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months);
  const end = new Date(high);
  const length = Math.floor((end.getUTCFullYear() * 12 + end.getUTCMonth()) / months) - first + 1;
  return Array.from({ length: Math.max(0, length) }, (_, at) => {
    const year = Math.floor(((first + at) * months) / 12);
    const value = Date.UTC(year, ((first + at) * months) % 12);
    return { value, label: months % 12 === 0 ? `${year}` : monthLabel(new Date(value)) };
  }).filter(({ value }) => value >= low);
}

function hourLabel(at: Date): string {
  const time = at.toISOString().slice(11, 16);
  return time === "00:00" && at.getUTCFullYear() > 1970 ? dayLabel(at) : time;
}

function dayLabel(at: Date): string {
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]}`;
}

function monthLabel(at: Date): string {
  return `${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
}
