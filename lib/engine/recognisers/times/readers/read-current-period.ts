import { TIME_UNITS, type TimeUnit } from "@/lib/engine/lexicon/time-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { type Section, type TimeDraft, type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

const PARTS: ReadonlyMap<string, Section> = new Map([
  ["start", "early"],
  ["beginning", "early"],
  ["middle", "mid"],
  ["end", "late"],
  ["close", "late"],
]);
const DEGREES: ReadonlyMap<string, Section> = new Map([
  ["earlier", "early"],
  ["early", "early"],
  ["later", "late"],
  ["late", "late"],
]);
const ACRONYMS: ReadonlyMap<string, TimeUnit> = new Map([
  ["eod", "day"],
  ["eow", "week"],
  ["eom", "month"],
  ["eoy", "year"],
]);
const PERIODS: ReadonlySet<TimeUnit> = new Set<TimeUnit>(["week", "month", "quarter", "year"]);

/** "the end of the month", "end of day", "later in the year", "EOY", "the year to date": of the period that publication lies in. */
export const readCurrentPeriod: TimeReader = {
  id: "current-period",
  summary: "Parts of the running period: the end of the month, later in the year, end of day, the year to date.",
  read: (atoms, at) => partOf(atoms, at) ?? laterIn(atoms, at) ?? toDate(atoms, at) ?? acronym(atoms, at),
};

function section(first: number, last: number, unit: TimeUnit, part: Section): TimeDraft {
  const draft = timeDraft(first, last, { date: { is: "shifted", unit, by: 0 } });
  return unit === "day" ? draft : { ...draft, section: part };
}

function partOf(atoms: readonly Atom[], at: number): TimeDraft | null {
  const part = PARTS.get(atoms[at]?.lower ?? "-");
  if (part === undefined || atoms[at + 1]?.lower !== "of") return null;
  const article = atoms[at + 2]?.lower === "the" ? 1 : 0;
  const last = at + 3 + article;
  const unit = TIME_UNITS.get(atoms[last - 1]?.lower ?? "-");
  // "at the end of the day" is a figure of speech; "the end of the year 1999", "of the week of" name another.
  const day = unit === "day" && part === "late" && article === 0;
  if (unit === undefined || !(day || PERIODS.has(unit)) || atoms[last - 1]?.lower.endsWith("s")) return null;
  return namesAnother(atoms, last) ? null : section(at, last, unit, part);
}

function laterIn(atoms: readonly Atom[], at: number): TimeDraft | null {
  const part = DEGREES.get(atoms[at]?.lower ?? "-");
  if (part === undefined || atoms[at + 1]?.lower !== "in" || atoms[at + 2]?.lower !== "the") return null;
  const unit = TIME_UNITS.get(atoms[at + 3]?.lower ?? "-");
  if (unit === undefined || !(unit === "day" || PERIODS.has(unit)) || atoms[at + 3]?.lower.endsWith("s")) return null;
  return namesAnother(atoms, at + 4) ? null : section(at, at + 4, unit, part);
}

function namesAnother(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.kind === "number" || atoms[at]?.lower === "of" || atoms[at]?.lower === "-";
}

function toDate(atoms: readonly Atom[], at: number): TimeDraft | null {
  if (atoms[at]?.lower === "ytd") return timeDraft(at, at + 1, { date: { is: "to-date", unit: "year" } });
  const unit = TIME_UNITS.get(atoms[at]?.lower ?? "-");
  const dash = atoms[at + 1]?.lower === "-" ? 1 : 0;
  const [to, date] = [atoms[at + 1 + dash], atoms[at + 2 + 2 * dash]];
  if (to?.lower !== "to" || date?.lower !== "date" || (unit !== "year" && unit !== "month" && unit !== "quarter"))
    return null;
  return timeDraft(at, at + 3 + 2 * dash, { date: { is: "to-date", unit } });
}

function acronym(atoms: readonly Atom[], at: number): TimeDraft | null {
  const unit = ACRONYMS.get(atoms[at]?.lower ?? "-");
  return unit === undefined ? null : section(at, at + 1, unit, "late");
}
