import { UNITS_BY_ID } from "@/lib/engine/lexicon/units";
import type { Quantity } from "@/lib/engine/quantity";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import type { QuantityDraft } from "@/lib/engine/recognisers/quantities/quantity-draft";

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

function interval({ value, high, comparator, slack, unit, form, scale }: QuantityDraft): {
  min: number | null;
  max: number | null;
} {
  const step = isCount(unit) && Number.isInteger(value) ? 1 : 0;
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
      return { min: tidy(value + step), max: slack ? tidy(value * (1 + slack[1])) : null };
    case "less_than":
      return slack ? { min: tidy(value * (1 - slack[0])), max: value } : { min: null, max: tidy(value - step) };
    case "about":
      if (form === "group" && slack === null) return group(value, scale);
      return { min: tidy(value * (1 - (slack?.[0] ?? 0.1))), max: tidy(value * (1 + (slack?.[1] ?? 0.1))) };
  }
}

/** "hundreds" (200) is 200 to 999, "tens of thousands" 20,000 to 99,999, "several hundred" (300) 200 to 999, "a couple" two or three. */
function group(value: number, scale: number): { min: number; max: number } {
  if (scale === 1) return { min: value, max: value + 1 };
  return value === 3 * scale ? { min: 2 * scale, max: 10 * scale - 1 } : { min: value, max: 5 * value - 1 };
}

/** Things are counted one by one; of measures there is always one between. */
function isCount(unit: string | null): boolean {
  return unit === null || UNITS_BY_ID.get(unit)?.kind === "money";
}

/** Cuts the noise of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
