import { outletName, PublishedAt } from "@/app/components/claim-card";
import { PositionLetter } from "@/app/components/position-letter";
import type { Plot, PlotLane } from "@/app/surface/plot";
import { positionColour } from "@/app/surface/position-mark";
import type { PositionColumn } from "@/db/queries/fact-page";

const LANE = 32;
const AXIS = 26;
/** A stretch narrower than this, in percent of the axis, is drawn as a point. */
const POINT = 1;
/** Longest label that stays clear of the next on a 390 px screen. */
const LABEL_MAX = 30;

/**
 * The values of the positions on one axis, with their bounds. Places are percentages and letters keep their size, so the
 * drawing is made anew for every width instead of being scaled. The table under it says the same in words.
 */
export function ValuePlot({ plot, positions }: { plot: Plot; positions: readonly PositionColumn[] }) {
  const axisY = plot.lanes.length * LANE + 6;
  return (
    <div className="mt-4">
      <svg
        role="img"
        aria-label={`Values of the positions: ${plot.lanes.map(({ letter, label }) => `${letter} ${label}`).join("; ")}`}
        width="100%"
        height={axisY + AXIS}
        className="block overflow-visible"
      >
        <line x1="0" x2="100%" y1={axisY} y2={axisY} className="stroke-hairline" />
        {plot.ticks.map(({ at, label }, index) => (
          <g key={label} className={index % 2 === 1 ? "max-sm:hidden" : undefined}>
            <line x1={`${at}%`} x2={`${at}%`} y1={axisY - 4} y2={axisY + 4} className="stroke-edge" />
            <text x={`${at}%`} y={axisY + 20} textAnchor={anchor(at)} className="fill-faint text-[12px]">
              {label}
            </text>
          </g>
        ))}
        {plot.lanes.map((lane, index) => (
          <Lane key={lane.letter} lane={lane} y={index * LANE + 23} />
        ))}
      </svg>
      <ValueTable positions={positions} />
    </div>
  );
}

function Lane({ lane: { letter, label, marks }, y }: { lane: PlotLane; y: number }) {
  const first = marks[0];
  if (!first) return null;
  const start = first.at === null ? first.from : first.at;
  const left = start <= 55;
  return (
    <g className={positionColour(letter)}>
      {marks.map(({ from, to, at, openStart, openEnd }) => (
        <g key={`${from} ${to} ${at}`} className="fill-(--position) stroke-(--position)">
          <line
            x1={`${from}%`}
            x2={`${to}%`}
            y1={y}
            y2={y}
            strokeWidth="2"
            strokeLinecap="round"
            strokeDasharray={openStart || openEnd ? "1 5" : undefined}
          />
          {openStart && <path d={`M 6 ${y - 4} L 1 ${y} L 6 ${y + 4}`} fill="none" strokeWidth="1.5" />}
          {openEnd && (
            <svg x="100%" y={y} overflow="visible" aria-hidden="true">
              <path d="M -6 -4 L -1 0 L -6 4" fill="none" strokeWidth="1.5" />
            </svg>
          )}
          {at === null && to - from > POINT ? (
            <>
              {!openStart && <line x1={`${from}%`} x2={`${from}%`} y1={y - 5} y2={y + 5} strokeWidth="2" />}
              {!openEnd && <line x1={`${to}%`} x2={`${to}%`} y1={y - 5} y2={y + 5} strokeWidth="2" />}
            </>
          ) : (
            <circle cx={`${at === null ? from : at}%`} cy={y} r="5" strokeWidth="0" />
          )}
        </g>
      ))}
      <text
        x={`${start}%`}
        y={y - 10}
        textAnchor={left ? "start" : "end"}
        dx={left ? -4 : 4}
        className="fill-(--position) text-meta font-semibold"
      >
        {letter} {label.length > LABEL_MAX ? `${label.slice(0, LABEL_MAX - 1)}…` : label}
      </text>
    </g>
  );
}

function anchor(at: number): "start" | "middle" | "end" {
  if (at < 6) return "start";
  return at > 94 ? "end" : "middle";
}

function ValueTable({ positions }: { positions: readonly PositionColumn[] }) {
  return (
    <details className="mt-1 text-meta">
      <summary className="link inline-block py-1 text-soft">As a table</summary>
      <div className="mt-1 overflow-x-auto">
        <table className="w-full border-collapse text-start">
          <thead>
            <tr className="border-b border-edge text-start text-soft">
              {["Position", "In the text", "From", "To", "Outlet", "Published"].map((heading) => (
                <th key={heading} scope="col" className="py-1.5 pe-4 text-start font-semibold">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {positions.flatMap(({ letter, claims }) =>
              claims.map(({ id, figure, time, outlet, publishedAt }) => (
                <tr key={id} className="border-b border-hairline">
                  <td className="py-1.5 pe-4">
                    <PositionLetter letter={letter} small />
                  </td>
                  <td className="py-1.5 pe-4" dir="auto">
                    {figure?.text}
                    {time?.text}
                  </td>
                  <td className="py-1.5 pe-4">{figure ? bound(figure.min) : timeBound(time?.from)}</td>
                  <td className="py-1.5 pe-4">{figure ? bound(figure.max) : timeBound(time?.to)}</td>
                  <td className="py-1.5 pe-4">{outletName(outlet)}</td>
                  <td className="py-1.5">
                    <PublishedAt at={publishedAt} />
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function bound(value: number | null): string {
  return value === null ? "open" : value.toLocaleString("en", { maximumFractionDigits: 6 });
}

function timeBound(value: string | null | undefined): string {
  return value === null || value === undefined ? "open" : value;
}
