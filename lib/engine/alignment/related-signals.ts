import { type Alignment, isMain, type Match } from "@/lib/engine/alignment/align";
import type { Signals } from "@/lib/engine/alignment/signals";
import type { Unit } from "@/lib/engine/alignment/unit";

/** From here on a unit has met its like. */
const MET = 0.7;
/** An opposite or another of one sort speaks of the same thing at most a little. */
const MOST_OF_OTHERS = 0.3;

/** Letters of a run: long enough to be of one word or two, short enough to meet another form of it. */
const RUN = 4;

/**
 * What tells whether two texts speak of one event: how much of each is in the other, as it is read and letter by letter, and whether the
 * persons, numbers and main acts that both have are the same.
 */
export function relatedSignals({ matches, back }: Alignment, texts: readonly [string, string]): Signals {
  const shared = (is: (unit: Unit) => boolean) => overlapOf(matches, back, is);
  const all = shared(() => true);
  const persons = shared(({ name }) => name !== null && name.kind !== "place" && name.kind !== "organisation");
  const numbers = shared(({ kind }) => kind === "number");
  const on = (is: boolean) => (is ? 1 : 0);
  return {
    overlap: all.mean,
    met: Math.log(1 + all.met),
    names: shared(({ kind }) => kind === "name").most,
    "persons apart": on(persons.both && persons.met === 0),
    "numbers apart": on(numbers.both && numbers.met === 0),
    numbers: numbers.least,
    places: on(shared(({ name }) => name?.kind === "place").both),
    "main acts apart": on(apart(shared(isMain))),
    "acts apart": on(apart(shared(({ kind }) => kind === "predicate"))),
    objects: shared(({ slot }) => slot === "object").least,
    runs: sharedRuns(texts),
  };
}

/** What share of one text's runs of letters the other has too, of the text that has fewer of them; 0 where one has none. */
function sharedRuns(texts: readonly [string, string]): number {
  const [one, other] = texts.map(runsOf).sort((a, b) => a.size - b.size);
  if (one === undefined || other === undefined || one.size === 0) return 0;
  return [...one].filter((run) => other.has(run)).length / one.size;
}

function runsOf(text: string): Set<string> {
  const lower = text.toLowerCase();
  return new Set(Array.from({ length: Math.max(0, lower.length - RUN + 1) }, (_, at) => lower.slice(at, at + RUN)));
}

interface Overlap {
  /** Whether both texts have such units; where not, all else is 0. */
  readonly both: boolean;
  /** How much of such units is in the other text, 0–1: of all, of the text that has less of the other's, and of the other. */
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  /** How many units have met their like, in the text where fewer have. */
  readonly met: number;
}

function overlapOf(matches: readonly Match[], back: readonly Match[], is: (unit: Unit) => boolean): Overlap {
  const forth = tally(matches, is);
  const other = tally(back, is);
  if (forth.count === 0 || other.count === 0) return { both: false, mean: 0, least: 0, most: 0, met: 0 };
  const shares = [forth.sum / forth.count, other.sum / other.count];
  return {
    both: true,
    mean: (forth.sum + other.sum) / (forth.count + other.count),
    least: Math.min(...shares),
    most: Math.max(...shares),
    met: Math.min(forth.met, other.met),
  };
}

function tally(matches: readonly Match[], is: (unit: Unit) => boolean): { sum: number; count: number; met: number } {
  let sum = 0;
  let count = 0;
  let met = 0;
  for (const { unit, relation, score } of matches) {
    if (!is(unit)) continue;
    const value = relation === "opposite" || relation === "sister" ? Math.min(score, MOST_OF_OTHERS) : score;
    sum += value;
    count++;
    if (value >= MET) met++;
  }
  return { sum, count, met };
}

function apart({ both, met }: Overlap): boolean {
  return both && met === 0;
}
