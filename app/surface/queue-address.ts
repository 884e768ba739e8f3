import type { QueueFact, StoryQueue } from "@/db/queries/story-queue";
import {
  CONTRADICTION_CLASSES,
  CONTRADICTION_KINDS,
  type ContradictionClass,
  type ContradictionKind,
} from "@/lib/engine/contradiction";
import type { QueueFilter } from "@/lib/review/queue-filter";
import { QUEUE_STATUSES, type QueueStatus, type StatusCounts } from "@/lib/review/queue-status";

/** What Next gives for `searchParams`. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The queue's state as it stands in the address. No status there means: disputed where there are any, else all. */
export interface QueueAddress {
  readonly status: QueueStatus | "all" | null;
  readonly kind: ContradictionKind | null;
  readonly class: ContradictionClass | null;
  readonly outlet: string | null;
  readonly speaker: string | null;
  readonly place: string | null;
  /** Days, "2031-03-04". */
  readonly from: string | null;
  readonly to: string | null;
  readonly assigned: "me" | null;
  readonly undecided: "only" | null;
  readonly settled: "hidden" | null;
  readonly words: string | null;
}

/** Reads the queue's state out of the address; what it does not know narrows nothing. */
export function queueAddress(params: SearchParams): QueueAddress {
  const status = single(params.status);
  return {
    status: status === "all" ? status : oneOf(QUEUE_STATUSES, status),
    kind: oneOf(CONTRADICTION_KINDS, single(params.kind)),
    class: oneOf(CONTRADICTION_CLASSES, single(params.class)),
    outlet: single(params.outlet),
    speaker: single(params.speaker),
    place: single(params.place),
    from: day(single(params.from)),
    to: day(single(params.to)),
    assigned: oneOf(["me"], single(params.assigned)),
    undecided: oneOf(["only"], single(params.undecided)),
    settled: oneOf(["hidden"], single(params.settled)),
    words: single(params.words),
  };
}

/** The tab that is open: the address's, else the one that most needs an editor. */
export function openTab(address: QueueAddress, counts: StatusCounts): QueueStatus | "all" {
  if (address.status !== null) return address.status;
  return counts.disputed > 0 ? "disputed" : "all";
}

/** What the query narrows by, apart from the status. `actor` is who asks, for what is assigned to them. */
export function queueFilter(address: QueueAddress, actor: string | null): QueueFilter {
  const { kind, outlet, speaker, place, from, to, words } = address;
  return {
    ...(kind && { kind }),
    ...(address.class && { class: address.class }),
    ...(outlet && { outlet }),
    ...(speaker && { speaker }),
    ...(place && { place }),
    ...(from && { from }),
    ...(to && { to }),
    // Nobody is called "": without a name nothing is one's own.
    ...(address.assigned && { assignedTo: actor === null ? "" : actor }),
    ...(address.undecided && { undecided: true }),
    ...(address.settled && { hideSettled: true }),
    ...(words && { words }),
  };
}

/** The facts under the open tab, in the queue's order. */
export function factsUnder(tab: QueueStatus | "all", queue: StoryQueue): readonly QueueFact[] {
  return tab === "all" ? queue.facts : queue.facts.filter(({ status }) => status === tab);
}

/** How many filters narrow the queue that no field beside the tabs shows. */
export function hiddenFilters(address: QueueAddress): number {
  const { class: type, speaker, place, from, to, outlet } = address;
  return [type, outlet, speaker, place, from, to].filter((value) => value !== null).length;
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

function day(value: string | null): string | null {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}

function oneOf<Value extends string>(values: readonly Value[], candidate: string | null): Value | null {
  const found = values.find((value) => value === candidate);
  return found === undefined ? null : found;
}
