import { describe, expect, it } from "vitest";
import { apart, subjectLikeness, termsLikeness } from "@/lib/engine/linkers/likeness";
import { createLinkContext } from "@/lib/engine/linkers/link-context";
import { models } from "../test-engine";

const context = createLinkContext([], new Map(), models);

describe("likeness of words", () => {
  it.each([
    ["bridge", "bridge", 1, 1],
    ["evacuate", "evacuation", 0.4, 1],
    ["bridge", "violin", 0, 0.3],
    ["hurricane", "cyclone", 0.4, 0.9],
    ["vehicle", "snore", 0, 0.3],
    ["@lima", "@lima", 1, 1],
    ["@lima", "lima", 0, 0],
    ["@lima", "@oslo", 0, 0.5],
  ])("%s / %s", (a, b, least, most) => {
    const likeness = context.likeness(a, b);
    expect(likeness).toBeGreaterThanOrEqual(least);
    expect(likeness).toBeLessThanOrEqual(most);
    expect(context.likeness(b, a)).toBe(likeness);
  });
});

describe("opposed words", () => {
  it.each([
    ["safe", "dangerous", true],
    ["acceptance", "refusal", true],
    ["victory", "defeat", true],
    ["safe", "secure", false],
    ["bridge", "violin", false],
    ["@lima", "@oslo", false],
  ])("%s / %s → %s", (a, b, expected) => {
    expect(context.opposed(a, b)).toBe(expected);
    expect(context.opposed(b, a)).toBe(expected);
  });
});

describe("likeness of terms", () => {
  it.each([
    [["bridge", "close"], ["bridge", "close"], 1, 1],
    [["bridge", "close"], [], 0, 0],
    [["bridge", "close"], ["violin", "sing"], 0, 0.3],
    [["bridge", "close", "storm"], ["bridge", "close"], 0.5, 0.99],
  ])("%j / %j", (a, b, least, most) => {
    const likeness = termsLikeness(a, b, context);
    expect(likeness).toBeGreaterThanOrEqual(least);
    expect(likeness).toBeLessThanOrEqual(most + 1e-9);
    expect(termsLikeness(b, a, context)).toBeCloseTo(likeness, 10);
  });
});

describe("likeness of subjects", () => {
  it.each([
    ["one thing", ["bridge"], ["bridge"], 0.9, 1],
    ["one name", ["@lima"], ["@lima"], 0.9, 1],
    ["other names", ["port", "@lima"], ["port", "@oslo"], 0, 0],
    ["a name and none", ["port", "@lima"], ["port"], 0.6, 1],
    ["one owner of unlike things", ["bridge", "@lima"], ["orchestra", "@lima"], 0, 0.4],
    ["nothing", [], ["bridge"], 0, 0],
    ["unlike things", ["bridge"], ["violin"], 0, 0.3],
  ])("%s", (_, a, b, least, most) => {
    const likeness = subjectLikeness(a, b, context);
    expect(likeness).toBeGreaterThanOrEqual(least);
    expect(likeness).toBeLessThanOrEqual(most);
    expect(subjectLikeness(b, a, context)).toBeCloseTo(likeness, 10);
  });
});

describe("places apart", () => {
  it.each([
    [["@lima"], ["@oslo"], true],
    [["@lima"], ["@lima"], false],
    [["@lima", "@oslo"], ["@oslo"], false],
    [["@lima"], [], false],
    [[], [], false],
    [["#child"], ["@oslo"], false],
  ])("%j / %j → %s", (a, b, expected) => {
    expect(apart(a, b, context)).toBe(expected);
  });
});
