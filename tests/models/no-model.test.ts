import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import net from "node:net";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { inProcessRunner } from "@/lib/analysis/engine-runner";
import { analyseStory } from "@/lib/operations/analyse-story";
import { importStory } from "@/lib/operations/import-story";
import { temporaryDatabase } from "@/tests/db/temporary-database";
import { engine } from "@/tests/engine/test-engine";

afterEach(() => vi.restoreAllMocks());

it("without a model a story is analysed without a socket", async () => {
  const connected = vi.spyOn(net.Socket.prototype, "connect");
  const db = await temporaryDatabase();
  const context = { db, actor: { name: "Ada" } };
  const text = "The bridge at Ansel was shut on Friday. At least 40 people were hurt, the port authority said.";
  const { storyId } = await importStory(context, {
    name: "ansel",
    title: "The bridge at Ansel",
    sources: [
      { name: "a", text },
      { name: "b", text: text.replace("40", "90") },
    ],
  });
  await analyseStory(
    context,
    { storyId },
    inProcessRunner(async () => engine),
  );
  expect(connected).not.toHaveBeenCalled();
});

it("the command starts without the library that speaks to models", () => {
  const { status } = spawnSync(process.execPath, ["scripts/variorum.mjs", "--help"]);
  expect(status).toBe(0);
  const [bundle = ""] = readdirSync("build/cli", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join("build/cli", name))
    .filter((path) => readdirSync(path).includes("main.mjs"))
    .sort();
  const main = readFileSync(join(bundle, "main.mjs"), "utf8");
  expect(main).not.toContain("createOpenAICompatible");
  const eager = [...main.matchAll(/^(?:import|export)\b.*?from\s*"\.\/(.+?)"/gms)].map(([, chunk = ""]) => chunk);
  for (const chunk of eager)
    expect(readFileSync(join(bundle, chunk), "utf8"), chunk).not.toContain("function createOpenAICompatible");
});
