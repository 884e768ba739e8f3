import { describe, expect, it } from "vitest";
import { scanAtoms } from "@/lib/engine/recognisers/quantities/atom";
import { numberValue } from "@/lib/engine/recognisers/quantities/number-value";

const texts = (text: string) => [...scanAtoms(text, { start: 0, end: text.length })].flat().map((atom) => atom.text);

describe("scanAtoms", () => {
  it.each([
    ["6.08pm, 2.3bn", ["6.08", "pm", ",", "2.3", "bn"]],
    ["twenty-one", ["twenty", "-", "one"]],
    ["12 000 boats", ["12 000", "boats"]],
    ["2024 300 boats", ["2024", "300", "boats"]],
    ["It fell by .5.", ["It", "fell", "by", ".5", "."]],
    ["Lima’s 180 km²", ["Lima’s", "180", "km", "²"]],
    ["M5", ["M5"]],
    ["", []],
  ])("%s", (text, atoms) => {
    expect(texts(text)).toEqual(atoms);
  });

  it("hands a text without end over in pieces", () => {
    expect([...scanAtoms("a ".repeat(4500), { start: 0, end: 9000 })].map((piece) => piece.length)).toEqual([
      2000, 2000, 500,
    ]);
  });
});

describe("numberValue", () => {
  it.each([
    ["7", 7],
    ["7.0", 7],
    ["1,234", 1234],
    ["1,234.5", 1234.5],
    ["1.234", 1.234],
    ["1.234,5", 1234.5],
    ["1.234.567", 1_234_567],
    ["1,5", 1.5],
    ["50.000", 50_000],
    ["12 000", 12_000],
    ["280’000", 280_000],
    ["12,34,567.89", 1_234_567.89],
    [".5", 0.5],
  ])("%s", (written, value) => {
    expect(numberValue(written)).toBe(value);
  });

  it.each(["1.2.3", "1,2,3", "05.12.2024"])("%s is no number", (written) => {
    expect(numberValue(written)).toBeNaN();
  });
});
