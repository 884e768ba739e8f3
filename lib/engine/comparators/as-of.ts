import type { Claim } from "@/lib/engine/claim";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import type { TimeSpan } from "@/lib/engine/time-span";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The moment that a claim speaks of: a day that it names, else its publication. `exact` where only a day is known is false. */
export interface AsOf {
  readonly time: number;
  readonly length: number;
}

const VAGUE: ReadonlySet<TimeSpan["precision"]> = new Set<TimeSpan["precision"]>(["week", "month", "year"]);

/** When a claim holds, as far as its words and its source tell; null where neither does. */
export function asOf(claim: Claim, context: LinkContext): AsOf | null {
  const published = context.publishedAt(claim);
  for (const time of claim.times) {
    if (ofAnEvent(claim, time)) continue;
    const { from, to, precision } = time;
    // What has been so since a day is so when the source comes out.
    if (to === null && published !== null) continue;
    if (from === null || !/^\d{4}-\d{2}-\d{2}/.test(from)) continue;
    const moment = Date.parse(from.length > 10 ? `${from}Z` : `${from}T12:00Z`);
    if (Number.isNaN(moment)) continue;
    // "This week" tells no more than when the source came out; "last week" does.
    if (VAGUE.has(precision)) {
      const end = to === null ? Number.NaN : endOf(to);
      if (published === null || !(end < published)) continue;
      return { time: (moment + end) / 2, length: end - moment };
    }
    const length = precision === "minute" || precision === "hour" ? HOUR : precision === "part-of-day" ? DAY / 2 : DAY;
    // "On Friday", in a report of Friday morning: what it tells was so by then.
    if (length === DAY && published !== null && Math.abs(published - moment) <= DAY / 2) continue;
    return { time: moment, length };
  }
  if (published === null) return null;
  // Midnight sharp is how a bare date comes in: then only the day is known, and its middle stands for it.
  return published % DAY === 0 ? { time: published + DAY / 2, length: DAY } : { time: published, length: HOUR };
}

const ITS_OWN = /^['’]s (?!(?:\w+ )?(?:clos(?:e|ing)|count|figure|report|tally|toll|total|update)\b)/;

/** "Killed in Sunday's quake": the day is the quake's, and the count is as old as its report; "Sunday's toll" is of Sunday. */
function ofAnEvent(claim: Claim, time: TimeSpan): boolean {
  return time.end > claim.start && ITS_OWN.test(claim.quote.slice(time.end - claim.start));
}

/** The last moment of a day that is written out. */
function endOf(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T23:59Z`);
}

/** Whether the later of two moments is later by more than their own vagueness; null where one is not known. */
export function order(a: AsOf | null, b: AsOf | null, least: number): "before" | "after" | "together" | null {
  if (!a || !b) return null;
  const slack = Math.max(least, (a.length + b.length) / 2);
  if (Math.abs(a.time - b.time) <= slack) return "together";
  return a.time < b.time ? "before" : "after";
}

export const AN_HOUR = HOUR;
export const HALF_A_DAY = DAY / 2;
