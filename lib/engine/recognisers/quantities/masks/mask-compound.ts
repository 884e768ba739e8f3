import { DENOMINATORS, INDEFINITE_GROUPS, SCALES, SMALL_NUMBERS, TENS } from "@/lib/engine/lexicon/number-words";
import { UNITS_BY_WORDS } from "@/lib/engine/lexicon/units";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import type { QuantityMask } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** Nouns whose number before a hyphen is worth reading: "a 200-bed hospital", "a nine-member panel". */
const COUNTED: ReadonlySet<string> = new Set([
  "member",
  "members",
  "bed",
  "seat",
  "person",
  "man",
  "woman",
  "room",
  "storey",
  "story",
  "floor",
  "vote",
  "car",
  "vehicle",
  "page",
  "unit",
  "nation",
  "country",
  "strong",
  "odd",
  "plus",
  "ish",
  "home",
  "house",
  "point",
  "percent",
  "per",
  "fold",
  "square",
  "cubic",
  "metric",
  "dollar",
]);

/** "three-way talks", "a two-time champion", "one-sided", "9-iron": a number in a compound that counts nothing. */
export const maskCompound: QuantityMask = {
  id: "compound",
  summary: "Numbers inside a compound that counts nothing: three-way talks, two-time champion, one-sided.",
  mask: (atoms, _at, number) => {
    const [dash, word] = [atoms[number.last], atoms[number.last + 1]];
    if (
      dash?.lower !== "-" ||
      !dash.glued ||
      word?.kind !== "word" ||
      !word.glued ||
      isNumberOrUnit(atoms, number.last + 1)
    )
      return null;
    return COUNTED.has(word.lower) ? null : number.last + 2;
  },
};

function isNumberOrUnit(atoms: readonly Atom[], at: number): boolean {
  const word = atoms[at]?.lower ?? "-";
  return (
    UNITS_BY_WORDS.has(word) ||
    SMALL_NUMBERS.has(word) ||
    TENS.has(word) ||
    SCALES.has(word) ||
    DENOMINATORS.has(word) ||
    INDEFINITE_GROUPS.has(word) ||
    word === "magnitude" ||
    word === "a" ||
    word === "to" ||
    word === "in"
  );
}
