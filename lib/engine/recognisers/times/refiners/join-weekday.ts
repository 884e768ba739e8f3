import { SHORT_WEEKDAYS } from "@/lib/engine/lexicon/time-words";
import { onlyBetween } from "@/lib/engine/recognisers/times/refiners/gap";
import type { TimeDraft, TimeRefiner } from "@/lib/engine/recognisers/times/time-draft";

const LINKS: ReadonlySet<string> = new Set([",", "the", "(", "of", "on"]);

/** "Thursday, | 3 April", "next week | Wednesday", "Tuesday | of next week": two names of one day. */
export const joinWeekday: TimeRefiner = {
  id: "join-weekday",
  summary: "Joins a weekday with the date or week beside it: Thursday 3 April, Tuesday of next week.",
  refine: (drafts, atoms) => {
    const joined: TimeDraft[] = [];
    for (const draft of drafts) {
      const previous = joined.at(-1);
      const near = previous !== undefined && onlyBetween(atoms, previous.last, draft.first, LINKS, 2);
      const one = near ? oneDay(previous, draft) : null;
      if (one) joined[joined.length - 1] = one;
      else joined.push(draft);
    }
    return joined.filter(
      (draft) => !(draft.weak && draft.date?.is === "weekday" && SHORT_WEEKDAYS.has(atoms[draft.first]?.lower ?? "-")),
    );
  },
};

function oneDay(a: TimeDraft, b: TimeDraft): TimeDraft | null {
  const whole = { first: a.first, last: b.last, part: a.part ?? b.part, clock: a.clock ?? b.clock, weak: false };
  if (a.date?.is === "weekday" && b.date?.is === "day") return { ...b, ...whole };
  if (b.date?.is === "weekday" && a.date?.is === "day" && a.to === null) return { ...a, ...whole };
  if (a.date?.is === "weekday" && isWeek(b)) return { ...a, ...whole, date: { ...a.date, week: b.date.by } };
  if (b.date?.is === "weekday" && isWeek(a)) return { ...b, ...whole, date: { ...b.date, week: a.date.by } };
  return null;
}

function isWeek(draft: TimeDraft): draft is TimeDraft & { date: { is: "shifted"; unit: "week"; by: number } } {
  return draft.date?.is === "shifted" && draft.date.unit === "week" && draft.clock === null;
}
