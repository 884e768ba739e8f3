import type { Quantity } from "@/lib/engine/quantity";
import { type Atom, scanAtoms } from "@/lib/engine/recognisers/quantities/atom";
import { maskAge } from "@/lib/engine/recognisers/quantities/masks/mask-age";
import { maskCompound } from "@/lib/engine/recognisers/quantities/masks/mask-compound";
import { maskDesignator } from "@/lib/engine/recognisers/quantities/masks/mask-designator";
import { maskIdiom } from "@/lib/engine/recognisers/quantities/masks/mask-idiom";
import { maskListNumber } from "@/lib/engine/recognisers/quantities/masks/mask-list-number";
import { maskOrdinal } from "@/lib/engine/recognisers/quantities/masks/mask-ordinal";
import { maskScore } from "@/lib/engine/recognisers/quantities/masks/mask-score";
import { readCardinal } from "@/lib/engine/recognisers/quantities/numerals/read-cardinal";
import { readFraction } from "@/lib/engine/recognisers/quantities/numerals/read-fraction";
import { readGroup } from "@/lib/engine/recognisers/quantities/numerals/read-group";
import { readPower } from "@/lib/engine/recognisers/quantities/numerals/read-power";
import { readShare } from "@/lib/engine/recognisers/quantities/numerals/read-share";
import type {
  Numeral,
  NumeralReader,
  QuantityDraft,
  QuantityMask,
  QuantityRefiner,
} from "@/lib/engine/recognisers/quantities/quantity-draft";
import { dropPronounOne } from "@/lib/engine/recognisers/quantities/refiners/drop-pronoun-one";
import { joinNumberRange } from "@/lib/engine/recognisers/quantities/refiners/join-range";
import { joinSmallChange } from "@/lib/engine/recognisers/quantities/refiners/join-small-change";
import { readBoundAfter } from "@/lib/engine/recognisers/quantities/refiners/read-bound-after";
import { readBoundBefore } from "@/lib/engine/recognisers/quantities/refiners/read-bound-before";
import { readCounted } from "@/lib/engine/recognisers/quantities/refiners/read-counted";
import { readMagnitude } from "@/lib/engine/recognisers/quantities/refiners/read-magnitude";
import { readMinus } from "@/lib/engine/recognisers/quantities/refiners/read-minus";
import { readMoneyBefore } from "@/lib/engine/recognisers/quantities/refiners/read-money-before";
import { readUnitAfter } from "@/lib/engine/recognisers/quantities/refiners/read-unit-after";
import { toQuantity } from "@/lib/engine/recognisers/quantities/to-quantity";
import { matchTimes } from "@/lib/engine/recognisers/times/match-times";
import type { Token } from "@/lib/engine/sentence";

/** Tried at every atom in this order; the first that masks something wins. Times are masked before them. */
export const QUANTITY_MASKS: readonly QuantityMask[] = [
  maskListNumber,
  maskIdiom,
  maskAge,
  maskOrdinal,
  maskScore,
  maskDesignator,
  maskCompound,
];

/** Tried at every atom that is not masked, in this order; the first that reads a number wins. */
export const NUMERAL_READERS: readonly NumeralReader[] = [readPower, readShare, readFraction, readGroup, readCardinal];

/** Run over the numbers of a sentence in this order. */
export const QUANTITY_REFINERS: readonly QuantityRefiner[] = [
  readMoneyBefore,
  readUnitAfter,
  readMagnitude,
  readMinus,
  joinSmallChange,
  joinNumberRange,
  readBoundBefore,
  readBoundAfter,
  readCounted,
  dropPronounOne,
];

/**
 * Reads the quantities in one sentence of a text, in order, none overlapping. `tokens` are that sentence's, with UTF-16
 * offsets into the whole text, as are the spans given back. A span covers bound, number and unit, not the counted noun.
 * Years, dates, clock times, ages, ordinals, scores and numbers that name a thing are no quantities.
 */
export function readQuantities(text: string, tokens: readonly Token[]): Quantity[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  const quantities: Quantity[] = [];
  for (const atoms of scanAtoms(text, { start: first.start, end: last.end })) {
    let drafts: readonly QuantityDraft[] = readNumerals(atoms).map(toDraft);
    for (const { refine } of QUANTITY_REFINERS) {
      if (drafts.length === 0) break;
      drafts = refine(drafts, atoms);
    }
    for (const draft of drafts) {
      const quantity = toQuantity(text, atoms, draft);
      if (quantity) quantities.push(quantity);
    }
  }
  return quantities;
}

function readNumerals(atoms: readonly Atom[]): Numeral[] {
  const times = matchTimes(atoms);
  const numerals: Numeral[] = [];
  let time = 0;
  let at = 0;
  while (at < atoms.length) {
    while ((times[time]?.last ?? Number.POSITIVE_INFINITY) <= at) time++;
    const within = times[time];
    const masked = within && within.first <= at ? within.last : maskEnd(atoms, at);
    const numeral = masked === null ? numeralAt(atoms, at, within?.first ?? atoms.length) : null;
    if (numeral) numerals.push(numeral);
    at = masked ?? numeral?.last ?? at + 1;
  }
  return numerals;
}

function maskEnd(atoms: readonly Atom[], at: number): number | null {
  const number = readCardinal.read(atoms, at);
  if (!number) return null;
  for (const { mask } of QUANTITY_MASKS) {
    const end = mask(atoms, at, number);
    if (end !== null) return end;
  }
  return null;
}

/** The number that starts at an atom and ends before the next time. */
function numeralAt(atoms: readonly Atom[], at: number, limit: number): Numeral | null {
  if (atoms[at]?.kind === "mark") return null;
  for (const { read } of NUMERAL_READERS) {
    const numeral = read(atoms, at);
    if (numeral && numeral.last <= limit) return numeral;
  }
  return null;
}

function toDraft(numeral: Numeral): QuantityDraft {
  const { first, last, value, scale, form } = numeral;
  return {
    first,
    last,
    value,
    scale,
    form,
    high: null,
    unit: numeral.form === "share" ? "percent" : null,
    comparator: numeral.form === "group" ? "about" : "equal",
    slack: null,
    counted: null,
  };
}
