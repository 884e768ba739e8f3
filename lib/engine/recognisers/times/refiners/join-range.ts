import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import type { DateExpression, TimeDraft, TimeRefiner } from "@/lib/engine/recognisers/times/time-draft";

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
  return grain(a.date) === grain(b.date) && (a.clock === null) === (b.clock === null);
}

function grain(date: DateExpression): string {
  if (date.is === "weekday" || date.is === "day-of-month" || date.is === "day") return "day";
  return date.is === "shifted" ? date.unit : date.is;
}

function ranged(a: TimeDraft, b: TimeDraft, first: number): TimeDraft {
  const clock =
    a.clock && b.clock && !a.clock.settled && b.clock.settled && b.clock.hour > 12 && a.clock.hour + 12 <= b.clock.hour
      ? { ...a.clock, hour: a.clock.hour + 12, settled: true }
      : a.clock;
  const weak = a.weak && b.weak && a.date === null;
  return {
    ...a,
    first,
    last: b.last,
    clock,
    date: a.date && b.date ? withYearOf(a.date, b.date) : a.date,
    to: b,
    weak,
  };
}

/** "from May to October 2020": the year is said once. */
function withYearOf(a: DateExpression, b: DateExpression): DateExpression {
  if (!("year" in a) || !("year" in b) || a.year !== null || b.year === null) return a;
  if (a.is === "year" || a.is === "decade") return a;
  const wraps = a.is === "month" && b.is === "month" && a.month > b.month;
  return { ...a, year: wraps ? b.year - 1 : b.year };
}
