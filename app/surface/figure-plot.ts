import { type Plot, placeSeries } from "@/app/surface/plot";
import type { PositionColumn } from "@/db/queries/fact-page";

/** The figures of a fact's positions on one axis; null where they are no figures, or of different units. */
export function figurePlot(positions: readonly PositionColumn[]): Plot | null {
  const figures = positions.flatMap(({ claims }) => claims.flatMap(({ figure }) => (figure ? [figure] : [])));
  if (new Set(figures.map(({ unit }) => unit)).size > 1) return null;
  const series = positions.map(({ letter, label, claims }) => ({
    letter,
    label,
    stretches: claims.flatMap(({ figure }) =>
      figure
        ? [{ low: figure.min, high: figure.max, value: figure.comparator === "between" ? null : figure.value }]
        : [],
    ),
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
