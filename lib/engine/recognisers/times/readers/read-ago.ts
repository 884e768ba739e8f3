import { WEEKDAYS } from "@/lib/engine/lexicon/time-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { governingTense } from "@/lib/engine/recognisers/times/governing-tense";
import { type UnitCount, unitCountAt } from "@/lib/engine/recognisers/times/readers/unit-count";
import { type DateExpression, type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

const WINDOW_WORDS: ReadonlyMap<string, -1 | 1> = new Map([
  ["last", -1],
  ["past", -1],
  ["next", 1],
  ["coming", 1],
]);

/** After these "last" is a verb: "to last five days". */
const BEFORE_VERB: ReadonlySet<string> = new Set([
  "to",
  "will",
  "would",
  "could",
  "can",
  "may",
  "might",
  "should",
  "must",
  "not",
  "n't",
  "won't",
  "did",
]);

/** "two days ago", "a couple of hours ago", "two years and three months ago". Vague counts ("several years ago") name no time. */
export const readAgo: TimeReader = {
  id: "ago",
  summary: "Times so long before publication: two days ago, a year and a half ago, a couple of hours ago.",
  read: (atoms, at) => {
    const counts = countsAt(atoms, at);
    const last = counts.at(-1)?.last;
    if (last === undefined || atoms[last]?.lower !== "ago") return null;
    return timeDraft(at, last + 1, { date: away(counts, -1) });
  },
};

/** "in two weeks" of what is to come, "in ten days' time", "three days from now", "a week hence". */
export const readAhead: TimeReader = {
  id: "ahead",
  summary: "Times so long after publication: will open in two weeks, in ten days' time, three days from now.",
  read: (atoms, at) => {
    const within = atoms[at]?.lower === "in" ? 1 : 0;
    const count = unitCountAt(atoms, at + within) ?? possessive(atoms, at + within);
    if (!count || count.value === 0) return null;
    const [after, next] = [atoms[count.last]?.lower, atoms[count.last + 1]?.lower];
    const date = away([count], 1);
    if (after === "from" && next === "now") return timeDraft(at, count.last + 2, { date });
    if (after === "hence") return timeDraft(at, count.last + 1, { date });
    if (within === 0) return null;
    if (after === "time" || (after === "'" && next === "time"))
      return timeDraft(at, count.last + (after === "time" ? 1 : 2), { date });
    const lone = at === 0 && count.last >= atoms.length - 1;
    const open = atoms[count.last] === undefined || atoms[count.last]?.kind === "mark" || governs(atoms, count.last);
    return open && (lone || governingTense(atoms, at, count.last) === "future")
      ? timeDraft(at, count.last, { date })
      : null;
  },
};

const AFTER_AHEAD: ReadonlySet<string> = new Set(["and", "but", "when", "with", "at", "on", "if", "as", "to"]);

/** "in two weeks at the city hall", not "in two weeks of talks". */
function governs(atoms: readonly Atom[], at: number): boolean {
  return AFTER_AHEAD.has(atoms[at]?.lower ?? "-");
}

/** "a year's", "two weeks'": the word before "time". */
function possessive(atoms: readonly Atom[], at: number): UnitCount | null {
  const unit = atoms[at + 1];
  if (unit?.kind !== "word" || !unit.lower.endsWith("'s") || atoms[at + 2]?.lower !== "time") return null;
  const plain: Atom = { ...unit, lower: unit.lower.slice(0, -2) };
  const count = unitCountAt([...atoms.slice(0, at + 1), plain], at);
  return count && count.last === at + 2 ? count : null;
}

/** "the past 24 hours", "the last three months and two weeks", "the next 3 days": a window that ends, or starts, at publication. */
export const readWindow: TimeReader = {
  id: "window",
  summary: "Windows that end or start with publication: the past 24 hours, the last three months, the next 10 days.",
  read: (atoms, at) => {
    const sign = WINDOW_WORDS.get(atoms[at]?.lower ?? "-");
    if (sign === undefined || BEFORE_VERB.has(atoms[at - 1]?.lower ?? "-")) return null;
    const counts = countsAt(atoms, at + 1);
    const [count] = counts;
    if (!count || WEEKDAYS.has(atoms[count.last]?.lower ?? "-")) return null;
    if (counts.length > 1 && sign === -1) {
      const { months, days } = total(counts);
      return timeDraft(at, counts.at(-1)?.last ?? count.last, {
        date: { is: "distance", months: -months, days: -days, window: true },
      });
    }
    return timeDraft(at, count.last, { date: { is: "window", unit: count.unit, length: -sign * count.value } });
  },
};

/** "three weeks and two days": counts of ever finer units. */
function countsAt(atoms: readonly Atom[], at: number): UnitCount[] {
  const counts: UnitCount[] = [];
  for (let next = at; ; ) {
    const count = unitCountAt(atoms, next);
    const before = counts.at(-1);
    if (!count || (before && (sizeOf(count) >= sizeOf(before) || sizeOf(count) < 1))) return counts;
    counts.push(count);
    const link = atoms[count.last]?.lower;
    if (link !== "and" && link !== ",") return counts;
    next = count.last + 1;
  }
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365, decade: 3652 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };

function sizeOf({ unit }: UnitCount): number {
  return DAYS[unit] ?? 0;
}

function total(counts: readonly UnitCount[]): { months: number; days: number } {
  let [months, days] = [0, 0];
  for (const { unit, value } of counts) {
    const each = MONTHS[unit];
    if (each === undefined) days += (DAYS[unit] ?? 0) * value;
    else months += each * value;
  }
  return { months, days };
}

function away(counts: readonly UnitCount[], sign: -1 | 1): DateExpression | null {
  const [count] = counts;
  if (!count) return null;
  if (counts.length === 1) return { is: "shifted", unit: count.unit, by: sign * count.value };
  const { months, days } = total(counts);
  return { is: "distance", months: sign * months, days: sign * days, window: false };
}
