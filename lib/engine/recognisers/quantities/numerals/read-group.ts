import { INDEFINITE_GROUPS } from "@/lib/engine/lexicon/number-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import type { Numeral, NumeralReader } from "@/lib/engine/recognisers/quantities/quantity-draft";

const SEVERAL: ReadonlySet<string> = new Set(["several", "few"]);
const SINGULAR: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** "dozens", "hundreds", "tens of thousands", "several hundred", "a couple of dozen", "a couple of", "a pair of". */
export const readGroup: NumeralReader = {
  id: "group",
  summary: "Numbers that are meant roughly: dozens, tens of thousands, several hundred, a couple of hundred.",
  read: (atoms, at) => {
    const word = atoms[at]?.lower ?? "-";
    const size = INDEFINITE_GROUPS.get(word);
    if (size !== undefined) return plural(atoms, at, size);
    const article = word === "a" ? 1 : 0;
    const head = atoms[at + article]?.lower ?? "-";
    if (SEVERAL.has(head)) {
      const scale = SINGULAR.get(atoms[at + article + 1]?.lower ?? "-");
      return scale === undefined ? null : { first: at, last: at + article + 2, value: 3 * scale, scale, form: "group" };
    }
    return article === 1 && (head === "couple" || head === "pair") && atoms[at + 2]?.lower === "of"
      ? couple(atoms, at, head)
      : null;
  },
};

function plural(atoms: readonly Atom[], at: number, size: number): Numeral | null {
  const word = atoms[at]?.lower;
  const of = atoms[at + 1]?.lower === "of";
  const larger = of ? INDEFINITE_GROUPS.get(atoms[at + 2]?.lower ?? "-") : undefined;
  if (larger !== undefined && larger > size)
    return { first: at, last: at + 3, value: 2 * size * larger, scale: larger, form: "group" };
  if (word === "tens" || (word === "scores" && !of) || atoms[at - 1]?.kind === "number") return null;
  return { first: at, last: at + 1, value: 2 * size, scale: size, form: "group" };
}

function couple(atoms: readonly Atom[], at: number, head: string): Numeral {
  const scale = SINGULAR.get(atoms[at + 3]?.lower ?? "-");
  if (scale !== undefined) return { first: at, last: at + 4, value: 2 * scale, scale, form: "group" };
  return { first: at, last: at + 2, value: 2, scale: 1, form: head === "pair" ? "words" : "group" };
}
