import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import type { TimeDraft, TimeRefiner } from "@/lib/engine/recognisers/times/time-draft";

const MONTH_INTRODUCERS: ReadonlySet<string> = new Set([
  "in",
  "of",
  "during",
  "throughout",
  "from",
  "to",
  "for",
  "until",
  "till",
  "by",
  "the",
  "as",
]);

/** Drops what is too little to be a time: "may" without a day, "spring" without a year, "five" without a day. */
export const dropWeak: TimeRefiner = {
  id: "drop-weak",
  summary: "Drops words that may mean something else unless a word of time stands beside them: May, spring, five.",
  refine: (drafts, atoms) => drafts.filter((draft) => !draft.weak || isIntroduced(draft, atoms)),
};

function isIntroduced({ date, first, bound }: TimeDraft, atoms: readonly Atom[]): boolean {
  const before = atoms[first - 1]?.lower ?? "-";
  if (date?.is === "shifted" && date.unit === "minute")
    return bound === "until" || before === "from" || before === "to";
  if (date?.is === "month") return MONTH_INTRODUCERS.has(before);
  if (date?.is === "quarter")
    return (
      before === "the" &&
      (atoms[first - 2]?.lower === "in" || atoms[first - 2]?.lower === "for" || atoms[first - 2]?.lower === "of")
    );
  if (date?.is === "season") return before === "the" && atoms[first - 2]?.lower === "in";
  return (
    date?.is === "day" &&
    (before === "on" ||
      before === "from" ||
      before === "since" ||
      before === "between" ||
      before === "by" ||
      before === "dated")
  );
}
