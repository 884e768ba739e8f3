import { isNotNull, sql } from "drizzle-orm";
import type { Database, Reader, Transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit-events";
import { facts } from "@/db/schema/facts";

/** The names of everyone who has changed anything on this desk, or was given a fact, in alphabetical order. */
export function knownPeople({ read }: Database): Promise<readonly string[]> {
  return peopleIn(read);
}

/** The same, inside a change. */
export async function peopleIn(read: Reader | Transaction): Promise<readonly string[]> {
  const actors = await read.selectDistinct({ name: auditEvents.actor }).from(auditEvents);
  const assigned = await read
    .selectDistinct({ name: sql<string>`${facts.assignedTo}` })
    .from(facts)
    .where(isNotNull(facts.assignedTo));
  const names = new Set([...actors, ...assigned].map(({ name }) => name));
  return [...names].toSorted((a, b) => a.localeCompare(b, "en"));
}
