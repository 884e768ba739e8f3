import type { z } from "zod";
import { DatabaseBusyError } from "@/db/busy-error";
import type { Database, Transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit-events";
import { OperationError } from "@/lib/operations/operation-error";
import type { AuditDetail, AuditEvent } from "@/lib/review/audit-event";

/** Who asks for an operation. */
export interface Actor {
  readonly name: string;
}

/** What every operation is given: the database, who asks, and the clock. */
export interface OperationContext {
  readonly db: Database;
  readonly actor: Actor;
  /** The time of the change; the system's clock where it is left out. */
  readonly now?: () => Date;
}

/** The input as its schema reads it; refuses with "invalid" and the first thing that is wrong. */
export function parseInput<S extends z.ZodType>(schema: S, input: z.input<S>): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue === undefined ? "" : issue.path.join(".");
  const message = issue === undefined ? "The input is not valid." : issue.message;
  throw new OperationError("invalid", field === "" ? message : `${field}: ${message}`, { field });
}

/** What a change has at hand. */
export interface Change {
  readonly tx: Transaction;
  /** The time of the change, ISO 8601, UTC: the same in all its rows. */
  readonly at: string;
  /** The name of who makes the change. */
  readonly actor: string;
  /** Writes the change's audit event. */
  record(storyId: string, event: AuditEvent, subjectId: string | null, detail?: AuditDetail): Promise<void>;
}

/** Runs a change in one write transaction; refuses with "busy" where another process holds the database. */
export async function commitChange<T>(context: OperationContext, work: (change: Change) => Promise<T>): Promise<T> {
  const actor = context.actor.name.trim();
  if (actor === "") throw new OperationError("invalid", "A change needs the name of who makes it.", { field: "actor" });
  const at = (context.now ? context.now() : new Date()).toISOString();
  try {
    return await context.db.write((tx) =>
      work({
        tx,
        at,
        actor,
        record: async (storyId, event, subjectId, detail = {}) => {
          await tx.insert(auditEvents).values({ storyId, event, subjectId, actor, at, detail });
        },
      }),
    );
  } catch (error) {
    if (error instanceof DatabaseBusyError)
      throw new OperationError(
        "busy",
        "Another program is writing to the database; nothing was changed. Try again.",
        {},
        { cause: error },
      );
    throw error;
  }
}
