import { SMALL_NUMBERS } from "@/lib/engine/lexicon/number-words";
import { MONTHS, WEEKDAYS, ZONE_NAMES } from "@/lib/engine/lexicon/time-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { type Clock, type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

const DOTTED = /^(\d\d?)\.([0-5]\d)$/;
const MILITARY = /^(?:[01]\d|2[0-3])[0-5]\d$/;
const FRENCH = /^h([0-5]\d)?$/;
const HALF = /^([ap])(m?)$/;
const TIME_INTRODUCERS: ReadonlySet<string> = new Set([
  "at",
  "around",
  "about",
  "towards",
  "toward",
  "by",
  "before",
  "after",
  "past",
  "until",
  "till",
  "from",
  "between",
  "to",
  "since",
  "and",
]);

const FIXED_HOURS: ReadonlyMap<string, number> = new Map([
  ["noon", 12],
  ["midday", 12],
  ["midnight", 0],
]);

const AFTER_HOUR: ReadonlySet<string> = new Set([
  "on",
  "in",
  "at",
  "to",
  "and",
  "this",
  "last",
  "next",
  "yesterday",
  "today",
  "tomorrow",
  "tonight",
  "local",
  "sharp",
  "until",
  "till",
  "before",
  "after",
  "when",
  "the",
  "a",
  "an",
  "he",
  "she",
  "it",
  "they",
  "we",
  "i",
  "there",
  "his",
  "her",
  "their",
]);

interface ClockAt {
  readonly clock: Clock;
  readonly last: number;
  readonly weak: boolean;
}

/** "6.08pm", "6 p.m.", "14:30", "14h40", "20.00 GMT", "six o'clock", "noon"; "at six" and "at 2.40" are weak. */
export const readClock: TimeReader = {
  id: "clock",
  summary: "Times of day: 6.08pm, 14:30, 14h40, six o'clock, noon. Without am or pm they need a day beside them.",
  read: (atoms, at) => {
    const found = named(atoms, at) ?? digits(atoms, at) ?? words(atoms, at);
    if (!found) return null;
    const zone = zoneEnd(atoms, found.last);
    const weak = found.weak && zone === found.last;
    return timeDraft(at, zone, { clock: { ...found.clock, settled: found.clock.settled || zone > found.last }, weak });
  },
};

function named(atoms: readonly Atom[], at: number): ClockAt | null {
  const word = atoms[at]?.lower ?? "-";
  const noon = word === "noon" || word === "midday";
  if (!noon && word !== "midnight") return null;
  const clock: Clock = { hour: noon ? 12 : 0, minute: null, settled: true, told: "figures" };
  return { clock, last: at + 1, weak: !introduced(atoms, at) };
}

function digits(atoms: readonly Atom[], at: number): ClockAt | null {
  const atom = atoms[at];
  if (atom?.kind !== "number") return null;
  const next = atoms[at + 1];
  const spelled = hoursAndMinutes(atoms, at);
  if (spelled) return spelled;
  const dotted = DOTTED.exec(atom.text);
  if (
    dotted &&
    /^h(?:ou)?rs$/.test(next?.lower ?? "-") &&
    !isMeasured(atoms, at) &&
    (isAt(atoms, at) || isAsOf(atoms, at))
  ) {
    const clock: Clock = { hour: Number(dotted[1]), minute: Number(dotted[2]), settled: true, told: "figures" };
    return clock.hour < 24 ? { clock, last: at + 2, weak: false } : null;
  }
  if (dotted)
    return withHalf(
      atoms,
      at + 1,
      Number(dotted[1]),
      Number(dotted[2]),
      isLineStart(atoms, at) || (dotted[1]?.startsWith("0") === true && introduced(atoms, at)) || isMoment(atoms, at),
    );
  if (MILITARY.test(atom.text) && isHours(atoms, at)) {
    const clock: Clock = {
      hour: Math.floor(atom.value / 100),
      minute: atom.value % 100,
      settled: true,
      told: "figures",
    };
    return { clock, last: /^h/.test(next?.lower ?? "-") ? at + 2 : at + 1, weak: false };
  }
  if (!/^\d\d?$/.test(atom.text)) return null;
  if (atom.value === 12 && (next?.lower === "noon" || next?.lower === "midnight")) {
    const clock: Clock = { hour: next.lower === "noon" ? 12 : 0, minute: null, settled: true, told: "figures" };
    return { clock, last: at + 2, weak: false };
  }
  const past = minutesPast(atoms, at);
  if (past) return past;
  const french = next?.glued ? FRENCH.exec(next.lower) : null;
  if (french && atom.value < 24) {
    return {
      clock: { hour: atom.value, minute: french[1] === undefined ? null : Number(french[1]), settled: true },
      last: at + 2,
      weak: french[1] === undefined,
    };
  }
  const minute = atoms[at + 2];
  if (next?.lower === ":" && next.glued && minute?.glued && /^[0-5]\d$/.test(minute.text)) {
    const seconds = atoms[at + 3]?.lower === ":" && atoms[at + 3]?.glued === true && atoms[at + 4]?.kind === "number";
    return withHalf(atoms, seconds ? at + 5 : at + 3, atom.value, minute.value, true);
  }
  const whole = withHalf(atoms, at + 1, atom.value, null, false);
  if (whole && !whole.weak) return whole;
  if (opensRange(atoms, at)) return whole;
  return introduced(atoms, at) && endsHour(atoms, at + 1) && atom.value <= 12 ? whole : null;
}

