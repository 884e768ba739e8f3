import { desc, ne } from "drizzle-orm";
import { z } from "zod";
import { modelChoices } from "@/db/schema/model-choices";
import { DEFAULT_LIMITS, modelSettings } from "@/lib/models/model-settings";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";

export const chooseModelInput = z.discriminatedUnion("model", [
  z.object({ model: z.literal("off") }),
  z.object({
    model: z.literal("on"),
    settings: modelSettings.omit({ key: true }),
    /** "keep" leaves the key that is there. */
    key: z.discriminatedUnion("is", [
      z.object({ is: z.literal("keep") }),
      z.object({ is: z.literal("none") }),
      z.object({ is: z.literal("new"), key: modelSettings.shape.key.unwrap() }),
    ]),
  }),
]);

/**
 * Chooses the desk's model, or turns it off. Earlier choices stay on record with who made them, without their keys. A key that is
 * kept is kept for the same address alone: another address is never sent it.
 *
 * Refuses: "invalid".
 */
export async function chooseModel(
  context: OperationContext,
  input: z.input<typeof chooseModelInput>,
): Promise<{ readonly model: string | null }> {
  const choice = parseInput(chooseModelInput, input);
  return commitChange(context, async ({ tx, at, actor }) => {
    const before = await tx.select().from(modelChoices).orderBy(desc(modelChoices.id)).limit(1).get();
    const made = { chosenAt: at, chosenBy: actor };
    const next =
      choice.model === "off"
        ? { ...DEFAULT_LIMITS, url: null, model: null, key: null, ...made }
        : { ...choice.settings, key: keyFor(choice.settings.url, choice.key, before), ...made };
    const [row] = await tx.insert(modelChoices).values(next).returning({ id: modelChoices.id });
    if (row) await tx.update(modelChoices).set({ key: null }).where(ne(modelChoices.id, row.id));
    return { model: next.model };
  });
}

function keyFor(
  url: string,
  key: Extract<z.output<typeof chooseModelInput>, { model: "on" }>["key"],
  before: { readonly url: string | null; readonly key: string | null } | undefined,
): string | null {
  if (key.is === "new") return key.key;
  if (key.is === "none" || before === undefined || before.url === null) return null;
  return new URL(before.url).origin === new URL(url).origin ? before.key : null;
}
