import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { comments } from "@/db/schema/comments";
import { mentions } from "@/db/schema/mentions";
import { groupBy } from "@/lib/review/group-by";

/** What an editor said about a fact. */
export interface FactComment {
  readonly id: string;
  /** Plain text. */
  readonly body: string;
  readonly actor: string;
  readonly createdAt: string;
  readonly mentioned: readonly string[];
}

/** The comments on a fact, oldest first, without the removed ones. */
export async function factComments({ read }: Database, factId: string): Promise<readonly FactComment[]> {
  const standing = and(eq(comments.factId, factId), isNull(comments.removedAt));
  const { id, body, actor, createdAt } = comments;
  const rows = await read
    .select({ id, body, actor, createdAt })
    .from(comments)
    .where(standing)
    .orderBy(createdAt, sql`${comments}.rowid`);
  if (rows.length === 0) return [];
  const called = await read
    .select({ commentId: mentions.commentId, name: mentions.name })
    .from(mentions)
    .innerJoin(comments, eq(mentions.commentId, comments.id))
    .where(standing)
    .orderBy(sql`${mentions}.rowid`);
  const names = groupBy(called, ({ commentId }) => commentId);
  return rows.map((row) => ({ ...row, mentioned: (names.get(row.id) ?? []).map(({ name }) => name) }));
}
