import type { Matrix } from "@/lib/engine/syntax/matrix-kernel";
import type { BatchSentence, DirectionTrace } from "@/lib/engine/syntax/network";

/** What stood beside the state in a step's output, and the gradients of both. */
interface Skip {
  readonly input: Matrix;
  readonly gradient: Matrix;
  readonly column: number;
  readonly out: Matrix;
  readonly outColumn: number;
}

/** The reverse of the network's recurrence over one sentence. */
export function recurBack(
  { start, length }: BatchSentence,
  direction: 0 | 1,
  { gates, state }: DirectionTrace,
  peep: Float32Array,
  peepBack: Float32Array,
  gatesBack: Float32Array,
  skip: Skip,
): void {
  const width = state.columns;
  const g = gates.data;
  const c = state.data;
  const x = skip.input.data;
  const xBack = skip.gradient.data;
  const hBack = skip.out.data;
  const step = direction === 0 ? 1 : -1;
  const stateBack = new Float32Array(width);
  for (let row = direction === 0 ? start + length : start + 1, left = length; left > 0; row -= step, left--) {
    const gateAt = row * 3 * width;
    const stateAt = row * width;
    const lastAt = (row - step) * width;
    const skipAt = row * skip.input.columns + skip.column;
    const outAt = row * skip.out.columns + skip.outColumn;
    for (let unit = 0; unit < width; unit++) {
      const last = c[lastAt + unit] as number;
      const now = c[stateAt + unit] as number;
      const candidate = g[gateAt + unit] as number;
      const forget = g[gateAt + width + unit] as number;
      const output = g[gateAt + 2 * width + unit] as number;
      const h = hBack[outAt + unit] as number;
      xBack[skipAt + unit] = (xBack[skipAt + unit] as number) + h * (1 - output);
      const outputSum = h * (now - (x[skipAt + unit] as number)) * output * (1 - output);
      const nowBack = (stateBack[unit] as number) + h * output;
      const forgetSum = nowBack * (last - candidate) * forget * (1 - forget);
      gatesBack[gateAt + unit] = nowBack * (1 - forget) * (1 - candidate * candidate);
      gatesBack[gateAt + width + unit] = forgetSum;
      gatesBack[gateAt + 2 * width + unit] = outputSum;
      peepBack[unit] = (peepBack[unit] as number) + forgetSum * last;
      peepBack[width + unit] = (peepBack[width + unit] as number) + outputSum * last;
      const peeped = forgetSum * (peep[unit] as number) + outputSum * (peep[width + unit] as number);
      stateBack[unit] = nowBack * forget + peeped;
    }
  }
}
