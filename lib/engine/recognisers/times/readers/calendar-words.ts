import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from "@/lib/engine/lexicon/time-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";

const WHOLE: ReadonlySet<string> = new Set(["march", "april", "may", "june", "july"]);

/** The names that are written short: the only ones whose full stop is not the sentence's. */
const SHORT: ReadonlySet<string> = new Set(
  [...MONTHS.keys(), ...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()].filter(
    (name) => name.length <= 5 && !WHOLE.has(name),
  ),
);

/** The index after atom `at` and a full stop glued to it ("Nov."), as far as the sentence goes on after it. */
export function afterAbbreviation(atoms: readonly Atom[], at: number): number {
  const stop = atoms[at + 1];
  return stop?.lower === "." && stop.glued && SHORT.has(atoms[at]?.lower ?? "-") ? at + 2 : at + 1;
}

/** The month that the word names, 1–12. */
export function monthAt(atoms: readonly Atom[], at: number): number | null {
  const atom = atoms[at];
  return atom?.kind === "word" ? (MONTHS.get(atom.lower) ?? null) : null;
}

/** A year of four digits, 1000–2199. */
export function yearAt(atoms: readonly Atom[], at: number): number | null {
  const atom = atoms[at];
  if (atom?.kind !== "number" || !/^[12]\d{3}$/.test(atom.text) || atom.value >= 2200) return null;
  const after = atoms[at + 1];
  return after?.glued && after.kind === "word" ? null : atom.value;
}

/** A year after a day or month: "2024", ", 2024", "of 2024", "in 2024", "/2024". The index after it, or null. */
export function yearAfter(atoms: readonly Atom[], at: number): { year: number; last: number } | null {
  const link = atoms[at]?.lower;
  const skip = link === "," || link === "of" || link === "in" || link === "/" || link === "-" ? 1 : 0;
  const year = yearAt(atoms, at + skip);
  return year === null ? null : { year, last: at + skip + 1 };
}

/** Skips one mark that may part day, month and year: "23/Sep/2020", "05-Aug-2016", "28 of June". */
export function afterDateMark(atoms: readonly Atom[], at: number): number {
  const link = atoms[at]?.lower;
  return link === "/" || link === "-" || link === "of" || (link === "." && atoms[at]?.glued) ? at + 1 : at;
}
