import { describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { type ClaimCard, factPage } from "@/db/queries/fact-page";
import { sourcePage } from "@/db/queries/source-page";
import { storyActivity } from "@/db/queries/story-activity";
import { storyNote } from "@/db/queries/story-note";
import { storyQueue } from "@/db/queries/story-queue";
import { addSource } from "@/lib/operations/add-source";
import { analyseStory } from "@/lib/operations/analyse-story";
import { createStory } from "@/lib/operations/create-story";
import { dismissContradiction } from "@/lib/operations/dismiss-contradiction";
import { moveClaims } from "@/lib/operations/move-claims";
import { recordVerdict } from "@/lib/operations/record-verdict";
import { removeClaims } from "@/lib/operations/remove-claims";
import { restoreContradiction } from "@/lib/operations/restore-contradiction";
import { undoCorrection } from "@/lib/operations/undo-correction";
import { temporaryDatabase } from "@/tests/db/temporary-database";
import { fakeEngine, fakeRunner } from "@/tests/operations/fake-engine";

const actor = { name: "Ada" };
const RATIONALE = "The harbour office publishes its own count.";

async function storyOf(texts: readonly string[]): Promise<{ db: Database; storyId: string; sourceIds: string[] }> {
  const db = await temporaryDatabase();
  const { storyId } = await createStory({ db, actor }, { title: "Storm at the harbour" });
  const sourceIds: string[] = [];
  for (const text of texts) sourceIds.push(await add(db, storyId, text));
  return { db, storyId, sourceIds };
}

async function add(db: Database, storyId: string, text: string, replaces?: string): Promise<string> {
  const outlet = `Outlet ${text.length}`;
  return (await addSource({ db, actor }, { storyId, text, outlet, publishedAt: "2031-03-05", replaces })).sourceId;
}

async function queueOf(db: Database, storyId: string) {
  const queue = await storyQueue(db, storyId);
  if (queue === null) throw new Error("no story");
  return queue;
}

async function pageOf(db: Database, storyId: string, statement: string) {
  const fact = (await queueOf(db, storyId)).facts.find((one) => one.statement === statement);
  if (fact === undefined) throw new Error(`no fact ${statement}`);
  const page = await factPage(db, storyId, fact.id);
  if (page === null) throw new Error("no page");
  return page;
}

/** A claim as an editor saw it on its page. */
function seen(card: ClaimCard | undefined) {
  if (card === undefined) throw new Error("no claim");
  return { claimId: card.id, linkId: card.link.id };
}

const BOATS = "Number of boats";
const TEXTS = [
  "The mayor said that 12 boats sank. There were 3 injuries among the crews.",
  "Officials counted 15 boats on the rocks. Some 40 houses lost their roofs.",
  "In the end 12 boats were gone, the harbour office wrote.",
];

describe("analyseStory", () => {
  it("keeps in front the pair that an editor is reading, when later reports make more that are as grave", async () => {
    const { db, storyId } = await storyOf(TEXTS.slice(0, 2));
    const analyse = (at: string) => analyseStory({ db, actor, now: () => new Date(at) }, { storyId }, fakeRunner());
    await analyse("2031-03-05T10:00:00Z");
    const before = (await pageOf(db, storyId, BOATS)).contradictions.map(({ id }) => id);
    for (const figure of [21, 22, 23, 24]) await add(db, storyId, `Divers in the end found ${figure} boats.`);
    await analyse("2031-03-05T11:00:00Z");
    const { contradictions } = await pageOf(db, storyId, BOATS);
    expect(before).toHaveLength(1);
    expect(new Set(contradictions.map(({ severity }) => severity)).size).toBe(1);
    expect(contradictions.length).toBeGreaterThan(4);
    expect(contradictions[0]?.id).toBe(before[0]);
  });

  it("reads, links and shows a story", async () => {
    const { db, storyId } = await storyOf(TEXTS);
    const runner = fakeRunner();
    const seen: string[] = [];
    const result = await analyseStory({ db, actor }, { storyId }, runner, {
      onProgress: (progress) =>
        seen.push(progress.step === "reading" ? `${progress.read}/${progress.total}` : "linking"),
    });
    expect(result.sourcesRead).toBe(3);
    expect(seen).toEqual(["1/3", "2/3", "3/3", "linking"]);

    const queue = await queueOf(db, storyId);
    expect(queue.stale).toBe(false);
    expect(queue.counts).toEqual({ disputed: 1, updated: 0, agreed: 0, "single-source": 2, decided: 0 });
    expect(queue.facts[0]).toMatchObject({
      statement: BOATS,
      status: "disputed",
      kinds: ["quantity"],
      severity: 0.8,
      origins: 3,
      claims: 3,
    });
    expect(queue.facts[0]?.positions.map(({ letter, label, origins }) => [letter, label, origins])).toEqual([
      ["A", "12", 2],
      ["B", "15", 1],
    ]);

    const page = await pageOf(db, storyId, BOATS);
    expect(page.positions.map((column) => column.claims.length)).toEqual([2, 1]);
    expect(page.contradictions).toHaveLength(1);
    expect(page.contradictions[0]?.sides.map((side) => side.positionLetter)).toEqual(["A", "B"]);
    const card = page.positions[1]?.claims[0];
    expect(card?.context).toMatchObject({
      before: "",
      quote: "Officials counted 15 boats on the rocks.",
      contextBefore: "",
      contextAfter: "Some 40 houses lost their roofs.",
    });
    expect(card?.context.focus.map(({ start, end }) => card.context.quote.slice(start, end))).toEqual(["15"]);
    expect(card?.figure?.value).toBe(15);
  });

  it("costs nothing when nothing is new", async () => {
    const { db, storyId } = await storyOf(TEXTS);
    await analyseStory({ db, actor }, { storyId }, fakeRunner());
    const runner = fakeRunner();
    expect(await analyseStory({ db, actor }, { storyId }, runner)).toEqual({ sourcesRead: 0, changes: 0 });
    expect(runner).toMatchObject({ read: [], linked: [] });
  });

  it("reads only what is new and writes only what changes", async () => {
    const { db, storyId } = await storyOf(TEXTS);
    await analyseStory({ db, actor }, { storyId }, fakeRunner());
    const before = await queueOf(db, storyId);
    const added = await add(db, storyId, "A fisherman believes that 7 lighthouses went dark.");
    expect((await queueOf(db, storyId)).stale).toBe(true);
    const runner = fakeRunner();
    const result = await analyseStory({ db, actor }, { storyId }, runner);
    expect(runner.read).toEqual([added]);
    // A fact, a position and a link.
    expect(result).toEqual({ sourcesRead: 1, changes: 3 });
    const after = await queueOf(db, storyId);
    expect(after.facts.map((fact) => fact.id)).toEqual(expect.arrayContaining(before.facts.map((fact) => fact.id)));
  });

  it("keeps ids, letters and verdicts when positions change places", async () => {
    const { db, storyId } = await storyOf(TEXTS);
    await analyseStory({ db, actor }, { storyId }, fakeRunner());
    const page = await pageOf(db, storyId, BOATS);
    const [a, b] = page.positions;
    const { verdictId } = await recordVerdict(
      { db, actor },
      {
        storyId,
        factId: page.fact.id,
        kind: "established",
        position: b?.id,
        rationale: RATIONALE,
        expectedLiveVerdictId: null,
      },
    );
    await add(db, storyId, "Divers counted 15 boats under water.");
    await add(db, storyId, "By the coastguard's list it was 15 boats.");
    await analyseStory({ db, actor: { name: "engine" } }, { storyId }, fakeRunner());
    const after = await pageOf(db, storyId, BOATS);
    expect(after.fact).toMatchObject({ id: page.fact.id, status: "decided" });
    expect(after.positions.map(({ id, letter, origins }) => [id, letter, origins])).toEqual([
      [a?.id, "A", 2],
      [b?.id, "B", 3],
    ]);
    expect(after.verdict).toMatchObject({ id: verdictId, kind: "established", position: { letter: "B" } });
    expect(after.verdict?.basis).toMatchObject({ came: [{}, {}], gone: [] });
  });

  it("never retires a fact that was ruled on", async () => {
    const { db, storyId, sourceIds } = await storyOf(["Rescuers found 9 survivors on the pier.", ...TEXTS]);
    await analyseStory({ db, actor }, { storyId }, fakeRunner());
    const { fact } = await pageOf(db, storyId, "Number of survivors");
    await recordVerdict(
      { db, actor },
      { storyId, factId: fact.id, kind: "unproven", rationale: RATIONALE, expectedLiveVerdictId: null },
    );
    await add(db, storyId, "Rescuers found nobody on the pier, we now know.", sourceIds[0]);
    await analyseStory({ db, actor }, { storyId }, fakeRunner());
    expect((await pageOf(db, storyId, "Number of survivors")).fact).toMatchObject({
      id: fact.id,
      retired: false,
      status: "decided",
    });
    expect((await storyNote(db, storyId))?.facts.find((one) => one.id === fact.id)?.verdict?.kind).toBe("unproven");
  });

  it("leaves out what a corrected version no longer says", async () => {
    const { db, storyId, sourceIds } = await storyOf(TEXTS);
    await analyseStory({ db, actor }, { storyId }, fakeRunner());
    await add(db, storyId, "Correction: officials counted 12 boats on the rocks.", sourceIds[1]);
    await analyseStory({ db, actor }, { storyId }, fakeRunner());
    const page = await pageOf(db, storyId, BOATS);
    expect(page.fact.status).toBe("agreed");
    expect(page.positions.map((column) => column.label)).toEqual(["12"]);
    expect(page.contradictions).toEqual([]);
    const old = await sourcePage(db, storyId, sourceIds[1] ?? "");
    expect(old?.versions.map((version) => version.current)).toEqual([false, true]);
    expect(old?.claims.map((claim) => claim.fact)).toEqual([null, null]);
  });

  it("folds copies under their original", async () => {
    const { db, storyId, sourceIds } = await storyOf(["Reporters saw 5 cranes fall.", "Reporters  saw 5 cranes fall."]);
    await analyseStory({ db, actor }, { storyId }, fakeRunner());
    const page = await pageOf(db, storyId, "Number of cranes");
    expect(page.fact.origins).toBe(1);
    expect(page.positions[0]?.claims.map((card) => [card.sourceId, card.copies.map((copy) => copy.sourceId)])).toEqual([
      [sourceIds[0], [sourceIds[1]]],
    ]);
  });

  it("stops when it is told to, and keeps what was read", async () => {
    const { db, storyId } = await storyOf(TEXTS);
    const stop = new AbortController();
    const cancelled = analyseStory({ db, actor }, { storyId }, fakeRunner(), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
    expect((await queueOf(db, storyId)).facts).toEqual([]);
    const runner = fakeRunner();
    expect((await analyseStory({ db, actor }, { storyId }, runner)).sourcesRead).toBe(2);
    expect((await queueOf(db, storyId)).facts).toHaveLength(3);
  });

  it("runs two analyses of one story one after the other", async () => {
    const { db, storyId } = await storyOf(TEXTS);
    const runner = fakeRunner();
    const results = await Promise.all([
      analyseStory({ db, actor }, { storyId }, runner),
      analyseStory({ db, actor }, { storyId }, runner),
    ]);
    expect(results.map((result) => result.sourcesRead)).toEqual([3, 0]);
    expect(runner.read).toHaveLength(3);
    expect((await storyActivity(db, storyId)).filter((entry) => entry.event === "story.analysed")).toHaveLength(1);
  });

  it("links again when a person decides while it links", async () => {
    const { db, storyId } = await storyOf(TEXTS);
    await analyseStory({ db, actor }, { storyId }, fakeRunner());
    const claim = (await pageOf(db, storyId, BOATS)).positions[1]?.claims[0];
    await add(db, storyId, "Others saw 12 boats drift away from the pier.");
    const runner = fakeRunner();
    let links = 0;
    await analyseStory(
      { db, actor },
      { storyId },
      {
        ...runner,
        linkStory: async (readings, pins) => {
          if (links++ === 0) await removeClaims({ db, actor }, { storyId, claims: [seen(claim)], notClaims: null });
          return runner.linkStory(readings, pins);
        },
      },
    );
    expect(links).toBe(2);
    const page = await pageOf(db, storyId, BOATS);
    expect(page.positions.map((column) => column.label)).toEqual(["12"]);
    expect(page.fact.status).toBe("agreed");
  });

  it("refuses a story that is not there, and an engine that fails", async () => {
    const { db, storyId } = await storyOf(TEXTS);
    await expect(analyseStory({ db, actor }, { storyId: "story_x" }, fakeRunner())).rejects.toMatchObject({
      code: "not-found",
    });
    const { EngineUnavailableError } = await import("@/lib/analysis/engine-unavailable-error");
    const dead = { ...fakeRunner(), readSource: () => Promise.reject(new EngineUnavailableError("its worker ended")) };
    await expect(analyseStory({ db, actor }, { storyId }, dead)).rejects.toMatchObject({ code: "unavailable" });
  });

  it("leaves out a claim whose quote does not stand in the text", async () => {
    const { db, storyId } = await storyOf(TEXTS);
    const engine = fakeEngine();
    const lying = fakeRunner({
      ...engine,
      readSource: (source) => {
        const reading = engine.readSource(source);
        return {
          ...reading,
          claims: reading.claims.map((claim) => ({ ...claim, quote: claim.quote.replace("15", "51") })),
        };
      },
    });
    await analyseStory({ db, actor }, { storyId }, lying);
    expect((await pageOf(db, storyId, BOATS)).positions.map((column) => column.label)).toEqual(["12"]);
  });
});

describe("what a person decided", () => {
  async function analysed(texts = TEXTS) {
    const story = await storyOf(texts);
    await analyseStory({ ...story, actor }, story, fakeRunner());
    return story;
  }
  const again = (db: Database, storyId: string, engine = fakeEngine()) =>
    analyseStory({ db, actor }, { storyId }, fakeRunner(engine));

  it("puts a claim on another fact, where it stays and grows with that fact", async () => {
    const { db, storyId } = await analysed([...TEXTS, "Nearby, 13 vessels capsized in the swell."]);
    const target = (await pageOf(db, storyId, BOATS)).fact.id;
    const claim = (await pageOf(db, storyId, "Number of vessels")).positions[0]?.claims[0];
    const { correctionId } = await moveClaims(
      { db, actor },
      { storyId, claims: [seen(claim)], target: { to: "fact", factId: target } },
    );
    expect((await factPage(db, storyId, target))?.unplaced.map((card) => card.id)).toEqual([claim?.id]);
    await again(db, storyId);
    let page = await pageOf(db, storyId, BOATS);
    expect(page.fact.id).toBe(target);
    expect(page.positions.map((column) => column.label)).toEqual(["12", "15", "13"]);
    expect(page.positions[2]?.claims[0]?.link).toMatchObject({ by: "person", actor: "Ada" });
    expect((await queueOf(db, storyId)).facts.map((fact) => fact.statement)).not.toContain("Number of vessels");

    await add(db, storyId, "Later the coastguard spoke of 15 boats lost.");
    await again(db, storyId);
    page = await pageOf(db, storyId, BOATS);
    expect(page.positions.map((column) => [column.label, column.claims.length])).toEqual([
      ["12", 2],
      ["15", 2],
      ["13", 1],
    ]);

    await undoCorrection({ db, actor }, { storyId, correctionId });
    await again(db, storyId);
    expect((await pageOf(db, storyId, BOATS)).positions.map((column) => column.label)).toEqual(["12", "15"]);
    expect((await pageOf(db, storyId, "Number of vessels")).positions).toHaveLength(1);
  });

  it("makes a fact of a person's own, whose name stays", async () => {
    const { db, storyId } = await analysed();
    const claim = (await pageOf(db, storyId, BOATS)).positions[1]?.claims[0];
    const target = { to: "new-fact" as const, question: "Boats on the rocks" };
    const { factId } = await moveClaims({ db, actor }, { storyId, claims: [seen(claim)], target });
    await again(db, storyId);
    await add(db, storyId, "At dawn 12 boats were missing from their moorings.");
    await again(db, storyId);
    expect((await pageOf(db, storyId, "Boats on the rocks")).fact).toMatchObject({
      id: factId,
      status: "single-source",
    });
    expect((await pageOf(db, storyId, BOATS)).fact.status).toBe("agreed");
    const now = (await pageOf(db, storyId, "Boats on the rocks")).positions[0]?.claims[0];
    await expect(
      moveClaims({ db, actor }, { storyId, claims: [seen(now)], target: { to: "fact", factId } }),
    ).rejects.toMatchObject({ code: "conflict" });
  });

  it("dismisses a contradiction, which stays dismissed, and restores it", async () => {
    const { db, storyId } = await analysed();
    const contradictionId = (await pageOf(db, storyId, BOATS)).contradictions[0]?.id ?? "";
    await dismissContradiction({ db, actor }, { storyId, contradictionId, reason: "Two different piers." });
    const dismissed = { by: "Ada", reason: "Two different piers." };
    expect((await queueOf(db, storyId)).counts).toMatchObject({ disputed: 0, agreed: 1 });
    await add(db, storyId, "There is also talk of 2 cranes.");
    await again(db, storyId);
    expect((await pageOf(db, storyId, BOATS)).contradictions[0]).toMatchObject({ id: contradictionId, dismissed });
    await expect(
      dismissContradiction({ db, actor }, { storyId, contradictionId, reason: "Once more." }),
    ).rejects.toMatchObject({ code: "conflict" });
    await restoreContradiction({ db, actor }, { storyId, contradictionId });
    expect((await queueOf(db, storyId)).counts.disputed).toBe(1);
    await expect(restoreContradiction({ db, actor }, { storyId, contradictionId })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("survives an engine that reads the sources differently", async () => {
    const { db, storyId } = await analysed([...TEXTS, "Nearby, 13 vessels capsized in the swell."]);
    const before = await pageOf(db, storyId, BOATS);
    const vessel = (await pageOf(db, storyId, "Number of vessels")).positions[0]?.claims[0];
    await moveClaims(
      { db, actor },
      { storyId, claims: [seen(vessel)], target: { to: "fact", factId: before.fact.id } },
    );
    await dismissContradiction(
      { db, actor },
      { storyId, contradictionId: before.contradictions[0]?.id ?? "", reason: "Two different piers." },
    );
    await recordVerdict(
      { db, actor },
      {
        storyId,
        factId: before.fact.id,
        kind: "established",
        position: before.positions[0]?.id,
        rationale: RATIONALE,
        expectedLiveVerdictId: null,
      },
    );
    const result = await again(db, storyId, fakeEngine("fake/2", "figure"));
    expect(result.sourcesRead).toBe(4);
    const after = await pageOf(db, storyId, BOATS);
    expect(after.fact.id).toBe(before.fact.id);
    expect(after.positions.map(({ letter, label }) => [letter, label])).toEqual([
      ["A", "12"],
      ["B", "15"],
      ["C", "13"],
    ]);
    expect(after.positions.slice(0, 2).map(({ id }) => id)).toEqual(before.positions.map(({ id }) => id));
    expect(after.positions[2]?.claims[0]).toMatchObject({
      link: { by: "person", actor: "Ada" },
      context: { before: "Nearby, ", quote: "13 vessels capsized in the swell." },
    });
    expect(after.verdict).toMatchObject({ kind: "established", position: { label: "12" } });
    expect(after.contradictions.filter((pair) => pair.dismissed !== null)).toHaveLength(1);
    expect(await again(db, storyId, fakeEngine("fake/2", "figure"))).toEqual({ sourcesRead: 0, changes: 0 });
  });
});
