import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWordPieces } from "@/lib/engine/encoder/word-pieces";

const RESERVED = ["<unk>", "<s>", "</s>", "<1>", "<2>", "<3>"];
const PIECES = [...RESERVED, "▁", "▁the", "▁re", "treat", "ed", "t", "r", "e", "a", "d", "▁retreat", "½"];
const SCORES = Float32Array.from([0, 0, 0, 0, 0, 0, -4, -2, -3, -3, -2, -5, -5, -5, -5, -5, -9, -3]);
const cut = createWordPieces(PIECES, SCORES);
const spelt = (text: string) => cut(text, 128).map(({ id }) => PIECES[id]);

describe("the pieces of a text", () => {
  it.each([
    ["the", ["▁the"]],
    ["retreated", ["▁re", "treat", "ed"]],
    ["the retreat", ["▁the", "▁re", "treat"]],
    ["tea", ["▁", "t", "e", "a"]],
    ["", []],
  ])("%j is %j", (text, pieces) => {
    expect(spelt(text)).toEqual(pieces);
  });

  it("takes a character that the vocabulary lacks for one unknown piece, and a run of them too", () => {
    expect(cut("the Ωψ", 128).map(({ id }) => id)).toEqual([7, 6, 0]);
  });

  it("says where in the text as it came each piece stands, space before it and all", () => {
    expect(cut("the retreat", 128)).toEqual([
      { id: 7, start: 0, end: 3 },
      { id: 8, start: 3, end: 6 },
      { id: 9, start: 6, end: 11 },
    ]);
  });

  it("counts UTF-16 units where the spelling changes the length", () => {
    const [space, wide] = cut("ｔ\u{1F600}", 128);
    expect(space).toMatchObject({ start: 0 });
    expect(wide).toMatchObject({ id: PIECES.indexOf("t"), end: 1 });
    expect(cut("ｔ\u{1F600}", 128).at(-1)).toEqual({ id: 0, start: 1, end: 3 });
  });

  it("gives no more than it is asked for", () => {
    expect(cut("the ".repeat(100), 5)).toHaveLength(5);
  });

  it("covers any text from end to end, without gaps", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const pieces = cut(text, Number.POSITIVE_INFINITY);
        expect(pieces[0]?.start ?? 0).toBe(0);
        expect(pieces.at(-1)?.end ?? 0).toBe(text.length);
        for (const [at, piece] of pieces.entries()) expect(piece.start).toBe(at === 0 ? 0 : pieces[at - 1]?.end);
      }),
    );
  });
});
