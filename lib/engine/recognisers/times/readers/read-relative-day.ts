import { DAY_PARTS } from "@/lib/engine/lexicon/time-words";
import { type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

const NAMED: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** "today", "yesterday", "tonight", "last night", "this morning", "overnight". */
export const readRelativeDay: TimeReader = {
  id: "relative-day",
  summary: "Days counted from the publication date: today, yesterday, tonight, last night, this morning, overnight.",
  read: (atoms, at) => {
    const atom = atoms[at];
    if (!atom) return null;
    const named = NAMED.get(atom.lower);
    if (named !== undefined) {
      // "Russia Today", "USA Today", "today's world": a title or an age, no day.
      if (atom.text === "Today" && at > 0 && /^\p{Lu}/u.test(atoms[at - 1]?.text ?? "")) return null;
      return timeDraft(at, at + 1, { date: { is: "shifted", unit: "day", by: named } });
    }
    if (atom.lower === "tonight")
      return timeDraft(at, at + 1, { date: { is: "shifted", unit: "day", by: 0 }, part: "night" });
    if (atom.lower === "overnight" && atoms[at + 1]?.lower !== "-") {
      return timeDraft(at, at + 1, { date: { is: "shifted", unit: "day", by: -1 }, part: "overnight" });
    }
    const part = DAY_PARTS.get(atoms[at + 1]?.lower ?? "-");
    if (part === undefined) return null;
    if (atom.lower === "this") return timeDraft(at, at + 2, { date: { is: "shifted", unit: "day", by: 0 }, part });
    if (atom.lower === "last" && (part === "night" || part === "evening")) {
      return timeDraft(at, at + 2, { date: { is: "shifted", unit: "day", by: -1 }, part });
    }
    if (atom.lower === "next" && part !== "overnight")
      return timeDraft(at, at + 2, { date: { is: "shifted", unit: "day", by: 1 }, part });
    return null;
  },
};
