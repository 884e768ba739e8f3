import { SMALL_NUMBERS, TENS } from "@/lib/engine/lexicon/number-words";
import { TIME_UNITS, type TimeUnit } from "@/lib/engine/lexicon/time-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

const WINDOW_WORDS: ReadonlyMap<string, -1 | 1> = new Map([
  ["last", -1],
  ["past", -1],
  ["next", 1],
  ["coming", 1],
]);

/** After these "last" is a verb: "to last five days". */
const BEFORE_VERB: ReadonlySet<string> = new Set([
  "to",
  "will",
  "would",
  "could",
  "can",
  "may",
  "might",
  "should",
  "must",
  "not",
  "n't",
  "won't",
  "did",
]);

/** "two days ago", "a couple of hours ago", "10 years ago". Vague counts ("several years ago") name no time. */
export const readAgo: TimeReader = {
  id: "ago",
  summary: "Times so long before publication: two days ago, a year ago, a couple of hours ago.",
  read: (atoms, at) => {
    const count = countAt(atoms, at);
    const unit = count && unitAt(atoms, count.last);
    if (!count || !unit || atoms[count.last + 1]?.lower !== "ago") return null;
    return timeDraft(at, count.last + 2, { date: { is: "shifted", unit, by: -count.value } });
  },
};

/** "the past 24 hours", "the last three months", "the next 3 days": a window that ends, or starts, at publication. */
export const readWindow: TimeReader = {
  id: "window",
  summary: "Windows that end or start with publication: the past 24 hours, the last three months, the next 10 days.",
  read: (atoms, at) => {
    const sign = WINDOW_WORDS.get(atoms[at]?.lower ?? "-");
    const count = sign === undefined ? null : countAt(atoms, at + 1);
    const unit = count && unitAt(atoms, count.last);
    if (sign === undefined || !count || !unit || BEFORE_VERB.has(atoms[at - 1]?.lower ?? "-")) return null;
    return timeDraft(at, count.last + 1, { date: { is: "window", unit, length: -sign * count.value } });
  },
};

function unitAt(atoms: readonly Atom[], at: number): TimeUnit | null {
  const unit = TIME_UNITS.get(atoms[at]?.lower ?? "-");
  return unit === undefined || unit === "weekend" ? null : unit;
}

function countAt(atoms: readonly Atom[], at: number): { value: number; last: number } | null {
  const atom = atoms[at];
  if (!atom) return null;
  if (atom.kind === "number")
    return Number.isInteger(atom.value) && atom.value < 1000 ? { value: atom.value, last: at + 1 } : null;
  if (atom.lower === "a" || atom.lower === "an") {
    return atoms[at + 1]?.lower === "couple" && atoms[at + 2]?.lower === "of"
      ? { value: 2, last: at + 3 }
      : { value: 1, last: at + 1 };
  }
  const ten = TENS.get(atom.lower);
  if (ten === undefined) {
    const small = SMALL_NUMBERS.get(atom.lower);
    return small === undefined ? null : { value: small, last: at + 1 };
  }
  const next = atoms[at + 1]?.lower === "-" ? at + 2 : at + 1;
  const unit = SMALL_NUMBERS.get(atoms[next]?.lower ?? "-");
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: ten + unit, last: next + 1 }
    : { value: ten, last: at + 1 };
}
