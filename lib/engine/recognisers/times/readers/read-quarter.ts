import { ORDINALS } from "@/lib/engine/lexicon/number-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { yearAfter, yearAt } from "@/lib/engine/recognisers/times/readers/calendar-words";
import { type TimeDraft, type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

const CODE = /^([qh])([1-4])$/;
const ENDINGS: ReadonlyMap<string, number> = new Map([
  ["1st", 1],
  ["2nd", 2],
  ["3rd", 3],
  ["4th", 4],
]);

/** "Q3 2024", "2019-H2", "the third quarter of 2024", "the first half of 2020", "the first quarter". */
export const readQuarter: TimeReader = {
  id: "quarter",
  summary: "Quarters and halves of a year: Q3 2024, the third quarter of 2024, the first half of 2020.",
  read: (atoms, at) => yearThenCode(atoms, at) ?? codeThenYear(atoms, at) ?? inWords(atoms, at),
};

function codeAt(atoms: readonly Atom[], at: number): { quarter: number; length: 3 | 6 } | null {
  const parts = CODE.exec(atoms[at]?.lower ?? "-");
  if (!parts) return null;
  const number = Number(parts[2]);
  if (parts[1] === "q") return { quarter: number, length: 3 };
  return number <= 2 ? { quarter: number, length: 6 } : null;
}

function yearThenCode(atoms: readonly Atom[], at: number): TimeDraft | null {
  const year = yearAt(atoms, at);
  if (year === null) return null;
  const next = atoms[at + 1]?.lower === "-" ? at + 2 : at + 1;
  const code = codeAt(atoms, next);
  return code && timeDraft(at, next + 1, { date: { is: "quarter", year, ...code } });
}

function codeThenYear(atoms: readonly Atom[], at: number): TimeDraft | null {
  const code = codeAt(atoms, at);
  if (!code) return null;
  const tail = yearAfter(atoms, at + 1);
  return tail || code.length === 3
    ? timeDraft(at, tail?.last ?? at + 1, { date: { is: "quarter", year: tail?.year ?? null, ...code } })
    : null;
}

function inWords(atoms: readonly Atom[], at: number): TimeDraft | null {
  const word = ordinalAt(atoms, at);
  if (!word || word.value > 4) return null;
  const next = atoms[word.last]?.lower === "-" ? word.last + 1 : word.last;
  const noun = atoms[next]?.lower;
  const tail = yearAfter(atoms, next + 1);
  if (noun === "quarter" && atoms[next + 1]?.lower !== "-") {
    return timeDraft(at, tail?.last ?? next + 1, {
      date: { is: "quarter", year: tail?.year ?? null, quarter: word.value, length: 3 },
      weak: tail === null,
    });
  }
  if (noun === "half" && word.value <= 2 && tail)
    return timeDraft(at, tail.last, { date: { is: "quarter", year: tail.year, quarter: word.value, length: 6 } });
  return null;
}

function ordinalAt(atoms: readonly Atom[], at: number): { value: number; last: number } | null {
  const atom = atoms[at];
  if (!atom) return null;
  if (atom.kind === "word") {
    const value = ORDINALS.get(atom.lower);
    return value === undefined ? null : { value, last: at + 1 };
  }
  const ending = atoms[at + 1];
  const value = ending?.glued ? ENDINGS.get(atom.text + ending.lower) : undefined;
  return value === undefined ? null : { value, last: at + 2 };
}
