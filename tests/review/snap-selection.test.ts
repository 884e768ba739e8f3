import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveEdge, snapSelection } from "@/lib/review/snap-selection";

/** What a selection of what stands between the bars is snapped to. */
function snapped(marked: string): string | null {
  const [before = "", selected = "", after = ""] = marked.split("|");
  const quote = snapSelection(before + selected + after, {
    start: before.length,
    end: before.length + selected.length,
  });
  return quote === null ? null : quote.quote;
}

describe("snapSelection", () => {
  it.each([
    ["half words", "The flo|od has displ|aced 280,000", "flood has displaced"],
    ["half a figure", "displaced 280|,0|00 people", "280,000"],
    ["white space at its ends", "The| flood |has", "flood"],
    ["one letter", "a fl|o|od", "flood"],
    ["a full stop that was selected", "It |sank.| Rain", "sank."],
    ["Arabic", "نزح أكثر من مئت|ي ألف شخ|ص من الدلتا", "مئتي ألف شخص"],
    ["Hebrew", "יותר ממאתיים אל|ף איש נעק|רו", "אלף איש נעקרו"],
    ["Japanese", "洪水で二十八万人|が避難|した。", "が避難"],
    ["an emoji of several units", "It sank |👩‍🚒 fast|.", "👩‍🚒 fast"],
  ])("widens %s", (_, marked, expected) => expect(snapped(marked)).toBe(expected));

  it.each([
    ["nothing", "The ||flood"],
    ["white space", "The| |flood"],
    ["marks alone", "It sank|. —| Rain"],
  ])("finds no word in %s", (_, marked) => expect(snapped(marked)).toBeNull());

  it("takes a selection made backwards", () => {
    expect(snapSelection("The flood has", { start: 8, end: 5 })?.quote).toBe("flood");
  });

  it("keeps its quote verbatim and takes in all that was selected, of any text", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 60 }),
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: -5, max: 80 }), fc.integer({ min: -5, max: 80 }), (text, a, b) => {
        const quote = snapSelection(text, { start: a, end: b });
        if (quote === null) return;
        expect(text.slice(quote.start, quote.end)).toBe(quote.quote);
        expect(quote.quote.trim()).toBe(quote.quote);
        const wanted = text.slice(Math.max(0, Math.min(a, b)), Math.max(0, a, b)).trim();
        expect(quote.quote).toContain(wanted);
        expect(snapSelection(text, quote)).toEqual(quote);
      }),
    );
  });
});

describe("moveEdge", () => {
  const text = "Rain fell.\nThe flood has displaced 280,000 people.\nMore rain.";
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  it.each<[string, "start" | "end", 1 | -1, string]>([
    ["has displaced", "start", -1, "flood has displaced"],
    ["has displaced", "start", 1, "displaced"],
    ["has displaced", "end", 1, "has displaced 280,000"],
    ["has displaced", "end", -1, "has"],
    ["displaced", "start", 1, "displaced"],
    ["displaced", "end", -1, "displaced"],
    ["The flood", "start", -1, "The flood"],
    ["280,000 people", "end", 1, "280,000 people"],
  ])("“%s”: %s by %i", (words, edge, by, expected) => {
    const { start, end } = moveEdge(text, span(words), { edge, by });
    expect(text.slice(start, end)).toBe(expected);
  });
});
