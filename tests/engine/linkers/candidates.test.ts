import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidatePairs } from "@/lib/engine/linkers/candidates";
import { readingOf } from "../test-engine";
import { laidOut, laidOutReadings } from "./pair-table";

/** Whether claims of source 0 and source 1 that hold these words are laid beside each other. */
function meet(texts: readonly string[], one: string, other: string): boolean {
  const { profiles, context } = laidOut(texts);
  return candidatePairs(profiles, context).some(([low, high]) => {
    const [a, b] = [profiles[low]?.claim, profiles[high]?.claim];
    return a?.sourceId === "0" && a.quote.includes(one) && b?.sourceId === "1" && b.quote.includes(other);
  });
}

describe("pairs worth laying side by side", () => {
  it.each([
    [
      "one property and unit, no word in common",
      "The blaze killed nine villagers.",
      "Twelve shepherds died.",
      "nine",
      "Twelve",
    ],
    ["one class of states", "The harbour was closed.", "Ships may enter again: the port is open.", "closed", "open"],
    ["one name", "Maria Oduya resigned on Sunday.", "Reporters met Maria Oduya in a café.", "resigned", "met"],
    ["synonyms", "The firm fired its chemist.", "The company sacked the chemist.", "fired", "sacked"],
    ["one unit", "The pipe is 40 km long.", "It runs for 55 kilometres under the sea.", "40 km", "55"],
    ["the cause of one thing", "A gas leak caused the fire.", "The fire was caused by arson.", "leak", "arson"],
  ])("%s", (_, first, second, one, other) => {
    expect(meet([first, second], one, other)).toBe(true);
  });

  it.each([
    ["nothing in common", "The choir sang in Bergen.", "A glacier melted.", "choir", "glacier"],
    ["other units", "The pipe is 40 km long.", "The orchestra sold 300 tickets.", "40", "300"],
  ])("not: %s", (_, first, second, one, other) => {
    expect(meet([first, second], one, other)).toBe(false);
  });
});

describe("candidate pairs", () => {
  const SENTENCES = [
    "The quake killed 78 people in Lima.",
    "The bridge over the river was closed.",
    "Troops left the town of Varo.",
    "The mayor denied that the dam had burst.",
    "Some 400 homes were flooded on Friday.",
    "Doctors said 120 people had died.",
    "The bridge is open again.",
  ];
  const story = fc.array(fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });

  it("come once each, the lower index first, and never of one origin", () => {
    fc.assert(
      fc.property(story, (sources) => {
        const { profiles, context } = laidOut(sources.map((sentences) => sentences.join(" ")));
        const pairs = candidatePairs(profiles, context);
        expect(new Set(pairs.map(([one, other]) => `${one} ${other}`)).size).toBe(pairs.length);
        for (const [one, other] of pairs) {
          expect(one).toBeLessThan(other);
          const origins = [one, other].map((at) => context.originOf(profiles[at]?.claim.sourceId ?? ""));
          expect(origins[0]).not.toBe(origins[1]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("are not made of a text and its copy", () => {
    const text = Array.from({ length: 4 }, () => SENTENCES.join(" ")).join(" ");
    const { profiles, context, claims } = laidOutReadings([
      readingOf("wire", text),
      readingOf("copy", `News. ${text}`),
    ]);
    expect(new Set(claims.map(({ sourceId }) => sourceId)).size).toBe(2);
    expect(candidatePairs(profiles, context)).toEqual([]);
  });

  it("grow with the claims, not with their square", () => {
    const texts = Array.from({ length: 150 }, (_, at) => `The blaze in block ${at} killed ${at + 3} people.`);
    const { profiles, context } = laidOut(texts);
    expect(candidatePairs(profiles, context).length).toBeLessThanOrEqual(56 * profiles.length);
  });

  it("are none of nothing", () => {
    const { context } = laidOut([]);
    expect(candidatePairs([], context)).toEqual([]);
  });
});
