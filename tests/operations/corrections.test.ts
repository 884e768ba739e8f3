import { describe, expect, it } from "vitest";
import { factCorrections } from "@/db/queries/fact-corrections";
import { factPage } from "@/db/queries/fact-page";
import { sourcePage } from "@/db/queries/source-page";
import { storyActivity } from "@/db/queries/story-activity";
import { addClaim } from "@/lib/operations/add-claim";
import { addSource } from "@/lib/operations/add-source";
import { editQuestion } from "@/lib/operations/edit-question";
import { mergeFacts } from "@/lib/operations/merge-facts";
import { moveClaims } from "@/lib/operations/move-claims";
import { recordVerdict } from "@/lib/operations/record-verdict";
import { removeClaims } from "@/lib/operations/remove-claims";
import { retractVerdict } from "@/lib/operations/retract-verdict";
import { splitFact } from "@/lib/operations/split-fact";
import { undoCorrection } from "@/lib/operations/undo-correction";
import {
  ada,
  analyse,
  BOATS,
  type CorrectedStory,
  claimOf,
  correctedStory,
  outline,
  pageOf,
  questionsOf,
  ruth,
  seen,
  VESSELS,
} from "@/tests/operations/corrected-story";
import { fakeEngine, fakeRunner } from "@/tests/operations/fake-engine";

const RATIONALE = "The harbour office publishes its own count.";

async function lastEvent({ db, storyId }: CorrectedStory) {
  const [event] = await storyActivity(db, storyId, { limit: 1 });
  return event;
}

