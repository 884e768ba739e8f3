import { SHIFT_WORDS } from "@/lib/engine/lexicon/time-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import type { TimeDraft, TimeRefiner } from "@/lib/engine/recognisers/times/time-draft";

const WEEKDAY_SHIFTS: ReadonlyMap<string, "recent" | "previous" | "this" | "coming" | "next"> = new Map([
  ["last", "recent"],
  ["past", "recent"],
  ["previous", "previous"],
  ["this", "this"],
  ["coming", "coming"],
  ["upcoming", "coming"],
  ["next", "next"],
  ["following", "next"],
]);

/** "last | March", "next | Monday", "this past | Wednesday", "last | winter". */
export const readShiftWord: TimeRefiner = {
  id: "shift-word",
  summary: "Reads last, this and next before a month, a season or a weekday: next Monday, last winter.",
  refine: (drafts, atoms) => drafts.map((draft) => shifted(draft, atoms)),
};

function shifted(draft: TimeDraft, atoms: readonly Atom[]): TimeDraft {
  const word = atoms[draft.first - 1]?.lower ?? "-";
  const { date } = draft;
  if (date?.is === "weekday" && date.week === null) {
    const shift = WEEKDAY_SHIFTS.get(word);
    if (shift === undefined) return draft;
    const two = (shift === "recent" || shift === "coming") && atoms[draft.first - 2]?.lower === "this";
    return { ...draft, first: draft.first - (two ? 2 : 1), weak: false, date: { ...date, shift } };
  }
  if ((date?.is === "month" || date?.is === "season") && date.year === null) {
    const shift = SHIFT_WORDS.get(word);
    return shift === undefined ? draft : { ...draft, first: draft.first - 1, weak: false, date: { ...date, shift } };
  }
  return draft;
}
