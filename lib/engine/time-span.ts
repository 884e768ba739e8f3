import type { Span } from "@/lib/engine/span";

export const TIME_PRECISIONS = [
  "minute",
  "hour",
  "part-of-day",
  "day",
  "week",
  "month",
  "season",
  "quarter",
  "year",
  "decade",
] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/** A time in a text, read as an interval at its own precision. */
export interface TimeSpan extends Span {
  readonly text: string;
  /**
   * ISO 8601, as precise as the text is: "2024", "2024-12-05", "2024-12-05T18:00". Both ends are inclusive at that
   * precision; null is open ("since 2012" is from "2012" to null). A time of day without a known date is "T18:00".
   */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: TimePrecision;
}
