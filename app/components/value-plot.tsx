import { PlotPoints } from "@/app/components/plot-points";
import type { Plot, PlotLane } from "@/app/surface/plot";
import { positionColour } from "@/app/surface/position-mark";

const LANE = 32;
const AXIS = 26;
/** A stretch narrower than this, in percent of the axis, is drawn as a point. */
const POINT = 1;
/** Longest label that stays clear of the next on a 390 px screen. */
const LABEL_MAX = 30;

/**
 * The values of the positions on one axis, with their bounds. Places are percentages and letters keep their size, so the
 * drawing is made anew for every width instead of being scaled. The points can be stepped through, and the table says the same in words.
 */
export function ValuePlot({ plot }: { plot: Plot }) {
  const axisY = plot.lanes.length * LANE + 6;
  const points = plot.lanes.flatMap(({ marks }, index) =>
    marks.map(({ from, to, at, claimId, said }) => ({
      claimId,
      said,
      x: at === null ? (from + to) / 2 : at,
      y: ((index * LANE + 23) / (axisY + AXIS)) * 100,
    })),
  );
  return (
    <div className="relative mt-4">
      <svg aria-hidden="true" width="100%" height={axisY + AXIS} className="block overflow-visible">
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
      <PlotPoints points={points} />
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
