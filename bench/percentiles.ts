const ROUNDS = 60;

/** The processor time used so far, in ms; null where it can't be told. */
export type CpuMeter = () => number | null;

/** That of this process. */
function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Runs something many times and prints how long it took: median and 95th percentile, in ms, and the processor time of a round,
 * which other programs on the machine do not lengthen.
 */
export async function percentiles(
  name: string,
  run: (nth: number) => Promise<unknown>,
  { rounds = ROUNDS, cpu = ownCpu }: { readonly rounds?: number; readonly cpu?: CpuMeter } = {},
): Promise<void> {
  await run(0);
  const times: number[] = [];
  const before = cpu();
  for (let nth = 1; nth <= rounds; nth++) {
    const began = performance.now();
    await run(nth);
    times.push(performance.now() - began);
  }
  const after = cpu();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  const used = before === null || after === null ? "" : `   cpu ${milliseconds((after - before) / rounds)}`;
  console.log(`${name.padEnd(34)} p50 ${milliseconds(at(0.5))}   p95 ${milliseconds(at(0.95))}${used}`);
}

function milliseconds(value: number): string {
  return `${value.toFixed(1).padStart(7)} ms`;
}
