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
  // Each fact is weighed once: a story of thousands is compared some hundred thousand times.
  const times = facts.map(time);
  const latest = times.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const weighed = facts.map((fact, index) => {
    const at = times[index] ?? Number.NEGATIVE_INFINITY;
    const age = Number.isFinite(latest) ? (latest - at) / DAY : 0;
    const weight = fact.severity * fact.origins * 2 ** (-age / HALF_LIFE_DAYS);
    return { fact, at, weight, status: QUEUE_STATUSES.indexOf(fact.status) };
  });
  weighed.sort(
    (a, b) =>
      a.status - b.status ||
      b.weight - a.weight ||
      b.fact.origins - a.fact.origins ||
      (b.at === a.at ? 0 : b.at - a.at) ||
      (a.fact.id < b.fact.id ? -1 : 1),
  );
  return weighed.map(({ fact }) => fact);
}

function time(fact: Ranked): number {
  const at = fact.latestPublishedAt === null ? Number.NaN : Date.parse(fact.latestPublishedAt);
  return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at;
}
