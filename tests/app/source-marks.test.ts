import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimMarks, markedParagraphs, readSegments, voiceMarks, withPassing } from "@/app/surface/source-marks";
import type { SourceClaim } from "@/db/queries/source-page";

const TEXT = "Ten boats sank, the mayor said.";

function claim(words: string, more: Partial<SourceClaim> = {}): SourceClaim {
  const start = TEXT.indexOf(words);
  return {
    id: words,
    start,
    end: start + words.length,
    quote: words,
    sentence: { start: 0, end: TEXT.length },
    focus: [],
    attribution: [],
    modality: "reported",
    polarity: "affirmed",
    checkWorthiness: 0.5,
    fact: null,
    link: null,
    byHand: false,
    correction: null,
    ...more,
  };
}

const disputed: SourceClaim["fact"] = {
  id: "fact",
  statement: "Boats",
  status: "disputed",
  positionLetter: "B",
  positionLabel: "ten",
};

const WHOLE = { start: 0, end: TEXT.length };

describe("markedParagraphs", () => {
  it("gives every paragraph the claims on it, also one that runs over several", () => {
    const text = "One two.\nThree four.\n\nFive six.";
    const on = (id: string, start: number, end: number) => claim("", { id, start, end });
    const claims = [on("long", 0, 25), on("one", 0, 3), on("four", 15, 19), on("six", 27, 30)];
    expect(
      markedParagraphs(text, claims).map(({ paragraph: { start, end }, marks }) => [
        text.slice(start, end),
        marks.map((mark) => (mark.is === "claim" ? mark.claim.id : mark.is)),
      ]),
    ).toEqual([
      ["One two.", ["long", "one"]],
      ["Three four.", ["long", "four"]],
      ["Five six.", ["long", "six"]],
    ]);
  });

  it("leaves a paragraph’s list as it is where nothing comes or goes", () => {
    const marks = claimMarks([claim("boats")]);
    expect(withPassing(WHOLE, marks, [{ is: "cue", start: 90, end: 95 }])).toBe(marks);
    expect(withPassing(WHOLE, marks, [{ is: "cue", start: 0, end: 3 }])).toHaveLength(2);
  });
});

describe("readSegments", () => {
  it("puts what others contradict before what is narrower, and says where each begins", () => {
    const long = claim("Ten boats sank, the mayor", { fact: disputed });
    const short = claim("boats sank");
    const segments = readSegments(TEXT, WHOLE, claimMarks([long, short, claim("Ten boats")]));
    expect(segments.map(({ text, claims, begin }) => [text, claims[0]?.id, begin.map(({ id }) => id)])).toEqual([
      ["Ten ", long.id, [long.id, "Ten boats"]],
      ["boats", long.id, [short.id]],
      [" sank", long.id, []],
      [", the mayor", long.id, []],
      [" said.", undefined, []],
    ]);
  });

  it("marks who says the claim that is looked at", () => {
    const said = claim("Ten boats sank", { attribution: [{ name: "mayor", cue: "said", mode: "indirect" }] });
    const segments = readSegments(TEXT, WHOLE, [...claimMarks([said]), ...voiceMarks(TEXT, said)]);
    expect(segments.filter(({ speaker }) => speaker).map(({ text }) => text)).toEqual(["mayor"]);
    expect(segments.filter(({ cue }) => cue).map(({ text }) => text)).toEqual(["said"]);
  });

  it("gives the paragraph again, whatever claims overlap in it; each claim begins once", () => {
    const spans = fc.array(fc.tuple(fc.nat(TEXT.length - 1), fc.nat(TEXT.length)), { maxLength: 8 });
    fc.assert(
      fc.property(spans, (pairs) => {
        const claims = pairs
          .filter(([start, end]) => start < end)
          .map(([start, end], at) => claim("", { id: String(at), start, end }));
        const segments = readSegments(TEXT, WHOLE, claimMarks(claims));
        expect(segments.map(({ text }) => text).join("")).toBe(TEXT);
        expect(segments.flatMap(({ begin }) => begin.map(({ id }) => id)).toSorted()).toEqual(
          claims.map(({ id }) => id).toSorted(),
        );
      }),
    );
  });
});
