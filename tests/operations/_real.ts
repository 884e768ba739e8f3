import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "@/db/migrate";
import { factPage } from "@/db/queries/fact-page";
import { storyNote } from "@/db/queries/story-note";
import { storyQueue } from "@/db/queries/story-queue";
import { engineRunner } from "@/lib/analysis/open-runner";
import { addSource } from "@/lib/operations/add-source";
import { analyseStory } from "@/lib/operations/analyse-story";
import { createStory } from "@/lib/operations/create-story";

const dir = process.argv[2] ?? "";
const db = await openDatabase(`file:/tmp/real-${process.pid}.db`);
const story = JSON.parse(readFileSync(join(dir, "story.json"), "utf8"));
const actor = { name: "Ada" };
const { storyId } = await createStory({ db, actor }, { title: story.title });
for (const s of story.sources) {
  try {
    await addSource(
      { db, actor },
      { storyId, text: readFileSync(join(dir, s.file), "utf8"), outlet: s.outlet, publishedAt: s.publishedAt },
    );
  } catch (e) {
    console.log(s.id, String(e));
  }
}
const runner = engineRunner();
let t = Date.now();
console.log(await runner.version(), Date.now() - t, "ms load");
t = Date.now();
console.log(await analyseStory({ db, actor }, { storyId }, runner), Date.now() - t, "ms");
t = Date.now();
console.log(await analyseStory({ db, actor }, { storyId }, runner), Date.now() - t, "ms again");
t = Date.now();
const q = await storyQueue(db, storyId);
console.log(Date.now() - t, "ms queue", q?.counts, q?.facts.length);
t = Date.now();
const first = q?.facts[0];
const p = first && (await factPage(db, storyId, first.id));
console.log(
  Date.now() - t,
  "ms fact",
  first?.statement,
  p?.positions.map((x) => [x.letter, x.label, x.claims.length]),
  p?.contradictions[0]?.explanation,
);
t = Date.now();
const n = await storyNote(db, storyId);
console.log(Date.now() - t, "ms note", JSON.stringify(n).length);
await runner.close();
await db.close();
