import { describe, expect, it } from "vitest";
import { factPage } from "@/db/queries/fact-page";
import { storyNote } from "@/db/queries/story-note";
import { addSource } from "@/lib/operations/add-source";
import { analyseStory } from "@/lib/operations/analyse-story";
import { recordVerdict } from "@/lib/operations/record-verdict";
import { ADA, disputedStory } from "@/tests/operations/disputed-story";
import { fakeRunner } from "@/tests/operations/fake-engine";

const ruling = {
  kind: "disputed" as const,
  rationale: "The company's list has the names.",
  expectedLiveVerdictId: null,
};

describe("what a ruling rests on", () => {
  it("is kept with it and printed in the note", async () => {
    const { db, storyId, factId, a } = await disputedStory();
    const [claim] = a.claims;
    const claims = claim === undefined ? [] : [claim.id, claim.id];
    const links = ["https://ferry.example/list", " https://ferry.example/list "];
    await recordVerdict({ db, actor: ADA }, { storyId, factId, ...ruling, evidence: { claims, links } });
    const kept = {
      claims: [{ claimId: claim?.id, outlet: "Bay Herald", quote: claim?.context.quote }],
      links: ["https://ferry.example/list"],
    };
    expect((await factPage(db, storyId, factId))?.verdict?.evidence).toMatchObject(kept);
    expect((await storyNote(db, storyId))?.facts[0]?.verdict?.evidence).toMatchObject(kept);
  });

  it.each([
    ["a claim of another fact", { claims: ["claim_x"], links: [] }],
    ["a link that a reader can't follow", { claims: [], links: ["javascript:alert(1)"] }],
  ])("refuses %s", async (_, evidence) => {
    const { db, storyId, factId } = await disputedStory();
    const recorded = recordVerdict({ db, actor: ADA }, { storyId, factId, ...ruling, evidence });
    await expect(recorded).rejects.toMatchObject({ code: "invalid" });
    expect((await factPage(db, storyId, factId))?.history).toEqual([]);
  });

  it("needs its reason where a flag is dismissed", async () => {
    const { db, storyId, factId } = await disputedStory();
    const dismissed = { storyId, factId, ...ruling, kind: "dismissed" as const };
    await expect(recordVerdict({ db, actor: ADA }, dismissed)).rejects.toMatchObject({ code: "invalid" });
    await recordVerdict({ db, actor: ADA }, { ...dismissed, dismissal: "misread" });
    expect((await factPage(db, storyId, factId))?.verdict).toMatchObject({ kind: "dismissed", dismissal: "misread" });
  });

  it("tells what came onto the fact since", async () => {
    const { db, storyId, factId } = await disputedStory();
    await recordVerdict({ db, actor: ADA }, { storyId, factId, ...ruling });
    await addSource({ db, actor: ADA }, { storyId, text: "All 75 passengers are safe now.", outlet: "Coast Radio" });
    await analyseStory({ db, actor: ADA }, { storyId }, fakeRunner());
    expect((await factPage(db, storyId, factId))?.verdict?.basis).toMatchObject({
      claims: 2,
      came: [{ outlet: "Coast Radio", quote: "All 75 passengers are safe now." }],
      gone: [],
    });
  });
});
