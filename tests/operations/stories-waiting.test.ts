import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { storiesWaiting } from "@/db/queries/stories-waiting";
import { storyQueue } from "@/db/queries/story-queue";
import { addSource } from "@/lib/operations/add-source";
import { analyseStory } from "@/lib/operations/analyse-story";
import { createStory } from "@/lib/operations/create-story";
import { markStorySeen } from "@/lib/operations/mark-story-seen";
import { recordVerdict } from "@/lib/operations/record-verdict";
import { temporaryDatabase } from "@/tests/db/temporary-database";
import { fakeRunner } from "@/tests/operations/fake-engine";

const actor = { name: "Ada" };

async function desk() {
  const db = await temporaryDatabase();
  const context = { db, actor };
  const { storyId } = await createStory(context, { title: "The ferry" });
  const add = (text: string) => addSource(context, { storyId, text });
  return { db, context, storyId, add };
}

it("tells what others did since an editor looked, and nothing of what they did themselves", async () => {
  const { db, storyId, add } = await desk();
  const unseen = async (name: string) => (await storiesWaiting(db, name)).get(storyId)?.unseen;
  expect(await unseen("Grace")).toBeNull();
  await markStorySeen({ db, actor: { name: "Grace" } }, { storyId });
  await markStorySeen({ db, actor }, { storyId });
  expect(await unseen("Grace")).toBeUndefined();
  await add("The ferry took 80 passengers across the bay.");
  expect(await unseen("Grace")).toBe(1);
  expect(await unseen("Ada")).toBeUndefined();
  await markStorySeen({ db, actor: { name: "Grace" } }, { storyId });
  expect(await unseen("Grace")).toBeUndefined();
});

it("counts what is assigned and has no ruling", async () => {
  const { db, context, storyId, add } = await desk();
  await add("The ferry took 80 passengers across the bay.");
  await add("Only 60 passengers were on board, they said.");
  await analyseStory(context, { storyId }, fakeRunner());
  const fact = (await storyQueue(db, storyId))?.facts[0];
  if (!fact) throw new Error("one fact expected");
  await db.write((tx) => tx.run(sql`update facts set assigned_to = 'Grace'`));
  expect((await storiesWaiting(db, "Grace")).get(storyId)?.assigned).toBe(1);
  expect((await storiesWaiting(db, "Eve")).get(storyId)?.assigned).toBe(0);
  await recordVerdict(context, {
    storyId,
    factId: fact.id,
    kind: "unproven",
    position: null,
    supersededByPosition: null,
    rationale: "Nobody counted them.",
    expectedLiveVerdictId: null,
  });
  expect((await storiesWaiting(db, "Grace")).get(storyId)?.assigned).toBe(0);
});

it("refuses to have seen a story that is not there", async () => {
  const { context } = await desk();
  await expect(markStorySeen(context, { storyId: "x" })).rejects.toMatchObject({ code: "not-found" });
});
