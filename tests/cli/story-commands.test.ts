import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runVariorum } from "@/tests/cli/run-variorum";

const root = mkdtempSync(join(tmpdir(), "variorum-stories-"));
afterAll(() => rmSync(root, { recursive: true }));
const env = { DATABASE_URL: `file:${join(root, "v.db")}` };

describe("a story in the database", () => {
  const imported = runVariorum(["import", "samples/homs-2024"], "", env);
  const storyId = imported.stdout.trim();

  it("is imported, and its id printed", () => {
    expect(imported).toMatchObject({ status: 0, stderr: "" });
    expect(storyId).toMatch(/^\S+$/);
  });

  it("is exported as Markdown, quotes and hashes and all", () => {
    const { status, stdout } = runVariorum(["export", storyId], "", env);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# The battle for Homs, December 2024\n/);
    expect(stdout).toContain("## Open disputes");
    expect(stdout.match(/SHA-256 `[0-9a-f]{64}`/g)).toHaveLength(8);
  });

  it("is exported as JSON to a file", () => {
    const file = join(root, "note.json");
    expect(runVariorum(["export", storyId, "--format", "json", "--out", file], "", env)).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ story: { id: storyId } });
  });
});

it("migrates twice without a word", () => {
  const fresh = { DATABASE_URL: `file:${join(root, "fresh/v.db")}` };
  for (const _ of [1, 2]) expect(runVariorum(["migrate"], "", fresh)).toEqual({ status: 0, stdout: "", stderr: "" });
});

it.each([
  [["export", "nothing"], /There is no story "nothing"\./],
  [["export", "x", "--format", "pdf"], /Allowed choices are md, json/],
  [["import", "/no/such/folder"], /no such folder/],
])("%j is refused", (args, message) => {
  const { status, stdout, stderr } = runVariorum(args, "", env);
  expect(stderr).toMatch(message);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
});
