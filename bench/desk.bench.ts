import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@/db/migrate";
import { factPage } from "@/db/queries/fact-page";
import { search } from "@/db/queries/search";
import { storiesList } from "@/db/queries/stories-list";
import { storyActivity } from "@/db/queries/story-activity";
import { storyMatrix } from "@/db/queries/story-matrix";
import { sharedSpeakers } from "@/db/queries/story-origins";
import { storyQueue } from "@/db/queries/story-queue";
import { storySources } from "@/db/queries/story-sources";
import { storyTimeline } from "@/db/queries/story-timeline";
import { auditEvents } from "@/db/schema/audit-events";
import { generatedStoryId, LARGE_STORY } from "./generated-coverage";
import { writeLargeStory } from "./generated-desk";
import { percentiles } from "./percentiles";
import { timeServedPages } from "./served-pages";

/**
 * How long the desk's reads and pages take on a story of 50,000 claims and 5,000 facts. `npm run bench -- desk [FILE]` writes the story into
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
    await leaveEvent("claim.relinked");
    return storyQueue(db, storyId);
  },
  { rounds: 15 },
);
await percentiles(
  "queue, after a dismissal",
  async () => {
    await leaveEvent("contradiction.dismissed");
    return storyQueue(db, storyId);
  },
  { rounds: 15 },
);
await percentiles(
  "queue, after a ruling",
  async () => {
    await leaveEvent("verdict.recorded");
    return storyQueue(db, storyId);
  },
  { rounds: 15 },
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
const shown = (await storyQueue(db, storyId))?.facts.slice(0, 40) ?? [];
await percentiles("matrix of 40 facts", () => storyMatrix(db, shown));
await percentiles("timeline of 8 facts", () =>
  storyTimeline(db, shown.filter(({ type }) => type === "quantity").slice(0, 8)),
);
await percentiles("shared speakers", () => sharedSpeakers(db, storyId));
await db.close();

const story = `/stories/${storyId}`;
if (existsSync(".next/BUILD_ID"))
  await timeServedPages(`file:${file}`, {
    stories: () => "/",
    queue: () => story,
    "queue, second hundred": () => `${story}?status=all&page=2`,
    "queue, filtered": (round) => `${story}?kind=quantity&from=2031-03-${10 + (round % 9)}&speaker=mayor`,
    fact: (round) => `${story}/facts/${ids[(round * 37) % ids.length]}`,
    "fact of 150 claims": (round) => `${story}/facts/fact_generated${round % 20}`,
    matrix: (round) => `${story}/matrix?page=${1 + (round % 9)}`,
    timeline: (round) => `${story}/timeline?page=${1 + (round % 9)}`,
    origins: () => `${story}/origins`,
    activity: () => `${story}/activity`,
    search: (round) => `/search?${new URLSearchParams({ q: TYPED[round % TYPED.length] ?? "" })}`,
  });
else console.log("No build: the pages were not served (npm run build).");

/** Leaves an event as the change would, after which nothing that is remembered of the links, or of the rulings, holds. */
async function leaveEvent(event: "claim.relinked" | "contradiction.dismissed" | "verdict.recorded"): Promise<void> {
  await db.write((tx) =>
    tx.insert(auditEvents).values({ storyId, event, actor: "Bench", at: new Date().toISOString(), detail: {} }),
  );
}
