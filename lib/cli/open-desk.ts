import { userInfo } from "node:os";
import type { SourceDraft } from "@/lib/intake/source-draft";

type NewSource = Omit<SourceDraft, "byline"> & { readonly url?: string | null };

/** What the commands change in the database, in the name of the machine's user. Imported late: other commands open none. */
export async function openDesk() {
  const { openDatabase } = await import("@/db/migrate");
  const { loadEngine } = await import("@/lib/analysis/load-engine");
  const { inProcessRunner } = await import("@/lib/analysis/engine-runner");
  const { createStory } = await import("@/lib/operations/create-story");
  const { addSource } = await import("@/lib/operations/add-source");
  const { analyseStory } = await import("@/lib/operations/analyse-story");
  const db = await openDatabase();
  const context = { db, actor: { name: userInfo().username } };
  return {
    createStory: async (title: string) => (await createStory(context, { title })).storyId,
    addSource: async (storyId: string, { text, outlet, title, publishedAt, url, language }: NewSource) =>
      (await addSource(context, { storyId, text, outlet, title, publishedAt, url, language })).sourceId,
    analyse: (storyId: string) => analyseStory(context, { storyId }, inProcessRunner(loadEngine)),
    close: () => db.close(),
  };
}
