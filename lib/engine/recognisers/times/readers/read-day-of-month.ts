import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { dayNumberAt } from "@/lib/engine/recognisers/times/readers/day-number";
import { type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

const INTRODUCERS: ReadonlySet<string> = new Set([
  "on",
  "till",
  "until",
  "by",
  "since",
  "before",
  "after",
  "from",
  "is",
  "was",
]);
/** What may stand behind a day of the month alone: a noun there would be what is counted. */
export const AFTER_DAY: ReadonlySet<string> = new Set([
  "and",
  "or",
  "at",
  "in",
  "but",
  "when",
  "after",
  "before",
  "to",
  "as",
  "with",
  "for",
  "because",
  "that",
  "of",
]);

/** "on the 23rd", "until the 4th", "the 15th of this month": an ordinal in figures that no noun follows. */
export const readDayOfMonth: TimeReader = {
  id: "day-of-month",
  summary: "A day of the month alone, in figures and after a word of time: on the 23rd, until the 4th.",
  read: (atoms, at) => {
    if (atoms[at]?.lower !== "the" || !INTRODUCERS.has(atoms[at - 1]?.lower ?? "-")) return null;
    const day = dayNumberAt(atoms, at + 1);
    if (!day?.ordinal || atoms[at + 1]?.kind !== "number") return null;
    const months = monthWords(atoms, day.last);
    if (months)
      return timeDraft(at, months.last, {
        date: { is: "day-of-month", day: day.value, weekday: null, months: months.by },
      });
    const after = atoms[day.last];
    const closes = after === undefined || after.kind === "mark" || (AFTER_DAY.has(after.lower) && after.lower !== "of");
    return closes
      ? timeDraft(at, day.last, { date: { is: "day-of-month", day: day.value, weekday: null, months: null } })
      : null;
  },
};

/** "of this month", "day of next month". */
function monthWords(atoms: readonly Atom[], at: number): { by: number; last: number } | null {
  const of = atoms[at]?.lower === "day" ? at + 1 : at;
  if (atoms[of]?.lower !== "of" || atoms[of + 2]?.lower !== "month") return null;
  const by = { this: 0, the: 0, next: 1, last: -1 }[atoms[of + 1]?.lower ?? "-"];
  return by === undefined ? null : { by, last: of + 3 };
}
