import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { analysisJson } from "@/lib/exports/analysis-json";
import { readStoryFolder } from "@/lib/intake/story-folder";
import { analyseWithModel } from "@/lib/models/analyse-with-model";
import { createAsker } from "@/lib/models/ask-model";
import { engine } from "@/tests/engine/test-engine";
import { carefulReader, readerEndpoint } from "@/tests/models/careful-reader";

const NO_STORE = { find: async () => null, keep: async () => undefined };

async function readWithCare(folder: string, readings: string) {
  const story = await readStoryFolder(folder);
  const sources = story.sources.map(({ id, outlet, publishedAt, text }) => ({ id, outlet, publishedAt, text }));
  const endpoint = readerEndpoint(carefulReader(`tests/models/readings/${readings}.json`, sources));
  const asker = createAsker({ store: NO_STORE, endpoint });
  const result = await analyseWithModel(engine, asker, "careful-reader", sources);
  const sourceOf = new Map(result.readings.flatMap(({ claims }) => claims.map(({ id, sourceId }) => [id, sourceId])));
  const shared = result.analysis.facts.filter(
    ({ positions }) => new Set(positions.flatMap(({ claimIds }) => claimIds.map((id) => sourceOf.get(id)))).size > 1,
  );
  const analysis = analysisJson("test", story, result.readings, result.analysis);
  return { ...result, sources, shared, calls: endpoint.asked.length, analysis };
}

const sample = await readWithCare("samples/homs-2024", "homs-2024");

describe("the sample story, read with care", () => {
  const { analysis, readings, calls, sources, shared } = sample;

  it("asks about each source once, and about fewer groups than there are facts of several sources", () => {
    expect(calls).toBeLessThanOrEqual(sources.length + 2 * shared.length);
    expect(calls).toBeLessThan(2 * sources.length);
  });

  it("has every proposed claim among its own, word for word", () => {
    const proposed = readings.flatMap(({ claims }) => claims.filter((claim) => claim.proposed));
    expect(proposed.length).toBeGreaterThan(60);
    const texts = new Map(sources.map(({ id, text }) => [id, text]));
    for (const { sourceId, start, end, quote } of analysis.claims)
      expect(texts.get(sourceId)?.slice(start, end)).toBe(quote);
  });

  it("shows the disputes that there are, and no other", () => {
    const disputed = analysis.facts.filter(({ status }) => status === "disputed").map(({ statement }) => statement);
    expect(disputed.sort()).toEqual([
      "Do residents flee Homs",
      "Do the rebels advance",
      "Does Iran withdraw its people from Syria",
      "Have government troops left Homs",
      "Year the government regained Homs",
    ]);
    const updated = analysis.facts.filter(({ status }) => status === "updated").map(({ statement }) => statement);
    expect(updated).toEqual(
      expect.arrayContaining(["People displaced", "Share of the country held by the government"]),
    );
  });
});

const SHARED = "/work/shared";
const totals = z.object({
  disputed_f1: z.number(),
  disputed_precision: z.number(),
  provenance_exact: z.number(),
  irrealis_in_contradictions: z.number(),
});

// The two stories' texts are not part of the project: their answers are offsets into them.
describe.skipIf(!existsSync(join(SHARED, "score/score-story.mjs")))("annotated stories, read with care", () => {
  it.each(["velmar-merger", "calder-wildfire"])("%s", async (name) => {
    const folder = join(SHARED, "stories", name);
    const { analysis, calls, sources, shared } = await readWithCare(folder, name);
    const out = mkdtempSync(join(tmpdir(), "variorum-read-"));
    writeFileSync(join(out, "analysis.json"), JSON.stringify(analysis));
    const printed = execFileSync(process.execPath, [
      join(SHARED, "score/score-story.mjs"),
      folder,
      join(out, "analysis.json"),
      "--json",
    ]);
    rmSync(out, { recursive: true });
    const score = totals.parse(JSON.parse(printed.toString()));
    expect(score.provenance_exact).toBe(1);
    expect(score.disputed_f1).toBeGreaterThanOrEqual(0.9);
    expect(score.disputed_precision).toBeGreaterThanOrEqual(0.95);
    expect(score.irrealis_in_contradictions).toBe(0);
    expect(calls).toBeLessThanOrEqual(sources.length + 2 * shared.length);
  });
});
