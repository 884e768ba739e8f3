import { describe, expect, it } from "vitest";
import { factChoices } from "@/db/queries/fact-choices";
import { factQuotes } from "@/db/queries/fact-quotes";
import { recordVerdict } from "@/lib/operations/record-verdict";
import { BOATS, correctedStory, pageOf, ruth, VESSELS } from "@/tests/operations/corrected-story";

describe("factChoices", () => {
  it("finds facts by words of their question, in any order and case, the one given left out", async () => {
    const story = await correctedStory();
    const { db, storyId } = story;
    const vessels = (await pageOf(story, VESSELS)).fact.id;
    const found = async (words: string, except: string | null = null) =>
      (await factChoices(db, storyId, words, except)).map(({ statement }) => statement);
    expect(await found("BOATS number")).toEqual([BOATS]);
    expect((await found("")).slice(0, 2)).toEqual([BOATS, VESSELS]);
    expect(await found("number", vessels)).not.toContain(VESSELS);
    expect(await found("boats vessels")).toEqual([]);
    expect(await found("%")).toEqual([]);
    expect(await factChoices(db, "story_none", "", null)).toEqual([]);
  });

  it("says which verdict stands", async () => {
    const story = await correctedStory();
    const { db, storyId } = story;
    const { fact } = await pageOf(story, BOATS);
    const ruling = { storyId, factId: fact.id, kind: "unproven" as const, expectedLiveVerdictId: null };
    const { verdictId } = await recordVerdict(story.as(ruth), {
      ...ruling,
      rationale: "One office alone counts them.",
    });
    expect(await factChoices(db, storyId, "boats", null)).toMatchObject([{ id: fact.id, verdictId }]);
  });
});

describe("factQuotes", () => {
  it("lists each quote of a fact once, with its links", async () => {
    const story = await correctedStory([
      "Reporters saw 5 cranes fall.",
      "Reporters  saw 5 cranes fall.",
      "We saw 6 cranes go down.",
    ]);
    const { fact, positions } = await pageOf(story, "Number of cranes");
    const quotes = await factQuotes(story.db, story.storyId, fact.id);
    // Which of two positions with one origin each comes first hangs on the sources' ids.
    expect(new Map(quotes.map(({ quote, claims }) => [quote, claims.length]))).toEqual(
      new Map([
        ["Reporters saw 5 cranes fall.", 2],
        ["We saw 6 cranes go down.", 1],
      ]),
    );
    const six = quotes.find(({ quote }) => quote === "We saw 6 cranes go down.");
    const position = positions.find(({ id }) => id === six?.positionId);
    expect(position?.claims.map(({ link }) => link.id)).toEqual(six?.claims.map(({ linkId }) => linkId));
  });
});
