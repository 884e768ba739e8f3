import type { Comparator } from "@/lib/engine/quantity";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";

/** A number as it was read, in atoms [first, last). */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** The scale word that closes it ("million" 1e6), or 1: in "4 to 6 billion" the first number has none. */
  readonly scale: number;
  readonly form: "digits" | "words" | "share" | "group";
}

/** A number on its way to a Quantity. */
export interface QuantityDraft extends Numeral {
  /** The upper end of a range. */
  readonly high: number | null;
  readonly unit: string | null;
  readonly comparator: Comparator;
  /** How far below and above the value the text lets it lie, as parts of it: "nearly" is [0.1, 0]. */
  readonly slack: readonly [below: number, above: number] | null;
  readonly counted: string | null;
}

/** Reads one way of writing a number, where it starts at atom `at`. */
export interface NumeralReader {
  readonly id: string;
  readonly summary: string;
  readonly read: (atoms: readonly Atom[], at: number) => Numeral | null;
}

/** Says up to which atom, from `at` on, figures are no quantities; null where nothing of its kind starts there. `number` is what the figures or words at `at` spell. */
export interface QuantityMask {
  readonly id: string;
  readonly summary: string;
  readonly mask: (atoms: readonly Atom[], at: number, number: Numeral) => number | null;
}

/** Adds to the drafts of one sentence what stands around them, or drops what is no quantity after all. */
export interface QuantityRefiner {
  readonly id: string;
  readonly summary: string;
  readonly refine: (drafts: readonly QuantityDraft[], atoms: readonly Atom[]) => readonly QuantityDraft[];
}
