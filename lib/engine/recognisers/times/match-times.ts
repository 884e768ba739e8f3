import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { readAgo, readAhead, readWindow } from "@/lib/engine/recognisers/times/readers/read-ago";
import { readClock } from "@/lib/engine/recognisers/times/readers/read-clock";
import { readCurrentPeriod } from "@/lib/engine/recognisers/times/readers/read-current-period";
import { readDayOfMonth } from "@/lib/engine/recognisers/times/readers/read-day-of-month";
import { readDayPart } from "@/lib/engine/recognisers/times/readers/read-day-part";
import { readDecade } from "@/lib/engine/recognisers/times/readers/read-decade";
import { readHoliday } from "@/lib/engine/recognisers/times/readers/read-holiday";
import { readMonth } from "@/lib/engine/recognisers/times/readers/read-month";
import { readNamedDate } from "@/lib/engine/recognisers/times/readers/read-named-date";
import { readNow } from "@/lib/engine/recognisers/times/readers/read-now";
import { readNumericDate } from "@/lib/engine/recognisers/times/readers/read-numeric-date";
import { readQuarter } from "@/lib/engine/recognisers/times/readers/read-quarter";
import { readRelativeDay } from "@/lib/engine/recognisers/times/readers/read-relative-day";
import { readRelativePeriod } from "@/lib/engine/recognisers/times/readers/read-relative-period";
import { readSeason } from "@/lib/engine/recognisers/times/readers/read-season";
import { readWeekNumber } from "@/lib/engine/recognisers/times/readers/read-week-number";
import { readWeekday } from "@/lib/engine/recognisers/times/readers/read-weekday";
import { readYear } from "@/lib/engine/recognisers/times/readers/read-year";
import { dropWeak } from "@/lib/engine/recognisers/times/refiners/drop-weak";
import { joinClock } from "@/lib/engine/recognisers/times/refiners/join-clock";
import { joinDayPart } from "@/lib/engine/recognisers/times/refiners/join-day-part";
import { joinRange } from "@/lib/engine/recognisers/times/refiners/join-range";
import { joinWeekday } from "@/lib/engine/recognisers/times/refiners/join-weekday";
import { readBound } from "@/lib/engine/recognisers/times/refiners/read-bound";
import { readCountedFrom } from "@/lib/engine/recognisers/times/refiners/read-counted-from";
import { readMoved } from "@/lib/engine/recognisers/times/refiners/read-moved";
import { readNth } from "@/lib/engine/recognisers/times/refiners/read-nth";
import { readSection } from "@/lib/engine/recognisers/times/refiners/read-section";
import { readShiftWord } from "@/lib/engine/recognisers/times/refiners/read-shift-word";
import { readWeekOf } from "@/lib/engine/recognisers/times/refiners/read-week-of";
import type { TimeDraft, TimeReader, TimeRefiner } from "@/lib/engine/recognisers/times/time-draft";

/** Tried at every atom in this order; the first that reads something wins. */
export const TIME_READERS: readonly TimeReader[] = [
  readNumericDate,
  readNamedDate,
  readHoliday,
  readWeekNumber,
  readQuarter,
  readMonth,
  readSeason,
  readDecade,
  readAgo,
  readAhead,
  readWindow,
  readCurrentPeriod,
  readRelativeDay,
  readRelativePeriod,
  readDayOfMonth,
  readWeekday,
  readClock,
  readYear,
  readDayPart,
  readNow,
];

/** Run over the drafts of a sentence in this order. */
export const TIME_REFINERS: readonly TimeRefiner[] = [
  readNth,
  joinWeekday,
  readShiftWord,
  readMoved,
  readWeekOf,
  readSection,
  joinDayPart,
  joinRange,
  joinClock,
  readCountedFrom,
  readBound,
  dropWeak,
];

/** Finds the times among the atoms of one sentence, by their words alone; in order, none overlapping. */
export function matchTimes(atoms: readonly Atom[]): readonly TimeDraft[] {
  let drafts: readonly TimeDraft[] = readAll(atoms);
  for (const { refine } of TIME_REFINERS) {
    if (drafts.length === 0) break;
    drafts = refine(drafts, atoms);
  }
  return drafts;
}

function readAll(atoms: readonly Atom[]): TimeDraft[] {
  const drafts: TimeDraft[] = [];
  let at = 0;
  while (at < atoms.length) {
    const draft = readAt(atoms, at);
    if (draft) drafts.push(draft);
    at = draft?.last ?? at + 1;
  }
  return drafts;
}

function readAt(atoms: readonly Atom[], at: number): TimeDraft | null {
  if (atoms[at]?.kind === "mark") return null;
  for (const { read } of TIME_READERS) {
    const draft = read(atoms, at);
    if (draft) return draft;
  }
  return null;
}
