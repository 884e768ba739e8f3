import { and, desc, eq, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { comments } from "@/db/schema/comments";
import { facts } from "@/db/schema/facts";
import { mentions } from "@/db/schema/mentions";

/** A comment that calls an editor by name. */
export interface Mention {
  readonly commentId: string;
  readonly storyId: string;
  readonly factId: string;
  readonly statement: string;
  readonly body: string;
  readonly by: string;
  readonly at: string;
}

/** The comments that call this editor and that they have not seen yet, newest first. */
export function unseenMentions({ read }: Database, name: string, limit = 20): Promise<readonly Mention[]> {
  return read
    .select({
      commentId: comments.id,
      storyId: comments.storyId,
      factId: comments.factId,
      statement: facts.statement,
      body: comments.body,
      by: comments.actor,
      at: comments.createdAt,
    })
    .from(mentions)
    .innerJoin(comments, eq(mentions.commentId, comments.id))
    .innerJoin(facts, eq(comments.factId, facts.id))
    .where(and(eq(mentions.name, name), isNull(mentions.seenAt), isNull(comments.removedAt)))
    .orderBy(desc(comments.createdAt))
    .limit(limit);
}
