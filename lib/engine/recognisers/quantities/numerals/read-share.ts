import { TIME_UNITS } from "@/lib/engine/lexicon/time-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { readCardinal } from "@/lib/engine/recognisers/quantities/numerals/read-cardinal";
import type { NumeralReader } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** "one in five", "nine out of ten": 20 and 90 percent. */
export const readShare: NumeralReader = {
  id: "share",
  summary: "Shares in words: one in five is 20 percent, nine out of ten 90 percent.",
  read: (atoms, at) => {
    if (atoms[at]?.kind !== "word" && atoms[at]?.kind !== "number") return null;
    const link = linkAfter(atoms, at);
    if (link === null) return null;
    const part = readCardinal.read(atoms, at);
    const whole = readCardinal.read(atoms, link);
    if (!part || !whole || part.last > link || !isRatio(part.value, whole.value, atoms[whole.last])) return null;
    if (atoms[link]?.kind === "number" && /^(19|20)\d\d$/.test(atoms[link]?.text ?? "-")) return null;
    return {
      first: at,
      last: whole.last,
      value: Math.round((part.value / whole.value) * 1e8) / 1e6,
      scale: 1,
      form: "share",
    };
  },
};

/** The index after "in" or "out of", where one stands right after a number of one word. */
function linkAfter(atoms: readonly Atom[], at: number): number | null {
  if (atoms[at + 1]?.lower === "in") return at + 2;
  return atoms[at + 1]?.lower === "out" && atoms[at + 2]?.lower === "of" ? at + 3 : null;
}

/** Whole numbers, the first below ten and the smaller; "two in three days" is no share. */
function isRatio(part: number, whole: number, after: Atom | undefined): boolean {
  return (
    Number.isInteger(part) &&
    Number.isInteger(whole) &&
    part >= 1 &&
    part < 10 &&
    whole > part &&
    whole <= 1000 &&
    !TIME_UNITS.has(after?.lower ?? "-")
  );
}
