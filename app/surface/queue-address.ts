import type { QueueFact, QueueFilter, StoryQueue } from "@/db/queries/story-queue";
import { CONTRADICTION_KINDS, type ContradictionKind } from "@/lib/engine/contradiction";
import { QUEUE_STATUSES, type QueueStatus, type StatusCounts } from "@/lib/review/queue-status";

/** What Next gives for `searchParams`. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The queue's state as it stands in the address. No status there means: disputed where there are any, else all. */
export interface QueueAddress {
  readonly status: QueueStatus | "all" | null;
  readonly kind: ContradictionKind | null;
  readonly outlet: string | null;
  readonly words: string | null;
}

/** Reads the queue's state out of the address; what it does not know narrows nothing. */
export function queueAddress(params: SearchParams): QueueAddress {
  const status = single(params.status);
  const kind = single(params.kind);
  return {
    status: status === "all" ? status : oneOf(QUEUE_STATUSES, status),
    kind: oneOf(CONTRADICTION_KINDS, kind),
    outlet: single(params.outlet),
    words: single(params.words),
  };
}

/** The tab that is open: the address's, else the one that most needs an editor. */
export function openTab(address: QueueAddress, counts: StatusCounts): QueueStatus | "all" {
  if (address.status !== null) return address.status;
  return counts.disputed > 0 ? "disputed" : "all";
}

/** What the query narrows by, apart from the status. */
export function queueFilter({ kind, outlet, words }: QueueAddress): QueueFilter {
  return { ...(kind && { kind }), ...(outlet && { outlet }), ...(words && { words }) };
}

/** The facts under the open tab, in the queue's order. */
export function factsUnder(tab: QueueStatus | "all", queue: StoryQueue): readonly QueueFact[] {
  return tab === "all" ? queue.facts : queue.facts.filter(({ status }) => status === tab);
}

/** "?status=disputed&kind=quantity", with `changes` made; empty where nothing narrows. */
export function addressQuery(address: QueueAddress, changes: Partial<QueueAddress> = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...address, ...changes })) if (value) params.set(name, value);
  const query = params.toString();
  return query === "" ? "" : `?${query}`;
}

function single(value: string | readonly string[] | undefined): string | null {
  const first = typeof value === "string" ? value : value?.[0];
  return first === undefined || first.trim() === "" ? null : first;
}

function oneOf<Value extends string>(values: readonly Value[], candidate: string | null): Value | null {
  const found = values.find((value) => value === candidate);
  return found === undefined ? null : found;
}