describe("moveClaims", () => {
  it("puts a claim into a position, where it stays through analyses and newer engines", async () => {
    const story = await correctedStory();
    const { db, storyId } = story;
    const before = await pageOf(story, BOATS);
    expect(outline(before)).toBe("A 12 12|B 15");
    const [a] = before.positions;
    const claim = claimOf(before, "15");
    const { correctionId } = await moveClaims(story.as(ada), {
      storyId,
      claims: [seen(claim)],
      target: { to: "position", positionId: a?.id ?? "" },
    });
    expect(outline(await pageOf(story, BOATS))).toBe("A 12 12 15");
    expect(await lastEvent(story)).toMatchObject({ event: "claims.moved", actor: "Ada", detail: { correctionId } });
    await analyse(story);
    expect(outline(await pageOf(story, BOATS))).toBe("A 12 12 15");
    await addSource(story.as(ada), { storyId, text: "A pilot saw 15 boats adrift." });
    await analyse(story);
    expect(outline(await pageOf(story, BOATS))).toBe("A 12 12 15|B 15");
    await analyse(story, fakeEngine("fake/2", "figure"));
    const after = await pageOf(story, BOATS);
    expect(outline(after)).toBe("A 12 12 15|B 15");
    expect(after.positions[0]?.id).toBe(a?.id);

    await undoCorrection(story.as(ruth), { storyId, correctionId });
    expect(await lastEvent(story)).toMatchObject({ event: "correction.undone", actor: "Ruth" });
    await analyse(story, fakeEngine("fake/2", "figure"));
    expect(outline(await pageOf(story, BOATS))).toBe("A 12 12|B 15 15");
    await expect(undoCorrection({ db, actor: ada }, { storyId, correctionId })).rejects.toMatchObject({
      code: "conflict",
      message: "Ruth undid this before.",
    });
  });

  it("opens a position of its own", async () => {
    const story = await correctedStory();
    const { storyId } = story;
    const page = await pageOf(story, BOATS);
    const target = { to: "new-position" as const, factId: page.fact.id };
    const { correctionId } = await moveClaims(story.as(ada), { storyId, claims: [seen(claimOf(page, "12"))], target });
    expect(outline(await pageOf(story, BOATS))).toBe("A 12|B 15|C 12");
    await analyse(story);
    expect(outline(await pageOf(story, BOATS))).toBe("A 12|B 15|C 12");
    await undoCorrection(story.as(ada), { storyId, correctionId });
    expect(outline(await pageOf(story, BOATS))).toBe("A 12 12|B 15");
  });

  it("refuses what was moved meanwhile, what stands there, and what is not there", async () => {
    const story = await correctedStory();
    const { storyId } = story;
    const page = await pageOf(story, BOATS);
    const claims = [seen(claimOf(page, "15"))];
    const vessels = (await pageOf(story, VESSELS)).fact.id;
    const both = await Promise.allSettled([
      moveClaims(story.as(ruth), { storyId, claims, target: { to: "fact", factId: vessels } }),
      moveClaims(story.as(ada), { storyId, claims, target: { to: "new-fact", question: "Boats on the rocks" } }),
    ]);
    expect(both.map((one) => one.status)).toEqual(["fulfilled", "rejected"]);
    expect(both[1]).toMatchObject({ reason: { code: "conflict", detail: { actor: "Ruth", factId: vessels } } });
    expect(await questionsOf(story)).not.toContain("Boats on the rocks");

    const now = claimOf(await pageOf(story, VESSELS), "15");
    const again = moveClaims(story.as(ada), { storyId, claims: [seen(now)], target: { to: "fact", factId: vessels } });
    await expect(again).rejects.toMatchObject({ code: "conflict" });
    const gone = { to: "position" as const, positionId: "pos_gone" };
    await expect(moveClaims(story.as(ada), { storyId, claims: [seen(now)], target: gone })).rejects.toMatchObject({
      code: "conflict",
    });
    const none = [{ claimId: "claim_none", linkId: null }];
    await expect(
      moveClaims(story.as(ada), { storyId, claims: none, target: { to: "fact", factId: vessels } }),
    ).rejects.toMatchObject({ code: "not-found" });
    await expect(
      moveClaims(story.as(ada), { storyId, claims: [], target: { to: "fact", factId: vessels } }),
    ).rejects.toMatchObject({ code: "invalid" });
  });

  it("is not undone under what came after it", async () => {
    const story = await correctedStory();
    const { storyId } = story;
    const vessels = (await pageOf(story, VESSELS)).fact.id;
    const claim = claimOf(await pageOf(story, BOATS), "15");
    const first = await moveClaims(story.as(ada), {
      storyId,
      claims: [seen(claim)],
      target: { to: "fact", factId: vessels },
    });
    const now = claimOf(await pageOf(story, VESSELS), "15");
    const second = await removeClaims(story.as(ruth), { storyId, claims: [seen(now)], notClaims: null });
    const undo = (correctionId: string) => undoCorrection(story.as(ada), { storyId, correctionId });
    await expect(undo(first.correctionId)).rejects.toMatchObject({
      code: "conflict",
      detail: { actor: "Ruth", correctionId: second.correctionId },
    });
    await undo(second.correctionId);
    expect((await factPage(story.db, storyId, vessels))?.unplaced.map((card) => card.link.actor)).toEqual(["Ada"]);
    await undo(first.correctionId);
    expect(outline(await pageOf(story, BOATS))).toBe("A 12 12|B 15");
    await expect(undo("corr_none")).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("removeClaims", () => {
  it("keeps claims out of every fact, and why a quote is no claim", async () => {
    const story = await correctedStory();
    const { db, storyId, sourceIds } = story;
    const claims = [seen(claimOf(await pageOf(story, BOATS), "15"))];
    const { correctionId } = await removeClaims(story.as(ada), { storyId, claims, notClaims: "misread" });
    expect(await lastEvent(story)).toMatchObject({ event: "claims.rejected", detail: { reason: "misread" } });
    await analyse(story, fakeEngine("fake/2", "figure"));
    expect(outline(await pageOf(story, BOATS))).toBe("A 12 12");
    const source = await sourcePage(db, storyId, sourceIds[1] ?? "");
    expect(source?.claims.map((claim) => [claim.quote, claim.correction?.reason, claim.fact?.statement])).toEqual([
      ["15 boats on the rocks.", "misread", undefined],
      ["40 houses lost their roofs.", undefined, "Number of houses"],
    ]);
    await undoCorrection(story.as(ada), { storyId, correctionId });
    await analyse(story, fakeEngine("fake/2", "figure"));
    expect(outline(await pageOf(story, BOATS))).toBe("A 12 12|B 15");
  });

  it("refuses to take out twice", async () => {
    const story = await correctedStory();
    const { storyId } = story;
    const claim = claimOf(await pageOf(story, BOATS), "15");
    await removeClaims(story.as(ada), { storyId, claims: [seen(claim)], notClaims: null });
    const source = await sourcePage(story.db, storyId, claim.sourceId);
    const linkId = source?.claims.find((one) => one.id === claim.id)?.link?.id ?? "";
    await expect(
      removeClaims(story.as(ada), { storyId, claims: [{ claimId: claim.id, linkId }], notClaims: null }),
    ).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("splitFact", () => {
  it("gives the chosen claims a question of their own", async () => {
    const story = await correctedStory();
    const { storyId } = story;
    const page = await pageOf(story, BOATS);
    const split = { storyId, factId: page.fact.id, question: "Boats on the rocks" };
    const { correctionId, factId } = await splitFact(story.as(ada), { ...split, claims: [seen(claimOf(page, "15"))] });
    await analyse(story);
    expect(outline(await pageOf(story, BOATS))).toBe("A 12 12");
    expect((await pageOf(story, "Boats on the rocks")).fact).toMatchObject({ id: factId, type: "quantity" });
    await undoCorrection(story.as(ada), { storyId, correctionId });
    expect(await questionsOf(story)).not.toContain("Boats on the rocks");
    await analyse(story);
    expect(outline(await pageOf(story, BOATS))).toBe("A 12 12|B 15");
  });

  it("refuses to take all, none, and what stands elsewhere", async () => {
    const story = await correctedStory();
    const { storyId } = story;
    const page = await pageOf(story, BOATS);
    const vessel = seen(claimOf(await pageOf(story, VESSELS), "13"));
    const split = { storyId, factId: page.fact.id, question: "Boats on the rocks" };
    const all = page.positions.flatMap((position) => position.claims.map(seen));
    await expect(splitFact(story.as(ada), { ...split, claims: all })).rejects.toMatchObject({ code: "invalid" });
    await expect(splitFact(story.as(ada), { ...split, claims: [] })).rejects.toMatchObject({ code: "invalid" });
    await expect(splitFact(story.as(ada), { ...split, claims: [vessel] })).rejects.toMatchObject({ code: "conflict" });
    expect(await questionsOf(story)).not.toContain("Boats on the rocks");
  });

  it("is not undone under a verdict on the new question", async () => {
    const story = await correctedStory();
    const { storyId } = story;
    const page = await pageOf(story, BOATS);
    const claims = [seen(claimOf(page, "15"))];
    const split = { storyId, factId: page.fact.id, question: "Boats on the rocks", claims };
    const { correctionId, factId } = await splitFact(story.as(ada), split);
    const ruling = { storyId, factId, kind: "unproven" as const, rationale: RATIONALE, expectedLiveVerdictId: null };
    const later = { db: story.db, actor: ruth, now: () => new Date(Date.now() + 1000) };
    const { verdictId } = await recordVerdict(later, ruling);
    const undo = () => undoCorrection(story.as(ada), { storyId, correctionId });
    await expect(undo()).rejects.toMatchObject({ code: "conflict", detail: { actor: "Ruth", verdictId } });
    await retractVerdict(later, { storyId, verdictId, reason: "Too early." });
    await undo();
    expect((await pageOf(story, BOATS)).fact.id).toBe(page.fact.id);
  });
});

describe("mergeFacts", () => {
  const unseen = { seenVerdictId: null, seenVerdictIdInto: null };

  async function merged() {
    const story = await correctedStory();
    const { storyId } = story;
    const [boats, vessels] = [await pageOf(story, BOATS), await pageOf(story, VESSELS)];
    const merging = { storyId, factId: vessels.fact.id, into: boats.fact.id };
    return { ...story, boats, vessels, merging };
  }

  it("puts all claims under one question, and what comes later", async () => {
    const { boats, vessels, merging, ...story } = await merged();
    const { storyId } = story;
    const { correctionId } = await mergeFacts(story.as(ada), { ...merging, ...unseen });
    expect(await questionsOf(story)).not.toContain(VESSELS);
    await analyse(story);
    expect(outline(await pageOf(story, BOATS))).toBe("A 12 12|B 15|C 13|D 14");
    await addSource(story.as(ada), { storyId, text: "Divers found 16 vessels on the ground, and 12 boats." });
    await analyse(story);
    expect(outline(await pageOf(story, BOATS))).toContain("16");
    await analyse(story, fakeEngine("fake/2", "figure"));
    expect(outline(await pageOf(story, BOATS))).toContain("16");
    expect(await questionsOf(story)).not.toContain(VESSELS);

    await undoCorrection(story.as(ada), { storyId, correctionId });
    await analyse(story, fakeEngine("fake/2", "figure"));
    const again = await pageOf(story, VESSELS);
    expect(again.fact.id).toBe(vessels.fact.id);
    expect(outline(again)).toBe("A 13|B 14|C 16");
    expect((await pageOf(story, BOATS)).fact.id).toBe(boats.fact.id);
  });

  it("keeps the verdicts of both readable, and tells who rules on the closed one", async () => {
    const { boats, vessels, merging, ...story } = await merged();
    const { db, storyId } = story;
    const ruling = { storyId, kind: "unproven" as const, rationale: RATIONALE, expectedLiveVerdictId: null };
    const { verdictId } = await recordVerdict(story.as(ruth), { ...ruling, factId: vessels.fact.id });
    await expect(mergeFacts(story.as(ada), { ...merging, ...unseen })).rejects.toMatchObject({
      code: "conflict",
      detail: { actor: "Ruth", verdictId },
    });
    const { correctionId } = await mergeFacts(story.as(ada), { ...merging, ...unseen, seenVerdictId: verdictId });
    expect((await factPage(db, storyId, boats.fact.id))?.verdict).toBeNull();
    const { merged: closedFacts } = await factCorrections(db, storyId, boats.fact.id);
    expect(closedFacts).toMatchObject([
      { id: vessels.fact.id, statement: VESSELS, rulings: [{ id: verdictId, actor: "Ruth", stood: true }] },
    ]);
    expect((await factCorrections(db, storyId, vessels.fact.id)).mergedInto).toMatchObject({
      id: boats.fact.id,
      statement: BOATS,
      actor: "Ada",
      correctionId,
    });

    const late = recordVerdict(story.as(ruth), {
      ...ruling,
      factId: vessels.fact.id,
      expectedLiveVerdictId: verdictId,
    });
    await expect(late).rejects.toMatchObject({
      code: "conflict",
      detail: { mergedInto: boats.fact.id, statement: BOATS, actor: "Ada" },
    });
    await undoCorrection(story.as(ada), { storyId, correctionId });
    expect((await factPage(db, storyId, vessels.fact.id))?.verdict?.id).toBe(verdictId);
  });

  it("refuses itself, a fact that went into another, and to be undone under a later ruling or merging", async () => {
    const { boats, vessels, merging, ...story } = await merged();
    const { storyId } = story;
    const itself = mergeFacts(story.as(ada), { ...merging, into: vessels.fact.id, ...unseen });
    await expect(itself).rejects.toMatchObject({ code: "invalid" });
    const first = await mergeFacts(story.as(ada), { ...merging, ...unseen });
    await expect(mergeFacts(story.as(ruth), { ...merging, ...unseen })).rejects.toMatchObject({
      code: "conflict",
      detail: { mergedInto: boats.fact.id },
    });
    const houses = await pageOf(story, "Number of houses");
    const second = await mergeFacts(story.as(ruth), {
      storyId,
      factId: boats.fact.id,
      into: houses.fact.id,
      ...unseen,
    });
    const undo = (correctionId: string) => undoCorrection(story.as(ada), { storyId, correctionId });
    await expect(undo(first.correctionId)).rejects.toMatchObject({ code: "conflict" });
    const ruling = { storyId, factId: houses.fact.id, kind: "unproven" as const, expectedLiveVerdictId: null };
    const later = { db: story.db, actor: ruth, now: () => new Date(Date.now() + 1000) };
    const { verdictId } = await recordVerdict(later, { ...ruling, rationale: RATIONALE });
    await expect(undo(second.correctionId)).rejects.toMatchObject({ code: "conflict" });
    await retractVerdict(later, { storyId, verdictId, reason: "Too early." });
    await undo(second.correctionId);
    await undo(first.correctionId);
    expect(outline(await pageOf(story, VESSELS))).toBe("A 13|B 14");
  });
});

describe("editQuestion", () => {
  it("keeps a person's words until they are taken back", async () => {
    const story = await correctedStory();
    const { storyId } = story;
    const { fact } = await pageOf(story, BOATS);
    const edit = (question: string, seenQuestion: string) =>
      editQuestion(story.as(ada), { storyId, factId: fact.id, question, seenQuestion });
    const first = await edit("Boats lost in the storm", BOATS);
    await expect(edit("Boats", BOATS)).rejects.toMatchObject({ code: "conflict" });
    const second = await edit("Boats lost", "Boats lost in the storm");
    await expect(edit("Boats lost", "Boats lost")).rejects.toMatchObject({ code: "conflict" });
    await expect(edit(" ", "Boats lost")).rejects.toMatchObject({ code: "invalid" });
    await analyse(story);
    expect((await pageOf(story, "Boats lost")).fact.id).toBe(fact.id);
    const undo = (correctionId: string) => undoCorrection(story.as(ada), { storyId, correctionId });
    await expect(undo(first.correctionId)).rejects.toMatchObject({ code: "conflict" });
    await undo(second.correctionId);
    await analyse(story);
    expect((await pageOf(story, "Boats lost in the storm")).fact.id).toBe(fact.id);
    await undo(first.correctionId);
    await addSource(story.as(ada), { storyId, text: "By now 12 boats are counted." });
    await analyse(story);
    expect((await pageOf(story, BOATS)).fact.id).toBe(fact.id);
  });
});

describe("addClaim", () => {
  const TEXT = "It was a long night at the old pier, and by our own count 12 boats went down in it. Rain fell.";

  async function withSelection(words: string) {
    const story = await correctedStory([TEXT, "Officials counted 15 boats on the rocks."]);
    const sourceId = story.sourceIds[0] ?? "";
    const start = TEXT.indexOf(words);
    const { fact } = await pageOf(story, BOATS);
    const input = { storyId: story.storyId, sourceId, start, end: start + words.length, quote: words, speaker: null };
    return { story, sourceId, input, target: { to: "fact" as const, factId: fact.id } };
  }

  it("stands on its fact with exact offsets, through newer engines, and goes when undone", async () => {
    const { story, sourceId, input, target } = await withSelection("12 boats went down");
    const { db, storyId } = story;
    const added = await addClaim(story.as(ada), { ...input, target, speaker: "Coastguard" }, fakeRunner());
    await analyse(story);
    expect(outline(await pageOf(story, BOATS))).toBe("A 12 12|B 15");
    await analyse(story, fakeEngine("fake/2", "figure"));
    const source = await sourcePage(db, storyId, sourceId);
    const claim = source?.claims.find(({ id }) => id === added.claimId);
    expect(claim).toMatchObject({
      quote: "12 boats went down",
      byHand: true,
      attribution: [{ name: "Coastguard", mode: "indirect" }],
    });
    expect(TEXT.slice(claim?.start, claim?.end)).toBe(claim?.quote);
    await expect(addClaim(story.as(ruth), { ...input, target }, fakeRunner())).rejects.toMatchObject({
      code: "duplicate",
      detail: { claimId: added.claimId },
    });
    await undoCorrection(story.as(ada), { storyId, correctionId: added.correctionId });
    expect((await sourcePage(db, storyId, sourceId))?.claims.map(({ id }) => id)).not.toContain(added.claimId);
    const again = await addClaim(story.as(ada), { ...input, target }, fakeRunner());
    expect(again.claimId).toBe(added.claimId);
    await analyse(story);
    expect(outline(await pageOf(story, BOATS))).toBe("A 12 12|B 15");
  });

  it("opens a question of its own", async () => {
    const { story, input } = await withSelection("12 boats went down");
    const target = { to: "new-fact" as const, question: "Boats at the pier" };
    await addClaim(story.as(ada), { ...input, target }, fakeRunner());
    await analyse(story);
    expect(outline(await pageOf(story, "Boats at the pier"))).toBe("A 12");
  });

  it.each<[string, object, string]>([
    ["another quote than stands there", { quote: "13 boats went down" }, "invalid"],
    ["offsets beside the quote", { start: 3 }, "invalid"],
    ["offsets beyond the text", { start: 9000, end: 9001, quote: "x" }, "invalid"],
    ["half an offset", { start: 0.5 }, "invalid"],
    ["an empty quote", { quote: "" }, "invalid"],
    ["another story's report", { sourceId: "src_none" }, "not-found"],
  ])("refuses %s", async (_, wrong, code) => {
    const { story, input, target } = await withSelection("12 boats went down");
    await expect(addClaim(story.as(ada), { ...input, target, ...wrong }, fakeRunner())).rejects.toMatchObject({ code });
    expect((await lastEvent(story))?.event).toBe("story.analysed");
  });
});
