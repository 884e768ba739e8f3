import { describe, expect, it } from "vitest";
import { inProcessRunner } from "@/lib/analysis/engine-runner";
import { EngineUnavailableError } from "@/lib/analysis/engine-unavailable-error";
import { fakeEngine } from "@/tests/operations/fake-engine";

describe("inProcessRunner", () => {
  it("answers as the engine does", async () => {
    const engine = fakeEngine();
    const runner = inProcessRunner(async () => engine);
    const source = { id: "s", outlet: null, publishedAt: null, text: "The crew saw 3 whales." };
    expect(await runner.version()).toBe("fake/1");
    const reading = await runner.readSource(source);
    expect(reading).toEqual(engine.readSource(source));
    const stretch = { source, span: { start: 9, end: 21 }, answering: null };
    expect(await runner.readSpan(stretch)).toMatchObject({ quote: "saw 3 whales" });
    expect(await runner.readSpan({ ...stretch, span: { start: 0, end: 8 } })).toBeNull();
    expect(await runner.linkStory([reading])).toEqual(engine.linkStory([reading]));
    await runner.close();
  });

  it("refuses where the engine can't be loaded", async () => {
    const runner = inProcessRunner(() => Promise.reject(new Error("no weights")));
    await expect(runner.version()).rejects.toThrow(new EngineUnavailableError("The analysis failed: no weights"));
  });
});
