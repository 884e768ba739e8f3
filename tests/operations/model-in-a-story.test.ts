import { afterEach, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { factPage } from "@/db/queries/fact-page";
import { factProposals } from "@/db/queries/fact-proposals";
import { modelSpending } from "@/db/queries/model-spending";
import { storyModel } from "@/db/queries/story-model";
import { storyQueue } from "@/db/queries/story-queue";
import { modelAnswers } from "@/db/schema/model-answers";
import { modelCalls } from "@/db/schema/model-calls";
import { modelChoices } from "@/db/schema/model-choices";
import { inProcessRunner } from "@/lib/analysis/engine-runner";
import { readStoryFolder } from "@/lib/intake/story-folder";
import { DEFAULT_LIMITS } from "@/lib/models/model-settings";
import { analyseStory } from "@/lib/operations/analyse-story";
import { chooseModel } from "@/lib/operations/choose-model";
import { modelStatus } from "@/lib/operations/desk-model";
import { forbidSending } from "@/lib/operations/forbid-sending";
import { importStory } from "@/lib/operations/import-story";
import { moveClaims } from "@/lib/operations/move-claims";
import { temporaryDatabase } from "@/tests/db/temporary-database";
import { engine } from "@/tests/engine/test-engine";
import { carefulReader } from "@/tests/models/careful-reader";
import { modelServer, type Reply } from "@/tests/models/model-server";

const actor = { name: "Ada" };
const runner = inProcessRunner(async () => engine);
const LEFT = "Have government troops left Homs";

let closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing) await close();
  closing = [];
});

/** The sample story with a model behind it that has read it with care, or fails while `failing` says so. */
async function storyWithModel(limits: Partial<typeof DEFAULT_LIMITS> = {}) {
  const db = await temporaryDatabase();
  const folder = await readStoryFolder("samples/homs-2024");
  const { storyId } = await importStory(
    { db, actor },
    { ...folder, name: folder.id, sources: folder.sources.map((each) => ({ ...each, name: each.id })) },
  );
  const reader = carefulReader("tests/models/readings/homs-2024.json", folder.sources);
  const state: { failing: Reply | null } = { failing: null };
  const server = await modelServer(({ input }) => state.failing ?? reader(input));
  closing.push(server.close);
  const settings = { ...DEFAULT_LIMITS, ...limits, url: server.url, model: "careful-reader" };
  await chooseModel({ db, actor }, { model: "on", settings, key: { is: "new", key: "secret-key" } });
  const analyse = () => analyseStory({ db, actor }, { storyId }, runner);
  return { db, storyId, server, state, analyse };
}

async function pageOf(db: Database, storyId: string, statement: string) {
  const queue = await storyQueue(db, storyId);
  const fact = queue?.facts.find((each) => each.statement === statement);
  const page = fact === undefined ? null : await factPage(db, storyId, fact.id);
  if (queue === null || page === null) throw new Error(`no fact ${statement}`);
  return { queue, page };
}

