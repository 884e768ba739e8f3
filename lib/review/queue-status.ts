import type { ContradictionClass } from "@/lib/engine/contradiction";
import type { FactStatus } from "@/lib/engine/fact";

/** A fact's status as an editor sees it, in the queue's order: what the engine found, then "decided" once ruled on. */
export const QUEUE_STATUSES = ["disputed", "updated", "agreed", "single-source", "decided"] as const;
export type QueueStatus = (typeof QUEUE_STATUSES)[number];

/** How many facts stand at each status. */
export type StatusCounts = Readonly<Record<QueueStatus, number>>;

/**
 * The engine's status, corrected by what people dismissed: without an open contradiction a fact is no longer disputed.
 * `open` holds the classes of the pairs that the machine still finds and nobody dismissed.
 */
export function effectiveStatus(status: FactStatus, open: readonly ContradictionClass[]): FactStatus {
  if (status !== "disputed" || open.includes("contradiction")) return status;
  return open.includes("update") ? "updated" : "agreed";
}

/** Counts the statuses. */
export function countStatuses(statuses: Iterable<QueueStatus>): StatusCounts {
  const counts: Record<QueueStatus, number> = { disputed: 0, updated: 0, agreed: 0, "single-source": 0, decided: 0 };
  for (const status of statuses) counts[status]++;
  return counts;
}
