import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CopyCandidate, findCopies, textShingles } from "@/lib/engine/linkers/find-copies";

const words = (from: number, to: number, stem = "word") =>
  Array.from({ length: to - from }, (_, i) => `${stem}${from + i}`);

function source(sourceId: string, text: readonly string[], publishedAt: string | null = null): CopyCandidate {
  return { sourceId, publishedAt, chars: text.join(" ").length, shingles: textShingles(text) };
}

describe("textShingles", () => {
  it("folds case and passes over marks", () => {
    expect(textShingles("The dam “broke” at noon , he said .".split(" "))).toEqual(
      textShingles("the DAM broke at noon he said".split(" ")),
    );
  });

  it("has none for fewer than five words, and one for five", () => {
    expect(textShingles("one two three four".split(" "))).toEqual([]);
    expect(textShingles("one two three four five".split(" "))).toHaveLength(1);
  });

  it("keeps a bounded, sorted sample, each hash once", () => {
    const shingles = textShingles(words(0, 9000));
    expect(shingles).toHaveLength(2000);
    expect(shingles).toEqual([...new Set(shingles)].sort((a, b) => a - b));
  });

  it("tells the order of words", () => {
    expect(textShingles("a b c d e".split(" "))).not.toEqual(textShingles("e d c b a".split(" ")));
  });
});

describe("findCopies", () => {
  const wire = words(0, 300);

  it("takes the earlier of two like texts as the origin", () => {
    const early = source("b", wire, "2024-05-01T08:00:00Z");
    const late = source("a", [...wire.slice(0, 280), ...words(900, 960)], "2024-05-01T09:00:00Z");
    expect(findCopies([late, early])).toEqual(new Map([["a", "b"]]));
  });

  it("without dates takes the longer, then the first by id", () => {
    expect(findCopies([source("a", wire.slice(0, 200)), source("b", wire)])).toEqual(new Map([["a", "b"]]));
    expect(findCopies([source("b", wire), source("a", wire)])).toEqual(new Map([["b", "a"]]));
  });

  it("takes a dated source before one without a date", () => {
    expect(findCopies([source("a", wire), source("b", wire.slice(0, 250), "2024-05-01")])).toEqual(
      new Map([["a", "b"]]),
    );
  });

  it("follows a chain to one origin", () => {
    const a = source("a", wire, "2024-05-01");
    const b = source("b", [...wire.slice(80), ...words(1000, 1080)], "2024-05-02");
    const c = source("c", [...wire.slice(200), ...words(1000, 1080), ...words(2000, 2050)], "2024-05-03");
    expect(findCopies([c, a, b])).toEqual(
      new Map([
        ["b", "a"],
        ["c", "a"],
      ]),
    );
  });

  it("knows a part of a long text, though both are only sampled", () => {
    const long = words(0, 12_000);
    expect(
      findCopies([source("part", long.slice(3000, 9000), "2024-05-02"), source("whole", long, "2024-05-01")]),
    ).toEqual(new Map([["part", "whole"]]));
    expect(
      findCopies([source("brief", long.slice(3000, 3400), "2024-05-02"), source("whole", long, "2024-05-01")]),
    ).toEqual(new Map([["brief", "whole"]]));
  });

  it.each([
    [
      "a shared quote",
      source("a", [...words(0, 100), ...words(5000, 5030)]),
      source("b", [...words(200, 300), ...words(5000, 5030)]),
    ],
    ["half a text", source("a", words(0, 200)), source("b", words(100, 300))],
    ["a short notice, two thirds alike", source("a", words(0, 30)), source("b", words(10, 40))],
    ["texts of a sentence", source("a", words(0, 9)), source("b", words(0, 9))],
    ["empty texts", source("a", []), source("b", [])],
  ])("does not take %s for a copy", (_, a, b) => {
    expect(findCopies([a, b])).toEqual(new Map());
  });

  it("is the same for every order of the sources, and origins are no copies", () => {
    const text = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 });
    const candidate = fc.record({ text, day: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }) });
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 8 }), fc.integer(), (drawn, seed) => {
        const sources = drawn.map(({ text: parts, day }, i) =>
          source(
            `s${i}`,
            parts.flatMap((part) => words(part * 100, part * 100 + 80)),
            day === null ? null : `2024-05-0${day}`,
          ),
        );
        const copies = findCopies(sources);
        const shuffled = sources
          .map((value, i) => ({ value, key: Math.imul(i + 1, seed | 1) }))
          .sort((a, b) => a.key - b.key);
        expect(new Map([...findCopies(shuffled.map(({ value }) => value))].sort())).toEqual(
          new Map([...copies].sort()),
        );
        for (const origin of copies.values()) expect(copies.has(origin)).toBe(false);
      }),
    );
  });

  it("takes 500 sources in its stride", () => {
    const sources = Array.from({ length: 500 }, (_, i) =>
      source(`s${i}`, [...words(i % 50, (i % 50) + 400, `w${i % 50}x`), ...words(0, 40)]),
    );
    const begun = performance.now();
    expect(findCopies(sources).size).toBe(450);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