const MOMENT: ReadonlySet<string> = new Set(["at", "until", "till", "since", "before", "after", "toward", "towards"]);
/** Before these words and "hours" stands a time of day; after "about" or "after" a stretch ("after 5 hours 40 minutes"). */
const AT: ReadonlySet<string> = new Set(["at", "since", "until", "till"]);
const NEARLY: ReadonlySet<string> = new Set(["about", "around", "roughly", "exactly", "precisely"]);
/** What has a price or a mark has it "at 4.40" at any hour. */
const PRICED =
  /^(?:put|plac|keep|kept|hold|held|leav|left|cap|limit|count|number|toll|figur|tot|rank|aged?$|die|dead|start|clos|trad|pric|valu|quot|fix|peg|stand|stood|settl|averag|remain|rat|measur|peak|scor|calculat|estimat|shar|index|dollar|euro|pound)/;
const LEVEL_REACH = 6; // words

/** "at 5 hours 40 minutes", as agencies have it whose language says so; not "a delay put at 5 hours 40 minutes". */
function hoursAndMinutes(atoms: readonly Atom[], at: number): ClockAt | null {
  const [hour, hours, minute, minutes] = atoms.slice(at, at + 4);
  if (hour?.kind !== "number" || minute?.kind !== "number" || !isAt(atoms, at)) return null;
  if (!/^hours?$/.test(hours?.lower ?? "-") || !/^minutes?$/.test(minutes?.lower ?? "-")) return null;
  if (!/^\d\d?$/.test(hour.text) || hour.value > 23 || minute.value > 59 || isMeasured(atoms, at)) return null;
  const clock: Clock = { hour: hour.value, minute: minute.value, settled: true, told: "figures" };
  return { clock, last: at + 4, weak: false };
}

function isAt(atoms: readonly Atom[], at: number): boolean {
  return AT.has(atoms[beforeNearly(atoms, at)]?.lower ?? "-");
}

/** The atom before a time, or before the "about" that stands before it. */
function beforeNearly(atoms: readonly Atom[], at: number): number {
  return NEARLY.has(atoms[at - 1]?.lower ?? "-") ? at - 2 : at - 1;
}

/** What lasts has it "at 5 hours 40 minutes" as well. */
const MEASURED =
  /^(?:put|last|length|long|delay|wait|duration|estimat|calculat|averag|limit|cap|tot|figur|record|clock|journey|race|win|won)/;

function isMeasured(atoms: readonly Atom[], at: number): boolean {
  return atoms.slice(Math.max(0, at - LEVEL_REACH), at).some((atom) => MEASURED.test(atom.lower));
}

/** "at 4.40", "until 22.52", with nothing behind it that it could be so many of, nor a price before it. */
function isMoment(atoms: readonly Atom[], at: number): boolean {
  const before = beforeNearly(atoms, at);
  return MOMENT.has(atoms[before]?.lower ?? "-") && endsHour(atoms, at + 1) && !isPriced(atoms, before);
}

function isPriced(atoms: readonly Atom[], at: number): boolean {
  return atoms.slice(Math.max(0, at - LEVEL_REACH), at).some((atom) => PRICED.test(atom.lower));
}

