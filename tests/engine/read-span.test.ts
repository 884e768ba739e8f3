import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "@/lib/engine/answer";
import { contains } from "@/lib/engine/span";
import { claimsOf, engine, PUBLISHED } from "./test-engine";

const TEXT =
  "Bridge down\n\nThe collapse of the Orla bridge injured 37 people, the interior ministry said on Monday. Trains are stopped. “We saw nobody fall,” said Ana Reis.\n";

function read(words: string, answering: Answer | null = null, text = TEXT) {
  const start = text.indexOf(words);
  const source = { id: "s", outlet: null, publishedAt: PUBLISHED, text };
  return engine.readSpan({ source, span: { start, end: start + words.length }, answering });
}

function answerOf(text: string, type: Answer["type"]): Answer {
  const answer = claimsOf(text).find((claim) => claim.answer.type === type)?.answer;
  if (answer === undefined) throw new Error(`no ${type} in ${text}`);
  return answer;
}

const INJURED = answerOf("The collapse injured 28 people.", "quantity");

describe("readSpan", () => {
  it.each<[string, Answer | null, object]>([
    ["injured 37 people", null, { type: "quantity", property: "injured" }],
    ["The collapse of the Orla bridge injured 37 people, the interior ministry said", INJURED, { property: "injured" }],
    ["37 people", INJURED, { type: "quantity", property: "injured" }],
    ["Trains are stopped", null, { type: "status" }],
    ["Trains are", null, { type: "event", value: { is: "event" } }],
    ["Trains are", INJURED, { type: "event", value: { is: "event" } }],
  ])("reads “%s”", (words, answering, answer) => {
    const claim = read(words, answering);
    expect(claim?.quote).toBe(words);
    expect(claim?.answer).toMatchObject(answer);
    for (const focus of claim?.focus ?? []) expect(contains(claim ?? focus, focus)).toBe(true);
  });

  it.each([
    ["injured 37 people", ["interior ministry"]],
    ["We saw nobody fall", ["Ana Reis"]],
    ["Trains are stopped", []],
  ])("says who says “%s”", (words, speakers) => {
    expect(read(words)?.attribution.map(({ name }) => name)).toEqual(speakers);
  });

  it("takes a figure of the stretch for the fact’s, and never one beside it", () => {
    const claim = read("37 people", INJURED);
    expect(claim?.quantities.map(({ text }) => text)).toEqual(["37"]);
    expect(read("The collapse of the Orla bridge", INJURED)?.quantities).toEqual([]);
  });

  it("leaves white space at the ends out, and finds nothing in it alone", () => {
    expect(read("stopped. ")?.quote).toBe("stopped.");
    expect(read("\n\n")).toBeNull();
  });

  it("gives the same claim for the same stretch", () => {
    expect(read("37 people")).toEqual(read("37 people"));
    expect(read("37 people")?.id).not.toBe(read("injured 37 people")?.id);
  });

  it("quotes verbatim and never throws, on any text and stretch", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(TEXT, "نزح أكثر من مئتي ألف شخص.", "יותר ממאתיים אלף איש נעקרו."),
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: -3, max: 160 }), fc.integer({ min: -3, max: 160 }), (text, start, end) => {
        const source = { id: "s", outlet: null, publishedAt: null, text };
        const claim = engine.readSpan({ source, span: { start, end }, answering: INJURED });
        if (claim === null) return;
        expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
        expect(contains(claim.sentence, claim)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
