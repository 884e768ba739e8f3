import { describe, expect, it } from "vitest";
import { claimsOf, engine, PUBLISHED } from "../test-engine";

const modalityOf = (text: string, words: string) =>
  claimsOf(text).find((claim) => claim.quote.includes(words))?.modality;

describe("a denial without a speaker", () => {
  it.each([
    ["It is untrue that the quarry has shut.", "quarry has shut"],
    ["There is no truth in reports that the quarry has shut.", "quarry has shut"],
    ["It is not the case that troops have left.", "troops have left"],
    ["Reports that troops have left are false.", "troops have left"],
    ["Reports that the quarry had shut have been deemed misleading.", "quarry had shut"],
  ])("%s", (text, words) => {
    expect(modalityOf(text, words)).toBe("denied");
  });

  it.each([
    ["It is wrong to leave the dam open.", "dam open"],
    ["It is true that the quarry has shut.", "quarry has shut"],
    ["The quarry has shut.", "quarry has shut"],
    ["The verdict was wrong.", "verdict"],
  ])("is none: %s", (text, words) => {
    expect(modalityOf(text, words)).toBe("asserted");
  });
});

describe("what a denial comes to", () => {
  it.each([
    [
      "The ministry denied on Friday that its troops had withdrawn from Marash.",
      "Government troops remain in Marash.",
      "agreement",
    ],
    ["The company denied that the plant had closed.", "The plant remains open.", "agreement"],
    ["The mayor denied that the bridge was closed.", "The bridge is open.", "agreement"],
    ["It is untrue that the quarry has shut.", "The quarry is still open.", "agreement"],
    [
      "The ministry denied that its troops had withdrawn from Marash.",
      "Government troops have withdrawn from Marash.",
      "contradiction",
    ],
    ["There is no truth in reports that the quarry has shut.", "The quarry has shut.", "contradiction"],
  ] as const)("%s / %s → %s", (a, b, relation) => {
    const texts = [a, b].map((text) => ({ text, publishedAt: PUBLISHED }));
    const [premise, hypothesis] = texts;
    expect(premise && hypothesis && engine.compare(premise, hypothesis).relation).toBe(relation);
  });
});
