import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourceReading } from "@/lib/engine/analysis";
import { MODALITIES } from "@/lib/engine/claim";
import { FACT_TYPES } from "@/lib/engine/fact";
import { contains } from "@/lib/engine/span";
import { engine } from "./test-engine";

const FRAGMENTS = [
  "The mayor said that ",
  "according to the ministry",
  "“We have lost everything,” ",
  '"',
  "said Ana Reis, ",
  "no fewer than ",
  "40 people ",
  "were killed ",
  "1,200,000.50",
  "on 3 May 2024",
  "at 25:61",
  "if ",
  "denied ",
  "the claim ",
  "not ",
  "\n\n",
  "- ",
  ". ",
  ", ",
  "? ",
  "Gate 4 ",
  "between 3 and ",
  "$4bn ",
  "percent",
  "’s ",
  "(",
  "…",
  "\u200b",
  "é",
  "🙂",
  "\ud83d",
  "Lima ",
  "she ",
  "since ",
  "nobody ",
];

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 20 }).map((parts) => parts.join("")),
);
const dates = fc.constantFrom(null, "2024-03-14", "2024-03-14T08:00:00+02:00", "", "yesterday");

function read(text: string, publishedAt: string | null): SourceReading {
  return engine.readSource({ id: "text", outlet: null, publishedAt, text });
}

function expectSound(text: string, reading: SourceReading): void {
  expect(reading.chars).toBe(text.length);
  expect(new Set(reading.claims.map((claim) => claim.id)).size).toBe(reading.claims.length);
  for (const claim of reading.claims) {
    expect(claim.quote.length).toBeGreaterThan(0);
    expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
    expect(contains(claim.sentence, claim)).toBe(true);
    expect(MODALITIES).toContain(claim.modality);
    expect(FACT_TYPES).toContain(claim.answer.type);
    expect(claim.checkWorthiness >= 0 && claim.checkWorthiness <= 1).toBe(true);
    for (const quantity of claim.quantities) expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
    for (const time of claim.times) expect(text.slice(time.start, time.end)).toBe(time.text);
    const { value } = claim.answer;
    if (value.is === "quantity") expect(claim.quantities[value.quantity]).toBeDefined();
    if (value.is === "time") expect(claim.times[value.time]).toBeDefined();
  }
}

describe("any text", () => {
  it("is read without a throw; every claim slices back; a second reading is the same", () => {
    fc.assert(
      fc.property(texts, dates, (text, publishedAt) => {
        const reading = read(text, publishedAt);
        expectSound(text, reading);
        expect(read(text, publishedAt)).toEqual(reading);
      }),
      { numRuns: 80 },
    );
  });

  it("is compared with any other without a throw", () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const { related, score } = engine.compare({ text: a, publishedAt: null }, { text: b, publishedAt: null });
        expect(related >= 0 && related <= 1 && score >= 0 && score <= 1).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("keeps its ids when its source is read again, and has others in another source that carries it", () => {
    const text = "The mayor said that 40 people were killed in Lima.";
    const ids = (id: string) =>
      engine.readSource({ id, outlet: id, publishedAt: null, text }).claims.map((claim) => claim.id);
    expect(ids("one").length).toBeGreaterThan(0);
    expect(ids("one")).toEqual(ids("one"));
    expect(ids("one").filter((claim) => ids("other").includes(claim))).toEqual([]);
  });
});

const SIZE = 200_000;

function filled(unit: string): string {
  return unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
}

describe("hostile texts are read within five seconds", () => {
  it.each([
    ["only full stops", filled(".")],
    ["only line breaks", filled("\n")],
    ["only digits", filled("7")],
    ["only spaces", filled(" ")],
    ["one long word", `${"a".repeat(50_000)} was closed.`],
    ["one long capital word", "A".repeat(50_000)],
  ])("%s", (_, text) => {
    const started = performance.now();
    const reading = read(text, "2024-03-14");
    expect(performance.now() - started).toBeLessThan(5000);
    expectSound(text, reading);
  });
});
