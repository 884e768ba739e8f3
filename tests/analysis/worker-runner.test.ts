import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { EngineRunner } from "@/lib/analysis/engine-runner";
import { EngineUnavailableError } from "@/lib/analysis/engine-unavailable-error";
import { workerRunner } from "@/lib/analysis/worker-runner";
import type { SourceInput } from "@/lib/engine/analysis";

const folders: string[] = [];
const runners: EngineRunner[] = [];

afterEach(async () => {
  for (const runner of runners.splice(0)) await runner.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A worker whose answers show what reached it; a text of "die", "throw" or "spin" makes it do so. */
const SCRIPT = `
import { parentPort, threadId } from "node:worker_threads";
parentPort.on("message", ({ id, job }) => {
  if (job.ask === "version") return parentPort.postMessage({ id, ok: true, result: "worker " + threadId });
  if (job.ask === "linkStory") {
    const result = { copyOf: job.pins.facts, removed: job.pins.removed, readings: job.readings };
    return parentPort.postMessage({ id, ok: true, result });
  }
  const { text } = job.source;
  if (text === "die") process.exit(7);
  if (text === "crash") throw new Error("out of luck");
  if (text === "throw") return parentPort.postMessage({ id, ok: false, message: "bad text" });
  if (text === "spin") for (const end = Date.now() + 1500; Date.now() < end; );
  parentPort.postMessage({ id, ok: true, result: { sourceId: job.source.id, chars: text.length } });
});
`;

function runner(): EngineRunner {
  const folder = mkdtempSync(join(tmpdir(), "variorum-worker-"));
  folders.push(folder);
  const script = join(folder, "worker.mjs");
  writeFileSync(script, SCRIPT);
  const made = workerRunner(script);
  runners.push(made);
  return made;
}

const source = (text: string): SourceInput => ({ id: `of ${text}`, outlet: null, publishedAt: null, text });

describe("workerRunner", () => {
  it("answers each job with its own result", async () => {
    const engine = runner();
    const readings = await Promise.all(["one", "three", "seventeen"].map((text) => engine.readSource(source(text))));
    expect(readings.map((reading) => [reading.sourceId, reading.chars])).toEqual([
      ["of one", 3],
      ["of three", 5],
      ["of seventeen", 9],
    ]);
  });

  it("carries maps and sets both ways", async () => {
    const pins = { facts: new Map([["claim", "fact"]]), removed: new Set(["gone"]), positions: [] };
    const analysis = await runner().linkStory([], pins);
    expect(analysis).toMatchObject({ copyOf: pins.facts, removed: pins.removed });
  });

  it("keeps the caller's event loop free", async () => {
    const engine = runner();
    await engine.version();
    let ticks = 0;
    const timer = setInterval(() => ticks++, 20);
    await engine.readSource(source("spin"));
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(10);
  });

  it.each(["die", "crash"])("refuses what a worker had when it does: %s; the next job finds another", async (death) => {
    const engine = runner();
    const first = await engine.version();
    const jobs = await Promise.allSettled([engine.readSource(source(death)), engine.readSource(source("after it"))]);
    for (const job of jobs)
      expect(job).toMatchObject({ status: "rejected", reason: expect.any(EngineUnavailableError) });
    expect(await engine.version()).not.toBe(first);
  });

  it("refuses a job that failed and lives on", async () => {
    const engine = runner();
    const first = await engine.version();
    await expect(engine.readSource(source("throw"))).rejects.toThrow(
      new EngineUnavailableError("The analysis failed: bad text"),
    );
    expect(await engine.version()).toBe(first);
  });

  it("refuses what is under way when it is closed", async () => {
    const engine = runner();
    const job = engine.readSource(source("spin"));
    const refused = expect(job).rejects.toThrow(EngineUnavailableError);
    await engine.close();
    await refused;
  });

  it("refuses a worker that is not there", async () => {
    await expect(workerRunner("/nowhere/worker.mjs").version()).rejects.toThrow(EngineUnavailableError);
  });
});
