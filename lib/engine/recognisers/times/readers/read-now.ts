import { type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

/** "until now", "meet now.": the moment of publication, where a word of time stands before it or it ends its sentence. */
export const readNow: TimeReader = {
  id: "now",
  summary: "Now, at the end of a sentence, of a range or after a word of time: between May and now.",
  read: (atoms, at) => {
    if (atoms[at]?.lower !== "now" || at === 0) return null;
    const after = atoms[at + 1];
    const ends = after === undefined || (after.kind === "mark" && at + 2 === atoms.length);
    return timeDraft(at, at + 1, { date: { is: "shifted", unit: "minute", by: 0 }, weak: !ends });
  },
};
