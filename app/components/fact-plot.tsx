import { PublicationPlot } from "@/app/components/publication-plot";
import { ValuePlot } from "@/app/components/value-plot";
import { ValueTable } from "@/app/components/value-table";
import { claimWords } from "@/app/surface/claim-words";
import { figurePlot } from "@/app/surface/figure-plot";
import { publicationPlot } from "@/app/surface/publication-plot";
import { timePlot } from "@/app/surface/time-plot";
import type { PositionColumn } from "@/db/queries/fact-page";
import type { FactType } from "@/lib/engine/fact";

interface FactPlotProps {
  readonly type: FactType;
  readonly positions: readonly PositionColumn[];
  /** What each claim is called in the margin. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * A fact's values as a drawing and as a table: figures over the time of their publication, or on one axis where they were all
 * published at one moment; times on one axis. Nothing where there are no two values to compare.
 */
export function FactPlot({ type, positions, names }: FactPlotProps) {
  const said = claimWords(positions, names);
  const published = type === "time" ? null : publicationPlot(positions, said);
  const plot = type === "time" ? timePlot(positions, said) : figurePlot(positions, said);
  if (published === null && plot === null) return null;
  return (
    <section aria-label="Values">
      {published === null ? plot !== null && <ValuePlot plot={plot} /> : <PublicationPlot plot={published} />}
      <ValueTable positions={positions} />
    </section>
  );
}
