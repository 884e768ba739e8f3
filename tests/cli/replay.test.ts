import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { ANALYSIS } from "@/tests/cli/contract";
import { runVariorum } from "@/tests/cli/run-variorum";

const SAMPLE = "samples/homs-2024";
const ANSWERS = `${SAMPLE}/answers`;
/** An address that nobody answers: a socket that is opened after all would be told of. */
const NOBODY = { VARIORUM_MODEL_URL: "http://127.0.0.1:9/v1", VARIORUM_MODEL: "careful-reader" };

const root = mkdtempSync(join(tmpdir(), "variorum-replay-"));
afterAll(() => rmSync(root, { recursive: true }));

it("a replay prints the same shape, names the model, and is the same every time", () => {
  const first = runVariorum(["analyze", SAMPLE, "--json", "--replay", ANSWERS], "", NOBODY);
  expect(first.stderr, "run npx tsx scripts/record-sample-answers.ts where the prompts or the rules have changed").toBe(
    "",
  );
  const analysis = ANALYSIS.parse(JSON.parse(first.stdout));
  expect(analysis.engine).toMatch(/^variorum-engine\/\S+ \+ careful-reader \(claims\/1, positions\/1\)$/);
  expect(analysis.facts.map(({ statement }) => statement)).toContain("Have government troops left Homs");
  expect(runVariorum(["analyze", SAMPLE, "--json", "--replay", ANSWERS]).stdout).toBe(first.stdout);
}, 240_000);

it("a missing answer is one line that says which, and exit 2", () => {
  const some = join(root, "some");
  cpSync(ANSWERS, some, { recursive: true });
  const gone = readdirSync(some).find((file) => file !== "recording.json");
  rmSync(join(some, gone ?? ""));
  const { status, stdout, stderr } = runVariorum(["analyze", SAMPLE, "--json", "--replay", some], "", NOBODY);
  expect(stderr.trimEnd()).toMatch(
    new RegExp(
      `^there is no answer of careful-reader to (?:claims|positions)/1 about .+ \\(${gone?.replace(".json", "")}\\)$`,
    ),
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
});

it.each([
  [["--replay", root], {}, /holds no recording\.json/],
  [["--model"], {}, /set VARIORUM_MODEL_URL and VARIORUM_MODEL/],
  [["--record", join(root, "r")], { VARIORUM_MODEL_URL: "nowhere", VARIORUM_MODEL: "m" }, /VARIORUM_MODEL_URL: .*http/],
  [
    ["--record", ANSWERS],
    { ...NOBODY, VARIORUM_MODEL: "another" },
    /holds a recording of careful-reader, not of another/,
  ],
])("%j without what it needs is one line and exit 2", (args, env, message) => {
  const { status, stdout, stderr } = runVariorum(["analyze", SAMPLE, ...args], "", env);
  expect(stderr.trimEnd()).toMatch(message);
  expect(stderr.trimEnd()).not.toContain("\n");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
});

it("an endpoint that is not there leaves the story to the rules, and says so", () => {
  const alone = join(root, "alone");
  const { status, stdout, stderr } = runVariorum(["analyze", SAMPLE, "--json", "--record", alone], "", NOBODY);
  expect(status).toBe(0);
  expect(stderr).toContain("The model at 127.0.0.1:9 can’t be reached. The rules alone read what it was asked about.");
  expect(ANALYSIS.parse(JSON.parse(stdout)).engine).toMatch(/^variorum-engine\/\S+$/);
});
