import { figureTicks } from "@/app/surface/figure-plot";
import type { PlotPoint, PlotTick } from "@/app/surface/plot";
import { timeTicks } from "@/app/surface/time-plot";
import type { ClaimCard, PositionColumn } from "@/db/queries/fact-page";
import { IRREALIS } from "@/lib/engine/claim";
import type { Quantity } from "@/lib/engine/quantity";

/** A claimed figure over the time of its publication. Places are percent: of the width from the left, of the height from the top. */
export interface PublishedFigure extends PlotPoint {
  readonly letter: string;
  /** The ends of what the figure allows. */
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** The figures of a fact over publication time. */
export interface PublicationPlot {
  readonly figures: readonly PublishedFigure[];
  /** Values, up the side. */
  readonly values: readonly PlotTick[];
  /** Times, along the bottom. */
  readonly times: readonly PlotTick[];
}

interface Dated {
  readonly letter: string;
  readonly claim: ClaimCard;
  readonly figure: Quantity;
  readonly at: number;
}

/** Room on every side, in percent, for the points at the edge. */
const MARGIN = 10;

/**
 * Lays the figures of a fact's positions out over the time at which they were published, in the order of publication; what
 * could or should be is left out. Null where that would show nothing: one figure, one moment, or figures of different units.
 * `said` puts a claim into words.
 */
export function publicationPlot(
  positions: readonly PositionColumn[],
  said: (claim: ClaimCard) => string,
): PublicationPlot | null {
  const dated = positions
    .flatMap(({ letter, claims }) => claims.flatMap((claim) => datedFigure(letter, claim)))
    .toSorted((a, b) => a.at - b.at);
  if (new Set(dated.map(({ figure }) => figure.unit)).size > 1) return null;
  const values = spread(dated.flatMap(({ figure: { min, max, value } }) => [min, max, value]));
  const times = spread(dated.map(({ at }) => at));
  if (values === null || times === null) return null;
  const up = (value: number) => 100 - values.place(value);
  return {
    figures: dated.map(({ letter, claim, figure: { min, max, value, comparator }, at }) => ({
      letter,
      claimId: claim.id,
      said: said(claim),
      x: times.place(at),
      y: up(comparator === "between" && min !== null && max !== null ? (min + max) / 2 : value),
      low: min === null ? 100 : up(min),
      high: max === null ? 0 : up(max),
      openLow: min === null,
      openHigh: max === null,
    })),
    values: figureTicks(values.low, values.high).map(({ value, label }) => ({ at: up(value), label })),
    times: timeTicks(times.low, times.high).map(({ value, label }) => ({ at: times.place(value), label })),
  };
}

function datedFigure(letter: string, claim: ClaimCard): Dated[] {
  const { figure, publishedAt, modality } = claim;
  const at = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  return figure === null || Number.isNaN(at) || IRREALIS.has(modality) ? [] : [{ letter, claim, figure, at }];
}

/** An axis from the least number to the greatest; null where there are no two different ones. */
function spread(numbers: readonly (number | null)[]) {
  const known = numbers.filter((number) => number !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  if (!(low < high)) return null;
  return { low, high, place: (value: number) => MARGIN + ((value - low) / (high - low)) * (100 - 2 * MARGIN) };
}
