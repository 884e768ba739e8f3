import { figureTicks } from "@/app/surface/figure-plot";
import type { PlotTick } from "@/app/surface/plot";
import { timeTicks } from "@/app/surface/time-plot";
import type { TimelineFigure } from "@/db/queries/story-timeline";

/** A figure on the timeline; places are percent of the width, 0 at the left, and of the height, 0 at the top. */
export interface TimelineMark {
  readonly figure: TimelineFigure;
  readonly x: number;
  readonly y: number;
  /** The ends of the interval claimed; an open end reaches to the edge. */
  readonly top: number;
  readonly bottom: number;
}

export interface TimelinePlot {
  readonly marks: readonly TimelineMark[];
  readonly times: readonly PlotTick[];
  readonly values: readonly PlotTick[];
}

/** Room at the edges, in percent, so that marks and open ends have somewhere to stand. */
const MARGIN_X = 4;
const MARGIN_Y = 12;

/** Places figures by when they were published and how much they say; null where fewer than two can be told apart. */
export function timelinePlot(figures: readonly TimelineFigure[]): TimelinePlot | null {
  const placed = figures.flatMap((figure) => {
    const at = Date.parse(figure.publishedAt);
    return Number.isNaN(at) ? [] : [{ figure, at }];
  });
  if (new Set(placed.map(({ figure }) => figure.unit)).size > 1) return null;
  if (new Set(placed.map(({ at, figure }) => `${at} ${figure.value}`)).size < 2) return null;
  const times = ends(placed.map(({ at }) => at));
  const values = ends(placed.map(({ figure }) => figure.value));
  const xOf = (at: number) => MARGIN_X + share(at, times) * (100 - 2 * MARGIN_X);
  const yOf = (value: number) => 100 - MARGIN_Y - share(value, values) * (100 - 2 * MARGIN_Y);
  const within = (y: number) => Math.min(100, Math.max(0, y));
  return {
    marks: placed.map(({ figure, at }) => ({
      figure,
      x: xOf(at),
      y: yOf(figure.value),
      top: figure.max === null ? 0 : within(yOf(figure.max)),
      bottom: figure.min === null ? 100 : within(yOf(figure.min)),
    })),
    times: times.low < times.high ? timeTicks(times.low, times.high).map((tick) => ticked(tick, xOf)) : [],
    values: values.low < values.high ? figureTicks(values.low, values.high).map((tick) => ticked(tick, yOf)) : [],
  };
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

function ends(numbers: readonly number[]): Ends {
  return { low: Math.min(...numbers), high: Math.max(...numbers) };
}

/** How far along between the ends; halfway where they are one. */
function share(number: number, { low, high }: Ends): number {
  return low === high ? 0.5 : (number - low) / (high - low);
}

function ticked({ value, label }: { value: number; label: string }, place: (value: number) => number): PlotTick {
  return { at: place(value), label };
}
