import type { Comparator } from "@/lib/engine/quantity";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";

/** What a phrase beside a number makes of it. */
export interface NumberBound {
  readonly comparator: Comparator;
  /** "nearly" keeps close to its number, "less than" need not: parts of the value below and above it. */
  readonly slack: readonly [below: number, above: number] | null;
  /** Only where a word of movement or a measure makes it a bound; see read-bound-before. */
  readonly needs: "movement" | "measure" | null;
  /** A verb, which a negation turns round: "did not exceed". */
  readonly verb: boolean;
}

const ROUGH: NumberBound["slack"] = [0.1, 0.1];
const JUST_BELOW: NumberBound["slack"] = [0.1, 0];

const plain = (comparator: Comparator, slack: NumberBound["slack"] = null): NumberBound => ({
  comparator,
  slack,
  needs: null,
  verb: false,
});

const BEFORE: readonly (readonly [NumberBound, readonly string[]])[] = [
  [
    plain("more_than"),
    [
      "over",
      "more than",
      "above",
      "upwards of",
      "upward of",
      "in excess of",
      "better than",
      "greater than",
      "higher than",
      "larger than",
      "bigger than",
      "longer than",
      "older than",
      "north of",
      ">",
      "rather more than",
    ],
  ],
  [{ ...plain("more_than"), needs: "movement" }, ["past"]],
  [
    { ...plain("more_than"), verb: true },
    [
      "exceed",
      "exceeds",
      "exceeded",
      "exceeding",
      "tops",
      "topped",
      "topping",
      "surpass",
      "surpasses",
      "surpassed",
      "surpassing",
      "beyond",
      "passed",
      "crossed",
      "outnumber",
      "outnumbered",
    ],
  ],
  [
    plain("at_least"),
    [
      "at least",
      "at the least",
      "at the very least",
      "no fewer than",
      "no less than",
      "not less than",
      "not fewer than",
      "never fewer than",
      "a minimum of",
      "at a minimum",
      "a floor of",
      "no lower than",
      "≥",
      "> =",
    ],
  ],
  [
    plain("at_most"),
    [
      "up to",
      "at most",
      "at the most",
      "no more than",
      "not more than",
      "never more than",
      "as many as",
      "as much as",
      "a maximum of",
      "no greater than",
      "no higher than",
      "not exceeding",
      "capped at",
      "≤",
      "< =",
      "no longer than",
      "a ceiling of",
    ],
  ],
  [{ ...plain("at_most"), needs: "measure" }, ["within"]],
  [
    plain("less_than"),
    [
      "less than",
      "fewer than",
      "under",
      "below",
      "lower than",
      "smaller than",
      "shorter than",
      "south of",
      "<",
      "little less than",
    ],
  ],
  [
    plain("less_than", JUST_BELOW),
    [
      "nearly",
      "almost",
      "close on",
      "not quite",
      "not even",
      "nearing",
      "near",
      "nears",
      "neared",
      "approaching",
      "approaches",
      "approached",
      "short of",
      "shy of",
      "just under",
      "just below",
      "a little under",
      "slightly under",
      "a shade under",
      "getting on for",
      "verging on",
      "virtually",
    ],
  ],
  [
    plain("more_than", [0, 0.1]),
    [
      "just over",
      "slightly over",
      "a little over",
      "just above",
      "slightly more than",
      "a little more than",
      "just more than",
      "a shade over",
    ],
  ],
  [
    plain("about", ROUGH),
    [
      "close to",
      "closer to",
      "about",
      "around",
      "some",
      "roughly",
      "approximately",
      "approx",
      "approx .",
      "circa",
      "ca",
      "ca .",
      "an estimated",
      "estimated",
      "estimated at",
      "something like",
      "in the region of",
      "in the neighbourhood of",
      "in the neighborhood of",
      "on the order of",
      "in the order of",
      "of the order of",
      "or so",
      "~",
      "≈",
      "broadly",
      "more or less",
      "give or take",
    ],
  ],
];

const AFTER: readonly (readonly [NumberBound, readonly string[]])[] = [
  [
    plain("at_least"),
    [
      "or more",
      "or above",
      "or higher",
      "or greater",
      "or over",
      "or upwards",
      "or better",
      "and above",
      "and over",
      "and upwards",
      "and up",
      "plus",
      "- plus",
      "+",
      "at least",
      "at the least",
      "at the very least",
      "at a minimum",
      "minimum",
      "at the very earliest",
      "at the earliest",
      "- strong or more",
    ],
  ],
  [
    plain("at_most"),
    [
      "or less",
      "or fewer",
      "or below",
      "or under",
      "or lower",
      "at most",
      "at the most",
      "at the very most",
      "tops",
      "max",
      "maximum",
      "at the outside",
      "and under",
    ],
  ],
  [
    plain("about", ROUGH),
    ["or so", "or thereabouts", "give or take", "and counting", "- odd", "odd", "- ish", "- something", "more or less"],
  ],
];

type Index = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly bound: NumberBound }[]>;

/** Phrases by the word that stands nearest to the number, longest first. */
function indexed(table: readonly (readonly [NumberBound, readonly string[]])[], side: "before" | "after"): Index {
  const index = new Map<string, { words: readonly string[]; bound: NumberBound }[]>();
  for (const [bound, phrases] of table) {
    for (const phrase of phrases) {
      const words = phrase.split(" ");
      const key = (side === "before" ? words.at(-1) : words[0]) ?? phrase;
      index.set(
        key,
        [...(index.get(key) ?? []), { words, bound }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return index;
}

const BEFORE_INDEX = indexed(BEFORE, "before");
const AFTER_INDEX = indexed(AFTER, "after");

/** The longest phrase that ends right before atom `end`, with the index where it starts. */
export function boundBefore(atoms: readonly Atom[], end: number): { bound: NumberBound; first: number } | null {
  for (const { words, bound } of BEFORE_INDEX.get(atoms[end - 1]?.lower ?? "-") ?? []) {
    const first = end - words.length;
    if (first >= 0 && words.every((word, i) => atoms[first + i]?.lower === word)) return { bound, first };
  }
  return null;
}

/** The longest phrase that starts at atom `start`, with the index after it. */
export function boundAfter(atoms: readonly Atom[], start: number): { bound: NumberBound; last: number } | null {
  for (const { words, bound } of AFTER_INDEX.get(atoms[start]?.lower ?? "-") ?? []) {
    if (words.every((word, i) => atoms[start + i]?.lower === word)) return { bound, last: start + words.length };
  }
  return null;
}