describe("a story with a model", () => {
  it("shows what the model proposed, once paid for, with who said what", async () => {
    const { db, storyId, server, analyse } = await storyWithModel();
    await analyse();
    const { queue, page } = await pageOf(db, storyId, LEFT);
    expect(queue.counts.disputed).toBe(5);
    const proposals = await factProposals(db, storyId, page.fact.id);
    expect(proposals.proposedBy).toEqual({ model: "careful-reader", prompt: "positions/1" });
    expect(proposals.byModelAlone + proposals.byBoth).toBe(page.contradictions.length);
    expect(page.positions.map(({ label }) => label).slice(0, 2)).toEqual(["they left", "they are there"]);
    const calls = server.asked.length;
    expect(calls).toBeGreaterThan(8);
    expect(await db.read.$count(modelCalls)).toBe(calls);
    expect(await db.read.$count(modelAnswers)).toBe(calls);
    expect((await modelSpending(db, storyId, new Date())).story).toMatchObject({ calls, tokens: 1000 * calls });

    expect(await analyse()).toEqual({ sourcesRead: 0, changes: 0 });
    expect(server.asked.length).toBe(calls);
  }, 240_000);

  it("keeps to what a person decided, without asking again", async () => {
    const { db, storyId, server, analyse } = await storyWithModel();
    await analyse();
    const calls = server.asked.length;
    const { page } = await pageOf(db, storyId, LEFT);
    const moved = page.positions[1]?.claims[0];
    if (moved === undefined) throw new Error("no claim");
    const target = { to: "new-fact", question: "What the ministry says of its troops" } as const;
    const claims = [{ claimId: moved.id, linkId: moved.link.id }];
    await moveClaims({ db, actor }, { storyId, claims, target });
    await analyse();
    const after = await pageOf(db, storyId, target.question);
    expect(after.page.positions.flatMap(({ claims }) => claims.map(({ id }) => id))).toContain(moved.id);
    expect(server.asked.length).toBe(calls);
  }, 240_000);

  it("falls back to the rules with a notice, and finishes when the model is back", async () => {
    const { db, storyId, server, state, analyse } = await storyWithModel({ concurrency: 4 });
    state.failing = { status: 401 };
    const first = await analyse();
    expect((await storyModel(db, storyId))?.notice).toMatch(/refused the key/);
    expect(first.askLater).toBeUndefined();
    expect((await storyQueue(db, storyId))?.counts.disputed).toBeGreaterThan(0);
    state.failing = null;
    await analyse();
    await pageOf(db, storyId, LEFT);
    expect((await storyModel(db, storyId))?.notice).toBeNull();
    expect(server.asked.length).toBeGreaterThan(8);
  }, 240_000);

  it("is sent nothing of a story that is never to be sent", async () => {
    const { db, storyId, server, analyse } = await storyWithModel();
    await forbidSending({ db, actor }, { storyId, neverSend: true });
    await analyse();
    expect(server.asked).toEqual([]);
    expect(await storyModel(db, storyId)).toMatchObject({ neverSend: true, notice: null });
  }, 240_000);

  it("stops at its budget", async () => {
    const { db, storyId, server, analyse } = await storyWithModel({ storyTokens: 4000 });
    await analyse();
    expect((await storyModel(db, storyId))?.notice).toBe("The model’s budget for this story is used up.");
    expect(server.asked.length).toBeLessThan(4);
  }, 240_000);
});

describe("the desk's choice of a model", () => {
  const settings = { ...DEFAULT_LIMITS, url: "https://models.example/v1", model: "m" };

  it("never shows its key, and keeps it on record in the last choice alone", async () => {
    const db = await temporaryDatabase();
    await chooseModel({ db, actor }, { model: "on", settings, key: { is: "new", key: "secret-key" } });
    await chooseModel({ db, actor }, { model: "on", settings: { ...settings, concurrency: 8 }, key: { is: "keep" } });
    expect(JSON.stringify(await modelStatus(db.read))).not.toContain("secret");
    expect(await modelStatus(db.read)).toMatchObject({ hasKey: true, changed: { by: "Ada" } });
    const keys = await db.read.select({ key: modelChoices.key }).from(modelChoices);
    expect(keys).toEqual([{ key: null }, { key: "secret-key" }]);
  });

  it("never sends a kept key to another address", async () => {
    const db = await temporaryDatabase();
    await chooseModel({ db, actor }, { model: "on", settings, key: { is: "new", key: "secret-key" } });
    await chooseModel(
      { db, actor },
      { model: "on", settings: { ...settings, url: "https://other.example/v1" }, key: { is: "keep" } },
    );
    expect(await modelStatus(db.read)).toMatchObject({ hasKey: false });
  });

  it.each([
    [{ url: "ftp://models.example" }, /http/],
    [{ concurrency: 9 }, /8/],
    [{ model: " " }, /Name the model/],
  ])("refuses %j", async (wrong, message) => {
    const db = await temporaryDatabase();
    const choosing = chooseModel(
      { db, actor },
      { model: "on", settings: { ...settings, ...wrong }, key: { is: "none" } },
    );
    await expect(choosing).rejects.toMatchObject({ code: "invalid", message: expect.stringMatching(message) });
    expect((await modelStatus(db.read)).model).toEqual({ is: "off" });
  });

  it("is off until one is made, and off again when it is turned off", async () => {
    const db = await temporaryDatabase();
    expect((await modelStatus(db.read)).model).toEqual({ is: "off" });
    await chooseModel({ db, actor }, { model: "on", settings, key: { is: "none" } });
    await chooseModel({ db, actor }, { model: "off" });
    expect((await modelStatus(db.read)).model).toEqual({ is: "off" });
  });
});
