import { SEASONS } from "@/lib/engine/lexicon/time-words";
import { yearAfter } from "@/lib/engine/recognisers/times/readers/calendar-words";
import { type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

/** "the autumn of 2016", "summer 2020", "last winter"; without a year it is weak. */
export const readSeason: TimeReader = {
  id: "season",
  summary: "Seasons: the autumn of 2016, summer 2020, last winter. Without a year they need last, this or next.",
  read: (atoms, at) => {
    const firstMonth = SEASONS.get(atoms[at]?.lower ?? "-");
    if (firstMonth === undefined) return null;
    const tail = yearAfter(atoms, at + 1);
    return timeDraft(at, tail?.last ?? at + 1, {
      date: { is: "season", year: tail?.year ?? null, firstMonth, shift: null },
      weak: tail === null,
    });
  },
};
