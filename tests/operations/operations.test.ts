import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Database } from "@/db/client";
import { factPage } from "@/db/queries/fact-page";
import { sourcePage } from "@/db/queries/source-page";
import { storiesList } from "@/db/queries/stories-list";
import { storyActivity } from "@/db/queries/story-activity";
import { storyNote } from "@/db/queries/story-note";
import { storyQueue } from "@/db/queries/story-queue";
import { storySources } from "@/db/queries/story-sources";
import { addSource, type addSourceInput } from "@/lib/operations/add-source";
import { analyseStory } from "@/lib/operations/analyse-story";
import { createStory } from "@/lib/operations/create-story";
import { recordVerdict, type recordVerdictInput } from "@/lib/operations/record-verdict";
import { retractVerdict } from "@/lib/operations/retract-verdict";
import { writeNote } from "@/lib/operations/write-note";
import { temporaryDatabase } from "@/tests/db/temporary-database";
import { ADA, disputedStory, emptyStory, TEXT } from "@/tests/operations/disputed-story";
import { fakeRunner } from "@/tests/operations/fake-engine";

const actor = ADA;
const RATIONALE = "The ferry company's list has the names.";

describe("createStory", () => {
  it("opens a story and logs it", async () => {
    const { db, storyId } = await emptyStory();
    expect(await storiesList(db)).toEqual([
      {
        id: storyId,
        title: "The ferry",
        createdAt: "2031-03-05T10:00:00.000Z",
        createdBy: "Ada",
        sources: 0,
        facts: 0,
        counts: { disputed: 0, updated: 0, agreed: 0, "single-source": 0, decided: 0 },
        lastActivityAt: "2031-03-05T10:00:00.000Z",
      },
    ]);
    expect(await storyActivity(db, storyId)).toMatchObject([
      { event: "story.created", actor: "Ada", detail: { title: "The ferry" } },
    ]);
  });

  it("refuses a story without a title, and a change without an actor", async () => {
    const { db } = await emptyStory();
    await expect(createStory({ db, actor }, { title: " " })).rejects.toMatchObject({
      code: "invalid",
      detail: { field: "title" },
    });
    await expect(createStory({ db, actor: { name: " " } }, { title: "A" })).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("addSource", () => {
  type Input = Partial<z.input<typeof addSourceInput>>;

  it("keeps the text as it came", async () => {
    const { db, storyId } = await emptyStory();
    const text = `﻿  ${TEXT}\r\n\r\nعبر ثمانون راكبًا الخليج. 🚢\n`;
    const { sourceId } = await addSource(
      { db, actor },
      { storyId, text, outlet: " Bay Herald ", url: "https://bay.example/1" },
    );
    const page = await sourcePage(db, storyId, sourceId);
    expect(page?.source).toMatchObject({
      text,
      chars: text.length,
      outlet: "Bay Herald",
      url: "https://bay.example/1",
      language: "en",
      publishedAt: null,
    });
    expect(page).toMatchObject({ unread: true, claims: [], copyOf: null });
  });

  it.each<[string, Input, string]>([
    ["nothing", { text: "" }, "invalid"],
    ["white space", { text: " \n".repeat(40) }, "invalid"],
    ["19 characters", { text: "x".repeat(19) }, "invalid"],
    ["over 2 MB", { text: "é".repeat(1_000_001) }, "too-large"],
    ["a zero byte", { text: `${TEXT}\0` }, "unreadable"],
    ["half a character", { text: `${TEXT}\ud83d` }, "unreadable"],
    ["a date that is none", { publishedAt: "2031-02-30" }, "invalid"],
    ["a time without its zone", { publishedAt: "2031-03-05T08:00:00" }, "invalid"],
    ["another kind of address", { url: "javascript:alert(1)" }, "invalid"],
    ["no such story", { storyId: "story_none" }, "not-found"],
    ["no such source to replace", { replaces: "src_none" }, "not-found"],
  ])("refuses %s", async (_, input, code) => {
    const { db, storyId } = await emptyStory();
    await expect(addSource({ db, actor }, { storyId, text: TEXT, ...input })).rejects.toMatchObject({
      name: "OperationError",
      code,
    });
    expect((await storySources(db, storyId))?.sources).toEqual([]);
    expect(await storyActivity(db, storyId)).toHaveLength(1);
  });

  it("takes 20 characters and 2 MB", async () => {
    const { db, storyId } = await emptyStory();
    await addSource({ db, actor }, { storyId, text: "x".repeat(20) });
    await addSource({ db, actor }, { storyId, text: "é".repeat(1_000_000) });
    expect((await storySources(db, storyId))?.sources.map((source) => source.chars)).toEqual([20, 1_000_000]);
  });

  it("refuses the same text twice in one story, and names the source", async () => {
    const { db, storyId } = await emptyStory();
    const { sourceId } = await addSource({ db, actor }, { storyId, text: TEXT, outlet: "Bay Herald" });
    const again = addSource({ db, actor }, { storyId, text: TEXT, outlet: "bay  herald" });
    await expect(again).rejects.toMatchObject({
      code: "duplicate",
      detail: { sourceId },
      message: expect.stringContaining("Bay Herald"),
    });
    const other = await createStory({ db, actor }, { title: "Another" });
    await addSource({ db, actor }, { storyId: other.storyId, text: TEXT });
    await analyseStory({ db, actor }, { storyId }, fakeRunner());
    await analyseStory({ db, actor }, other, fakeRunner());
    expect((await storiesList(db)).map((story) => story.facts)).toEqual([1, 1]);
  });

  it("keeps the text of one wire that two outlets print as two sources with claims of their own", async () => {
    const { db, storyId } = await emptyStory();
    await addSource({ db, actor }, { storyId, text: TEXT, outlet: "Bay Herald" });
    await addSource({ db, actor }, { storyId, text: TEXT, outlet: "The Pilot" });
    await analyseStory({ db, actor }, { storyId }, fakeRunner());
    expect((await storySources(db, storyId))?.sources.map(({ outlet, claims }) => [outlet, claims])).toEqual([
      ["Bay Herald", 1],
      ["The Pilot", 1],
    ]);
    await expect(addSource({ db, actor }, { storyId, text: TEXT })).rejects.toMatchObject({
      code: "duplicate",
      message: expect.stringContaining("name both outlets"),
    });
  });

  it("keeps one outlet for all ways to write its name", async () => {
    const { db, storyId } = await emptyStory();
    await addSource({ db, actor }, { storyId, text: TEXT, outlet: "Bay Herald" });
    await addSource({ db, actor }, { storyId, text: `${TEXT} Again.`, outlet: "BAY  herald" });
    expect((await storyQueue(db, storyId))?.outlets).toEqual(["Bay Herald"]);
  });

  it("keeps versions in a chain without forks", async () => {
    const { db, storyId } = await emptyStory();
    const first = await addSource({ db, actor }, { storyId, text: TEXT });
    const second = await addSource(
      { db, actor },
      { storyId, text: TEXT.replace("80", "82"), replaces: first.sourceId },
    );
    const fork = addSource({ db, actor }, { storyId, text: TEXT.replace("80", "83"), replaces: first.sourceId });
    await expect(fork).rejects.toMatchObject({ code: "conflict", detail: { sourceId: second.sourceId } });
    const page = await sourcePage(db, storyId, first.sourceId);
    expect(page?.versions.map(({ id, current }) => [id, current])).toEqual([
      [first.sourceId, false],
      [second.sourceId, true],
    ]);
  });
});

describe("recordVerdict", () => {
  type Input = Partial<z.input<typeof recordVerdictInput>>;
  const ruling = { kind: "unproven" as const, rationale: RATIONALE, expectedLiveVerdictId: null };

  it("adds rulings and never writes over one", async () => {
    const { db, storyId, factId, a, b } = await disputedStory();
    const first = await recordVerdict(
      { db, actor },
      { storyId, factId, ...ruling, kind: "established", position: a.id },
    );
    const second = await recordVerdict(
      { db, actor: { name: "Grace" } },
      {
        storyId,
        factId,
        kind: "superseded",
        position: a.id,
        supersededByPosition: b.id,
        rationale: "The **later** list counts.",
        expectedLiveVerdictId: first.verdictId,
      },
    );
    const page = await factPage(db, storyId, factId);
    expect(page?.history.map(({ id, state, actor: by }) => [id, state, by])).toEqual([
      [second.verdictId, "live", "Grace"],
      [first.verdictId, "superseded", "Ada"],
    ]);
    expect(page?.verdict).toMatchObject({ position: { letter: a.letter }, supersededByPosition: { letter: b.letter } });
    expect((await storyQueue(db, storyId))?.counts).toMatchObject({ disputed: 0, decided: 1 });
    expect((await storiesList(db))[0]?.counts).toMatchObject({ disputed: 0, decided: 1 });
    const note = await storyNote(db, storyId);
    expect(note?.facts[0]).toMatchObject({ verdict: { kind: "superseded", actor: "Grace" }, status: "decided" });
    expect(
      note?.facts[0]?.positions.map((position) => position.quotes.map((quote) => [quote.outlet, quote.quote])),
    ).toEqual([[["Bay Herald", TEXT]], [["The Pilot", "Only 60 passengers were on board."]]]);
    expect(note?.facts[0]?.contradictions[0]?.sides.map((side) => side.outlet)).toEqual(["Bay Herald", "The Pilot"]);
  });

  it("refuses when another editor ruled in the meantime, and says how", async () => {
    const { db, storyId, factId } = await disputedStory();
    const both = await Promise.allSettled([
      recordVerdict({ db, actor: { name: "Grace" } }, { storyId, factId, ...ruling }),
      recordVerdict({ db, actor }, { storyId, factId, ...ruling, kind: "disputed" }),
    ]);
    expect(both.map((one) => one.status)).toEqual(["fulfilled", "rejected"]);
    expect(both[1]).toMatchObject({
      reason: { code: "conflict", detail: { kind: "unproven", actor: "Grace", rationale: RATIONALE } },
    });
    expect((await factPage(db, storyId, factId))?.history).toHaveLength(1);
  });

  it.each<[string, Input]>([
    ["no rationale", { rationale: " " }],
    ["a position that is missing", { kind: "established" }],
    ["another fact's position", { kind: "established", position: "pos_x" }],
    ["a kind of its own", { kind: "true" as "unproven" }],
  ])("refuses %s", async (_, input) => {
    const { db, storyId, factId } = await disputedStory();
    await expect(recordVerdict({ db, actor }, { storyId, factId, ...ruling, ...input })).rejects.toMatchObject({
      code: "invalid",
    });
    expect((await factPage(db, storyId, factId))?.history).toEqual([]);
  });

  it("refuses a fact of another story", async () => {
    const { db, factId } = await disputedStory();
    const { storyId } = await createStory({ db, actor }, { title: "Another" });
    await expect(recordVerdict({ db, actor }, { storyId, factId, ...ruling })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("is retracted with a reason, once", async () => {
    const { db, storyId, factId } = await disputedStory();
    const { verdictId } = await recordVerdict({ db, actor }, { storyId, factId, ...ruling });
    await retractVerdict({ db, actor }, { storyId, verdictId, reason: "Wrong list." });
    expect(await factPage(db, storyId, factId)).toMatchObject({
      verdict: null,
      fact: { status: "disputed" },
      history: [{ state: "retracted", retracted: { by: "Ada", reason: "Wrong list." } }],
    });
    await expect(retractVerdict({ db, actor }, { storyId, verdictId, reason: "Once more." })).rejects.toMatchObject({
      code: "conflict",
    });
    const stale = recordVerdict({ db, actor }, { storyId, factId, ...ruling, expectedLiveVerdictId: verdictId });
    await expect(stale).rejects.toMatchObject({ code: "conflict" });
    await recordVerdict({ db, actor }, { storyId, factId, ...ruling });
    expect((await storyActivity(db, storyId, { limit: 3 })).map((entry) => entry.event)).toEqual([
      "verdict.recorded",
      "verdict.retracted",
      "verdict.recorded",
    ]);
  });
});

describe("writeNote", () => {
  it("keeps every text and refuses to write over one unseen", async () => {
    const { db, storyId } = await emptyStory();
    const first = await writeNote({ db, actor }, { storyId, body: "What we know.", expectedNoteId: null });
    const unseen = writeNote({ db, actor: { name: "Grace" } }, { storyId, body: "Mine.", expectedNoteId: null });
    await expect(unseen).rejects.toMatchObject({ code: "conflict", detail: { actor: "Ada", body: "What we know." } });
    await writeNote({ db, actor }, { storyId, body: "What we know now.", expectedNoteId: first.noteId });
    expect((await storyNote(db, storyId))?.text).toMatchObject({ body: "What we know now.", writtenBy: "Ada" });
  });
});

describe("storyQueue", () => {
  it.each([
    [{}, 1],
    [{ status: "disputed" as const }, 1],
    [{ status: "agreed" as const }, 0],
    [{ kind: "quantity" as const }, 1],
    [{ kind: "time" as const }, 0],
    [{ outlet: "The Pilot" }, 1],
    [{ outlet: "Elsewhere" }, 0],
    [{ words: "PASSENGERS number" }, 1],
    [{ words: "crew" }, 0],
  ])("narrows by %j to %i", async (filter, count) => {
    const { db, storyId } = await disputedStory();
    const queue = await storyQueue(db, storyId, filter);
    expect(queue?.facts).toHaveLength(count);
    expect(queue?.totals.disputed).toBe(1);
  });
});

describe("what is not there", () => {
  const queries: [string, (db: Database) => Promise<unknown>][] = [
    ["queue", (db) => storyQueue(db, "x")],
    ["fact", (db) => factPage(db, "x", "y")],
    ["source", (db) => sourcePage(db, "x", "y")],
    ["sources", (db) => storySources(db, "x")],
    ["note", (db) => storyNote(db, "x")],
  ];
  it.each(queries)("is null: %s", async (_, query) => {
    expect(await query(await temporaryDatabase())).toBeNull();
  });
});
