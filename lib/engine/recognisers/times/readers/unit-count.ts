import { SMALL_NUMBERS, TENS } from "@/lib/engine/lexicon/number-words";
import { TIME_UNITS, type TimeUnit } from "@/lib/engine/lexicon/time-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";

/** So many of one unit, with the index after them. */
export interface UnitCount {
  readonly unit: TimeUnit;
  readonly value: number;
  readonly last: number;
}

interface Count {
  readonly value: number;
  readonly last: number;
}

/** What a half of a unit is in the next finer one. */
const HALVES: ReadonlyMap<TimeUnit, { unit: TimeUnit; of: number }> = new Map([
  ["hour", { unit: "minute", of: 30 }],
  ["year", { unit: "month", of: 6 }],
  ["decade", { unit: "year", of: 5 }],
]);

/** "two days", "a couple of hours", "half an hour", "a year and a half", "two and a half years", "a fortnight". Vague counts are none. */
export function unitCountAt(atoms: readonly Atom[], at: number): UnitCount | null {
  const half = halfUnit(atoms, at);
  if (half) return half;
  const count = countAt(atoms, at);
  if (!count) return null;
  const extra = isHalf(atoms, count.last) ? 3 : 0;
  const unit = unitAt(atoms, count.last + extra);
  if (!unit) return null;
  const last = count.last + extra + 1;
  if (extra > 0) return halved(unit, count.value, last);
  return isHalf(atoms, last) ? (halved(unit, count.value, last + 3) ?? null) : times(unit, count.value, last);
}

function times(unit: UnitName, value: number, last: number): UnitCount {
  return { unit: unit.unit, value: value * unit.times, last };
}

interface UnitName {
  readonly unit: TimeUnit;
  readonly times: number;
}

function unitAt(atoms: readonly Atom[], at: number): UnitName | null {
  const word = atoms[at]?.lower ?? "-";
  if (word === "fortnight" || word === "fortnights") return { unit: "week", times: 2 };
  if (word === "century" || word === "centuries") return { unit: "year", times: 100 };
  if (word === "night" || word === "nights") return { unit: "day", times: 1 };
  const unit = TIME_UNITS.get(word);
  return unit === undefined || unit === "weekend" ? null : { unit, times: 1 };
}

/** "half an hour", "half a century". */
function halfUnit(atoms: readonly Atom[], at: number): UnitCount | null {
  const article = atoms[at + 1]?.lower;
  if (atoms[at]?.lower !== "half" || (article !== "a" && article !== "an")) return null;
  const unit = unitAt(atoms, at + 2);
  if (unit && unit.times > 1) return { unit: unit.unit, value: unit.times / 2, last: at + 3 };
  return unit && halved(unit, 0, at + 3);
}

function halved({ unit, times: many }: UnitName, whole: number, last: number): UnitCount | null {
  const half = HALVES.get(unit);
  return half && many === 1 ? { unit: half.unit, value: half.of * (2 * whole + 1), last } : null;
}

/** "and a half". */
function isHalf(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.lower === "and" && atoms[at + 1]?.lower === "a" && atoms[at + 2]?.lower === "half";
}

/** "two", "24", "a", "a couple of", "thirty-one". */
function countAt(atoms: readonly Atom[], at: number): Count | null {
  const atom = atoms[at];
  if (!atom) return null;
  if (atom.kind === "number")
    return Number.isInteger(atom.value) && atom.value < 1000 ? { value: atom.value, last: at + 1 } : null;
  const article = atom.lower === "a" || atom.lower === "an" ? 1 : 0;
  if (atoms[at + article]?.lower === "couple" && atoms[at + article + 1]?.lower === "of")
    return { value: 2, last: at + article + 2 };
  if (article > 0) return { value: 1, last: at + 1 };
  const ten = TENS.get(atom.lower);
  if (ten === undefined) {
    const small = SMALL_NUMBERS.get(atom.lower);
    return small === undefined ? null : { value: small, last: at + 1 };
  }
  const next = atoms[at + 1]?.lower === "-" ? at + 2 : at + 1;
  const unit = SMALL_NUMBERS.get(atoms[next]?.lower ?? "-");
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: ten + unit, last: next + 1 }
    : { value: ten, last: at + 1 };
}