/** Reads "pm", "p.m.", "p" after the figures; without it the time is as the figures say, on a 24-hour clock from 13 on. */
function withHalf(
  atoms: readonly Atom[],
  at: number,
  hour: number,
  minute: number | null,
  strong: boolean,
): ClockAt | null {
  if (hour > 24 || (hour === 24 && minute !== 0)) return null;
  const half = halfAt(atoms, at, minute !== null);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    return {
      clock: { hour: (hour % 12) + (half.afternoon ? 12 : 0), minute, settled: true, told: "half" },
      last: half.last,
      weak: false,
    };
  }
  const oclock = atoms[at]?.lower === "o'clock";
  return {
    clock: {
      hour: hour % 24,
      minute,
      settled: strong || hour > 12 || hour === 0,
      ...(hour > 12 || hour === 0 ? { told: "figures" as const } : {}),
    },
    last: oclock ? at + 1 : at,
    weak: !strong && !oclock,
  };
}

function halfAt(atoms: readonly Atom[], at: number, minutes: boolean): { afternoon: boolean; last: number } | null {
  const parts = HALF.exec(atoms[at]?.lower ?? "-");
  if (!parts) return null;
  const afternoon = parts[1] === "p";
  if (parts[2] === "m") return { afternoon, last: at + 1 };
  const [stop, m, last] = [atoms[at + 1], atoms[at + 2], atoms[at + 3]];
  if (stop?.lower === "." && stop.glued && m?.lower === "m")
    return { afternoon, last: last?.lower === "." && last.glued ? at + 4 : at + 3 };
  if (m?.lower !== "m" && stop?.lower === "m" && !minutes) return { afternoon, last: at + 2 };
  return atoms[at]?.glued ? { afternoon, last: at + 1 } : null;
}

/** "at six", "half past four", "five o'clock", "ten to seven". */
function words(atoms: readonly Atom[], at: number): ClockAt | null {
  const past = minutesPast(atoms, at);
  if (past) return past;
  const link = atoms[at + 1]?.lower ?? "-";
  const hour = hourWord(atoms, at);
  if (hour === null) return null;
  if (link === "o'clock") return { clock: { hour, minute: null, settled: false }, last: at + 2, weak: false };
  const half = halfAt(atoms, at + 1, false);
  if (half)
    return {
      clock: { hour: (hour % 12) + (half.afternoon ? 12 : 0), minute: null, settled: true, told: "half" },
      last: half.last,
      weak: false,
    };
  return introduced(atoms, at) && endsHour(atoms, at + 1)
    ? { clock: { hour, minute: null, settled: false }, last: at + 1, weak: !isMoment(atoms, at) }
    : null;
}

/** "half past four", "a quarter to three", "ten minutes past 6", "twenty to five": the minute and the hour that it is counted from. */
function minutesPast(atoms: readonly Atom[], at: number): ClockAt | null {
  const minutes = minuteWord(atoms, at);
  if (!minutes) return null;
  const spoken = /^min(?:ute)?s?$/.test(atoms[minutes.last]?.lower ?? "-");
  const link = spoken ? minutes.last + 1 : minutes.last;
  const word = atoms[link]?.lower;
  const past = word === "past" || (spoken && word === "after");
  const to = (word === "to" || (spoken && word === "before")) && minutes.value !== 30;
  if (!past && !to) return null;
  const fixed = FIXED_HOURS.get(atoms[link + 1]?.lower ?? "-");
  if (fixed !== undefined && (spoken || !minutes.loose)) {
    const minute = to ? 60 - minutes.value : minutes.value;
    const clock: Clock = { hour: to ? (fixed + 23) % 24 : fixed, minute, settled: true, told: "figures" };
    return { clock, last: link + 2, weak: false };
  }
  const hour = hourWord(atoms, link + 1) ?? hourFigure(atoms[link + 1]);
  if (hour === null || !endsHour(atoms, link + 2)) return null;
  if (to && !spoken && minutes.loose && !countsDown(atoms, at, minutes.value)) return null;
  const half = halfAt(atoms, link + 2, false);
  const shown = to ? (hour + 11) % 12 || 12 : hour;
  const clock = half
    ? { hour: (shown % 12) + (half.afternoon ? 12 : 0), settled: true, told: "half" as const }
    : { hour: shown % 24, settled: false };
  return {
    clock: { ...clock, minute: to ? 60 - minutes.value : minutes.value },
    last: half?.last ?? link + 2,
    weak: minutes.loose && !spoken && !half && !(to && countsDown(atoms, at, minutes.value)),
  };
}

