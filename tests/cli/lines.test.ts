import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { COMPARISON, INSPECTION } from "@/tests/cli/contract";
import { runVariorum } from "@/tests/cli/run-variorum";

const lines = (objects: object[]) => objects.map((object) => `${JSON.stringify(object)}\n`).join("");
const read = (stdout: string): unknown[] =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("inspect", () => {
  const text = 'At least 40 people were injured on 3 May 2021, the mayor said. "The bridge is closed," she added.';

  it("prints a line for each line, in the fixed shape", () => {
    const input = lines([
      { id: "a", text, publishedAt: "2021-05-04" },
      { id: "b", text: "" },
      { id: "c", text, publishedAt: null },
    ]);
    const { status, stdout, stderr } = runVariorum(["inspect", "--jsonl"], input);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [first, second, third, ...more] = read(stdout).map((line) => INSPECTION.parse(line));
    expect(more).toEqual([]);
    expect([first?.id, second?.id, third?.id]).toEqual(["a", "b", "c"]);
    expect(first?.quantities).toContainEqual(expect.objectContaining({ value: 40, comparator: "at_least" }));
    expect(first?.times).toContainEqual(expect.objectContaining({ start: "2021-05-03" }));
    expect(first?.attributions.map(({ speaker }) => speaker)).toContain("mayor");
    for (const { start, end, quote } of first?.claims ?? []) expect(text.slice(start, end)).toBe(quote);
    expect(second).toEqual({ id: "b", claims: [], quantities: [], times: [], attributions: [] });
  });

  it("prints the same every time", () => {
    const input = lines([{ id: "a", text }]);
    expect(runVariorum(["inspect", "--jsonl"], input).stdout).toBe(runVariorum(["inspect", "--jsonl"], input).stdout);
  });
});

describe("compare", () => {
  it("prints a line for each line, in the fixed shape", () => {
    const input = lines([
      { id: "a", premise: "At least 90 people were killed by the flood.", hypothesis: "The flood killed 12 people." },
      { id: "b", premise: "The bridge is closed.", hypothesis: "Wheat prices rose in May.", premiseDate: "2021-05-04" },
    ]);
    const { status, stdout, stderr } = runVariorum(["compare", "--jsonl"], input);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const answers = read(stdout).map((line) => COMPARISON.parse(line));
    expect(answers).toMatchObject([
      { id: "a", relation: "contradiction", kind: "quantity" },
      { id: "b", relation: "unrelated" },
    ]);
  });
});

describe("bad lines give one line, exit 2 and nothing else", () => {
  it.each([
    ["inspect", '{"id":"a","text":"One."}\nnonsense\n', "standard input, line 2: broken JSON"],
    ["inspect", '{"id":"a"}\n', "standard input, line 1: text must be text"],
    ["compare", '{"id":"a","premise":"One."}\n', "standard input, line 1: hypothesis must be text"],
    ["compare", '{"id":7,"premise":"One.","hypothesis":"Two."}\n', "standard input, line 1: id must be text"],
  ])("%s %j", (command, input, message) => {
    const { status, stdout, stderr } = runVariorum([command, "--jsonl"], input);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd()).not.toContain("\n");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});

it("ends quietly when its reader has seen enough", () => {
  const input = lines(
    Array.from({ length: 40 }, (_, id) => ({ id: String(id), text: "The bridge is closed. ".repeat(40) })),
  );
  const command = "set -o pipefail; node scripts/variorum.mjs inspect --jsonl | head -n 1 | wc -l";
  const { status, stdout, stderr } = spawnSync("bash", ["-c", command], { input, encoding: "utf8" });
  expect({ status, stdout: stdout.trim() }).toEqual({ status: 0, stdout: "1" });
  expect(stderr).toBe("");
});
