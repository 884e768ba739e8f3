import fc from "fast-check";
import { expect, test } from "vitest";
import { markedSegments } from "@/app/surface/marked-text";

test("cuts at every edge of overlapping marks", () => {
  const outer = { start: 0, end: 7 };
  const inner = { start: 4, end: 11 };
  expect(markedSegments("one two three", { start: 0, end: 13 }, [outer, inner])).toEqual([
    { start: 0, end: 4, text: "one ", marks: [outer] },
    { start: 4, end: 7, text: "two", marks: [outer, inner] },
    { start: 7, end: 11, text: " thr", marks: [inner] },
    { start: 11, end: 13, text: "ee", marks: [] },
  ]);
});

test("leaves out what lies outside", () => {
  expect(markedSegments("one two", { start: 0, end: 3 }, [{ start: 4, end: 7 }])).toEqual([
    { start: 0, end: 3, text: "one", marks: [] },
  ]);
});

const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

test("loses and doubles no character, whatever the marks", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(span), (text, marks) => {
      const whole = { start: 0, end: text.length };
      expect(
        markedSegments(text, whole, marks)
          .map((segment) => segment.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
