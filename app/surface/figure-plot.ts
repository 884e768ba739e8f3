import { type Plot, placeSeries } from "@/app/surface/plot";
import type { ClaimCard, PositionColumn } from "@/db/queries/fact-page";
import { IRREALIS } from "@/lib/engine/claim";

/**
 * The figures of a fact's positions on one axis; what could or should be is left out. Null where they are no figures, or of
 * different units. `said` puts a claim into words.
 */
export function figurePlot(positions: readonly PositionColumn[], said: (claim: ClaimCard) => string): Plot | null {
  const counted = positions.map((position) => ({
    ...position,
    claims: position.claims.filter(({ modality }) => !IRREALIS.has(modality)),
  }));
  const figures = counted.flatMap(({ claims }) => claims.flatMap(({ figure }) => (figure ? [figure] : [])));
  if (new Set(figures.map(({ unit }) => unit)).size > 1) return null;
  const series = counted.map(({ letter, label, claims }) => ({
    letter,
    label,
    stretches: claims.flatMap((claim) => {
      const { id: claimId, figure } = claim;
      if (figure === null) return [];
      const { min: low, max: high, value, comparator } = figure;
      return [{ low, high, value: comparator === "between" ? null : value, claimId, said: said(claim) }];
    }),
  }));
  return placeSeries(series, figureTicks);
}

/** Round numbers between two ends, four to seven of them, in full. */
export function figureTicks(low: number, high: number): readonly { value: number; label: string }[] {
  const step = roundStep((high - low) / 4);
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const value = Number(((first + at) * step).toPrecision(12));
    return { value, label: value.toLocaleString("en", { maximumFractionDigits: 6 }) };
  });
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5].findLast((candidate) => candidate * power <= rough);
  return (factor === undefined ? 1 : factor) * power;
}
