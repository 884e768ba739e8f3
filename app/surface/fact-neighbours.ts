import { factsUnder, openTab, type QueueAddress } from "@/app/surface/queue-address";
import type { QueueFact, StoryQueue } from "@/db/queries/story-queue";

/** Where a fact stands under the open filter, and where the keys lead from it. */
export interface FactNeighbours {
  /** Counted from 1; null where the filter leaves the fact out. */
  readonly number: number | null;
  readonly total: number;
  readonly previous: QueueFact | null;
  readonly next: QueueFact | null;
  /** The next one without a ruling, going round to the start; null where this is the last. */
  readonly undecided: QueueFact | null;
}

/** Finds a fact's place in the queue as the address narrows it. */
export function factNeighbours(queue: StoryQueue, address: QueueAddress, factId: string): FactNeighbours {
  const tab = openTab(address, queue.counts);
  const facts = factsUnder(tab, queue);
  const place = facts.findIndex(({ id }) => id === factId);
  const round = [...facts.slice(place + 1), ...facts.slice(0, Math.max(0, place))];
  const at = (index: number) => facts[index] ?? null;
  return {
    number: place < 0 ? null : place + 1,
    total: facts.length,
    previous: place < 0 ? null : at(place - 1),
    next: at(place + 1),
    undecided: round.find((fact) => fact.id !== factId && isUndecided(fact, tab)) ?? null,
  };
}

/** Among all facts only those that differ wait for a ruling; under a tab of its own, any does. */
function isUndecided({ verdict, status }: QueueFact, tab: ReturnType<typeof openTab>): boolean {
  return verdict === null && (tab !== "all" || status === "disputed" || status === "updated");
}
