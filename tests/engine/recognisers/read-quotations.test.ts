import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuotations } from "@/lib/engine/recognisers/read-quotations";

const quoted = (text: string) => readQuotations(text).map(({ start, end }) => text.slice(start, end));

describe("readQuotations", () => {
  it.each([
    ["She said “the road is shut” and left.", ["the road is shut"]],
    ['"We wait," he said. "Then we go."', ["We wait,", "Then we go."]],
    ["«Non», a-t-il dit.", ["Non"]],
    ["„Nein“, sagte er.", ["Nein"]],
    ["“It runs on\nto the next", ["It runs on"]],
    ["“never closed", ["never closed"]],
  ])("%s", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each(['a 6" pipe and a 9" one', "the dogs' bowls aren't full", "nothing here", ""])(
    "must not match: %s",
    (text) => {
      expect(quoted(text)).toEqual([]);
    },
  );

  it("gives spans in order, within the text, never across a line", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("“", "”", '"', "«", "»", "\n", " ", "a", "🙂") }), (text) => {
        let last = 0;
        for (const { start, end } of readQuotations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toContain("\n");
          last = end;
        }
      }),
    );
  });
});
