import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

  it("takes one more report from a file, and not twice", () => {
    const file = join(root, "report.txt");
    writeFileSync(file, "Rebels enter Homs\n\nRebel fighters entered the city of Homs on Saturday, residents said.\n");
    const args = ["add", storyId, file, "--outlet", "Port News", "--published", "2024-12-07T20:00:00+02:00"];
    expect(runVariorum(args, "", env)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\S+\n$/),
      stderr: "",
    });
    expect(runVariorum(args, "", env)).toMatchObject({
      status: 3,
      stdout: "",
      stderr: expect.stringContaining("already has this text"),
    });
    expect(runVariorum(["export", storyId, "--format", "json"], "", env).stdout).toContain("Rebels enter Homs");
  });

  it("is exported as a table and as claim reviews", () => {
    expect(runVariorum(["export", storyId, "--format", "csv"], "", env).stdout).toMatch(/^fact,status,verdict,/);
    expect(runVariorum(["export", storyId, "--format", "claimreview"], "", env).stdout).toBe("[]\n");
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

it("imports all of a folder or nothing, and names the file", () => {
  const folder = mkdtempSync(join(root, "short-"));
  writeFileSync(join(folder, "a.txt"), "The ferry took 80 passengers across the bay.");
  writeFileSync(join(folder, "b.txt"), "Nothing.");
  const fresh = { DATABASE_URL: `file:${join(folder, "v.db")}` };
  const { status, stdout, stderr } = runVariorum(["import", folder], "", fresh);
  expect(stderr).toBe(`${join(folder, "b.txt")}: A source needs at least 20 characters of text.\n`);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
});

it("says where a note can't be written", () => {
  const id = runVariorum(["import", "samples/homs-2024"], "", env).stdout.trim();
  const { status, stdout, stderr } = runVariorum(["export", id, "--out", join(root, "none/note.md")], "", env);
  expect(stderr).toBe(`${join(root, "none/note.md")} is not a file that can be written\n`);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
});

it("migrates twice without a word", () => {
  const fresh = { DATABASE_URL: `file:${join(root, "fresh/v.db")}` };
  for (const _ of [1, 2]) expect(runVariorum(["migrate"], "", fresh)).toEqual({ status: 0, stdout: "", stderr: "" });
});

it.each([
  [["export", "nothing"], /There is no story "nothing"\./],
  [["export", "x", "--format", "pdf"], /Allowed choices are md, json, csv, claimreview/],
  [["import", "/no/such/folder"], /no such folder/],
  [["add", "nothing", "/no/such/file.txt"], /is not a file that can be read/],
  [["add", "nothing", "http://127.0.0.1/"], /lies in a closed network/],
  [["add", "nothing", "LICENSE"], /no such story/],
])("%j is refused", (args, message) => {
  const { status, stdout, stderr } = runVariorum(args, "", env);
  expect(stderr).toMatch(message);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
});
