import { ORDINALS } from "@/lib/engine/lexicon/number-words";
import { WEEKDAYS } from "@/lib/engine/lexicon/time-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import type { DateExpression, TimeDraft, TimeRefiner } from "@/lib/engine/recognisers/times/time-draft";

type NthUnit = Extract<DateExpression, { is: "nth" }>["unit"];

const UNITS: ReadonlyMap<string, NthUnit> = new Map([
  ["day", "day"],
  ["week", "week"],
  ["weekend", "weekend"],
  ["quarter", "quarter"],
  ["half", "half"],
]);
const ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** "the first week of | March", "the last Friday in | next month", "the third quarter of | last year". */
export const readNth: TimeRefiner = {
  id: "nth",
  summary: "A part of a month or year by its number: the first week of March, the last Friday of next month.",
  refine: (drafts, atoms) => {
    const read: TimeDraft[] = [];
    for (const draft of drafts) {
      const nth = nthOf(draft, atoms);
      // "last week", "Friday": what was read as a time of its own is now a part of this one.
      if (nth) while ((read.at(-1)?.last ?? 0) > nth.first) read.pop();
      read.push(nth ?? draft);
    }
    return read;
  },
};

function nthOf(draft: TimeDraft, atoms: readonly Atom[]): TimeDraft | null {
  const { date } = draft;
  if (date === null || draft.clock !== null || draft.part !== null || draft.to !== null || !isPeriod(date)) return null;
  let at = draft.first - 1;
  if (atoms[at]?.lower === "the") at--;
  if (atoms[at]?.lower !== "of" && atoms[at]?.lower !== "in") return null;
  at--;
  const word = atoms[at]?.lower ?? "-";
  const weekday = WEEKDAYS.get(word) ?? null;
  const unit: NthUnit | undefined = weekday === null ? UNITS.get(word) : "weekday";
  if (unit === undefined) return null;
  if (atoms[at - 1]?.lower === "full") at--;
  const ordinal = ordinalBefore(atoms, at);
  if (!ordinal || !fits(unit, ordinal.n, date)) return null;
  return { ...draft, first: ordinal.first, weak: false, date: { is: "nth", n: ordinal.n, unit, weekday, of: date } };
}

function isPeriod(date: DateExpression): boolean {
  return date.is === "month" || isYear(date) || (date.is === "shifted" && date.unit === "month");
}

function isYear(date: DateExpression): boolean {
  return date.is === "year" || (date.is === "shifted" && date.unit === "year");
}

/** Quarters and halves are parts of years; fifth weekdays and weeks are the most that a month has. */
function fits(unit: NthUnit, n: number, of: DateExpression): boolean {
  if (unit === "quarter" || unit === "half") return isYear(of) && n <= (unit === "half" ? 2 : 4);
  return isYear(of) || n <= (unit === "day" ? 31 : 5);
}

/** "first", "3rd", "last": the number before a unit, with the index where it starts. */
function ordinalBefore(atoms: readonly Atom[], at: number): { n: number; first: number } | null {
  const word = atoms[at - 1];
  if (word?.lower === "last" || word?.lower === "final") return { n: -1, first: at - 1 };
  const spelled = ORDINALS.get(word?.lower ?? "-");
  if (spelled !== undefined) return { n: spelled, first: at - 1 };
  const figure = atoms[at - 2];
  return word?.glued && ENDINGS.has(word.lower) && figure?.kind === "number"
    ? { n: figure.value, first: at - 2 }
    : null;
}
