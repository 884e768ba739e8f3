import Link from "next/link";
import { outletName, PublishedAt } from "@/app/components/claim-card";
import { PositionLetter } from "@/app/components/position-letter";
import { positionColour } from "@/app/surface/position-mark";
import type { TimelineMark, TimelinePlot } from "@/app/surface/timeline-plot";
import type { TimelineFigure } from "@/db/queries/story-timeline";

const HEIGHT = 168;
const AXIS = 24;
/** An interval lower than this, in percent of the height, is drawn as its point alone. */
const POINT = 2;

/**
 * The figures of one fact over the time of publication. Places are percentages and letters keep their size, so the drawing is
 * made anew for every width instead of being scaled. The table under it says the same in words.
 */
export function FigureTimeline({
  statement,
  plot,
  figures,
  factHref,
}: {
  statement: string;
  plot: TimelinePlot;
  figures: readonly TimelineFigure[];
  factHref: string;
}) {
  return (
    <div className="mt-3">
      <div className="relative ps-16">
        <svg
          role="img"
          aria-label={`${statement}: ${figures.length} figures over time; the table below lists them.`}
          width="100%"
          height={HEIGHT + AXIS}
          className="block overflow-visible"
        >
          {plot.values.map(({ at, label }) => (
            <g key={label}>
              <line x1="0" x2="100%" y1={y(at)} y2={y(at)} className="stroke-hairline" />
              <text x="-8" y={y(at) + 4} textAnchor="end" className="fill-faint text-[12px]">
                {label}
              </text>
            </g>
          ))}
          <line x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} className="stroke-edge" />
          {plot.times.map(({ at, label }, index) => (
            <g key={label} className={index % 2 === 1 ? "max-sm:hidden" : undefined}>
              <line x1={`${at}%`} x2={`${at}%`} y1={HEIGHT} y2={HEIGHT + 4} className="stroke-edge" />
              <text
                x={`${at}%`}
                y={HEIGHT + 18}
                textAnchor={at > 94 ? "end" : "middle"}
                className="fill-faint text-[12px]"
              >
                {label}
              </text>
            </g>
          ))}
          {plot.marks.map((mark) => (
            <Mark key={mark.figure.claimId} mark={mark} />
          ))}
        </svg>
      </div>
      <FigureTable figures={figures} factHref={factHref} />
    </div>
  );
}

function y(percent: number): number {
  return (percent / 100) * HEIGHT;
}

function Mark({ mark: { figure, x, y: at, top, bottom } }: { mark: TimelineMark }) {
  return (
    <g className={positionColour(figure.letter)}>
      {bottom - top > POINT && (
        <line
          x1={`${x}%`}
          x2={`${x}%`}
          y1={y(top)}
          y2={y(bottom)}
          strokeWidth="2"
          strokeDasharray={figure.min === null || figure.max === null ? "1 4" : undefined}
          className="stroke-(--position)"
        />
      )}
      <circle cx={`${x}%`} cy={y(at)} r="8" className="fill-(--position) stroke-paper" />
      <text x={`${x}%`} y={y(at) + 3.5} textAnchor="middle" className="fill-paper text-[10px] font-semibold">
        {figure.letter}
      </text>
    </g>
  );
}

function FigureTable({ figures, factHref }: { figures: readonly TimelineFigure[]; factHref: string }) {
  return (
    <details className="text-meta">
      <summary className="link inline-block py-1 text-soft">As a table</summary>
      <div className="mt-1 max-h-96 overflow-auto">
        <table className="w-full border-collapse text-start">
          <thead>
            <tr className="border-b border-edge text-soft">
              {["Published", "Outlet", "Position", "In the text"].map((heading) => (
                <th key={heading} scope="col" className="py-1.5 pe-4 text-start font-semibold">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map(({ claimId, publishedAt, outlet, letter, text }) => (
              <tr key={claimId} className="border-b border-hairline">
                <td className="py-1.5 pe-4 whitespace-nowrap">
                  <PublishedAt at={publishedAt} />
                </td>
                <td className="py-1.5 pe-4">
                  <bdi>{outletName(outlet)}</bdi>
                </td>
                <td className="py-1.5 pe-4">
                  <PositionLetter letter={letter} small />
                </td>
                <td className="py-1.5" dir="auto">
                  <Link href={`${factHref}#claim-${claimId}`} prefetch={false} className="link">
                    {text}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
