import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Clause, readClauses } from "@/lib/engine/clause";
import { readBlocks } from "@/lib/engine/recognisers/read-blocks";
import { readSentences } from "@/lib/engine/recognisers/read-sentences";
import { createParser } from "@/lib/engine/syntax/parser";
import { treeOf } from "@/lib/engine/syntax/tree";

const parser = createParser(readFileSync("lib/engine/syntax/weights.bin"));

function clausesOf(text: string): { text: string; subject: string | null; role: Clause["role"]; passive: boolean }[] {
  const [sentence] = readSentences(text, readBlocks(text));
  if (!sentence) return [];
  const words = parser.parse(sentence.tokens);
  const clauses = readClauses(treeOf({ ...sentence, words }), new Set());
  return clauses.map((clause) => ({
    text: text.slice(clause.start, clause.end),
    subject: clause.subject === null ? null : (words[clause.subject]?.text ?? null),
    role: clause.role,
    passive: clause.passive,
  }));
}

describe("readClauses", () => {
  it("parts a reported clause from the one that reports it", () => {
    const clauses = clausesOf("The agency said that the dam had burst.");
    expect(clauses).toContainEqual({ text: "the dam had burst", subject: "dam", role: "content", passive: false });
    expect(clauses[0]).toMatchObject({ subject: "agency", role: "main" });
  });

  it("hands the subject on to a coordinate predicate", () => {
    expect(clausesOf("The rebels seized the airport and advanced towards the capital.")).toContainEqual({
      text: "advanced towards the capital",
      subject: "rebels",
      role: "coordinate",
      passive: false,
    });
  });

  it("gives a relative clause the noun that it hangs on as its subject", () => {
    expect(clausesOf("The soldiers who fled the town were arrested.")).toContainEqual({
      text: "who fled the town",
      subject: "soldiers",
      role: "relative",
      passive: false,
    });
  });

  it("sees a passive", () => {
    expect(clausesOf("Two bridges were destroyed by the flood.")[0]).toMatchObject({
      subject: "bridges",
      passive: true,
    });
  });

  it("keeps a condition apart from what depends on it", () => {
    const clauses = clausesOf("If the dam bursts, the valley will flood.");
    expect(clauses.map((clause) => clause.text)).toEqual(["the valley will flood", "If the dam bursts"]);
  });

  it("gives nothing for nothing", () => {
    expect(clausesOf("")).toEqual([]);
  });
});
