import { QUEUE_STATUSES, type QueueStatus } from "@/lib/review/queue-status";

/** What a fact's place in the queue depends on. Times are ISO 8601; an undated fact counts as the oldest. */
export interface Ranked {
  readonly id: string;
  readonly status: QueueStatus;
  readonly severity: number;
  readonly origins: number;
  readonly latestPublishedAt: string | null;
}

/** How many days make a report half as urgent. */
const HALF_LIFE_DAYS = 7;
const DAY = 86_400_000;

/**
 * The queue's order: by status as QUEUE_STATUSES has them, then by severity × independent origins × recency, where recency
 * halves with every week before the story's latest report; facts that tie stand by origins, date and id.
 */
export function rankQueue<T extends Ranked>(facts: readonly T[]): T[] {
  const latest = Math.max(...facts.map(time));
  const weight = (fact: T) => {
    const age = Number.isFinite(latest) ? (latest - time(fact)) / DAY : 0;
    return fact.severity * fact.origins * 2 ** (-age / HALF_LIFE_DAYS);
  };
  const weights = new Map(facts.map((fact) => [fact.id, weight(fact)]));
  const of = (fact: T) => weights.get(fact.id) ?? 0;
  return facts.toSorted(
    (a, b) =>
      QUEUE_STATUSES.indexOf(a.status) - QUEUE_STATUSES.indexOf(b.status) ||
      of(b) - of(a) ||
      b.origins - a.origins ||
      (time(b) === time(a) ? 0 : time(b) - time(a)) ||
      (a.id < b.id ? -1 : 1),
  );
}

function time(fact: Ranked): number {
  const at = fact.latestPublishedAt === null ? Number.NaN : Date.parse(fact.latestPublishedAt);
  return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at;
}
