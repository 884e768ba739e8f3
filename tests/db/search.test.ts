import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { search } from "@/db/queries/search";
import { addSource } from "@/lib/operations/add-source";
import { analyseStory } from "@/lib/operations/analyse-story";
import { createStory } from "@/lib/operations/create-story";
import { foundSegments, type SearchAsked } from "@/lib/review/search-query";
import { temporaryDatabase } from "@/tests/db/temporary-database";
import { fakeEngine, fakeRunner } from "@/tests/operations/fake-engine";

const actor = { name: "Ada" };
const FERRY = "🚢 Harbour news. The ferry took 80 passengers across the bay.";

async function desk() {
  const db = await temporaryDatabase();
  const context = { db, actor };
  const { storyId } = await createStory(context, { title: "The ferry of Velm" });
  const add = (text: string, outlet: string, publishedAt: string) =>
    addSource(context, { storyId, text, outlet, publishedAt });
  await add(FERRY, "Bay Herald", "2031-03-04");
  await add("Only 60 passengers were on board, the company said.", "The Pilot", "2031-03-06T23:30:00-05:00");
  await analyseStory(context, { storyId }, fakeRunner());
  const other = await createStory(context, { title: "A train at Norr" });
  await addSource(context, { storyId: other.storyId, text: "A train took 300 passengers home.", outlet: "Bay Herald" });
  await analyseStory(context, { storyId: other.storyId }, fakeRunner());
  return { db, context, storyId };
}

/** How many of each kind are found. */
async function counts(db: Parameters<typeof search>[0], asked: SearchAsked) {
  const { stories, facts, claims, sources } = await search(db, asked);
  return [stories, facts, claims, sources].map(({ hits }) => hits.length);
}

describe("search", () => {
  it.each<[string, Omit<SearchAsked, "storyId">, number[]]>([
    ["nothing", { words: " " }, [0, 0, 0, 0]],
    ["the start of a word", { words: "passen" }, [0, 2, 3, 3]],
    ["two words of one text", { words: "ferry bay" }, [0, 0, 1, 1]],
    ["words of different texts", { words: "ferry board" }, [0, 0, 0, 0]],
    ["a story's title", { words: "velm" }, [1, 0, 0, 0]],
    ["only one kind", { words: "passengers", what: "claims" }, [0, 0, 3, 0]],
    ["an outlet", { words: "passengers", outlet: "The Pilot" }, [0, 1, 1, 1]],
    ["an outlet leaves out stories", { words: "velm", outlet: "The Pilot" }, [0, 0, 0, 0]],
    ["days in the source's own zone", { words: "passengers", from: "2031-03-06", to: "2031-03-06" }, [0, 1, 1, 1]],
    ["days before", { words: "passengers", to: "2031-03-03" }, [0, 0, 0, 0]],
    ["a phrase", { words: '"passengers across"' }, [0, 0, 1, 1]],
    ["a phrase that stands nowhere", { words: '"across passengers"' }, [0, 0, 0, 0]],
  ])("finds by %s", async (_, asked, expected) => {
    const { db } = await desk();
    expect(await counts(db, asked)).toEqual(expected);
  });

  it("keeps to one story", async () => {
    const { db, storyId } = await desk();
    expect(await counts(db, { words: "passengers", storyId })).toEqual([0, 1, 2, 2]);
  });

  it("shows a quote in its sentence, with what was found marked, and where it leads", async () => {
    const { db, storyId } = await desk();
    const [claim] = (await search(db, { words: "ferry" })).claims.hits;
    if (!claim) throw new Error("one claim expected");
    const quote = foundSegments(claim.quote);
    expect(FERRY).toContain(claim.before + quote.map(({ text }) => text).join("") + claim.after);
    expect(quote.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(["ferry"]);
    expect(claim).toMatchObject({ storyId, outlet: "Bay Herald", factId: expect.stringMatching(/^fact_/) });
  });

  it("does not find a claim that an analysis retired", async () => {
    const { db, context, storyId } = await desk();
    await analyseStory(context, { storyId }, fakeRunner(fakeEngine("fake/2", "figure")));
    expect((await search(db, { words: "ferry", what: "claims" })).claims.hits).toEqual([]);
    expect((await search(db, { words: "across", what: "claims" })).claims.hits).toHaveLength(1);
  });

  it("answers any input", async () => {
    const { db } = await desk();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (words) => {
        const { claims } = await search(db, { words });
        return claims.hits.length <= 3;
      }),
      { numRuns: 60 },
    );
  });
});
