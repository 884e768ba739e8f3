import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteAt, standsIn } from "@/lib/engine/quote";

describe("quoteAt", () => {
  it("cuts white space off both ends and keeps the offsets true", () => {
    expect(quoteAt("a  road \n shut", { start: 1, end: 10 })).toEqual({ start: 3, end: 7, quote: "road" });
  });

  it("gives null where nothing but white space is left", () => {
    expect(quoteAt("a   b", { start: 1, end: 4 })).toBeNull();
  });

  it("always slices back, whatever the span", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.integer({ min: -5, max: 60 }),
        fc.integer({ min: -5, max: 60 }),
        (text, start, end) => {
          const quote = quoteAt(text, { start, end });
          if (quote) expect(standsIn(text, quote)).toBe(true);
        },
      ),
    );
  });
});

describe("standsIn", () => {
  it.each([
    ["the bridge fell", { start: 4, end: 10, quote: "bridge" }, true],
    ["the bridge fell", { start: 5, end: 11, quote: "bridge" }, false],
    ["the bridge fell", { start: 4, end: 4, quote: "" }, false],
  ])("%s %j", (text, quote, stands) => {
    expect(standsIn(text, quote)).toBe(stands);
  });
});
