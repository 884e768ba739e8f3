import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

const NAMES: ReadonlyMap<string, number> = new Map([
  ["twenties", 1920],
  ["thirties", 1930],
  ["forties", 1940],
  ["fifties", 1950],
  ["sixties", 1960],
  ["seventies", 1970],
  ["eighties", 1980],
  ["nineties", 1990],
  ["noughties", 2000],
]);

/** "the 1990s", "the '90s", "the nineties"; not "in his nineties", which is an age. */
export const readDecade: TimeReader = {
  id: "decade",
  summary: "Decades: the 1990s, the '90s, the nineties.",
  read: (atoms, at) => {
    const atom = atoms[at];
    if (atom?.kind === "number" && isPlural(atoms, at)) {
      if (/^[12]\d\d0$/.test(atom.text)) return timeDraft(at, at + 2, { date: { is: "decade", year: atom.value } });
      if (/^[2-9]0$/.test(atom.text) && atoms[at - 1]?.lower === "'")
        return timeDraft(at, at + 2, { date: { is: "decade", year: 1900 + atom.value } });
    }
    const year = atoms[at - 1]?.lower === "the" ? NAMES.get(atom?.lower ?? "-") : undefined;
    return year === undefined ? null : timeDraft(at, at + 1, { date: { is: "decade", year } });
  },
};

function isPlural(atoms: readonly Atom[], at: number): boolean {
  const after = atoms[at + 1];
  return after?.glued === true && after.lower === "s";
}
