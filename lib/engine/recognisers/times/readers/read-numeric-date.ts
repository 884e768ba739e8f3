import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { isDay } from "@/lib/engine/recognisers/times/calendar";
import { type Clock, type TimeDraft, type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

const DOTTED = /^(\d\d?)\.(\d\d?)\.(\d{4}|\d\d)$/;

/** "2024-12-05", "2024/12/05", "5/12/2024", "05.12.2024", "20241205": day before month unless only the other order is a date. */
export const readNumericDate: TimeReader = {
  id: "numeric-date",
  summary: "Dates in digits: 2024-12-05, 5/12/2024, 05.12.2024. The day stands first unless that is impossible.",
  read: (atoms, at) => {
    const first = atoms[at];
    if (first?.kind !== "number") return null;
    const dotted = DOTTED.exec(first.text);
    if (dotted) return dayFirst(at, at + 1, Number(dotted[1]), Number(dotted[2]), fullYear(Number(dotted[3])));
    if (/^(?:19|20)\d{6}$/.test(first.text)) {
      const day = {
        year: Number(first.text.slice(0, 4)),
        month: Number(first.text.slice(4, 6)),
        day: Number(first.text.slice(6)),
      };
      return isDay(day.year, day.month, day.day) ? timeDraft(at, at + 1, { date: { is: "day", ...day } }) : null;
    }
    const second = partAfter(atoms, at + 1);
    const third = atoms[at + 1]?.lower === atoms[at + 3]?.lower ? partAfter(atoms, at + 3) : null;
    if (second === null) return null;
    if (third === null) return monthInDigits(atoms, at) ?? shortDate(atoms, at, first.value, second);
    if (first.text.length === 4) {
      if (!isDay(first.value, second, third)) return null;
      const clock = isoClockAt(atoms, at + 5);
      const date = { is: "day" as const, year: first.value, month: second, day: third };
      return timeDraft(at, clock?.last ?? at + 5, clock ? { date, clock: clock.clock } : { date });
    }
    const yearText = atoms[at + 4]?.text ?? null;
    return yearText !== null && /^(\d\d|\d{4})$/.test(yearText)
      ? dayFirst(at, at + 5, first.value, second, fullYear(third))
      : null;
  },
};

/** "2018-05", "05/2018": a month. "2018-19" and "2010-11" are stretches of years. */
function monthInDigits(atoms: readonly Atom[], at: number): TimeDraft | null {
  const [a, mark, b] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (!a || !b) return null;
  const yearFirst = /^(?:19|20)\d\d$/.test(a.text) && (mark?.lower === "/" ? /^\d\d?$/ : /^0\d$/).test(b.text);
  const monthFirst = /^\d\d?$/.test(a.text) && mark?.lower === "/" && /^(?:19|20)\d\d$/.test(b.text);
  const [year, month] = yearFirst ? [a.value, b.value] : monthFirst ? [b.value, a.value] : [0, 0];
  return month >= 1 && month <= 12 ? timeDraft(at, at + 3, { date: { is: "month", year, month, shift: null } }) : null;
}

/** "T14:30": the clock time of an ISO date. */
function isoClockAt(atoms: readonly Atom[], at: number): { clock: Clock; last: number } | null {
  const hour = /^t([01]\d|2[0-3])$/.exec(atoms[at]?.lower ?? "-");
  const [colon, minute] = [atoms[at + 1], atoms[at + 2]];
  if (!hour || !atoms[at]?.glued || colon?.lower !== ":" || !/^[0-5]\d$/.test(minute?.text ?? "-")) return null;
  return {
    clock: { hour: Number(hour[1]), minute: minute?.value ?? 0, settled: true, told: "figures" },
    last: at + 3,
  };
}

/** "/12": the number after a glued slash or dash. */
function partAfter(atoms: readonly Atom[], at: number): number | null {
  const [mark, number] = [atoms[at], atoms[at + 1]];
  if (!mark?.glued || !number?.glued || (mark.lower !== "/" && mark.lower !== "-")) return null;
  return number.kind === "number" && /^\d{1,4}$/.test(number.text) ? number.value : null;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function dayFirst(first: number, last: number, a: number, b: number, year: number): TimeDraft | null {
  const either = isDay(year, a, b) && isDay(year, b, a) && a !== b;
  if (isDay(year, b, a)) return timeDraft(first, last, { date: { is: "day", year, month: b, day: a, either } });
  if (isDay(year, a, b)) return timeDraft(first, last, { date: { is: "day", year, month: a, day: b } });
  return null;
}

/** "5/12" may be a fraction: weak, and only with a slash. */
function shortDate(atoms: readonly Atom[], at: number, a: number, b: number): TimeDraft | null {
  if (atoms[at + 1]?.lower !== "/" || (atoms[at + 3]?.kind === "word" && atoms[at + 3]?.glued)) return null;
  // "after 9/11" names an event.
  if ((a === 9 && b === 11) || (a === 24 && b === 7)) return null;
  const [day, month] = isDay(null, b, a) ? [a, b] : [b, a];
  const either = isDay(null, day, month) && day !== month;
  return isDay(null, month, day)
    ? timeDraft(at, at + 3, { date: { is: "day", year: null, month, day, either }, weak: true })
    : null;
}
