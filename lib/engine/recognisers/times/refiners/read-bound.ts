import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import type { Bound, TimeDraft, TimeRefiner } from "@/lib/engine/recognisers/times/time-draft";

const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ["since", "since"],
  ["until", "until"],
  ["till", "until"],
  ["by", "until"],
  ["through", "until"],
  ["before", "before"],
  ["after", "after"],
  ["following", "after"],
  ["starting", "since"],
  ["beginning", "since"],
  ["commencing", "since"],
  ["effective", "since"],
]);
/** Words that may stand between the bound and its time: "since at least 2012", "until about 4pm". */
const BETWEEN: ReadonlySet<string> = new Set([
  "the",
  "about",
  "around",
  "at",
  "least",
  "early",
  "on",
  "just",
  "only",
  "back",
  "in",
  "last",
]);

/** "since | 2012", "by | 2030", "before | 6pm", "no later than | 1 January", "from | Wednesday", "up to | Tuesday". */
export const readBound: TimeRefiner = {
  id: "bound",
  summary: "Reads since, from, by, until, before and after as open ranges: since 2012, by 2030, before 6pm.",
  refine: (drafts, atoms) =>
    drafts.map((draft) => (draft.bound === null && draft.to === null ? bounded(draft, atoms) : draft)),
};

function bounded(draft: TimeDraft, atoms: readonly Atom[]): TimeDraft {
  let at = draft.first - 1;
  while (at > 0 && draft.first - at <= 2 && BETWEEN.has(atoms[at]?.lower ?? "-")) at--;
  const word = atoms[at]?.lower ?? "-";
  const bound = BOUNDS.get(word);
  if (atoms[at - 1]?.lower === "or" && atoms[at - 2]?.lower === "on" && (bound === "before" || bound === "after"))
    return widened(draft, at - 2, bound === "before" ? "until" : "since");
  if (word === "before" && atoms[at - 1]?.lower === "not") return widened(draft, at - 1, "since");
  if (bound !== undefined && !(word === "by" && atoms[at - 1]?.lower === "day")) return widened(draft, at, bound);
  const before = atoms[at - 1]?.lower;
  const negated = atoms[at - 2]?.lower === "no" || atoms[at - 2]?.lower === "not";
  if (word === "than" && negated && before === "later") return widened(draft, at - 2, "until");
  if (word === "than" && negated && (before === "earlier" || before === "sooner"))
    return widened(draft, at - 2, "since");
  if (word === "to" && (before === "prior" || before === "up"))
    return widened(draft, at - 1, before === "prior" ? "before" : "until");
  const opening = BOUNDS.get(before ?? "-") === "since" && before !== "since";
  if (word === "from" && opening) return widened(draft, at - 1, "since");
  if (word === "from" && opensStretch(draft)) return widened(draft, at, "since");
  return suffixed(draft, atoms);
}

/** "May 2024 onwards", "2030 or later". */
function suffixed(draft: TimeDraft, atoms: readonly Atom[]): TimeDraft {
  const [next, after] = [atoms[draft.last]?.lower, atoms[draft.last + 1]?.lower];
  if (next === "onwards" || next === "onward") return { ...draft, last: draft.last + 1, bound: "since" };
  if (next !== "or" || draft.weak) return draft;
  if (after === "later" || after === "after") return { ...draft, last: draft.last + 2, bound: "since" };
  return after === "earlier" || after === "before" ? { ...draft, last: draft.last + 2, bound: "until" } : draft;
}

/** "from Wednesday" starts something; "from last year" and "from 2019" most often compare. */
function opensStretch({ date, clock }: TimeDraft): boolean {
  return clock !== null || date?.is === "day" || date?.is === "weekday" || date?.is === "month";
}

/** A bound makes "May" a month, but "by five" still no clock time. */
function widened(draft: TimeDraft, first: number, bound: Bound): TimeDraft {
  return { ...draft, first, bound, weak: draft.weak && draft.date === null };
}
