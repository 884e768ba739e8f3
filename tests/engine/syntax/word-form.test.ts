import { describe, expect, it } from "vitest";
import { foldTypography, shapeOf } from "@/lib/engine/syntax/word-form";

describe("foldTypography", () => {
  it.each([
    ["’s", "'s"],
    ["“", '"'],
    ["''", '"'],
    ["``", '"'],
    ["–", "-"],
    ["—", "--"],
    ["…", "..."],
    ["Zürich", "Zürich"],
    ["don't", "don't"],
    ["", ""],
  ])("%s becomes %s", (text, folded) => {
    expect(foldTypography(text)).toBe(folded);
  });
});

describe("shapeOf", () => {
  it.each([
    ["London", "Xx"],
    ["NATO", "X"],
    ["1,200", "0,0"],
    ["U.S.-backed", "X.X.-x"],
    ["Élysée", "Xx"],
    ["a1b2c3d4e5f6", "x0x0x0x0"],
  ])("%s has the shape %s", (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });
});
