import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { encodeWordVectors } from "@/lib/engine/lexicon/vectors/encode-word-vectors";
import { createWordVectors } from "@/lib/engine/lexicon/vectors/word-vectors";

const small = encodeWordVectors(
  [
    { word: "up", vector: [0, 2] },
    { word: "east", vector: [0.5, 0] },
    { word: "northeast", vector: [1, 1] },
    { word: "a", vector: [-3, 0] },
    { word: "nil", vector: [0, 0] },
  ],
  2,
);

describe("createWordVectors", () => {
  it("gives back what was packed, within the rounding of int8", () => {
    const vectors = createWordVectors(small);
    expect(vectors.size).toBe(5);
    expect(vectors.similarity("up", "east")).toBeCloseTo(0, 2);
    expect(vectors.similarity("northeast", "East")).toBeCloseTo(Math.SQRT1_2, 2);
    expect(vectors.similarity("a", "east")).toBeCloseTo(-1, 2);
    expect(vectors.similarity("a", "a")).toBe(1);
  });

  it.each(["", "zz", "eas", "easts", "EASTER", "é", "up "])("has no vector for %j", (word) => {
    const vectors = createWordVectors(small);
    expect(vectors.has(word)).toBe(false);
    expect(vectors.similarity(word, "up")).toBeNull();
    expect(vectors.similarity("up", word)).toBeNull();
  });

  it("gives null for a word without direction", () => {
    expect(createWordVectors(small).similarity("nil", "up")).toBeNull();
  });

  it("reads a buffer that begins inside another", () => {
    const padded = new Uint8Array(small.length + 7);
    padded.set(small, 7);
    expect(createWordVectors(padded.subarray(7)).has("northeast")).toBe(true);
  });

  it("refuses data of another format, and data that is cut short", () => {
    expect(() => createWordVectors(new Uint8Array(4))).toThrow(/not a file of this version/);
    expect(() => createWordVectors(new Uint8Array(100))).toThrow(/not a file of this version/);
    expect(() => createWordVectors(small.slice(0, -1))).toThrow(/cut short/);
  });
});

describe("vectors.bin", () => {
  const data = readFileSync(new URL("../../../../lib/engine/lexicon/vectors/vectors.bin", import.meta.url));

  it("is small and loads at once", () => {
    expect(data.byteLength).toBeLessThan(5.5e6);
    const begun = performance.now();
    createWordVectors(data);
    expect(performance.now() - begun).toBeLessThan(200);
  });

  it("puts related words nearer than others", () => {
    const vectors = createWordVectors(data);
    const near = (a: string, b: string) => vectors.similarity(a, b) ?? -1;
    expect(vectors.size).toBe(50_000);
    expect(near("soldiers", "troops")).toBeGreaterThan(0.8);
    expect(near("flee", "escape")).toBeGreaterThan(0.6);
    expect(near("banana", "parliament")).toBeLessThan(0.3);
  });
});
