import { onlyBetween } from "@/lib/engine/recognisers/times/refiners/gap";
import { namesDay, type TimeDraft, type TimeRefiner } from "@/lib/engine/recognisers/times/time-draft";

const BEFORE_PART: ReadonlySet<string> = new Set(["in", "the", "late", "early", "on", "at", "-"]);
const AFTER_PART: ReadonlySet<string> = new Set(["of", "on", "to", ",", "the"]);

/** "Tuesday | night", "the morning | of 2 May", "six | in the evening": the part of the day goes to what it is part of. */
export const joinDayPart: TimeRefiner = {
  id: "join-day-part",
  summary: "Gives a part of the day to the day or clock time beside it: Tuesday night, the evening of 4 May.",
  refine: (drafts, atoms) => {
    const joined: TimeDraft[] = [];
    for (const draft of drafts) {
      const previous = joined.at(-1);
      if (
        previous &&
        isBarePart(draft) &&
        takesPart(previous) &&
        onlyBetween(atoms, previous.last, draft.first, BEFORE_PART, 3)
      ) {
        joined[joined.length - 1] = { ...previous, last: draft.last, part: draft.part, weak: false };
      } else if (
        previous &&
        isBarePart(previous) &&
        takesPart(draft) &&
        onlyBetween(atoms, previous.last, draft.first, AFTER_PART, 2)
      ) {
        joined[joined.length - 1] = { ...draft, first: previous.first, part: previous.part, weak: false };
      } else joined.push(draft);
    }
    return joined;
  },
};

function isBarePart(draft: TimeDraft): boolean {
  return draft.date === null && draft.clock === null;
}

function takesPart(draft: TimeDraft): boolean {
  if (draft.part !== null || draft.to !== null) return false;
  const { date } = draft;
  if (date === null) return draft.clock !== null;
  return namesDay(date);
}
