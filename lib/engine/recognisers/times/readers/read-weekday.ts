import { SHORT_WEEKDAYS, TIME_UNITS, WEEKDAYS } from "@/lib/engine/lexicon/time-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { afterAbbreviation, monthAt } from "@/lib/engine/recognisers/times/readers/calendar-words";
import { dayNumberAt, type NumberAt } from "@/lib/engine/recognisers/times/readers/day-number";
import { AFTER_DAY } from "@/lib/engine/recognisers/times/readers/read-day-of-month";
import { type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

/** "the Good Friday Agreement", "Black Friday": before a weekday they make a name of it. */
const FEASTS: ReadonlySet<string> = new Set([
  "good",
  "black",
  "bloody",
  "easter",
  "palm",
  "ash",
  "shrove",
  "maundy",
  "cyber",
]);

/** "Tuesday", "Friday the 26th", "Monday 21"; a short name only beside a number. */
export const readWeekday: TimeReader = {
  id: "weekday",
  summary: "Weekdays, alone or with a day of the month: Tuesday, Friday the 26th, Fri 7.",
  read: (atoms, at) => {
    const lower = atoms[at]?.lower ?? "-";
    const full = WEEKDAYS.get(lower);
    const weekday = full ?? SHORT_WEEKDAYS.get(lower);
    if (weekday === undefined || FEASTS.has(atoms[at - 1]?.lower ?? "-")) return null;
    const last = afterAbbreviation(atoms, at);
    const day = dayOfMonth(atoms, atoms[last]?.lower === "," ? last + 1 : last);
    if (day) return timeDraft(at, day.last, { date: { is: "day-of-month", day: day.value, weekday, months: null } });
    if (full === undefined && !startsDate(atoms, last)) return null;
    return timeDraft(at, last, { date: { is: "weekday", weekday, shift: null, week: null }, weak: full === undefined });
  },
};

/** The day after a weekday: "the 26th", "21"; not the start of a longer date, a clock time or a count. */
function dayOfMonth(atoms: readonly Atom[], at: number): NumberAt | null {
  const article = atoms[at]?.lower === "the";
  const day = dayNumberAt(atoms, article ? at + 1 : at);
  if (!day || (!article && (day.ordinal || atoms[at]?.kind !== "number"))) return null;
  if (article && !day.ordinal) return null;
  const after = atoms[day.last];
  if (monthAt(atoms, day.last) !== null || monthAt(atoms, day.last + 1) !== null) return null;
  // "Monday, the first dry day" counts days, "Friday the 26th" names one.
  if (article) return after === undefined || after.kind === "mark" || AFTER_DAY.has(after.lower) ? day : null;
  const open =
    after === undefined ||
    (after.kind === "mark" && !after.glued) ||
    [",", ".", "!", "?", ")", ";"].includes(after.lower);
  return open && !TIME_UNITS.has(after?.lower ?? "-") ? day : null;
}

function startsDate(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at]?.lower === "," ? at + 1 : at;
  return monthAt(atoms, next) !== null || dayNumberAt(atoms, atoms[next]?.lower === "the" ? next + 1 : next) !== null;
}
