import { userInfo } from "node:os";
import type { z } from "zod";
import type { addSourceInput } from "@/lib/operations/add-source";
import type { ImportStoryInput } from "@/lib/operations/import-story";

/**
 * What the commands change in the database, in the name of the machine's user. Imported late: other commands open none.
 * The engine is loaded first, so that nothing is stored where it can't be.
 */
export async function openDesk() {
  const { openDatabase } = await import("@/db/migrate");
  const { loadEngine } = await import("@/lib/analysis/load-engine");
  const { inProcessRunner } = await import("@/lib/analysis/engine-runner");
  const { importStory } = await import("@/lib/operations/import-story");
  const { addSource } = await import("@/lib/operations/add-source");
  const { analyseStory } = await import("@/lib/operations/analyse-story");
  await loadEngine();
  const db = await openDatabase();
  const context = { db, actor: { name: userInfo().username } };
  return {
    importStory: async (story: ImportStoryInput) => (await importStory(context, story)).storyId,
    addSource: async (source: z.input<typeof addSourceInput>) => (await addSource(context, source)).sourceId,
    analyse: (storyId: string) => analyseStory(context, { storyId }, inProcessRunner(loadEngine)),
    close: () => db.close(),
  };
}
