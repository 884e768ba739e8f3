import { describe, expect, it } from "vitest";
import { figuresOf, sentenceOf } from "../test-engine";

describe("a number that is spelt out before what it counts", () => {
  it.each([
    ["Eleven people are missing.", "missing/person 11"],
    ["Eleven protesters were arrested.", "arrested/person 11"],
    ["Thirteen miners were hurt.", "injured/person 13"],
  ])("%s %s", (text, figure) => {
    expect(sentenceOf(text).words[0]?.deprel).toBe("nummod");
    expect(figuresOf(text)).toContain(figure);
  });

  it.each(["The Formula One race was cancelled.", "The World War Two bomb was found."])(
    "is none in a name: %s",
    (text) => {
      const number = sentenceOf(text).words.find((word) => /^(?:One|Two)$/.test(word.text));
      expect(number?.deprel).not.toBe("nummod");
    },
  );
});
