import { isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { savedViews } from "@/db/schema/saved-views";

/** A filter of the queue under its name. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** As it stands in the address, without the "?". */
  readonly query: string;
}

/** The desk's views, by name. */
export function deskViews({ read }: Database): Promise<readonly SavedView[]> {
  const { id, name, query, folded } = savedViews;
  return read.select({ id, name, query }).from(savedViews).where(isNull(savedViews.removedAt)).orderBy(folded);
}
