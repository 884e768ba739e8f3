import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimRequests, partsOf } from "@/lib/models/propose-claims";

const SENTENCE = "The ferry left the port of Marrow at six in the morning. ";

describe("a source is one question, a long one a few", () => {
  it.each([
    [10, 1],
    [280, 1],
    [400, 2],
    [1000, 4],
  ])("%i sentences in %i parts", (sentences, parts) => {
    expect(partsOf(SENTENCE.repeat(sentences))).toHaveLength(parts);
  });

  it("whose parts overlap, each begun where a sentence does", () => {
    const text = SENTENCE.repeat(1000);
    const parts = partsOf(text);
    for (const part of parts) expect(part.startsWith("The ferry")).toBe(true);
    const together = parts.reduce((sum, part) => sum + part.length, 0);
    expect(together).toBeGreaterThan(text.length + (parts.length - 1) * 700);
  });

  it("and which leave nothing out", () => {
    const text = fc.array(fc.constantFrom("a", ". ", "\n", "The ferry sank", " "), { minLength: 1, maxLength: 9000 });
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join("").repeat(3);
        let covered = 0;
        for (const part of partsOf(whole)) {
          const at = whole.indexOf(part, Math.max(0, covered - 16_000));
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(covered);
          covered = Math.max(covered, at + part.length);
        }
        expect(covered).toBe(whole.length);
      }),
      { numRuns: 30 },
    );
  });

  it("named for messages by the source and the part", () => {
    const source = { id: "s1", outlet: null, publishedAt: null, text: SENTENCE.repeat(400) };
    expect(claimRequests("m", source).map(({ subject }) => subject)).toEqual(["s1, part 1 of 2", "s1, part 2 of 2"]);
  });
});
