import { onlyBetween } from "@/lib/engine/recognisers/times/refiners/gap";
import { namesDay, type TimeDraft, type TimeRefiner } from "@/lib/engine/recognisers/times/time-draft";

const LINKS: ReadonlySet<string> = new Set([
  "at",
  "on",
  "of",
  "in",
  "the",
  ",",
  "around",
  "about",
  "just",
  "shortly",
  "soon",
  "after",
  "before",
  "towards",
  "toward",
  "and",
  "by",
  "some",
  "time",
  "from",
  "between",
  "-",
  "(",
  "until",
  "till",
  "a",
]);

/** "at 9.15 | on Monday morning", "Tuesday, | shortly after 6pm": a clock time and its day become one time. */
export const joinClock: TimeRefiner = {
  id: "join-clock",
  summary: "Joins a clock time with the day beside it: at 3.20 on Friday afternoon, Tuesday at noon.",
  refine: (drafts, atoms) => {
    const joined: TimeDraft[] = [];
    for (const draft of drafts) {
      const previous = joined.at(-1);
      if (
        previous &&
        isClock(previous) !== isClock(draft) &&
        onlyBetween(atoms, previous.last, draft.first, LINKS, 4)
      ) {
        const [day, clock] = isClock(draft) ? [previous, draft] : [draft, previous];
        if (isDayDraft(day)) {
          joined[joined.length - 1] = {
            ...day,
            first: previous.first,
            last: draft.last,
            clock: clock.clock,
            part: clock.part ?? day.part,
            weak: false,
            to: clock.to && { ...clock.to, date: day.date, part: clock.to.part ?? day.part },
          };
          continue;
        }
      }
      joined.push(draft);
    }
    return joined;
  },
};

function isClock(draft: TimeDraft): boolean {
  return draft.date === null && draft.clock !== null;
}

function isDayDraft(draft: TimeDraft): boolean {
  const { date } = draft;
  if (date === null || draft.clock !== null || draft.to !== null || (draft.weak && date.is !== "day")) return false;
  return namesDay(date);
}
