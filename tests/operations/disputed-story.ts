import { factPage } from "@/db/queries/fact-page";
import { storyQueue } from "@/db/queries/story-queue";
import { addSource } from "@/lib/operations/add-source";
import { analyseStory } from "@/lib/operations/analyse-story";
import { createStory } from "@/lib/operations/create-story";
import { temporaryDatabase } from "@/tests/db/temporary-database";
import { fakeRunner } from "@/tests/operations/fake-engine";

/** Who opens the story. */
export const ADA = { name: "Ada" };
const actor = ADA;
export const TEXT = "The ferry took 80 passengers across the bay.";

/** A story without reports. */
export async function emptyStory() {
  const db = await temporaryDatabase();
  const now = () => new Date("2031-03-05T10:00:00Z");
  const { storyId } = await createStory({ db, actor, now }, { title: "  The ferry " });
  return { db, storyId };
}

/** A story in which two reports give two figures for one thing. */
export async function disputedStory() {
  const { db, storyId } = await emptyStory();
  await addSource({ db, actor }, { storyId, text: TEXT, outlet: "Bay Herald", publishedAt: "2031-03-04" });
  await addSource(
    { db, actor },
    {
      storyId,
      text: "Only 60 passengers were on board.",
      outlet: "The Pilot",
      publishedAt: "2031-03-05T08:00:00+01:00",
    },
  );
  await analyseStory({ db, actor }, { storyId }, fakeRunner());
  const fact = (await storyQueue(db, storyId))?.facts[0];
  const page = fact && (await factPage(db, storyId, fact.id));
  const [a, b] = page?.positions ?? [];
  if (!page || !a || !b) throw new Error("two positions expected");
  return { db, storyId, factId: page.fact.id, a, b, contradictionId: page.contradictions[0]?.id };
}
