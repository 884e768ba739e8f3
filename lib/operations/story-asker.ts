import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { modelSpending } from "@/db/queries/model-spending";
import { modelAnswers } from "@/db/schema/model-answers";
import { modelCalls } from "@/db/schema/model-calls";
import type { StoryRow } from "@/db/schema/stories";
import type { AnswerStore } from "@/lib/models/answers";
import { type Asker, type Budget, createAsker } from "@/lib/models/ask-model";
import type { ModelSettings } from "@/lib/models/model-settings";
import { deskModel } from "@/lib/operations/desk-model";

/** A model that takes part in a story, and the way to ask it. */
export interface StoryAsker {
  readonly model: string;
  readonly asker: Asker;
  /** False where only what it answered before is at hand: the model is off, or the story is kept from it. */
  readonly asks: boolean;
}

/**
 * The model that takes part in a story: the desk's, or, where it is off or the story is never to be sent, the one that took part
 * before, by its stored answers alone. Null where there is none.
 */
export async function storyAsker(
  db: Database,
  story: StoryRow,
  now: () => Date,
  signal: AbortSignal | undefined,
): Promise<StoryAsker | null> {
  const desk = await deskModel(db.read);
  const store = answerStore(db, now);
  if (desk.is !== "on" || story.neverSend) {
    const model = story.linkedWith;
    return model === null ? null : { model, asker: createAsker({ store, endpoint: null }), asks: false };
  }
  const { settings } = desk;
  const { openEndpoint } = await import("@/lib/models/endpoint");
  const asker = createAsker({
    store,
    endpoint: openEndpoint(settings),
    concurrency: settings.concurrency,
    budget: storyBudget(db, story.id, settings, now),
    ...(signal ? { signal } : {}),
  });
  return { model: settings.model, asker, asks: true };
}

/** The answers that the database keeps. */
function answerStore(db: Database, now: () => Date): AnswerStore {
  return {
    async find(key) {
      const row = await db.read
        .select({ text: modelAnswers.text })
        .from(modelAnswers)
        .where(eq(modelAnswers.key, key))
        .get();
      return row === undefined ? null : row.text;
    },
    async keep(answer) {
      await db.write(async (tx) => {
        await tx
          .insert(modelAnswers)
          .values({ ...answer, keptAt: now().toISOString() })
          .onConflictDoNothing();
      });
    },
  };
}

/** What a story and the day (UTC) may still cost, by the calls that are on record. */
function storyBudget(db: Database, storyId: string, settings: ModelSettings, now: () => Date): Budget {
  const { model, storyTokens, dayTokens } = settings;
  return {
    async left() {
      const spent = await modelSpending(db, storyId, now());
      const story = storyTokens - spent.story.tokens;
      const day = dayTokens - spent.today.tokens;
      return story <= day ? { tokens: story, of: "this story" } : { tokens: day, of: "today" };
    },
    async spend({ prompt, inputTokens, outputTokens }) {
      const at = now().toISOString();
      await db.write(async (tx) => {
        await tx.insert(modelCalls).values({ storyId, at, model, prompt, inputTokens, outputTokens });
      });
    },
  };
}
