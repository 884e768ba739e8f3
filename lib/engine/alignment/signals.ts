/** What was seen in a pair of texts, by name; 0 where it was not. */
export type Signals = Readonly<Record<string, number>>;

/** What the signals weigh, as scripts/fit-compare.ts fits it. */
export interface SignalWeights {
  readonly bias: number;
  readonly of: Signals;
}

/** The probability that the weights give the signals, 0–1. A signal without a weight counts nothing. */
export function probability(signals: Signals, { bias, of }: SignalWeights): number {
  let sum = bias;
  for (const [name, value] of Object.entries(signals)) sum += value * (of[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
