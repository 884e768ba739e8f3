import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { yearAfter, yearAt } from "@/lib/engine/recognisers/times/readers/calendar-words";
import { type DateExpression, type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

/** "week 12 of 2023", "the week 1", "2023 week 12"; "week 12" of a trial or a pregnancy is none. */
export const readWeekNumber: TimeReader = {
  id: "week-number",
  summary: "Weeks of the year by their number, with the year or after the: week 12 of 2023, the week 1.",
  read: (atoms, at) => {
    const year = yearAt(atoms, at);
    const first = year === null ? at : atoms[at + 1]?.lower === "-" ? at + 2 : at + 1;
    if (atoms[first]?.lower !== "week" || atoms[first + 1]?.kind !== "number") return null;
    const n = atoms[first + 1]?.value ?? 0;
    if (!Number.isInteger(n) || n < 1 || n > 53) return null;
    const tail = year === null ? yearAfter(atoms, first + 2) : { year, last: first + 2 };
    if (!tail && !(atoms[at - 1]?.lower === "the" && isFree(atoms[first + 2]))) return null;
    const of: DateExpression = tail ? { is: "year", year: tail.year } : { is: "shifted", unit: "year", by: 0 };
    return timeDraft(at, tail?.last ?? first + 2, { date: { is: "nth", n, unit: "week", weekday: null, of } });
  },
};

function isFree(after: Atom | undefined): boolean {
  return after === undefined || after.kind === "mark";
}
