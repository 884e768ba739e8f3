import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { isDay } from "@/lib/engine/recognisers/times/calendar";
import { type TimeDraft, type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

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
    const [second, third] = [partAfter(atoms, at + 1), partAfter(atoms, at + 3)];
    if (second === null) return null;
    if (third === null) return shortDate(atoms, at, first.value, second);
    if (atoms[at + 1]?.lower !== atoms[at + 3]?.lower) return null;
    if (first.text.length === 4) {
      return isDay(first.value, second, third)
        ? timeDraft(at, at + 5, { date: { is: "day", year: first.value, month: second, day: third } })
        : null;
    }
    const yearText = atoms[at + 4]?.text ?? null;
    return yearText !== null && /^(\d\d|\d{4})$/.test(yearText)
      ? dayFirst(at, at + 5, first.value, second, fullYear(third))
      : null;
  },
};

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
  if (isDay(year, b, a)) return timeDraft(first, last, { date: { is: "day", year, month: b, day: a } });
  if (isDay(year, a, b)) return timeDraft(first, last, { date: { is: "day", year, month: a, day: b } });
  return null;
}

/** "5/12" may be a fraction: weak, and only with a slash. */
function shortDate(atoms: readonly Atom[], at: number, a: number, b: number): TimeDraft | null {
  if (atoms[at + 1]?.lower !== "/" || (atoms[at + 3]?.kind === "word" && atoms[at + 3]?.glued)) return null;
  // "after 9/11" names an event.
  if ((a === 9 && b === 11) || (a === 24 && b === 7)) return null;
  const [day, month] = isDay(null, b, a) ? [a, b] : [b, a];
  return isDay(null, month, day)
    ? timeDraft(at, at + 3, { date: { is: "day", year: null, month, day }, weak: true })
    : null;
}
