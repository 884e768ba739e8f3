import { describe, expect, it } from "vitest";
import { writeLargeStory } from "@/bench/generated-desk";
import { factPage } from "@/db/queries/fact-page";
import { search } from "@/db/queries/search";
import { storyMatrix } from "@/db/queries/story-matrix";
import { copiedReports, sharedSpeakers } from "@/db/queries/story-origins";
import { type StoryQueue, storyQueue } from "@/db/queries/story-queue";
import { storySources } from "@/db/queries/story-sources";
import { storyTimeline } from "@/db/queries/story-timeline";
import { dismissContradiction } from "@/lib/operations/dismiss-contradiction";
import { recordVerdict } from "@/lib/operations/record-verdict";
import type { QueueFilter } from "@/lib/review/queue-filter";
import { QUEUE_STATUSES } from "@/lib/review/queue-status";
import { temporaryDatabase } from "@/tests/db/temporary-database";

const SIZE = { sources: 20, facts: 90, claims: 400 };
const actor = { name: "Ada" };

async function desk() {
  const db = await temporaryDatabase();
  const storyId = await writeLargeStory(db, SIZE);
  const queue = async (filter: QueueFilter = {}): Promise<StoryQueue> => {
    const found = await storyQueue(db, storyId, filter);
    if (found === null) throw new Error("a story expected");
    return found;
  };
  return { db, storyId, queue };
}

describe("the queue of a generated story", () => {
  const filters: [string, QueueFilter][] = [
    ["nothing", {}],
    ["kind", { kind: "quantity" }],
    ["class", { class: "update" }],
    ["kind and class", { kind: "status", class: "contradiction" }],
    ["outlet", { outlet: "Delta Courier" }],
    ["speaker", { speaker: "ministry" }],
    ["place", { place: "Aldbridge" }],
    ["dates", { from: "2031-03-01", to: "2031-03-01" }],
    ["owner", { assignedTo: "Ada" }],
    ["what is undecided", { undecided: true }],
    ["hiding what is settled", { hideSettled: true }],
    ["words", { words: "people around" }],
    ["several at once", { kind: "quantity", undecided: true, hideSettled: true, speaker: "mayor" }],
  ];
  it.each(filters)("counts under each status what it lists there: by %s", async (_, filter) => {
    const { queue } = await desk();
    const { counts, totals, facts } = await queue(filter);
    for (const status of QUEUE_STATUSES)
      expect((await queue({ ...filter, status })).facts.map((fact) => fact.status)).toEqual(
        Array(counts[status]).fill(status),
      );
    expect(facts).toHaveLength(QUEUE_STATUSES.reduce((sum, status) => sum + counts[status], 0));
    expect(QUEUE_STATUSES.reduce((sum, status) => sum + totals[status], 0)).toBe(SIZE.facts);
  });

  it.each(filters.slice(1, 8))("narrows, and not to nothing, by %s", async (_, filter) => {
    const { queue } = await desk();
    const { facts } = await queue(filter);
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.length).toBeLessThan(SIZE.facts);
  });

  it("follows a ruling and a dismissal at once", async () => {
    const { db, storyId, queue } = await desk();
    const [first, second] = (await queue({ status: "disputed" })).facts;
    if (!first || !second) throw new Error("two disputes expected");
    const before = (await queue()).counts;
    await recordVerdict(
      { db, actor },
      {
        storyId,
        factId: first.id,
        kind: "unproven",
        position: null,
        supersededByPosition: null,
        rationale: "Nobody counted them.",
        expectedLiveVerdictId: null,
      },
    );
    expect((await queue()).counts).toMatchObject({ disputed: before.disputed - 1, decided: before.decided + 1 });
    const page = await factPage(db, storyId, second.id);
    for (const { id } of page?.contradictions ?? [])
      await dismissContradiction({ db, actor }, { storyId, contradictionId: id, reason: "Not the same." });
    expect((await queue()).counts).toMatchObject({ disputed: before.disputed - 2, agreed: before.agreed + 1 });
  });
});

describe("the views of a generated story", () => {
  it("has in its matrix exactly the outlets that speak of each fact", async () => {
    const { db, queue } = await desk();
    const { facts } = await queue();
    const matrix = await storyMatrix(db, facts);
    for (const { id, outlets, status } of facts) {
      const row = matrix.get(id);
      expect([...(row?.keys() ?? [])].toSorted()).toEqual([...outlets].toSorted());
      const conflicts = [...(row?.values() ?? [])].some(({ isConflict }) => isConflict);
      if (status === "disputed" || status === "agreed") expect(conflicts).toBe(status === "disputed");
    }
  });

  it("has on its timeline the dated figures, in the order of publication", async () => {
    const { db, queue } = await desk();
    const quantities = (await queue()).facts.filter(({ type }) => type === "quantity");
    const timeline = await storyTimeline(db, quantities);
    for (const { id, claims } of quantities) {
      const figures = timeline.get(id) ?? [];
      expect(figures).toHaveLength(claims);
      const dates = figures.map(({ publishedAt }) => publishedAt);
      expect(dates).toEqual(dates.toSorted());
    }
  });

  it("folds copies under their original, and speakers that several outlets cite", async () => {
    const { db, storyId } = await desk();
    const list = await storySources(db, storyId);
    expect(copiedReports(list?.sources ?? []).map(({ original, copies }) => [original.id, copies.length])).toEqual([
      ["src_generated8", 1],
      ["src_generated18", 1],
    ]);
    const speakers = await sharedSpeakers(db, storyId);
    expect(speakers.map(({ name }) => name)).toContain("the interior ministry");
    for (const { outlets } of speakers) expect(new Set(outlets).size).toBeGreaterThan(1);
  });

  it("is found by its words, every claim inside its sentence", async () => {
    const { db, storyId } = await desk();
    const { claims } = await search(db, { words: "boats landed", storyId, what: "claims" });
    expect(claims.hits.length).toBeGreaterThan(0);
    for (const { before, quote, after } of claims.hits) expect(before + quote + after).toMatch(/boats.*landed.*\.$/s);
  });
});
