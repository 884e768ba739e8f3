import { sql } from "drizzle-orm";
import { z } from "zod";
import { auditEvents } from "@/db/schema/audit-events";
import { storyVisits } from "@/db/schema/story-visits";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { requireStory } from "@/lib/operations/require-row";

export const markStorySeenInput = z.object({ storyId: z.string() });

/**
 * Remembers that an editor has seen all of a story's log. It changes nothing that anybody else sees, so it leaves no audit
 * event: the log would grow by being read.
 *
 * Refuses: "not-found".
 */
export async function markStorySeen(
  context: OperationContext,
  input: z.input<typeof markStorySeenInput>,
): Promise<void> {
  const { storyId } = parseInput(markStorySeenInput, input);
  await commitChange(context, async ({ tx, at, actor }) => {
    await requireStory(tx, storyId);
    const eventId = sql<number>`(select coalesce(max(id), 0) from ${auditEvents} where story_id = ${storyId})`;
    await tx
      .insert(storyVisits)
      .values({ storyId, actor, eventId, at })
      .onConflictDoUpdate({ target: [storyVisits.storyId, storyVisits.actor], set: { eventId, at } });
  });
}
