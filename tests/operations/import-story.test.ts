import { describe, expect, it } from "vitest";
import { storiesList } from "@/db/queries/stories-list";
import { storyActivity } from "@/db/queries/story-activity";
import { storySources } from "@/db/queries/story-sources";
import { auditEvents } from "@/db/schema/audit-events";
import { outlets } from "@/db/schema/outlets";
import { sources } from "@/db/schema/sources";
import { analyseStory } from "@/lib/operations/analyse-story";
import { type ImportStoryInput, importStory } from "@/lib/operations/import-story";
import { temporaryDatabase } from "@/tests/db/temporary-database";
import { fakeRunner } from "@/tests/operations/fake-engine";

const actor = { name: "Ada" };
type Source = ImportStoryInput["sources"][number];

const report = (name: string, more: Partial<Source> = {}): Source => ({
  name,
  text: `The ferry took 80 passengers across the bay, ${name} reports.`,
  outlet: `Outlet of ${name}`,
  ...more,
});
const story = (...reports: Source[]): ImportStoryInput => ({ name: "ferry/", title: "The ferry", sources: reports });

describe("importStory", () => {
  it("opens a story with its reports, each in the log", async () => {
    const db = await temporaryDatabase();
    const { storyId } = await importStory({ db, actor }, story(report("one.txt"), report("two.txt")));
    expect((await storySources(db, storyId))?.sources.map(({ outlet }) => outlet)).toEqual([
      "Outlet of one.txt",
      "Outlet of two.txt",
    ]);
    expect((await storyActivity(db, storyId)).map(({ event }) => event).toSorted()).toEqual([
      "source.added",
      "source.added",
      "story.created",
    ]);
    expect(await analyseStory({ db, actor }, { storyId }, fakeRunner())).toMatchObject({ sourcesRead: 2 });
  });

  it("keeps one text twice where two outlets carry it, and refuses it of one that is not named", async () => {
    const db = await temporaryDatabase();
    const { text } = report("one.txt");
    const { storyId } = await importStory({ db, actor }, story(report("one.txt"), report("two.txt", { text })));
    expect((await storySources(db, storyId))?.sources).toHaveLength(2);
    const unnamed = story(report("one.txt"), report("two.txt", { text, outlet: null }));
    await expect(importStory({ db, actor }, unnamed)).rejects.toMatchObject({ code: "invalid" });
  });

  it.each<[string, ImportStoryInput, string, RegExp]>([
    [
      "is empty",
      story(report("one.txt"), report("two.txt", { text: " " }), report("three.txt")),
      "invalid",
      /^two\.txt: /,
    ],
    [
      "is too large",
      story(report("one.txt"), report("two.txt", { text: "x".repeat(2_000_001) })),
      "too-large",
      /^two\.txt: /,
    ],
    [
      "is no text",
      story(report("one.txt"), report("two.txt", { text: `${"x".repeat(20)}\0` })),
      "unreadable",
      /^two\.txt: /,
    ],
    [
      "has a date that is none",
      story(report("one.txt"), report("two.txt", { publishedAt: "2031-02-30" })),
      "invalid",
      /^two\.txt: /,
    ],
    [
      "says what another says",
      story(report("one.txt"), report("two.txt"), { ...report("one.txt"), name: "three.txt" }),
      "invalid",
      /^three\.txt: .* one\.txt\.$/,
    ],
    ["has no title to stand under", { ...story(report("one.txt")), title: " " }, "invalid", /^ferry\/: /],
  ])("keeps nothing where a report %s", async (_, input, code, message) => {
    const db = await temporaryDatabase();
    await expect(importStory({ db, actor }, input)).rejects.toMatchObject({
      name: "OperationError",
      code,
      message: expect.stringMatching(message),
    });
    expect(await storiesList(db)).toEqual([]);
  });

  it("keeps nothing where the database fails midway", async () => {
    const db = await temporaryDatabase();
    await db.write((tx) =>
      tx.run(
        "CREATE TRIGGER full BEFORE INSERT ON sources WHEN (SELECT count(*) FROM sources) = 2 BEGIN SELECT RAISE(ABORT, 'disk full'); END",
      ),
    );
    const three = story(report("one.txt"), report("two.txt"), report("three.txt"));
    await expect(importStory({ db, actor }, three)).rejects.toMatchObject({
      cause: { message: expect.stringContaining("disk full") },
    });
    expect(await storiesList(db)).toEqual([]);
    for (const table of [sources, auditEvents, outlets]) expect(await db.read.$count(table)).toBe(0);
  });
});
