import { describe, expect, it } from "vitest";
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
const meaningOf = createMeaningOf(READINGS, () => 1, models);
const likeness = (one: string, other: string, of = meaningOf) =>
  meaningLikeness(of(one.split(" ")), of(other.split(" ")));

describe("what terms mean on the whole", () => {
  it("is a vector of length 1, the same for the same terms in any order", () => {
    expect(likeness("nurse patient", "patient nurse")).toBeCloseTo(1, 9);
  });

  it("is nearer for words of one field than for words of two", () => {
    expect(likeness("nurse patient", "doctor sick")).toBeGreaterThan(likeness("nurse patient", "ferry fog"));
  });

  it("leaves out what all of a story shares: what is left of two fields lies on two sides", () => {
    const ofLong = createMeaningOf(LONG, () => 1, models);
    expect(likeness("nurse patient", "ferry harbour", ofLong)).toBeLessThan(0);
    expect(likeness("nurse patient", "doctor sick", ofLong)).toBeGreaterThan(0);
  });

  it("leaves nothing out in a story of a few claims, which would set any two against each other", () => {
    expect(likeness("nurse patient", "ferry harbour")).toBeGreaterThan(0);
  });

  it("counts a word by how much it tells", () => {
    const telling = createMeaningOf(READINGS, (term) => (term === "nurse" ? 1 : 0.01), models);
    const [nurse, both] = [["nurse"], ["nurse", "ferry"]].map((terms) => telling(terms));
    expect(nurse && both && meaningLikeness(nurse, both)).toBeGreaterThan(0.99);
  });

  it("is nothing where no term has a vector, and like nothing", () => {
    expect([...meaningOf(["xqzzv"])].every((value) => value === 0)).toBe(true);
    expect(likeness("xqzzv", "nurse")).toBe(0);
  });
});
