/** When a holiday falls: on a day of the year, on the n-th such weekday of a month (-1 the last), or so far from Easter Sunday. */
export type HolidayRule =
  | { readonly on: "date"; readonly month: number; readonly day: number }
  | { readonly on: "weekday"; readonly month: number; readonly weekday: number; readonly n: number }
  | { readonly on: "easter"; readonly days: number };

const date = (month: number, day: number): HolidayRule => ({ on: "date", month, day });
const weekday = (month: number, name: number, n: number): HolidayRule => ({ on: "weekday", month, weekday: name, n });
const easter = (days: number): HolidayRule => ({ on: "easter", days });

/**
 * Holidays that fall on the same day wherever they are kept, or in the one country that has the name, in lower case.
 * Names that countries date differently (Labour Day, Independence Day, Mother's Day) are left out.
 */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map([
  ["new year's day", date(1, 1)],
  ["new year's eve", date(12, 31)],
  ["new years eve", date(12, 31)],
  ["new years day", date(1, 1)],
  ["christmas", date(12, 25)],
  ["christmas day", date(12, 25)],
  ["xmas", date(12, 25)],
  ["christmas eve", date(12, 24)],
  ["boxing day", date(12, 26)],
  ["halloween", date(10, 31)],
  ["hallowe'en", date(10, 31)],
  ["all saints' day", date(11, 1)],
  ["all souls' day", date(11, 2)],
  ["valentine's day", date(2, 14)],
  ["st patrick's day", date(3, 17)],
  ["groundhog day", date(2, 2)],
  ["april fools' day", date(4, 1)],
  ["april fool's day", date(4, 1)],
  ["earth day", date(4, 22)],
  ["may day", date(5, 1)],
  ["juneteenth", date(6, 19)],
  ["canada day", date(7, 1)],
  ["bastille day", date(7, 14)],
  ["anzac day", date(4, 25)],
  ["australia day", date(1, 26)],
  ["guy fawkes night", date(11, 5)],
  ["bonfire night", date(11, 5)],
  ["armistice day", date(11, 11)],
  ["remembrance day", date(11, 11)],
  ["veterans day", date(11, 11)],
  ["pearl harbor day", date(12, 7)],
  ["martin luther king day", weekday(1, 1, 3)],
  ["presidents' day", weekday(2, 1, 3)],
  ["presidents day", weekday(2, 1, 3)],
  ["memorial day", weekday(5, 1, -1)],
  ["father's day", weekday(6, 7, 3)],
  ["labor day", weekday(9, 1, 1)],
  ["columbus day", weekday(10, 1, 2)],
  ["thanksgiving", weekday(11, 4, 4)],
  ["thanksgiving day", weekday(11, 4, 4)],
  ["easter", easter(0)],
  ["easter day", easter(0)],
  ["easter sunday", easter(0)],
  ["easter monday", easter(1)],
  ["easter saturday", easter(-1)],
  ["good friday", easter(-2)],
  ["maundy thursday", easter(-3)],
  ["palm sunday", easter(-7)],
  ["ash wednesday", easter(-46)],
  ["shrove tuesday", easter(-47)],
  ["ascension day", easter(39)],
  ["whit sunday", easter(49)],
  ["whit monday", easter(50)],
]);
