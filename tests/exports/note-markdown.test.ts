import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown, noteMarkdown } from "@/lib/exports/note-markdown";
import { HARD_QUOTE, noteFact, noteQuote, RULED, storyNote } from "@/tests/exports/sample-note";

/** What a reader of the rendered note sees of a piece of escaped Markdown. */
const rendered = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1");

const plainFact = noteFact({
  positions: [
    { id: "p", letter: "A", label: "closed", origins: 1, quotes: [noteQuote("the bridge is closed until Monday")] },
  ],
});

describe("the note in Markdown", () => {
  const note = noteMarkdown(storyNote([noteFact(), RULED]));

  it("stands in order: title, the editor's words, decided, open, sources", () => {
    const headings = note.match(/^#+ .*/gm);
    expect(headings).toEqual([
      "# The bridge\\_closure \\*2025\\*",
      "## Decided",
      "### 1. Lorries held up by the closure",
      "## Open disputes",
      "### 2. Lorries held up by the closure",
      "## Sources",
    ]);
    expect(note.indexOf("What we *know*.")).toBeLessThan(note.indexOf("## Decided"));
  });

  it("says the verdict, its reason and who ruled", () => {
    expect(note).toContain("**Established: B, at least 1,500**");
    expect(note).toContain("The harbour log has **1,512**, see <https://port.example/log>.");
    expect(note).toContain("Ruled by Ida Holm, 9 March 2025, 10:00 (UTC).");
  });

  it("quotes both sides with outlet, chain, date, link and place", () => {
    expect(note).toContain(
      "> “1,200 lorries were held up”\n>\n> — [Port News ← Coast Radio ← harbour master](<https://port.example/bridge>), 7 March 2025, 06:10 (UTC+01:00), characters 10–36 of [source 1](#source-1)",
    );
    expect(note).toContain("> — The Quay ← Coast Radio ← harbour master, 7 March 2025");
  });

  it("says why it was flagged and what could reconcile it", () => {
    expect(note).toContain(
      "- A / B: 1,200 is below at least 1,500. (Contradiction, quantity) Both may hold: they may speak of different moments.",
    );
  });

  it("lists the sources with their hashes", () => {
    expect(note).toContain(
      `1. <a id="source-1"></a>Port News, “Bridge closed”, 7 March 2025, 06:10 (UTC+01:00), <https://port.example/bridge>, SHA-256 \`${"ab".repeat(32)}\``,
    );
    expect(note).toContain(`2. <a id="source-2"></a>The Quay, date unknown, SHA-256 \`${"cd".repeat(32)}\``);
  });

  it("keeps a plain quote letter by letter", () => {
    expect(noteMarkdown(storyNote([plainFact]))).toContain("> “the bridge is closed until Monday”");
  });

  it("keeps a quote full of marks readable as it stands", () => {
    expect(rendered(note)).toContain(`> “${HARD_QUOTE}”`);
    expect(note).not.toContain("<b>");
  });

  it("names copies and how firmly it is said", () => {
    const quote = noteQuote("the pier was cracked", { copies: ["The Wire", null], modality: "alleged" });
    const text = noteMarkdown(
      storyNote([noteFact({ positions: [{ id: "p", letter: "A", label: "x", origins: 1, quotes: [quote] }] })]),
    );
    expect(text).toContain("alleged, characters");
    expect(text).toContain("also in The Wire, an unnamed outlet");
  });

  it("lets no tag of the rationale through", () => {
    const verdict = RULED.verdict && { ...RULED.verdict, rationale: "A <script>alert(1)</script> tag" };
    expect(noteMarkdown(storyNote([{ ...RULED, verdict }]))).not.toMatch(/(?<!\\)<\/?script/);
  });

  it("says so where there is nothing", () => {
    const empty = noteMarkdown(storyNote([]));
    expect(empty).toContain("Nothing has been decided yet.");
    expect(empty).toContain("## Open disputes\n\nNone.");
  });

  it("leaves out a fact that is neither ruled nor disputed", () => {
    expect(noteMarkdown(storyNote([noteFact({ status: "agreed" })]))).not.toContain("Lorries");
  });

  it("gives every quote back, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() === text && text.length > 0),
        (text) => {
          const fact = noteFact({
            positions: [{ id: "p", letter: "A", label: "x", origins: 1, quotes: [noteQuote(text)] }],
          });
          expect(rendered(noteMarkdown(storyNote([fact])))).toContain(`> “${text}”`);
        },
      ),
    );
  });
});

describe("escaping", () => {
  it.each([
    ["The bridge (built 1912) is closed - for now.", "The bridge (built 1912) is closed - for now."],
    ["AT&T and R&D", "AT&T and R&D"],
    ["a&lt;b", "a\\&lt;b"],
    ["# no heading", "\\# no heading"],
    ["one\n- no list", "one\n\\- no list"],
    ["2024. A year", "2024\\. A year"],
  ])("%j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