/** "at ten to eight", "since ten to eight"; "from five to seven" is a stretch of hours, and so may "five to seven" alone be. */
function countsDown(atoms: readonly Atom[], at: number, minutes: number): boolean {
  const before = beforeNearly(atoms, at);
  return (
    minutes % 5 === 0 &&
    (MOMENT.has(atoms[before]?.lower ?? "-") || atoms[before]?.lower === "by") &&
    !isPriced(atoms, at)
  );
}

/** "half", "quarter", "ten", "twenty-five": `loose` where the word is a number like any other. */
function minuteWord(atoms: readonly Atom[], at: number): { value: number; last: number; loose: boolean } | null {
  const atom = atoms[at];
  if (!atom) return null;
  if (atom.lower === "a" && /^minute$/.test(atoms[at + 1]?.lower ?? "-"))
    return { value: 1, last: at + 1, loose: true };
  if (atom.lower === "half") return { value: 30, last: at + 1, loose: false };
  if (atom.lower === "quarter") return { value: 15, last: at + 1, loose: false };
  if (atom.kind === "number")
    return Number.isInteger(atom.value) && atom.value > 0 && atom.value < 60
      ? { value: atom.value, last: at + 1, loose: true }
      : null;
  if (atom.lower === "twenty") {
    const dash = atoms[at + 1]?.lower === "-" ? 1 : 0;
    return atoms[at + 1 + dash]?.lower === "five"
      ? { value: 25, last: at + 2 + dash, loose: false }
      : { value: 20, last: at + 1, loose: false };
  }
  const small = SMALL_NUMBERS.get(atom.lower);
  return small !== undefined && small > 0 && Number.isInteger(small)
    ? { value: small, last: at + 1, loose: true }
    : null;
}

function hourFigure(atom: Atom | undefined): number | null {
  return atom?.kind === "number" && /^\d\d?$/.test(atom.text) && atom.value >= 1 && atom.value <= 12
    ? atom.value
    : null;
}

/** "2-4pm", "6 to 8pm": an hour whose half of the day is told with the second. */
function opensRange(atoms: readonly Atom[], at: number): boolean {
  const link = atoms[at + 1]?.lower;
  const [hour, end] = [hourFigure(atoms[at]), hourFigure(atoms[at + 2])];
  if ((link !== "-" && link !== "to") || hour === null || end === null) return false;
  return halfAt(atoms, at + 3, false) !== null;
}

/** "0730 hours", "1600 GMT". */
function isHours(atoms: readonly Atom[], at: number): boolean {
  const after = atoms[at + 1];
  if (after?.kind !== "word") return false;
  if (after.lower === "hours" || after.lower === "hrs") return introduced(atoms, at) && atoms[at + 2]?.lower !== "of";
  if (after.lower === "h" && after.glued) return true;
  return ZONE_NAMES.has(after.lower) && after.text === after.text.toUpperCase();
}

function hourWord(atoms: readonly Atom[], at: number): number | null {
  const hour = SMALL_NUMBERS.get(atoms[at]?.lower ?? "-");
  return hour !== undefined && hour >= 1 && hour <= 12 ? hour : null;
}

/** What may follow a bare hour; before any other word the number counts ("after one season"). */
function endsHour(atoms: readonly Atom[], at: number): boolean {
  const after = atoms[at];
  return (
    after === undefined ||
    after.kind === "mark" ||
    AFTER_HOUR.has(after.lower) ||
    WEEKDAYS.has(after.lower) ||
    MONTHS.has(after.lower)
  );
}

function introduced(atoms: readonly Atom[], at: number): boolean {
  return TIME_INTRODUCERS.has(atoms[at - 1]?.lower ?? "-");
}

/** "As of 17.00 hours". */
function isAsOf(atoms: readonly Atom[], at: number): boolean {
  return atoms[at - 1]?.lower === "of" && atoms[at - 2]?.lower === "as";
}

/** The entries of a running report start with their time: "19.50 Police say …". */
function isLineStart(atoms: readonly Atom[], at: number): boolean {
  return at === 0 && atoms.length > 2 && (atoms[1]?.kind === "mark" || /^\p{Lu}/u.test(atoms[1]?.text ?? ""));
}

function zoneEnd(atoms: readonly Atom[], at: number): number {
  const zone = atoms[at];
  if (zone?.kind !== "word") return at;
  if (ZONE_NAMES.has(zone.lower) && zone.text === zone.text.toUpperCase()) return at + 1;
  const named = zone.lower === "local" || /^\p{Lu}/u.test(zone.text);
  return named && atoms[at + 1]?.lower === "time" ? at + 2 : at;
}
