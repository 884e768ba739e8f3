import type { HolidayRule } from "@/lib/engine/lexicon/holidays";
import type { DayPart, TimeUnit } from "@/lib/engine/lexicon/time-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";

export type Shift = -1 | 0 | 1;

/** Which day or period a text names, as far as its words alone tell. */
export type DateExpression =
  | {
      readonly is: "day";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      /** In digits that make a date in either order. */
      readonly either?: boolean;
    }
  | {
      readonly is: "day-of-month";
      readonly day: number;
      readonly weekday: number | null;
      readonly months: number | null;
    }
  | { readonly is: "month"; readonly year: number | null; readonly month: number; readonly shift: Shift | null }
  | { readonly is: "quarter"; readonly year: number | null; readonly quarter: number; readonly length: 3 | 6 }
  | { readonly is: "season"; readonly year: number | null; readonly firstMonth: number; readonly shift: Shift | null }
  | { readonly is: "year"; readonly year: number }
  | { readonly is: "decade"; readonly year: number }
  | {
      readonly is: "weekday";
      readonly weekday: number;
      readonly shift: "recent" | "previous" | "this" | "coming" | "next" | null;
      readonly week: number | null;
    }
  | { readonly is: "shifted"; readonly unit: TimeUnit; readonly by: number }
  | { readonly is: "window"; readonly unit: TimeUnit; readonly length: number }
  /** So many months and days from publication; a window reaches from there to it. */
  | { readonly is: "distance"; readonly months: number; readonly days: number; readonly window: boolean }
  | { readonly is: "to-date"; readonly unit: "month" | "quarter" | "year" }
  | { readonly is: "holiday"; readonly rule: HolidayRule; readonly year: number | null; readonly shift: Shift | null }
  /** The n-th of its kind within a period, -1 the last. */
  | {
      readonly is: "nth";
      readonly n: number;
      readonly unit: "day" | "week" | "weekend" | "weekday" | "quarter" | "half";
      readonly weekday: number | null;
      readonly of: DateExpression;
    }
  | { readonly is: "moved"; readonly unit: TimeUnit; readonly by: number; readonly from: DateExpression }
  | { readonly is: "week-of"; readonly edge: "start" | "end" | "within"; readonly day: DateExpression };

/** Whether an expression names one day, to which a clock time or a part of the day may go. */
export function namesDay(date: DateExpression): boolean {
  switch (date.is) {
    case "day":
    case "weekday":
    case "day-of-month":
    case "holiday":
      return true;
    case "shifted":
      return date.unit === "day";
    case "nth":
      return date.unit === "day" || date.unit === "weekday";
    case "moved":
      return date.unit === "day" || date.unit === "week";
    default:
      return false;
  }
}

export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  /** False where the half of the day is not told: "at 2.40". */
  readonly settled: boolean;
  /** What tells the half beyond doubt: am or pm, or the figures themselves ("18:30"). */
  readonly told?: "half" | "figures";
}

export type Bound = "since" | "until" | "before" | "after";
export type Section = "early" | "mid" | "late";

/** A time on its way to a TimeSpan: what its words say, before the publication date gives it a place. Atoms [first, last). */
export interface TimeDraft {
  readonly first: number;
  readonly last: number;
  readonly date: DateExpression | null;
  readonly clock: Clock | null;
  readonly part: DayPart | null;
  readonly section: Section | null;
  readonly bound: Bound | null;
  /** The other end of a range. */
  readonly to: TimeDraft | null;
  /** Too little to stand on its own: kept only if a refiner joins it to something or finds a word of time before it. */
  readonly weak: boolean;
}

/** Reads the one form of time that it is named for, where it starts at atom `at`. */
export interface TimeReader {
  readonly id: string;
  readonly summary: string;
  readonly read: (atoms: readonly Atom[], at: number) => TimeDraft | null;
}

/** Joins, widens or drops the drafts of one sentence. */
export interface TimeRefiner {
  readonly id: string;
  readonly summary: string;
  readonly refine: (drafts: readonly TimeDraft[], atoms: readonly Atom[]) => readonly TimeDraft[];
}

type Content = Partial<Pick<TimeDraft, "date" | "clock" | "part" | "weak">>;

export function timeDraft(first: number, last: number, content: Content): TimeDraft {
  return {
    first,
    last,
    date: null,
    clock: null,
    part: null,
    section: null,
    bound: null,
    to: null,
    weak: false,
    ...content,
  };
}
