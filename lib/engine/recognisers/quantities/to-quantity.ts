import type { Quantity } from "@/lib/engine/quantity";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import type { QuantityDraft } from "@/lib/engine/recognisers/quantities/quantity-draft";

interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

/** What "about" allows on either side. */
const ROUGH: readonly [number, number] = [0.1, 0.1];

/** Closes a draft: its span and text, and the interval that its comparator claims. */
export function toQuantity(text: string, atoms: readonly Atom[], draft: QuantityDraft): Quantity | null {
  const [first, last] = [atoms[draft.first], atoms[draft.last - 1]];
  if (!first || !last || !Number.isFinite(draft.value)) return null;
  const { value, comparator, unit, counted } = draft;
  return {
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    value,
    ...interval(draft),
    comparator,
    unit,
    counted,
  };
}

function interval(draft: QuantityDraft): Interval {
  const { value, high, comparator, slack, unit, form, scale } = draft;
  // Things are counted one by one; of measures there is always one between.
  const step = unit === null && Number.isInteger(value) ? 1 : 0;
  switch (comparator) {
    case "equal":
      return { min: value, max: value };
    case "between":
      return { min: value, max: high };
    case "at_least":
      return { min: value, max: null };
    case "at_most":
      return { min: null, max: value };
    case "more_than":
      return slack ? around(value, [0, slack[1]], step) : { min: tidy(value + step), max: null };
    case "less_than":
      return slack ? around(value, slack, 0) : { min: null, max: tidy(value - step) };
    case "about":
      return form === "group" && slack === null ? group(value, scale) : around(value, slack ?? ROUGH, 0);
  }
}

/** The stretch around a value, `step` above its lower end; below nought the two ends change places. */
function around(value: number, [below, above]: readonly [number, number], step: number): Interval {
  const [low, high] = [tidy(value - Math.abs(value) * below + step), tidy(value + Math.abs(value) * above)];
  return { min: low, max: Math.max(low, high) };
}

/** "hundreds" (200) is 200 to 999, "tens of thousands" 20,000 to 99,999, "several hundred" (300) 200 to 999, "a couple" two or three. */
function group(value: number, scale: number): { min: number; max: number } {
  if (scale === 1) return { min: value, max: value + 1 };
  return value === 3 * scale ? { min: 2 * scale, max: 10 * scale - 1 } : { min: value, max: 5 * value - 1 };
}

/** Cuts the noise of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
