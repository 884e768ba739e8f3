import { AMBIGUOUS_MONTHS } from "@/lib/engine/lexicon/time-words";
import { afterAbbreviation, monthAt, yearAfter } from "@/lib/engine/recognisers/times/readers/calendar-words";
import { type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

/** "November", "Nov.", "April 2017", "Dec/2018"; without a year it is weak. */
export const readMonth: TimeReader = {
  id: "month",
  summary:
    "Months, with or without a year: November, April 2017, Dec/2018. Alone they need a word of time before them.",
  read: (atoms, at) => {
    const month = monthAt(atoms, at);
    const atom = atoms[at];
    if (month === null || !atom || /^\d\d?$/.test(atoms[at - 1]?.text ?? "-")) return null;
    const afterMonth = afterAbbreviation(atoms, at);
    const tail = yearAfter(atoms, afterMonth) ?? yearAfter(atoms, at + 1);
    if (tail) return timeDraft(at, tail.last, { date: { is: "month", year: tail.year, month, shift: null } });
    const capital = /^\p{Lu}/u.test(atom.text);
    if (
      AMBIGUOUS_MONTHS.has(atom.lower) &&
      atom.lower.length <= 5 &&
      !capital &&
      atom.lower !== "april" &&
      atom.lower !== "june"
    )
      return null;
    const name =
      AMBIGUOUS_MONTHS.has(atom.lower) && /^\p{Lu}/u.test(atoms[at + 1]?.text ?? "") && atoms[at + 1]?.kind === "word";
    return name
      ? null
      : timeDraft(at, afterMonth, {
          date: { is: "month", year: null, month, shift: null },
          weak: true,
        });
  },
};
