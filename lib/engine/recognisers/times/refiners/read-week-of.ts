import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { namesDay, type TimeDraft, type TimeRefiner } from "@/lib/engine/recognisers/times/time-draft";

const EDGES: ReadonlyMap<string, "start" | "end" | "within"> = new Map([
  ["of", "within"],
  ["beginning", "start"],
  ["commencing", "start"],
  ["starting", "start"],
  ["from", "start"],
  ["ending", "end"],
  ["to", "end"],
]);

/** "the week of | 4 March", "the week beginning | Monday", "the week ending | 10 March". */
export const readWeekOf: TimeRefiner = {
  id: "week-of",
  summary: "Weeks by one of their days: the week of 4 March, the week beginning Monday, the week to 10 March.",
  refine: (drafts, atoms) => drafts.map((draft) => weekOf(draft, atoms)),
};

function weekOf(draft: TimeDraft, atoms: readonly Atom[]): TimeDraft {
  const { date } = draft;
  if (date === null || draft.clock !== null || draft.to !== null || draft.part !== null || !namesDay(date))
    return draft;
  const on = atoms[draft.first - 1]?.lower === "on" || atoms[draft.first - 1]?.lower === "the" ? 1 : 0;
  const edge = EDGES.get(atoms[draft.first - 1 - on]?.lower ?? "-");
  const week = atoms[draft.first - 2 - on];
  const before = atoms[draft.first - 3 - on]?.lower;
  if (edge === undefined || week?.lower !== "week" || (before !== "the" && before !== "in")) return draft;
  return { ...draft, first: draft.first - 2 - on, weak: false, date: { is: "week-of", edge, day: date } };
}
