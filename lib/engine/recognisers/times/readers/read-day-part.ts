import { DAY_PARTS } from "@/lib/engine/lexicon/time-words";
import { type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

/** "in the evening", "Tuesday | night": weak, for a day or a clock time to take. */
export const readDayPart: TimeReader = {
  id: "day-part",
  summary: "Parts of a day, beside a day or a clock time: Tuesday night, at six in the evening.",
  read: (atoms, at) => {
    const part = DAY_PARTS.get(atoms[at]?.lower ?? "-");
    return part === undefined ? null : timeDraft(at, at + 1, { part, weak: true });
  },
};
