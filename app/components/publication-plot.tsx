import { PlotPoints } from "@/app/components/plot-points";
import type { PlotTick } from "@/app/surface/plot";
import { positionColour } from "@/app/surface/position-mark";
import type { PublicationPlot as Plot, PublishedFigure } from "@/app/surface/publication-plot";

/** In px; everything else is a share of it, so that the drawing is made anew for every width and letters keep their size. */
const HEIGHT = 124;
const RADIUS = 9;
const MOST_VALUES = 4;

/** Figures over the time of their publication, each with its bounds; the letter is that of its position. */
export function PublicationPlot({ plot }: { plot: Plot }) {
  return (
    <div className="relative ms-16 mt-4 mb-7" style={{ height: HEIGHT }}>
      <svg aria-hidden="true" width="100%" height={HEIGHT + 24} className="block overflow-visible">
        {thinned(plot.values).map(({ at, label }) => (
          <g key={label}>
            <line x1="0" x2="100%" y1={px(at)} y2={px(at)} className="stroke-hairline" />
            <text x="-10" y={px(at) + 4} textAnchor="end" className="fill-faint text-[12px]">
              {label}
            </text>
          </g>
        ))}
        <line x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} className="stroke-edge" />
        {plot.times.map(({ at, label }, index) => (
          <g key={label} className={index % 2 === 1 ? "max-sm:hidden" : undefined}>
            <line x1={`${at}%`} x2={`${at}%`} y1={HEIGHT} y2={HEIGHT + 5} className="stroke-edge" />
            <text x={`${at}%`} y={HEIGHT + 19} textAnchor="middle" className="fill-faint text-[12px]">
              {label}
            </text>
          </g>
        ))}
        {plot.figures.map((figure) => (
          <Figure key={figure.claimId} figure={figure} />
        ))}
      </svg>
      <PlotPoints points={plot.figures} />
    </div>
  );
}

function Figure({ figure: { letter, x, y, low, high, openLow, openHigh } }: { figure: PublishedFigure }) {
  const at = `${x}%`;
  return (
    <g className={`${positionColour(letter)} fill-(--position) stroke-(--position)`}>
      <Whisker x={at} from={px(y)} to={px(low)} open={openLow} />
      <Whisker x={at} from={px(y)} to={px(high)} open={openHigh} />
      <circle cx={at} cy={px(y)} r={RADIUS} strokeWidth="0" />
      <text
        x={at}
        y={px(y) + 4}
        textAnchor="middle"
        strokeWidth="0"
        className="fill-paper text-[11px] leading-none font-semibold"
      >
        {letter}
      </text>
    </g>
  );
}

/** How far the figure reaches: a line with an end, or a dotted one where it is open. */
function Whisker({ x, from, to, open }: { x: string; from: number; to: number; open: boolean }) {
  if (Math.abs(to - from) <= RADIUS) return null;
  return (
    <>
      <line
        x1={x}
        x2={x}
        y1={from}
        y2={to}
        strokeWidth="2"
        strokeDasharray={open ? "1 5" : undefined}
        strokeLinecap="round"
      />
      {!open && (
        <svg x={x} y={to} overflow="visible" aria-hidden="true">
          <line x1="-5" x2="5" y1="0" y2="0" strokeWidth="2" />
        </svg>
      )}
    </>
  );
}

/** Every second label, or fewer, where they would crowd the height. */
function thinned(ticks: readonly PlotTick[]): readonly PlotTick[] {
  const each = Math.ceil(ticks.length / MOST_VALUES);
  return ticks.filter((_, at) => at % each === 0);
}

function px(percent: number): number {
  return (percent / 100) * HEIGHT;
}
