import { describe, expect, it } from "vitest";
import { packMeaning } from "@/lib/engine/encoder/pack-meaning";
import { createMeaningOf, meaningLikeness } from "@/lib/engine/linkers/meaning";
import { models, readingOf } from "../test-engine";

const TEXTS = [
  "The nurse treated the patient. The ferry docked in fog.",
  "The doctor healed the sick. The harbour was misty.",
];
const READINGS = TEXTS.map((text, at) => readingOf(`${at}`, text));
/** The same at such length that what all of it shares can be told. */
const LONG = Array.from({ length: 8 }, () => TEXTS)
  .flat()
  .map((text, at) => readingOf(`${at}`, text));
const ofFew = createMeaningOf(READINGS);
const ofMany = createMeaningOf(LONG);
const packed = (text: string) => packMeaning(models.encode(text).whole);
const likeness = (one: string, other: string, of = ofFew) => meaningLikeness(of(packed(one)), of(packed(other)));
const [NURSE, DOCTOR] = ["The nurse treated the patient.", "The doctor healed the sick."];
const [FERRY, HARBOUR] = ["The ferry docked in fog.", "The harbour was misty."];

describe("what a claim means beyond its story", () => {
  it("is a vector of length 1", () => {
    expect(likeness(NURSE, NURSE)).toBeCloseTo(1, 9);
    expect(likeness(NURSE, NURSE, ofMany)).toBeCloseTo(1, 9);
  });

  it("leaves out what all of a story shares: what is left of two subjects lies on two sides", () => {
    expect(likeness(NURSE, FERRY, ofMany)).toBeLessThan(0);
    expect(likeness(NURSE, DOCTOR, ofMany)).toBeGreaterThan(0);
    expect(likeness(FERRY, HARBOUR, ofMany)).toBeGreaterThan(0);
  });

  it("leaves nothing out in a story of a few claims, which would set any two against each other", () => {
    expect(likeness(NURSE, FERRY)).toBeGreaterThan(likeness(NURSE, FERRY, ofMany));
  });

  it("of a claim that was stored without one is nothing, and like nothing", () => {
    expect(ofMany(undefined).every((value) => value === 0)).toBe(true);
    expect(meaningLikeness(ofMany(undefined), ofMany(packed(NURSE)))).toBe(0);
  });
});
