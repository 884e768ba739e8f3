import { desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { newId } from "@/db/new-id";
import { notes } from "@/db/schema/notes";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { requireStory } from "@/lib/operations/require-row";

export const writeNoteInput = z.object({
  storyId: z.string(),
  /** Markdown; empty takes the text away. */
  body: z.string().max(100_000, "The text is longer than 100,000 characters."),
  /** Id of the text that the editor started from; null where there was none. */
  expectedNoteId: z.string().nullable(),
});

/**
 * Saves what stands above the facts in the story's note. Earlier texts are kept.
 *
 * Refuses: "conflict" where somebody else saved in the meantime (`detail` has who, when and the text), "not-found".
 */
export async function writeNote(
  context: OperationContext,
  input: z.input<typeof writeNoteInput>,
): Promise<{ readonly noteId: string }> {
  const { storyId, body, expectedNoteId } = parseInput(writeNoteInput, input);
  return commitChange(context, async ({ tx, at, record }) => {
    await requireStory(tx, storyId);
    const last = await tx
      .select()
      .from(notes)
      .where(eq(notes.storyId, storyId))
      .orderBy(desc(sql`rowid`))
      .limit(1)
      .get();
    if (last !== undefined && last.id !== expectedNoteId)
      throw new OperationError("conflict", `${last.writtenBy} changed the text in the meantime.`, {
        noteId: last.id,
        actor: last.writtenBy,
        writtenAt: last.writtenAt,
        body: last.body,
      });
    const noteId = newId("note");
    await tx.insert(notes).values({ id: noteId, storyId, body, writtenAt: at, writtenBy: context.actor.name });
    await record(storyId, "note.written", noteId, { chars: body.length });
    return { noteId };
  });
}
