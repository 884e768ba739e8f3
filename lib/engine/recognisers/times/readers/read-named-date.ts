import { MONEY_PREFIXES } from "@/lib/engine/lexicon/units";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { isDay } from "@/lib/engine/recognisers/times/calendar";
import {
  afterAbbreviation,
  afterDateMark,
  monthAt,
  yearAfter,
  yearAt,
} from "@/lib/engine/recognisers/times/readers/calendar-words";
import { dayNumberAt, type NumberAt } from "@/lib/engine/recognisers/times/readers/day-number";
import { type TimeDraft, type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

/** "5 December 2024", "the 5th of December", "Dec. 5, 2024", "23/Sep/2020", "2019-aug-01", "18–19 November". */
export const readNamedDate: TimeReader = {
  id: "named-date",
  summary: "Days with the month's name, in either order, with or without a year: 5 December 2024, Dec. 5, Nov 18–19.",
  read: (atoms, at) => yearFirst(atoms, at) ?? monthFirst(atoms, at) ?? dayFirst(atoms, at),
};

function yearFirst(atoms: readonly Atom[], at: number): TimeDraft | null {
  const year = yearAt(atoms, at);
  if (year === null) return null;
  const second = afterDateMark(atoms, at + 1);
  const month = monthAt(atoms, second);
  if (month !== null) {
    const day = dayNumberAt(atoms, afterDateMark(atoms, second + 1));
    return day && second > at + 1 ? single(at, day.last, year, month, day.value) : null;
  }
  const day = second > at + 1 ? dayNumberAt(atoms, second) : null;
  const third = day ? afterDateMark(atoms, day.last) : 0;
  const late = monthAt(atoms, third);
  return day && late !== null ? single(at, third + 1, year, late, day.value) : null;
}

function monthFirst(atoms: readonly Atom[], at: number): TimeDraft | null {
  const month = monthAt(atoms, at);
  if (month === null) return null;
  const afterMonth = afterAbbreviation(atoms, at);
  const mark = atoms[afterMonth]?.lower;
  const dayAt = mark === "/" || mark === "-" || mark === "the" ? afterMonth + 1 : afterMonth;
  const day = dayNumberAt(atoms, dayAt);
  if (!day || isOtherNumber(atoms, dayAt, day)) return null;
  const until = secondDay(atoms, day, at);
  const tail = yearAfter(atoms, until?.last ?? day.last);
  const last = tail?.last ?? until?.last ?? day.last;
  return range(at, last, tail?.year ?? null, month, day.value, until?.value ?? null);
}

function dayFirst(atoms: readonly Atom[], at: number): TimeDraft | null {
  const day = dayNumberAt(atoms, at);
  // "it cost $12 December 27"
  if (!day || MONEY_PREFIXES.has(atoms[at - 1]?.lower ?? "-")) return null;
  const until = secondDay(atoms, day, at);
  const lastDay = until?.last ?? day.last;
  const monthIndex = afterDateMark(atoms, atoms[lastDay]?.lower === "day" ? lastDay + 1 : lastDay);
  const month = monthAt(atoms, monthIndex);
  if (month === null || isVerb(atoms, monthIndex)) return null;
  if (atoms[at]?.kind === "word" && !day.ordinal && !/^\p{Lu}/u.test(atoms[monthIndex]?.text ?? "")) return null;
  const afterMonth = afterAbbreviation(atoms, monthIndex);
  const tail = yearAfter(atoms, afterMonth);
  return range(at, tail?.last ?? afterMonth, tail?.year ?? null, month, day.value, until?.value ?? null);
}

/** "18-19", "9 to 12", "between 3 and 12", "the 5th and 6th": the later day, where it is later. */
function secondDay(atoms: readonly Atom[], day: NumberAt, at: number): NumberAt | null {
  const link = atoms[day.last]?.lower;
  const between = link === "and" && (atoms[at - 1]?.lower === "between" || atoms[at - 2]?.lower === "between");
  if (link !== "-" && link !== "to" && link !== "until" && link !== "and") return null;
  const next = atoms[day.last + 1]?.lower === "the" ? day.last + 2 : day.last + 1;
  const later = dayNumberAt(atoms, next);
  if (!later || later.value <= day.value || atoms[next]?.kind !== "number") return null;
  // "the 5th and 6th of May" is two days on end, "the 5th and 19th" is none.
  return link !== "and" || between || later.value === day.value + 1 ? later : null;
}

/** "May 10,000 people", "December 5.30pm", "March 12%": the number after the month is no day. */
function isOtherNumber(atoms: readonly Atom[], at: number, day: NumberAt): boolean {
  const after = atoms[day.last];
  if (atoms[at]?.kind === "word") return !day.ordinal && !/^\p{Lu}/u.test(atoms[at - 1]?.text ?? "");
  return (
    after !== undefined && (after.lower === "%" || after.lower === "percent" || (after.lower === ":" && after.glued))
  );
}

/** "the 8 may", "20 march through": a lower-case word of two meanings after a number. */
function isVerb(atoms: readonly Atom[], at: number): boolean {
  const word = atoms[at]?.text;
  return word === "may" || word === "march" || word === "mar";
}

function single(first: number, last: number, year: number | null, month: number, day: number): TimeDraft | null {
  return isDay(year, month, day) ? timeDraft(first, last, { date: { is: "day", year, month, day } }) : null;
}

function range(
  first: number,
  last: number,
  year: number | null,
  month: number,
  from: number,
  to: number | null,
): TimeDraft | null {
  const start = single(first, last, year, month, from);
  const end = to === null ? null : single(first, last, year, month, to);
  return start && end ? { ...start, to: end } : start;
}
