import type { EngineRunner } from "@/lib/analysis/engine-runner";

/**
 * Several runners as one: each text goes to the one with the fewest under way, everything else to the first. At least
 * one is needed.
 */
export function runnerPool(runners: readonly EngineRunner[]): EngineRunner {
  const [first, ...others] = runners;
  if (first === undefined) throw new RangeError("A pool needs at least one runner.");
  const busy = new Map([first, ...others].map((runner) => [runner, 0]));
  const leastBusy = () => [...busy].reduce((least, entry) => (entry[1] < least[1] ? entry : least))[0];
  const spread = async <T>(job: (runner: EngineRunner) => Promise<T>): Promise<T> => {
    const runner = leastBusy();
    busy.set(runner, (busy.get(runner) ?? 0) + 1);
    try {
      return await job(runner);
    } finally {
      busy.set(runner, (busy.get(runner) ?? 1) - 1);
    }
  };
  return {
    width: runners.length,
    version: () => first.version(),
    readSource: (source) => spread((runner) => runner.readSource(source)),
    readSpan: (input) => spread((runner) => runner.readSpan(input)),
    readProposals: (source, proposals, by) => spread((runner) => runner.readProposals(source, proposals, by)),
    groupsToAsk: (readings) => first.groupsToAsk(readings),
    linkStory: (readings, pins, judgements) => first.linkStory(readings, pins, judgements),
    close: async () => {
      await Promise.all(runners.map((runner) => runner.close()));
    },
  };
}
