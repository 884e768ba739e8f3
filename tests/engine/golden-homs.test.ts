import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Claim, IRREALIS } from "@/lib/engine/claim";
import { standsIn } from "@/lib/engine/quote";
import { engine } from "./test-engine";

const FOLDER = "samples/homs-2024";
const story = z
  .object({
    sources: z.array(z.object({ id: z.string(), file: z.string(), outlet: z.string(), publishedAt: z.string() })),
  })
  .parse(JSON.parse(readFileSync(`${FOLDER}/story.json`, "utf8")));
const sources = story.sources.map(({ file, ...source }) => ({
  ...source,
  text: readFileSync(`${FOLDER}/${file}`, "utf8"),
}));
const readings = sources.map((source) => engine.readSource(source));
const analysis = engine.linkStory(readings);
const claims = new Map(readings.flatMap((reading) => reading.claims.map((claim) => [claim.id, claim] as const)));

function sidesOf({ claimIds }: { readonly claimIds: readonly string[] }): Claim[] {
  return claimIds.flatMap((id) => claims.get(id) ?? []);
}

/** Whether some contradiction sets a claim with the one quote against a claim with the other. */
function disputed(one: string, other: string): boolean {
  return analysis.contradictions.some((contradiction) => {
    const sides = sidesOf(contradiction);
    return (
      sides.some(({ quote }) => quote.includes(one)) &&
      sides.some(({ quote }) => quote.includes(other) && !quote.includes(one))
    );
  });
}

describe("the sample's disputes", () => {
  it.each([
    ["280,000 people", "370,000 people"],
    ["troops have left Homs", "Our forces have not left Homs"],
    ["left Homs", "its troops remained in Homs"],
    ["left Homs overnight", "its forces were still in Homs"],
    ["The rebels continued their advance", "advance has been halted"],
    ["pressing on with their advance", "advance has been halted"],
    ["Iran has evacuated its commanders", "denied this"],
    ["of Homs in 2017", "took back Homs in 2012"],
    ["regained Homs in 2014", "took back Homs in 2012"],
  ])("“%s” / “%s”", (one, other) => {
    expect(disputed(one, other)).toBe(true);
  });

  it("give each answer one position", () => {
    const facts = analysis.facts.filter(({ status }) => status === "disputed");
    expect(facts.length).toBeGreaterThan(0);
    for (const { statement, positions } of facts) {
      const labels = positions.map(({ label }) => label);
      expect(labels, statement).toEqual([...new Set(labels)]);
    }
  });
});

describe("what only may be", () => {
  it.each([
    "cholera might break out",
    "If Homs falls",
    "Should the garrison refuse",
    "1.5 million",
    "could spread to the Lebanese border",
    "If the army loses Homs",
  ])("“%s” stands in no contradiction", (words) => {
    const sides = [...analysis.contradictions, ...analysis.differences].flatMap(sidesOf);
    expect(sources.some(({ text }) => text.includes(words))).toBe(true);
    expect(sides.filter(({ quote }) => quote.includes(words))).toEqual([]);
    expect(sides.filter(({ modality }) => IRREALIS.has(modality))).toEqual([]);
  });
});

describe("provenance", () => {
  it.each([
    ["levant-wire-1206", "Over 280,000 people", "United Nations World Food Programme", "reported"],
    ["barada-1206", "Our forces have not left Homs", "military source", "reported"],
    ["gulf-courier-1206", "more than 370,000 people", "United Nations", "reported"],
    ["gulf-courier-1206", "its troops remained in Homs", "defence ministry", "reported"],
    ["levant-wire-1206", "Iran is sending more military advisers", "senior Iranian official", "reported"],
    ["northern-meridian-1206", "its forces were still in Homs", "defence ministry", "alleged"],
  ])("%s: “%s” is said by %s", (sourceId, words, speaker, modality) => {
    const saying = [...claims.values()].filter((claim) => claim.sourceId === sourceId && claim.quote.includes(words));
    expect(saying.map((claim) => [claim.attribution[0]?.name, claim.modality])).toContainEqual([speaker, modality]);
  });

  it("quotes every claim from where it stands", () => {
    for (const claim of claims.values())
      expect(standsIn(sources.find(({ id }) => id === claim.sourceId)?.text ?? "", claim)).toBe(true);
  });
});

describe("the whole story", () => {
  it("tells the customer's copy of the wire report, and no other", () => {
    expect([...analysis.copyOf]).toEqual([["harbour-gazette-1206", "levant-wire-1206"]]);
  });

  it("has at least so many claims, facts and contradictions", () => {
    expect(claims.size).toBeGreaterThan(200);
    expect(analysis.facts.length).toBeGreaterThan(60);
    expect(analysis.contradictions.length).toBeGreaterThanOrEqual(10);
    expect(analysis.facts.filter((fact) => fact.status === "disputed").length).toBeGreaterThanOrEqual(5);
  });

  it("is the same on a second reading, whatever the order", () => {
    const again = [...sources].reverse().map((source) => engine.readSource(source));
    expect(engine.linkStory(again)).toEqual(analysis);
  });
});
