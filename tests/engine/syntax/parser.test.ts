import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Token } from "@/lib/engine/sentence";
import type { Word } from "@/lib/engine/syntax/parsed-sentence";
import { createParser, type Parser } from "@/lib/engine/syntax/parser";

const bytes = readFileSync("lib/engine/syntax/weights.bin");
let parser: Parser;
beforeAll(() => {
  parser = createParser(bytes);
});

/** One token for each piece between spaces. */
function tokens(text: string): Token[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function expectTree(words: readonly Word[]): void {
  expect(words.filter(({ head }) => head === -1).length).toBe(words.length === 0 ? 0 : 1);
  for (const word of words) {
    expect(word.deprel === "root").toBe(word.head === -1);
    let at: Word | undefined = word;
    for (let steps = 0; at !== undefined && at.head !== -1; steps++) {
      expect(steps).toBeLessThan(words.length);
      at = words[at.head];
    }
    expect(at).toBeDefined();
    expect(word.margin).toBeGreaterThanOrEqual(0);
    expect(word.margin).toBeLessThanOrEqual(1);
  }
}

describe("any input gives one word for each token, one root and no cycle", () => {
  const filler = "The council of the town , which met on Monday , said that it had not yet decided ; ".repeat(60);

  it.each([0, 1, 2, 3, 17, 400, 401, 1000])("%i tokens", (count) => {
    const input = tokens(filler).slice(0, count);
    expect(input.length).toBe(count);
    const words = parser.parse(input);
    expect(words.map(({ text, start, end }) => ({ text, start, end }))).toEqual(input);
    expectTree(words);
  });

  it.each(["🙂", "— — —", "…", "ПРЕЗИДЕНТ заявил", "''", "x".repeat(5000), "1 2 3 4 5", "\u0000"])("%s", (text) => {
    expectTree(parser.parse(tokens(text)));
  });

  it("takes a token without text", () => {
    expectTree(parser.parse([{ text: "", start: 0, end: 0 }]));
  });
});

describe("the same tokens give the same words", () => {
  const text = tokens("Ministers from six countries signed the treaty in Oslo on Friday .");

  it("whatever was parsed before, and in another parser", () => {
    const first = parser.parse(text);
    parser.parse(tokens("Go !"));
    expect(parser.parse(text)).toEqual(first);
    expect(createParser(Uint8Array.from(bytes).buffer).parse(text)).toEqual(first);
  });
});

describe("typography is folded before look-up", () => {
  it.each([
    ["The firm ’s chief said it wo n’t pay .", "The firm 's chief said it wo n't pay ."],
    ["“ We won , ” he said .", '" We won , " he said .'],
    ["The toll – now 20 – rose .", "The toll - now 20 - rose ."],
  ])("%s", (curly, straight) => {
    const shape = (text: string) =>
      parser.parse(tokens(text)).map(({ head, deprel, xpos, lemma }) => ({ head, deprel, xpos, lemma }));
    expect(shape(curly)).toEqual(shape(straight));
  });
});

describe("weights of another format", () => {
  it("are refused, naming both formats", () => {
    const other = Uint8Array.from(bytes);
    other[4] = 99;
    expect(() => createParser(other)).toThrow(/Syntax weights have format 99; this parser reads format \d+\./);
  });

  it("are refused where they are cut short", () => {
    expect(() => createParser(Uint8Array.from(bytes.subarray(0, 100_000)))).toThrow(
      "The syntax weights are cut short.",
    );
  });
});
