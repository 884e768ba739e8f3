import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EngineRunner, inProcessRunner } from "@/lib/analysis/engine-runner";
import { loadEngine } from "@/lib/analysis/load-engine";
import { engineRunner } from "@/lib/analysis/open-runner";
import { workerRunner } from "@/lib/analysis/worker-runner";

describe("the built worker", () => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-built-"));
  const script = join(folder, "engine-worker.mjs");
  let worker: EngineRunner;

  beforeAll(() => {
    execFileSync(process.execPath, ["scripts/build-worker.mjs", script]);
    worker = workerRunner(script);
  });
  afterAll(async () => {
    await worker.close();
    rmSync(folder, { recursive: true });
  });

  it("answers as the engine in this process does", { timeout: 60_000 }, async () => {
    const here = inProcessRunner(loadEngine);
    const sources = [
      {
        id: "a",
        outlet: "Bay Herald",
        publishedAt: "2031-03-04",
        text: "At least 12 people were killed when the ferry sank.",
      },
      {
        id: "b",
        outlet: "The Pilot",
        publishedAt: "2031-03-04",
        text: "The ferry sank on Tuesday and 30 people were killed.",
      },
    ];
    expect(await worker.version()).toBe(await here.version());
    const readings = await Promise.all(sources.map((source) => worker.readSource(source)));
    expect(readings).toEqual(await Promise.all(sources.map((source) => here.readSource(source))));
    expect(readings.every((reading) => reading.claims.length > 0)).toBe(true);
    const pins = { facts: new Map<string, string>(), removed: new Set<string>(), positions: [] };
    expect(await worker.linkStory(readings, pins)).toEqual(await here.linkStory(readings, pins));
  });
});

describe("engineRunner", () => {
  it("is one for the process", () => {
    expect(engineRunner()).toBe(engineRunner());
  });
});
