import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import {
  type Clock,
  type DateExpression,
  namesDay,
  type TimeDraft,
  type TimeRefiner,
} from "@/lib/engine/recognisers/times/time-draft";

/** "between 2011 and 2014", "from May to October", "10am–12pm": two times of one grain become a range. */
export const joinRange: TimeRefiner = {
  id: "join-range",
  summary: "Joins two times of one grain into a range: between 2011 and 2014, January to March, 10am–noon.",
  refine: (drafts, atoms) => {
    const joined: TimeDraft[] = [];
    for (const draft of drafts) {
      const previous = joined.at(-1);
      const first = previous ? rangeStart(previous, draft, atoms) : null;
      if (previous && first !== null) joined[joined.length - 1] = ranged(previous, draft, first);
      else joined.push(draft);
    }
    return joined;
  },
};

/** The index at which the range starts, with the word before it; null where the two are none. */
function rangeStart(a: TimeDraft, b: TimeDraft, atoms: readonly Atom[]): number | null {
  if (a.to !== null || b.to !== null || !sameGrain(a, b)) return null;
  const link = atoms[a.last]?.lower;
  const article = atoms[a.last + 1]?.lower === "the" ? 1 : 0;
  if (b.first !== a.last + 1 + article) return null;
  const before = atoms[a.first - 1]?.lower ?? "-";
  if (link === "and") return before === "between" ? a.first - 1 : null;
  if (link !== "to" && link !== "-" && link !== "until" && link !== "till" && link !== "through") return null;
  return before === "from" || before === "between" ? a.first - 1 : a.first;
}

function sameGrain(a: TimeDraft, b: TimeDraft): boolean {
  if (a.date === null || b.date === null) return a.date === b.date && a.clock !== null && b.clock !== null;
  return grain(a.date) === grain(b.date) && ((a.clock === null) === (b.clock === null) || isNow(b.date));
}

function grain(date: DateExpression): string {
  if (namesDay(date) || isNow(date)) return "day";
  return date.is === "shifted" ? date.unit : date.is;
}

function ranged(a: TimeDraft, b: TimeDraft, first: number): TimeDraft {
  const clock =
    a.clock && b.clock && inAfternoon(a.clock, b.clock)
      ? { ...a.clock, hour: a.clock.hour + 12, settled: true }
      : a.clock;
  const [from, to] = a.date && b.date ? inOneOrder(a.date, b.date) : [a.date, b.date];
  const weak = a.weak && b.weak && a.date === null;
  return {
    ...a,
    first,
    last: b.last,
    clock,
    date: from && to ? withYearOf(from, to) : from,
    to: { ...b, date: to },
    weak,
  };
}

/** "7:00 to 8:00pm": the half of the day is told once; "7:00 to 20:00" counts through to 24. */
function inAfternoon(a: Clock, b: Clock): boolean {
  if (a.told || !b.settled || b.hour <= 12 || a.hour + 12 > b.hour) return false;
  return !a.settled || b.told === "half";
}

/** "between 3 May and now". */
function isNow(date: DateExpression): boolean {
  return date.is === "shifted" && date.unit === "minute" && date.by === 0;
}

/** "10/1/2018 - 10/7/2018": of two orders of day and month, the one that makes the shorter stretch. */
function inOneOrder(a: DateExpression, b: DateExpression): readonly [DateExpression, DateExpression] {
  if (a.is !== "day" || b.is !== "day" || !a.either || !b.either) return [a, b];
  const [turnedA, turnedB] = [turned(a), turned(b)];
  const [plain, other] = [stretch(a, b), stretch(turnedA, turnedB)];
  return other >= 0 && (plain < 0 || other < plain) ? [turnedA, turnedB] : [a, b];
}

function turned<T extends { month: number; day: number }>(date: T): T {
  return { ...date, month: date.day, day: date.month };
}

function stretch(a: { month: number; day: number }, b: { month: number; day: number }): number {
  return (b.month - a.month) * 31 + b.day - a.day;
}

/** "from May to October 2020": the year is said once. */
function withYearOf(a: DateExpression, b: DateExpression): DateExpression {
  // "from the 3rd to the 5th of May": the month too.
  if (a.is === "day-of-month" && a.weekday === null && a.months === null && b.is === "day" && a.day < b.day)
    return { ...b, day: a.day };
  if (!("year" in a) || !("year" in b) || a.year !== null || b.year === null) return a;
  if (a.is === "year" || a.is === "decade") return a;
  const wraps = a.is === "month" && b.is === "month" && a.month > b.month;
  return { ...a, year: wraps ? b.year - 1 : b.year };
}
