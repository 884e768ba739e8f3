import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuantities } from "@/lib/engine/recognisers/quantities/read-quantities";

const read = (text: string) => readQuantities(text, [{ text, start: 0, end: text.length }]);

const words = fc
  .array(
    fc.constantFrom(
      "over",
      "at",
      "least",
      "1",
      "2,5",
      "280,000",
      "3.5",
      "m",
      "million",
      "hundred",
      "and",
      "a",
      "half",
      "of",
      "-",
      "to",
      "between",
      "per",
      "cent",
      "%",
      "$",
      "km",
      "people",
      "in",
      "2014",
      "one",
      "dozens",
      "or",
      "more",
      "five",
      "twenty",
      ".",
      ",",
      "/",
      "(",
      "the",
      "within",
      "point",
      "minus",
      "December",
    ),
    { maxLength: 30 },
  )
  .chain((list) => fc.constantFrom(" ", "", "-").map((join) => list.join(join)));

describe("readQuantities on any text", () => {
  it("gives spans that slice back, in order, with value and bounds in order", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), words), (text) => {
        let last = 0;
        for (const { start, end, text: quoted, value, min, max } of read(text)) {
          expect(text.slice(start, end)).toBe(quoted);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(Number.isFinite(value)).toBe(true);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("reads any whole number that it writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), (number) => {
        expect(read(`They counted ${number.toLocaleString("en-GB")} boats.`).map(({ value }) => value)).toEqual([
          number,
        ]);
      }),
    );
  });

  it.each([
    "1 ",
    "one ",
    "at 1 ",
    "5 to 6 ",
    "one and a half ",
    "1-",
    "’",
    "twenty-one hundred and ",
    "not more than 3 ",
  ])("reads a hostile run of %j in time that grows with its length", (piece) => {
    const time = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const start = performance.now();
      read(text);
      return performance.now() - start;
    };
    time(20_000);
    expect(time(200_000)).toBeLessThan(5000);
  });
});
