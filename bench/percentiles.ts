/** Runs something many times and prints how long it took: median, 95th percentile and worst, in ms. */
export async function percentiles(name: string, run: (nth: number) => Promise<unknown>, rounds = 60): Promise<void> {
  await run(0);
  const times: number[] = [];
  for (let nth = 1; nth <= rounds; nth++) {
    const began = performance.now();
    await run(nth);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(1).padStart(8);
  console.log(`${name.padEnd(36)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   worst ${at(1)} ms`);
}
