const MONTH_NAMES = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
];

/** Month names and newspaper forms, without their full stop: 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, i): [string, number] => [name, i + 1]),
  ["jan", 1], ["feb", 2], ["febr", 2], ["mar", 3], ["apr", 4], ["jun", 6], ["jul", 7], ["aug", 8], ["sep", 9], ["sept", 9], ["oct", 10],
  ["nov", 11], ["dec", 12],
]);

/** Months that are also common words or given names: on their own they need a word of time beside them and a capital. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(["may", "march", "mar", "jan", "jun", "sep", "dec", "august", "april", "june"]);

/** Weekday names and short forms: Monday is 1, Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["monday", 1], ["tuesday", 2], ["wednesday", 3], ["thursday", 4], ["friday", 5], ["saturday", 6], ["sunday", 7],
  ["tues", 2], ["thur", 4], ["thurs", 4],
]);

/** Short weekday names that are words or names too: read only beside a date. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["mon", 1], ["tue", 2], ["wed", 3], ["thu", 4], ["fri", 5], ["sat", 6], ["sun", 7],
]);

/** Seasons by their first month, as the north counts them; winter starts in the year before. */
export const SEASONS: ReadonlyMap<string, number> = new Map([["spring", 3], ["summer", 6], ["autumn", 9], ["fall", 9], ["winter", 12]]);

export type DayPart = "morning" | "afternoon" | "evening" | "night" | "overnight";

export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ["morning", "morning"], ["afternoon", "afternoon"], ["evening", "evening"], ["night", "night"], ["nighttime", "night"], ["dawn", "morning"],
  ["daybreak", "morning"], ["lunchtime", "afternoon"], ["nightfall", "evening"], ["dusk", "evening"], ["teatime", "afternoon"],
]);

/** Words that place a period before, at or after the present one. */
export const SHIFT_WORDS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ["last", -1], ["past", -1], ["previous", -1], ["this", 0], ["next", 1], ["coming", 1], ["upcoming", 1], ["following", 1],
]);

export type TimeUnit = "minute" | "hour" | "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade";

export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ["minute", "minute"], ["minutes", "minute"], ["min", "minute"], ["hour", "hour"], ["hours", "hour"], ["day", "day"], ["days", "day"],
  ["week", "week"], ["weeks", "week"], ["weekend", "weekend"], ["month", "month"], ["months", "month"], ["quarter", "quarter"],
  ["quarters", "quarter"], ["year", "year"], ["years", "year"], ["decade", "decade"], ["decades", "decade"],
]);

/** Words before a bare year that make it one: "in 2014", "summer 2020". */
export const YEAR_INTRODUCERS: ReadonlySet<string> = new Set([
  "in", "since", "by", "until", "till", "before", "after", "during", "from", "of", "late", "early", "mid", "through", "throughout",
  "circa", "year", "summer", "winter", "spring", "autumn", "fall", "around", "between", "between", "january", "february", "march", "april",
  "may", "june", "july", "august", "september", "october", "november", "december", "as", "back", "end", "than",
]);

/** Words that tell that what they govern is still to come. */
export const FUTURE_CUES: ReadonlySet<string> = new Set([
  "will", "won't", "shall", "i'll", "you'll", "he'll", "she'll", "it'll", "we'll", "they'll", "due", "scheduled", "plans", "planned", "planning",
  "expected", "expects", "slated", "upcoming", "going", "must", "should", "may", "might", "could", "would", "can", "vows", "hopes", "aims", "set",
  "deadline", "tomorrow", "intends", "let's", "please", "convened", "begins", "starts", "opens", "comes",
]);

/** Verb forms of the past that do not end in -ed. */
export const PAST_CUES: ReadonlySet<string> = new Set([
  "was", "were", "had", "did", "said", "told", "wrote", "came", "went", "took", "got", "made", "began", "broke", "fell", "hit", "struck", "left",
  "saw", "met", "spoke", "gave", "held", "found", "won", "lost", "became", "rose", "ran", "felt", "put", "sent", "shook", "fled", "brought",
]);

/** Zone names that may follow a clock time. */
export const ZONE_NAMES: ReadonlySet<string> = new Set([
  "gmt", "utc", "bst", "cet", "cest", "eet", "eest", "msk", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "ist",
  "jst", "kst", "wib", "wita", "wit", "sgt", "hkt", "aest", "aedt", "awst", "nzst", "sast", "wat", "eat", "trt",
]);
