import { expect, it } from "vitest";
import { z } from "zod";
import { sha256 } from "@/lib/engine/content-hash";
import { requestKey, requestOf } from "@/lib/models/model-request";
import { claimsPrompt } from "@/lib/models/prompts/claims-1";
import { positionsPrompt } from "@/lib/models/prompts/positions-1";

const REPORT = { outlet: "Marrow Mail", publishedAt: "2031-05-07", text: "The ferry sank." };
const CLAIM = {
  quote: "The ferry sank",
  sentence: "The ferry sank, the coast guard said.",
  outlet: "Marrow Mail",
  publishedAt: null,
  speakers: ["coast guard", "a diver"],
  modality: "reported",
  about: "fate of the ferry",
};

// Stored answers are found by the prompt's version: other words need a version, and a file, of their own.
it.each([
  ["claims/1", "eb4505518fb61cf1", claimsPrompt.id, claimsPrompt.system + claimsPrompt.input(REPORT)],
  [
    "positions/1",
    "536b83b570e3061b",
    positionsPrompt.id,
    positionsPrompt.system + positionsPrompt.input([CLAIM, CLAIM]),
  ],
])("the words of %s are those of its version", (version, hash, id, words) => {
  expect(`${id} ${sha256(words).slice(0, 16)}`).toBe(`${version} ${hash}`);
});

it("a report is set apart from what is asked", () => {
  expect(claimsPrompt.input(REPORT)).toBe(
    "Outlet: Marrow Mail\nPublished: 2031-05-07\n<report>\nThe ferry sank.\n</report>",
  );
});

it("claims are numbered, each on a line of its own whatever it quotes", () => {
  const lines = positionsPrompt.input([{ ...CLAIM, quote: 'The "ferry"\nsank' }, CLAIM]).split("\n");
  expect(lines[0]).toBe(
    '1. "The \\"ferry\\"\\nsank" (Marrow Mail; date not known; says coast guard, through a diver; reported; about: fate of the ferry)',
  );
  expect(lines).toHaveLength(4);
});

it.each([claimsPrompt.schema, positionsPrompt.schema])("the answer's shape can be sent as JSON schema", (schema) => {
  expect(z.toJSONSchema(schema, { io: "input", target: "draft-7" })).toMatchObject({ type: "object" });
});

it("a question's key depends on model, version and input alone", () => {
  const key = (model: string, subject: string) => requestKey(requestOf(model, claimsPrompt, REPORT, subject));
  expect(key("a", "1")).toBe(key("a", "2"));
  expect(key("a", "1")).not.toBe(key("b", "1"));
});
