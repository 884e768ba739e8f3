import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { unitCountAt } from "@/lib/engine/recognisers/times/readers/unit-count";
import { namesDay, type TimeDraft, type TimeRefiner, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

const DIRECTIONS: ReadonlyMap<string, -1 | 1> = new Map([
  ["before", -1],
  ["earlier", -1],
  ["previously", -1],
  ["after", 1],
  ["later", 1],
  ["afterwards", 1],
]);
const NEXT_DAY: ReadonlySet<string> = new Set(["next", "following"]);
const PREVIOUS_DAY: ReadonlySet<string> = new Set(["previous", "preceding"]);

interface Counted {
  readonly by: number;
  readonly last: number;
}

/** "on Monday, up from 12 a day earlier", "on Wednesday, two days after the strike began": days counted from a day told before. */
export const readCountedFrom: TimeRefiner = {
  id: "counted-from",
  summary:
    "Days counted from a day that the sentence has told: a day earlier, the day before, the following day, two days after it began.",
  refine: (drafts, atoms) => {
    const counted: TimeDraft[] = [];
    for (let at = 0; at < atoms.length; at++) {
      const found = spokenDay(atoms, at) ?? countAt(atoms, at);
      const base = found && drafts.findLast((draft) => draft.last <= at && draft.date !== null && namesDay(draft.date));
      if (!found || !base?.date || drafts.some((draft) => draft.first < found.last && draft.last > at)) continue;
      counted.push(timeDraft(at, found.last, { date: { is: "moved", unit: "day", by: found.by, from: base.date } }));
      at = found.last - 1;
    }
    return counted.length === 0 ? drafts : [...drafts, ...counted].sort((a, b) => a.first - b.first);
  },
};

/** "the day before", "the next day", "the following night". */
function spokenDay(atoms: readonly Atom[], at: number): Counted | null {
  if (atoms[at]?.lower !== "the") return null;
  const [word, noun] = [atoms[at + 1]?.lower ?? "-", atoms[at + 2]?.lower ?? "-"];
  const by = NEXT_DAY.has(word) ? 1 : PREVIOUS_DAY.has(word) ? -1 : null;
  if (by !== null) return noun === "day" ? { by, last: at + 3 } : null;
  const direction = word === "day" && (noun === "before" || noun === "after") ? DIRECTIONS.get(noun) : undefined;
  return direction !== undefined && endsPhrase(atoms[at + 3]) ? { by: direction, last: at + 3 } : null;
}

/** "a day earlier", "three weeks later"; "two days after they met" tells, right behind its day, when they met. */
function countAt(atoms: readonly Atom[], at: number): Counted | null {
  const count = unitCountAt(atoms, at);
  if (!count || (count.unit !== "day" && count.unit !== "week")) return null;
  const link = atoms[count.last]?.lower ?? "-";
  const direction = DIRECTIONS.get(link);
  if (direction === undefined) return null;
  const days = count.value * (count.unit === "week" ? 7 : 1);
  if ((link !== "before" && link !== "after") || endsPhrase(atoms[count.last + 1]))
    return { by: direction * days, last: count.last + 1 };
  return atoms[at - 1]?.lower === "," ? { by: -direction * days, last: count.last + 1 } : null;
}

function endsPhrase(atom: Atom | undefined): boolean {
  return atom === undefined || atom.kind === "mark" || /^(?:and|but|when|as|by|at|in|on|with)$/.test(atom.lower);
}
