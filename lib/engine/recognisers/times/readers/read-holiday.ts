import { HOLIDAYS, type HolidayRule } from "@/lib/engine/lexicon/holidays";
import { SHIFT_WORDS } from "@/lib/engine/lexicon/time-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { yearAfter } from "@/lib/engine/recognisers/times/readers/calendar-words";
import { type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

const LONGEST = 4;
/** Words that make a time of the name of a feast: "since Christmas", but not "a Christmas tree". */
const INTRODUCERS: ReadonlySet<string> = new Set([
  "since",
  "before",
  "after",
  "by",
  "until",
  "till",
  "on",
  "at",
  "over",
  "during",
  "from",
  "between",
  "to",
  "of",
  "past",
]);
const FOLLOWERS: ReadonlySet<string> = new Set([
  "and",
  "or",
  "in",
  "at",
  "to",
  "but",
  "when",
  "as",
  "for",
  "with",
  "by",
  "because",
  "that",
]);

/** "Boxing Day", "Christmas Eve 2019", "last Easter", "since Christmas"; not "the Good Friday Agreement", "a Christmas tree". */
export const readHoliday: TimeReader = {
  id: "holiday",
  summary: "Holidays of a known day: Boxing Day, Easter Monday 2019, last Thanksgiving, since Christmas.",
  read: (atoms, at) => {
    const shift = SHIFT_WORDS.get(atoms[at]?.lower ?? "-") ?? null;
    const first = shift === null ? at : at + 1;
    const name = nameAt(atoms, first);
    if (!name) return null;
    const tail = yearAfter(atoms, name.last);
    const last = tail?.last ?? name.last;
    const after = atoms[last];
    if (after?.kind === "word" && /^\p{Lu}/u.test(after.text) && !tail) return null;
    const day = /(?:day|eve|night|monday|sunday|friday)$/.test(atoms[name.last - 1]?.lower ?? "-") && last > first + 1;
    const ends = after === undefined || after.kind === "mark" || FOLLOWERS.has(after.lower);
    if (!day && !tail && !(ends && (shift !== null || INTRODUCERS.has(atoms[first - 1]?.lower ?? "-")))) return null;
    return timeDraft(at, last, { date: { is: "holiday", rule: name.rule, year: tail?.year ?? null, shift } });
  },
};

function nameAt(atoms: readonly Atom[], at: number): { rule: HolidayRule; last: number } | null {
  if (atoms[at]?.kind !== "word") return null;
  let found: { rule: HolidayRule; last: number } | null = null;
  let words = "";
  for (let last = at; last < at + LONGEST; last++) {
    const atom = atoms[last];
    if (atom?.lower === "'" && last > at) words += "'";
    else words += `${words === "" ? "" : " "}${atom?.lower ?? "-"}`;
    const rule = HOLIDAYS.get(words);
    // "mayday" and "may day" in small letters are a call for help.
    if (rule && !(words === "may day" && atoms[at]?.text === "may")) found = { rule, last: last + 1 };
  }
  return found;
}
