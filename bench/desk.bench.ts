import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@/db/migrate";
import { factPage } from "@/db/queries/fact-page";
import { search } from "@/db/queries/search";
import { storiesList } from "@/db/queries/stories-list";
import { storyActivity } from "@/db/queries/story-activity";
import { storyQueue } from "@/db/queries/story-queue";
import { storySources } from "@/db/queries/story-sources";
import { auditEvents } from "@/db/schema/audit-events";
import { generatedStoryId, LARGE_STORY } from "./generated-coverage";
import { writeLargeStory } from "./generated-desk";
import { percentiles } from "./percentiles";

/**
 * How long the desk's reads take on a story of 50,000 claims and 5,000 facts. `npm run bench -- desk [FILE]` writes the story into
 * the file where it is not there yet, and leaves it: `DATABASE_URL=file:FILE npm start` shows it.
 */
const file = process.argv[2] ?? join(mkdtempSync(join(tmpdir(), "variorum-bench-")), "desk.db");
const fresh = !existsSync(file);
const db = await openDatabase(`file:${file}`);
const began = performance.now();
const storyId = fresh ? await writeLargeStory(db) : generatedStoryId(LARGE_STORY);
if (fresh) console.log(`${file}: written in ${((performance.now() - began) / 1000).toFixed(1)} s`);
const queue = await storyQueue(db, storyId);
const ids = queue === null ? [] : queue.facts.map(({ id }) => id);

await percentiles("stories", () => storiesList(db));
await percentiles("queue", () => storyQueue(db, storyId));
await percentiles(
  "queue, after the links changed",
  async () => {
    await leaveEvent("contradiction.restored");
    return storyQueue(db, storyId);
  },
  15,
);
await percentiles(
  "queue, after a ruling",
  async () => {
    await leaveEvent("verdict.recorded");
    return storyQueue(db, storyId);
  },
  15,
);
await percentiles("queue, by speaker and place", () => storyQueue(db, storyId, { speaker: "mayor", place: "Ald" }));
await percentiles("queue, by dates", () => storyQueue(db, storyId, { from: "2031-03-10", to: "2031-03-12" }));
await percentiles("queue, filtered", () => storyQueue(db, storyId, { status: "disputed", kind: "quantity" }));
await percentiles("fact", (nth) => factPage(db, storyId, ids[(nth * 37) % ids.length] ?? ""));
await percentiles("sources", () => storySources(db, storyId));
await percentiles("activity", () => storyActivity(db, storyId));
const TYPED = [
  "f",
  "fl",
  "pe",
  "people m",
  "dam in Ald",
  "market hall",
  '"interior ministry said"',
  "boats landed north",
];
await percentiles("search as you type, all kinds", (nth) => search(db, { words: TYPED[nth % TYPED.length] ?? "" }));
await percentiles("search, claims of one outlet", (nth) =>
  search(db, { words: TYPED[nth % TYPED.length] ?? "", what: "claims", outlet: "Delta Courier" }),
);
await db.close();

/** Leaves an event as the change would, after which nothing that is remembered of the links, or of the rulings, holds. */
async function leaveEvent(event: "contradiction.restored" | "verdict.recorded"): Promise<void> {
  await db.write((tx) =>
    tx.insert(auditEvents).values({ storyId, event, actor: "Bench", at: new Date().toISOString(), detail: {} }),
  );
}
