import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foundSegments, searchQuery } from "@/lib/review/search-query";

describe("searchQuery", () => {
  it.each([
    ["", null],
    [" \t ", null],
    ["!?* - ^", null],
    ['""', null],
    ["evac", '"evac"*'],
    ["dam Velm", '"dam"* "Velm"*'],
    ['"two boats" sank', '"two boats" "sank"*'],
    ['"two boats', '"two"* "boats"*'],
    ['say "yes', '"say"* "yes"*'],
    ["280,000", '"280"* "000"*'],
    ["NEAR(a b) AND OR NOT", '"NEAR"* "a" "b" "AND"* "OR"* "NOT"*'],
    ["title: x^2 {a}", '"title"* "x" "2" "a"'],
    ["café", '"café"*'],
  ])("%j is %j", (typed, query) => {
    expect(searchQuery(typed)).toBe(query);
  });

  it("takes no more words than narrow", () => {
    expect(searchQuery("word ".repeat(1000))?.split(" ")).toHaveLength(16);
  });

  it("is quoted terms and nothing else, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const query = searchQuery(typed);
        return query === null || /^"[^"]+"\*?(?: "[^"]+"\*?)*$/.test(query);
      }),
    );
  });
});

describe("foundSegments", () => {
  it.each([
    ["no mark", [["no mark", false]]],
    [
      "\u0002Nine\u0003 boats",
      [
        ["Nine", true],
        [" boats", false],
      ],
    ],
    [
      "the \u0002boats\u0003",
      [
        ["the ", false],
        ["boats", true],
      ],
    ],
    ["", []],
  ])("cuts %j", (marked, segments) => {
    expect(foundSegments(marked).map(({ text, isHit }) => [text, isHit])).toEqual(segments);
  });
});
