/** A place on a plot that can be reached by keyboard. Places are percent: of the width from the left, of the height from the top. */
export interface PlotPoint {
  readonly claimId: string;
  readonly x: number;
  readonly y: number;
  /** What stands there, in words. */
  readonly said: string;
}

/** A claimed value on the axis; places are percent of the axis's width, 0 at the left. */
export interface PlotMark {
  readonly from: number;
  readonly to: number;
  /** Where the number named stands; null where the value is a stretch alone. */
  readonly at: number | null;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The first claim that gives it, and what it says, in words. */
  readonly claimId: string;
  readonly said: string;
}

export interface PlotLane {
  readonly letter: string;
  readonly label: string;
  readonly marks: readonly PlotMark[];
}

export interface PlotTick {
  readonly at: number;
  readonly label: string;
}

/** The values of a fact's positions on one axis, a lane for each position. */
export interface Plot {
  readonly lanes: readonly PlotLane[];
  readonly ticks: readonly PlotTick[];
}

/** A value before it has its place: null is open. */
export interface Stretch {
  readonly low: number | null;
  readonly high: number | null;
  readonly value: number | null;
  readonly claimId: string;
  readonly said: string;
}

export interface PlotSeries {
  readonly letter: string;
  readonly label: string;
  readonly stretches: readonly Stretch[];
}

/** Room at either end of the axis, in percent, so that open ends have somewhere to go. */
const MARGIN = 6;

/**
 * Places every series on one axis. `ticksIn` gives the values to label between the two ends. Null where there is nothing
 * to compare: fewer than two different values.
 */
export function placeSeries(
  series: readonly PlotSeries[],
  ticksIn: (low: number, high: number) => readonly { readonly value: number; readonly label: string }[],
): Plot | null {
  const known = series.flatMap(({ stretches }) =>
    stretches.flatMap(({ low, high, value }) => [low, high, value].filter((number) => number !== null)),
  );
  const low = Math.min(...known);
  const high = Math.max(...known);
  if (!(low < high)) return null;
  const place = (value: number) => MARGIN + ((value - low) / (high - low)) * (100 - 2 * MARGIN);
  return {
    lanes: series
      .filter(({ stretches }) => stretches.length > 0)
      .map(({ letter, label, stretches }) => ({
        letter,
        label,
        marks: distinct(stretches).map(({ low: from, high: to, value, claimId, said }) => ({
          claimId,
          said,
          from: from === null ? 0 : place(from),
          to: to === null ? 100 : place(to),
          at: value === null ? null : place(value),
          openStart: from === null,
          openEnd: to === null,
        })),
      })),
    ticks: ticksIn(low, high).map(({ value, label }) => ({ at: place(value), label })),
  };
}

function distinct(stretches: readonly Stretch[]): readonly Stretch[] {
  const seen = new Map<string, Stretch>();
  for (const stretch of stretches) {
    const key = `${stretch.low} ${stretch.high} ${stretch.value}`;
    if (!seen.has(key)) seen.set(key, stretch);
  }
  return [...seen.values()];
}
