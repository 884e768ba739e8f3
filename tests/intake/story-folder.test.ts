import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lineOfPath } from "@/lib/intake/json-line";
import { readStoryFolder } from "@/lib/intake/story-folder";

const root = mkdtempSync(join(tmpdir(), "variorum-story-"));
afterAll(() => rmSync(root, { recursive: true }));

function folder(files: Record<string, string | Uint8Array>): string {
  const path = mkdtempSync(join(root, "s-"));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

const story = (sources: string) => `{\n  "id": "s",\n  "title": "S",\n  "sources": [\n    ${sources}\n  ]\n}`;

describe("a story folder", () => {
  it("is read by its story.json, texts as they stand", async () => {
    const path = folder({
      "story.json": story(
        '{ "id": "1", "file": "t/a.txt", "outlet": "Port News", "publishedAt": "2025-03-07T06:10:00+01:00" }',
      ),
      "t/a.txt": " One.\r\nTwo. \n",
    });
    const { id, title, sources } = await readStoryFolder(path);
    expect({ id, title }).toEqual({ id: "s", title: "S" });
    expect(sources).toMatchObject([
      {
        id: "1",
        file: "t/a.txt",
        outlet: "Port News",
        publishedAt: "2025-03-07T06:10:00+01:00",
        text: " One.\r\nTwo. \n",
      },
    ]);
  });

  it("may leave outlet and date null or out", async () => {
    const path = folder({
      "story.json": story(
        '{ "id": "1", "file": "a.txt", "outlet": null, "publishedAt": null }, { "id": "2", "file": "a.txt" }',
      ),
      "a.txt": "One.",
    });
    expect((await readStoryFolder(path)).sources).toMatchObject([
      { outlet: null, publishedAt: null },
      { outlet: null, publishedAt: null },
    ]);
  });

  it("without story.json is the story of its text files, sorted", async () => {
    const path = folder({
      "b.txt": "B.",
      "a.md": "A.",
      "c.html": "<p>The text of C.</p>",
      "d.csv": "1,2",
      "b.md": "b",
      ".e.txt": "E",
    });
    const read = await readStoryFolder(path);
    expect(read.id).toBe(basename(path));
    expect(read.sources.map(({ id, text }) => [id, text])).toEqual([
      ["a", "A."],
      ["b.md", "b"],
      ["b.txt", "B."],
      ["c", "The text of C."],
    ]);
  });
});

describe("what is wrong with a story folder is said in one line", () => {
  const cases: [name: string, files: Record<string, string | Uint8Array>, message: RegExp][] = [
    ["broken JSON", { "story.json": '{\n  "id": "s",\n  "title" "S"\n}' }, /story\.json:3: broken JSON/],
    ["JSON cut short", { "story.json": '{\n  "id": "s",\n' }, /story\.json:3: broken JSON/],
    ["a list", { "story.json": "[]" }, /story\.json:1: the story must be an object/],
    ["no title", { "story.json": '{\n  "id": "s",\n  "sources": []\n}' }, /story\.json:1: title must be text/],
    [
      "no sources",
      { "story.json": '{\n"id": "s",\n"title": "S",\n"sources": []\n}' },
      /story\.json:4: sources is empty/,
    ],
    [
      "a number for a file",
      { "story.json": story('{ "id": "1", "file": 7 }') },
      /story\.json:5: sources\[0\]\.file must be text/,
    ],
    [
      "a file outside",
      { "story.json": story('{ "id": "1", "file": "../a.txt" }') },
      /:5: sources\[0\]\.file leads out of the story's folder/,
    ],
    [
      "no such file",
      { "story.json": story('{ "id": "1",\n "file": "a.txt" }') },
      /story\.json:6: there is no file "a\.txt"/,
    ],
    [
      "an id twice",
      { "story.json": story('{ "id": "1", "file": "a.txt" },\n{ "id": "1", "file": "a.txt" }'), "a.txt": "A" },
      /story\.json:6: source id "1" stands twice/,
    ],
    [
      "no date",
      { "story.json": story('{ "id": "1", "file": "a.txt", "publishedAt": "Friday" }'), "a.txt": "A" },
      /story\.json:5: sources\[0\]\.publishedAt is no ISO 8601 date/,
    ],
    ["an empty source", { "story.json": story('{ "id": "1", "file": "a.txt" }'), "a.txt": "" }, /a\.txt is empty/],
    ["a binary source", { "a.txt": Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d) }, /a\.txt is a PDF, not text/],
    ["an empty folder", {}, /holds neither story\.json nor \.txt/],
  ];
  it.each(cases)("%s", async (_name, files, message) => {
    await expect(readStoryFolder(folder(files))).rejects.toThrow(message);
    await expect(readStoryFolder(folder(files))).rejects.toMatchObject({
      name: "IntakeError",
      message: expect.not.stringContaining("\n"),
    });
  });

  it("a folder that is not there", async () => {
    await expect(readStoryFolder(join(root, "nowhere"))).rejects.toThrow(/nowhere: there is no such folder/);
  });

  it("a file instead of a folder", async () => {
    const path = join(folder({ "a.txt": "A" }), "a.txt");
    await expect(readStoryFolder(path)).rejects.toThrow(/a\.txt is not a folder/);
  });
});

describe("the line of a JSON path", () => {
  const json = '{\n "a": [\n  { "b": "x]," },\n  { "b":\n   2 }\n ],\n "c\\"d": { "e": true }\n}';
  it.each([
    [["a"], 2],
    [["a", 0, "b"], 3],
    [["a", 1], 4],
    [["a", 1, "b"], 5],
    [["a", 1, "z"], 4],
    [['c"d', "e"], 7],
    [["nothing"], 1],
  ])("%j is %i", (path, line) => {
    expect(lineOfPath(json, path)).toBe(line);
  });
});
