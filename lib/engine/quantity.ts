import type { Span } from "@/lib/engine/span";

export const COMPARATORS = ["equal", "about", "more_than", "at_least", "less_than", "at_most", "between"] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** A number in a text, read as the interval that it claims. */
export interface Quantity extends Span {
  /** As it stands: "Over 280,000 people". */
  readonly text: string;
  /** The number that the text names: 280000. For a range, its lower end. */
  readonly value: number;
  /** The interval claimed, both ends included; null is open. "Over 280,000" is [280001, null]. */
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator;
  /** A unit of measure or of share in its base form ("km", "percent", "usd", "hectare"); null for a count. */
  readonly unit: string | null;
  /** The noun that is counted, singular and lower case ("person" for people, "house"); null where none stands. */
  readonly counted: string | null;
}
