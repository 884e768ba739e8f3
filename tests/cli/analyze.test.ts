import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import iconv from "iconv-lite";
import { afterAll, describe, expect, it } from "vitest";
import { ANALYSIS } from "@/tests/cli/contract";
import { runVariorum } from "@/tests/cli/run-variorum";

const SAMPLE = "samples/homs-2024";
const root = mkdtempSync(join(tmpdir(), "variorum-analyze-"));
afterAll(() => rmSync(root, { recursive: true }));

function folder(files: Record<string, string | Uint8Array>): string {
  const path = mkdtempSync(join(root, "s-"));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

describe("bad input gives one line, exit 2 and nothing else", () => {
  const cases: [name: string, files: Record<string, string | Uint8Array>, message: RegExp][] = [
    ["an empty file", { "a.txt": "" }, /a\.txt is empty$/],
    ["a binary file", { "a.txt": Uint8Array.of(0, 1, 2, 0, 0, 9) }, /a\.txt is a binary file, not text$/],
    ["a PDF", { "a.txt": "%PDF-1.4 …" }, /a\.txt is a PDF, not text$/],
    [
      "10 MB",
      { "a.txt": new Uint8Array(10 * 1024 * 1024).fill(0x61) },
      /a\.txt is too large: 10\.0 MB, the limit is 5 MB$/,
    ],
    ["a broken story.json", { "story.json": '{\n "id": "a",\n "title": ]\n}' }, /story\.json:3: broken JSON: .+$/],
    ["a story.json of another shape", { "story.json": '{\n "id": "a"\n}' }, /story\.json:1: title must be text$/],
    [
      "a missing file",
      { "story.json": '{ "id": "a", "title": "A",\n "sources": [{ "id": "1", "file": "b.txt" }] }' },
      /story\.json:2: there is no file "b\.txt" in .+$/,
    ],
    ["nothing to read", { "a.csv": "1,2" }, /holds neither story\.json nor \.txt, \.md or \.html files$/],
  ];
  it.each(cases)("%s", (_name, files, message) => {
    const { status, stdout, stderr } = runVariorum(["analyze", folder(files), "--json"]);
    expect(stderr.trimEnd()).toMatch(message);
    expect(stderr.trimEnd()).not.toContain("\n");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  it.each([
    [["analyze", "/no/such/folder"], /no such folder/],
    [["analyze"], /missing required argument/],
    [["analyse", "x"], /unknown command/],
    [["analyze", SAMPLE, "--xml"], /unknown option/],
  ])("%j", (args, message) => {
    const { status, stdout, stderr } = runVariorum(args);
    expect(stderr).toMatch(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});

describe("the sample story", () => {
  const first = runVariorum(["analyze", SAMPLE, "--json"], "", { DATABASE_URL: `file:${join(root, "var/v.db")}` });
  const analysis = ANALYSIS.parse(JSON.parse(first.stdout));

  it("is printed in the fixed shape, without a word on standard error", () => {
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(analysis.sources).toHaveLength(8);
    expect(analysis.claims.length).toBeGreaterThan(30);
  });

  it("opens no database", () => {
    expect(existsSync(join(root, "var"))).toBe(false);
  });

  it("is the same on every run, byte for byte", () => {
    expect(runVariorum(["analyze", SAMPLE, "--json"]).stdout).toBe(first.stdout);
  });

  it("quotes what stands in the sources", () => {
    for (const { sourceId, start, end, quote } of analysis.claims) {
      const text = readFileSync(join(SAMPLE, "sources", `${sourceId}.txt`), "utf8");
      expect(text.slice(start, end)).toBe(quote);
    }
  });

  it("refers to nothing that is not there", () => {
    const claims = new Set(analysis.claims.map(({ id }) => id));
    const facts = new Set(analysis.facts.map(({ id }) => id));
    const positions = new Set(analysis.facts.flatMap((fact) => fact.positions.map(({ id }) => id)));
    for (const { factId, position } of analysis.claims) {
      expect(factId === null || facts.has(factId)).toBe(true);
      expect(position === null || positions.has(position)).toBe(true);
    }
    for (const pair of [...analysis.contradictions, ...analysis.differences]) {
      expect(facts).toContain(pair.factId);
      for (const id of pair.claimIds) expect(claims).toContain(id);
    }
  });

  it("has its wire copy found", () => {
    expect(analysis.sources.filter(({ copyOf }) => copyOf !== null).map(({ id, copyOf }) => [id, copyOf])).toEqual([
      ["harbour-gazette-1206", "levant-wire-1206"],
    ]);
  });

  it("has disputes in it, the gravest first", () => {
    const severities = analysis.contradictions.map(({ severity }) => severity);
    expect(severities.length).toBeGreaterThan(2);
    expect(severities).toEqual(severities.toSorted((a, b) => b - a));
  });

  it("reads well for a person: disputes first, both quotes, who says so and why", () => {
    const { status, stdout } = runVariorum(["analyze", SAMPLE]);
    const [pair] = analysis.contradictions;
    const quotes = analysis.claims.filter(({ id }) => pair?.claimIds.includes(id));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^The battle for Homs, December 2024\n8 sources \(1 copy of another\)/);
    expect(quotes).toHaveLength(2);
    for (const { quote } of quotes) expect(stdout).toContain(`“${quote}”`);
    expect(stdout).toContain(`Why: ${pair?.explanation}`);
    expect(stdout.indexOf("Disputed")).toBeLessThan(stdout.indexOf("Only looks so"));
  });
});

describe("text in other forms is read", () => {
  const english =
    "Bridge closed\n\nThe bridge was closed on Friday. At least 40 people were injured, the port authority said.\n";
  const arabic = "أغلقت السلطات الجسر يوم الجمعة وقالت إن أربعين شخصا أصيبوا في الحادث.\n";
  const html = `<!doctype html><html><head><title>t</title></head><body><article><h1>Bridge closed</h1><p>At least 40 people were injured when a barge struck the bridge on Friday, the port authority said in a statement.</p></article></body></html>`;

  it.each([
    ["UTF-16 with a mark", "a.txt", iconv.encode(english, "utf-16le", { addBOM: true }), english],
    ["UTF-16 without a mark", "a.txt", iconv.encode(english, "utf-16be"), english],
    ["Windows-1256", "a.txt", iconv.encode(arabic, "windows-1256"), arabic],
    ["CR LF", "a.txt", Buffer.from(english.replaceAll("\n", "\r\n")), english.replaceAll("\n", "\r\n")],
  ])("%s", (_name, file, bytes, text) => {
    const { status, stdout } = runVariorum(["analyze", folder({ [file]: bytes }), "--json"]);
    const { sources, claims } = ANALYSIS.parse(JSON.parse(stdout));
    expect(status).toBe(0);
    expect(sources).toMatchObject([{ id: "a", outlet: null, chars: text.length }]);
    for (const { start, end, quote } of claims) expect(text.slice(start, end)).toBe(quote);
  });

  it("a page by its article", () => {
    const { stdout } = runVariorum(["analyze", folder({ "a.html": html }), "--json"]);
    const { claims } = ANALYSIS.parse(JSON.parse(stdout));
    expect(claims.flatMap(({ quantities }) => quantities.map(({ value }) => value))).toContain(40);
    for (const { quote } of claims) expect(quote).not.toContain("<");
  });
});
