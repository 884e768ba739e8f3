import { UNITS_BY_ID } from "@/lib/engine/lexicon/units";
import type { Quantity } from "@/lib/engine/quantity";

const PER = "-per-";

interface Conversion {
  readonly base: string;
  readonly factor: number;
  readonly offset: number;
}

/**
 * The same quantity in the unit by which its dimension is compared: 18,000 hectares, 180 square kilometres and 44,479 acres
 * all in hectares, a rate per week in the same per hour. Value and bounds convert; text and span stay. A count, and a unit
 * that is not known, come back as they are.
 */
export function toBaseUnit(quantity: Quantity): Quantity {
  const conversion = quantity.unit === null ? null : conversionOf(quantity.unit);
  if (!conversion || (conversion.factor === 1 && conversion.offset === 0 && conversion.base === quantity.unit))
    return quantity;
  const convert = (value: number): number => Number((value * conversion.factor + conversion.offset).toPrecision(12));
  return {
    ...quantity,
    value: convert(quantity.value),
    min: quantity.min === null ? null : convert(quantity.min),
    max: quantity.max === null ? null : convert(quantity.max),
    unit: conversion.base,
  };
}

/** The base unit that a unit is compared in ("hectare" for acres): the name of its dimension. An unknown unit names its own. */
export function dimensionOf(unit: string): string {
  return conversionOf(unit)?.base ?? unit;
}

function conversionOf(unit: string): Conversion | null {
  const [counted, per] = unit.split(PER);
  if (counted === undefined) return null;
  const known = UNITS_BY_ID.get(counted);
  const factor = known?.factor ?? 1;
  const base = known?.base ?? counted;
  if (per === undefined) return known ? { base, factor, offset: known.offset ?? 0 } : null;
  const time = UNITS_BY_ID.get(per);
  return time?.kind === "duration"
    ? { base: `${base}${PER}hour`, factor: factor / time.factor, offset: 0 }
    : { base: `${base}${PER}${per}`, factor, offset: 0 };
}
