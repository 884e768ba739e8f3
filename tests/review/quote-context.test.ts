import { describe, expect, it } from "vitest";
import { quoteInContext } from "@/lib/review/quote-context";

const TEXT =
  "Rain fell all night. The dam held, though 40 homes were flooded, the mayor said. Nobody was hurt.\nSchools stay shut.";

function spanOf(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function contextOf(quote: string, sentence: string, focus: string[] = []) {
  return quoteInContext(TEXT, { ...spanOf(quote), quote, sentence: spanOf(sentence), focus: focus.map(spanOf) });
}

describe("quoteInContext", () => {
  const SENTENCE = "The dam held, though 40 homes were flooded, the mayor said.";

  it("shows a quote inside its sentence, between its neighbours", () => {
    const context = contextOf("40 homes were flooded", SENTENCE, ["40", "flooded"]);
    expect(context).toMatchObject({
      contextBefore: "Rain fell all night.",
      before: "The dam held, though ",
      quote: "40 homes were flooded",
      after: ", the mayor said.",
      contextAfter: "Nobody was hurt.",
      sentence: spanOf(SENTENCE),
    });
    const whole = context.before + context.quote + context.after;
    expect(whole).toBe(SENTENCE);
    expect(context.focus.map(({ start, end }) => whole.slice(start, end))).toEqual(["40", "flooded"]);
  });

  it("has no neighbours at the ends of the text", () => {
    expect(contextOf("Rain fell all night.", "Rain fell all night.")).toMatchObject({
      contextBefore: "",
      before: "",
      after: "",
    });
    expect(contextOf("Schools stay shut.", "Schools stay shut.")).toMatchObject({
      contextBefore: "Nobody was hurt.",
      contextAfter: "",
    });
  });

  it("takes a quote that is longer than its sentence whole, and leaves out a focus elsewhere", () => {
    const context = contextOf("Rain fell all night. The dam held", "Rain fell all night.", ["Schools", "dam"]);
    expect(context).toMatchObject({ before: "", quote: "Rain fell all night. The dam held", after: "" });
    expect(context.focus.map(({ start, end }) => context.quote.slice(start, end))).toEqual(["dam"]);
  });
});
