import { eq } from "drizzle-orm";
import { z } from "zod";
import { facts } from "@/db/schema/facts";
import { beginCorrection } from "@/lib/operations/begin-correction";
import { question } from "@/lib/operations/move-claims";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { requireOpenFact } from "@/lib/operations/require-open-fact";

export const editQuestionInput = z.object({
  storyId: z.string(),
  factId: z.string(),
  question,
  /** The question that the editor started from. */
  seenQuestion: z.string(),
});

/**
 * Words a fact's question anew. An analysis leaves a person's words.
 *
 * Refuses: "conflict" where it was changed in the meantime (`detail.statement` has how), where it says so already, or where the fact was
 * merged away; "not-found"; "invalid".
 */
export async function editQuestion(
  context: OperationContext,
  input: z.input<typeof editQuestionInput>,
): Promise<{ readonly correctionId: string; readonly factId: string }> {
  const { storyId, factId, question: statement, seenQuestion } = parseInput(editQuestionInput, input);
  return commitChange(context, async (change) => {
    const { tx } = change;
    const fact = await requireOpenFact(tx, storyId, factId);
    if (fact.statement !== seenQuestion)
      throw new OperationError("conflict", `The question was changed in the meantime: “${fact.statement}”.`, {
        statement: fact.statement,
      });
    if (fact.statement === statement) throw new OperationError("conflict", "The question says so already.", { factId });
    const correctionId = await beginCorrection(
      change,
      storyId,
      "question-edited",
      { factId, questionBefore: fact.statement, questionAfter: statement },
      { before: fact.statement, after: statement },
    );
    await tx.update(facts).set({ statement, statementBy: "person" }).where(eq(facts.id, factId));
    return { correctionId, factId };
  });
}
