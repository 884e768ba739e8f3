import { describe, expect, it } from "vitest";
import type { EngineRunner } from "@/lib/analysis/engine-runner";
import { runnerPool } from "@/lib/analysis/runner-pool";
import type { SourceReading } from "@/lib/engine/analysis";

const reading = (sourceId: string): SourceReading => ({
  sourceId,
  outlet: null,
  publishedAt: null,
  sha256: "",
  chars: 0,
  claims: [],
  shingles: [],
});

function recorder(name: string, log: string[], gate: Promise<void>): EngineRunner {
  return {
    width: 1,
    version: async () => name,
    readSource: async ({ id }) => {
      log.push(`${name} ${id}`);
      await gate;
      return reading(id);
    },
    readSpan: async () => null,
    readProposals: async () => Promise.reject(new Error(name)),
    groupsToAsk: async () => Promise.reject(new Error(name)),
    linkStory: async () => Promise.reject(new Error(name)),
    close: async () => {
      log.push(`${name} closed`);
    },
  };
}

const source = (id: string) => ({ id, outlet: null, publishedAt: null, text: "" });

describe("runnerPool", () => {
  it("gives each source to the runner with the fewest under way", async () => {
    const log: string[] = [];
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const pool = runnerPool([recorder("a", log, gate), recorder("b", log, gate)]);
    const readings = ["1", "2", "3"].map((id) => pool.readSource(source(id)));
    expect(pool.width).toBe(2);
    expect(log).toEqual(["a 1", "b 2", "a 3"]);
    open();
    expect((await Promise.all(readings)).map((each) => each.sourceId)).toEqual(["1", "2", "3"]);
    await pool.readSource(source("4"));
    expect(log.at(-1)).toBe("a 4");
  });

  it("takes everything else to the first, and closes all", async () => {
    const log: string[] = [];
    const pool = runnerPool([recorder("a", log, Promise.resolve()), recorder("b", log, Promise.resolve())]);
    expect(await pool.version()).toBe("a");
    await expect(pool.linkStory([])).rejects.toThrow("a");
    await pool.close();
    expect(log).toEqual(["a closed", "b closed"]);
  });

  it("refuses to be empty", () => {
    expect(() => runnerPool([])).toThrow(RangeError);
  });
});
