import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { unitCountAt } from "@/lib/engine/recognisers/times/readers/unit-count";
import { namesDay, type TimeDraft, type TimeRefiner } from "@/lib/engine/recognisers/times/time-draft";

const DIRECTIONS: ReadonlyMap<string, -1 | 1> = new Map([
  ["before", -1],
  ["after", 1],
  ["from", 1],
  ["following", 1],
]);
/** How many words a count of units may have: "two and a half years". */
const LONGEST = 5;

/** "the day before | yesterday", "three days after | Boxing Day", "a week from | Monday", "a week on | Tuesday", "Friday | week". */
export const readMoved: TimeRefiner = {
  id: "moved",
  summary: "Days counted from another: the day before yesterday, a week from Monday, three days after 4 May.",
  refine: (drafts, atoms) => drafts.map((draft) => moved(draft, atoms)),
};

function moved(draft: TimeDraft, atoms: readonly Atom[]): TimeDraft {
  const { date } = draft;
  if (date === null || draft.clock !== null || draft.to !== null || !namesDay(date)) return draft;
  const link = atoms[draft.first - 1]?.lower ?? "-";
  const sign = DIRECTIONS.get(link);
  if (sign !== undefined) {
    if (atoms[draft.first - 2]?.lower === "day" && atoms[draft.first - 3]?.lower === "the" && link !== "from")
      return {
        ...draft,
        first: draft.first - 2,
        weak: false,
        date: { is: "moved", unit: "day", by: sign, from: date },
      };
    const count = countBefore(atoms, draft.first - 1);
    if (count)
      return {
        ...draft,
        first: count.first,
        weak: false,
        date: { is: "moved", unit: count.unit, by: sign * count.value, from: date },
      };
  }
  const week = date.is === "weekday" || (date.is === "shifted" && date.by >= 0);
  if (week && link === "on" && atoms[draft.first - 2]?.lower === "week" && atoms[draft.first - 3]?.lower === "a")
    return {
      ...draft,
      first: draft.first - 3,
      weak: false,
      date: { is: "moved", unit: "week", by: 1, from: coming(date) },
    };
  return draft;
}

/** "a week on Tuesday" counts from the Tuesday to come. */
function coming(date: NonNullable<TimeDraft["date"]>): NonNullable<TimeDraft["date"]> {
  return date.is === "weekday" && date.shift === null ? { ...date, shift: "coming" } : date;
}

/** The count of days, weeks or months that ends at an index. */
function countBefore(atoms: readonly Atom[], end: number) {
  for (let first = Math.max(0, end - LONGEST); first < end; first++) {
    const count = unitCountAt(atoms, first);
    if (count?.last === end && count.unit !== "hour" && count.unit !== "minute" && count.unit !== "decade")
      return { ...count, first };
  }
  return null;
}
