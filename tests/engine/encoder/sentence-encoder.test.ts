import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MEANING_SIZE, openEncoder } from "@/lib/engine/encoder/sentence-encoder";
import { models } from "../test-engine";

const likeness = (one: Float32Array, other: Float32Array) =>
  one.reduce((sum, value, at) => sum + value * Number(other[at]), 0);
const between = (one: string, other: string) => likeness(models.encode(one).whole, models.encode(other).whole);

describe("what a sentence means", () => {
  it.each([
    ["The nurse treated the patient.", "The doctor healed the sick.", "The ferry docked in fog."],
    ["The mayor stepped down.", "The head of the council has resigned.", "The mayor's cat won a prize."],
    ["Wheat prices rose.", "Grain became dearer.", "The concert was sold out."],
  ])("%j is nearer to %j than to %j", (text, nearer, farther) => {
    expect(between(text, nearer)).toBeGreaterThan(between(text, farther) + 0.1);
  });

  // Computed apart from this code, in NumPy and double precision, from the same weights.
  it.each([
    ["The nurse treated the patient.", "The doctor healed the sick.", 0.66],
    ["The mayor stepped down.", "The head of the council has resigned.", 0.639],
    ["Wheat prices rose.", "The concert was sold out.", 0.041],
    ["How old are you?", "What is your age?", 0.932],
    [
      "The bridge was closed on Monday after cracks had been found in two of its seven piers, the engineer's office said.",
      "Cracks in the piers led to the closing of the bridge.",
      0.718,
    ],
  ])("%j and %j are alike by %d, as another implementation has it", (one, other, expected) => {
    expect(between(one, other)).toBeCloseTo(expected, 2);
  });

  it("is a vector of length 1, the same each time", () => {
    const { whole } = models.encode("The bridge was closed on Monday.");
    expect(whole).toHaveLength(MEANING_SIZE);
    expect(likeness(whole, whole)).toBeCloseTo(1, 5);
    models.encode("Something else, of another length, in between.");
    expect(models.encode("The bridge was closed on Monday.").whole).toEqual(whole);
  });

  it("is told of a stretch too, by what surrounds it", () => {
    const text = "The ferry sank, and the nurse treated the patient.";
    const encoded = models.encode(text);
    const of = (part: string) => encoded.of({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    const doctor = models.encode("The doctor healed the sick.").whole;
    expect(likeness(of("the nurse treated the patient"), doctor)).toBeGreaterThan(
      likeness(of("The ferry sank"), doctor),
    );
    expect(encoded.of({ start: 900, end: 910 })).toBe(encoded.whole);
  });

  it("never throws, on any text of any length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.nat(400), fc.nat(400), (text, start, end) => {
        const encoded = models.encode(text);
        for (const vector of [encoded.whole, encoded.of({ start, end })])
          expect(vector.every((value) => Number.isFinite(value))).toBe(true);
      }),
      { numRuns: 30 },
    );
    expect(models.encode("").whole.every((value) => value === 0)).toBe(true);
  });

  it("refuses bytes that are no weights", () => {
    expect(() => openEncoder(new Uint8Array(64))).toThrow("Not a file of");
  });
});
