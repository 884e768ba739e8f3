import { describe, expect, it } from "vitest";
import { attributionSpans } from "@/lib/review/attribution-spans";

/** The claim in ⟦ ⟧ within the sentence in { }; gives what stands where the speaker and the cue were found. */
function found(marked: string, name: string, cue: string) {
  const bare = (end: number) => marked.slice(0, end).replace(/[⟦⟧{}]/g, "").length;
  const text = marked.replace(/[⟦⟧{}]/g, "");
  const claim = {
    start: bare(marked.indexOf("⟦")),
    end: bare(marked.indexOf("⟧")),
    sentence: { start: bare(marked.indexOf("{")), end: bare(marked.indexOf("}")) },
  };
  const spans = attributionSpans(text, { name, cue }, claim);
  const words = (span: typeof spans.cue) => (span === null ? null : text.slice(span.start, span.end));
  return [words(spans.speaker), words(spans.cue), spans.speaker?.start];
}

describe("attributionSpans", () => {
  it.each<[string, string, string, string, string | null, string | null]>([
    ["beside the quote", "{⟦Ten boats sank⟧, the mayor said.}", "mayor", "said", "mayor", "said"],
    [
      "a cue of two words",
      "{According  to Ana Reis, ⟦ten boats sank⟧.}",
      "Ana Reis",
      "according to",
      "Ana Reis",
      "According  to",
    ],
    ["a surname", "{⟦Ten boats sank⟧, Reis said.}", "Ana Reis", "said", "Reis", "said"],
    ["a speaker named before", "Ana Reis came. {She said ⟦ten boats sank⟧.}", "Ana Reis", "said", "Ana Reis", "said"],
    ["the cue outside before the same word inside", "{⟦Nobody said a word⟧, he said.}", "Reis", "said", null, "said"],
    ["another script", "{قال محمد إن ⟦عشرة قوارب غرقت⟧.}", "محمد", "قال", "محمد", "قال"],
    ["nobody of that name", "{⟦Ten boats sank⟧.}", "harbour office", "wrote", null, null],
    ["no part of a word", "{⟦Ten boats sank⟧ at Reisburg.}", "Reis", "at", null, "at"],
    ["an empty cue", "{⟦Ten boats sank⟧, Reis says.}", "Reis", "", "Reis", null],
    ["signs of a pattern in a name", "{⟦Ten boats sank⟧, A.B. (c) said.}", "(c)", "said", "(c)", "said"],
  ])("finds %s", (_, marked, name, cue, speaker, said) => {
    expect(found(marked, name, cue).slice(0, 2)).toEqual([speaker, said]);
  });

  it("takes the last of those named before", () => {
    const marked = "Reis left. Reis came. {She said ⟦ten boats sank⟧.}";
    expect(found(marked, "Reis", "said")[2]).toBe(marked.lastIndexOf("Reis"));
  });
});
