import type { ContradictionClass, ContradictionKind } from "@/lib/engine/contradiction";
import type { QueueStatus } from "@/lib/review/queue-status";

/** What narrows the queue; what is left out narrows nothing. */
export interface QueueFilter {
  readonly status?: QueueStatus;
  /** Kind and class are to be found on one open pair. */
  readonly kind?: ContradictionKind;
  readonly class?: ContradictionClass;
  /** An outlet's name. */
  readonly outlet?: string;
  /** Who is cited, and where it happened, as the claims name them. */
  readonly speaker?: string;
  readonly place?: string;
  /** First and last day of publication, "2031-03-04", either may be missing: one report between them is enough. */
  readonly from?: string;
  readonly to?: string;
  /** Whose the fact is to rule on. */
  readonly assignedTo?: string;
  /** Only what has no ruling. */
  readonly undecided?: true;
  /** Leaves out what is agreed or decided. */
  readonly hideSettled?: true;
  /** Words to be found in the statement, any case. */
  readonly words?: string;
}

/** What of a fact the filter looks at. */
export interface Filterable {
  readonly statement: string;
  readonly status: QueueStatus;
  readonly open: readonly { readonly kind: ContradictionKind; readonly class: ContradictionClass }[];
  readonly outlets: readonly string[];
  readonly assignedTo: string | null;
}

/** What its claims and their sources add, for the filters that ask for it. */
export interface FilterableTelling {
  readonly speakers: readonly string[];
  readonly places: readonly string[];
  /** Days on which its reports were published, "2031-03-04". */
  readonly days: readonly string[];
}

/** Whether a fact stands under a filter. */
export function passes(fact: Filterable, filter: QueueFilter, told: FilterableTelling): boolean {
  const { status, kind, outlet, speaker, place, from, to, assignedTo } = filter;
  if (status !== undefined && fact.status !== status) return false;
  if (filter.undecided && fact.status === "decided") return false;
  if (filter.hideSettled && (fact.status === "agreed" || fact.status === "decided")) return false;
  if (assignedTo !== undefined && fact.assignedTo !== assignedTo) return false;
  if (outlet !== undefined && !fact.outlets.includes(outlet)) return false;
  if (speaker !== undefined && !names(told.speakers, speaker)) return false;
  if (place !== undefined && !names(told.places, place)) return false;
  const isBetween = (day: string) => (from === undefined || day >= from) && (to === undefined || day <= to);
  if ((from !== undefined || to !== undefined) && !told.days.some(isBetween)) return false;
  const isAsked = (pair: Filterable["open"][number]) =>
    (kind === undefined || pair.kind === kind) && (filter.class === undefined || pair.class === filter.class);
  if ((kind !== undefined || filter.class !== undefined) && !fact.open.some(isAsked)) return false;
  if (filter.words === undefined) return true;
  const statement = fact.statement.toLowerCase();
  return filter.words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => statement.includes(word));
}

/** Typed by hand, so any case will do, and a part of the name. */
function names(all: readonly string[], asked: string): boolean {
  const part = asked.trim().toLowerCase();
  return all.some((name) => name.toLowerCase().includes(part));
}
