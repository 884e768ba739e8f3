import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { storyMatrix } from "@/db/queries/story-matrix";
import { storyQueue } from "@/db/queries/story-queue";
import { storyTimeline } from "@/db/queries/story-timeline";
import { disputedStory } from "@/tests/operations/disputed-story";

it("what could or should be is no figure of the timeline, and says nothing in the matrix", async () => {
  const { db, storyId, factId, a } = await disputedStory();
  const facts = (await storyQueue(db, storyId))?.facts ?? [];
  const told = async () => ({
    figures: (await storyTimeline(db, facts)).get(factId)?.map(({ value }) => value),
    outlets: [...((await storyMatrix(db, facts)).get(factId)?.keys() ?? [])].sort(),
  });
  expect(await told()).toEqual({ figures: [80, 60], outlets: ["Bay Herald", "The Pilot"] });
  const [claim] = a.claims;
  await db.write((tx) => tx.run(sql`update claims set modality = 'conditional' where id = ${claim?.id}`));
  expect(await told()).toEqual(
    claim?.outlet === "The Pilot"
      ? { figures: [80], outlets: ["Bay Herald"] }
      : { figures: [60], outlets: ["The Pilot"] },
  );
});
