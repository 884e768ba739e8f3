import { SHIFT_WORDS, TIME_UNITS } from "@/lib/engine/lexicon/time-words";
import { governingTense } from "@/lib/engine/recognisers/times/governing-tense";
import { type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

/** "last week", "this year", "next quarter", "the weekend". */
export const readRelativePeriod: TimeReader = {
  id: "relative-period",
  summary: "Periods counted from the publication date: last week, this year, next quarter, the weekend.",
  read: (atoms, at) => {
    const word = atoms[at]?.lower ?? "-";
    const unit = TIME_UNITS.get(atoms[at + 1]?.lower ?? "-");
    if (unit === undefined || atoms[at + 1]?.lower.endsWith("s")) return null;
    if (word === "the" && unit === "weekend") return timeDraft(at, at + 2, { date: { is: "shifted", unit, by: 0 } });
    const by = SHIFT_WORDS.get(word);
    if (by === undefined || unit === "minute" || unit === "decade" || unit === "day") return null;
    if (unit === "hour") return by === 0 ? null : timeDraft(at, at + 2, { date: { is: "window", unit, length: -by } });
    // "the last week of the trial"
    if (word === "last" && atoms[at - 1]?.lower === "the" && atoms[at + 2]?.lower === "of") return null;
    // "the past year" is a window that ends now; "the following week" runs from another time than publication.
    if (word === "past") return timeDraft(at, at + 2, { date: { is: "window", unit, length: 1 } });
    if (word === "following" && governingTense(atoms, at, at + 2) !== "future") return null;
    return timeDraft(at, at + 2, { date: { is: "shifted", unit, by } });
  },
};
