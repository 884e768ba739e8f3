import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBlocks } from "@/lib/engine/recognisers/read-blocks";
import { readSentences } from "@/lib/engine/recognisers/read-sentences";
import type { Sentence } from "@/lib/engine/sentence";

function read(text: string): Sentence[] {
  return readSentences(text, readBlocks(text));
}

function cut(text: string): string[] {
  return read(text).map(({ start, end }) => text.slice(start, end));
}

function words(text: string): string {
  return read(text)
    .flatMap((sentence) => sentence.tokens.map((token) => token.text))
    .join("|");
}

describe("tokens", () => {
  it.each([
    ["They don't know; we can’t say.", "They|do|n't|know|;|we|ca|n’t|say|."],
    ["Ali’s and the boys' boats", "Ali|’s|and|the|boys|'|boats"],
    ["We cannot leave", "We|can|not|leave"],
    ["a U.S.-backed group", "a|U.S.|-|backed|group"],
    ["anti-government and well-known", "anti-government|and|well|-|known"],
    ["around 1,250.5 tonnes, 2.3bn crowns and $5m", "around|1,250.5|tonnes|,|2.3|bn|crowns|and|$|5|m"],
    ["at 6.08pm or 14:05 GMT", "at|6.08|pm|or|14:05|GMT"],
    ["in the 1990s, the 21st time", "in|the|1990s|,|the|21st|time"],
    ["on 2024-05-03 and 3/5/2024", "on|2024-05-03|and|3/5/2024"],
    ["Dr. Roth came at 5 p.m. from St. Ives", "Dr.|Roth|came|at|5|p.m.|from|St.|Ives"],
    ["see https://example.org/a?b=1, or a.b@example.org.", "see|https://example.org/a?b=1|,|or|a.b@example.org|."],
    ["O'Neill and Sana'a", "O'Neill|and|Sana'a"],
    ["10-12 boats, 5km away", "10|-|12|boats|,|5|km|away"],
    ["hot… cold... (yes)", "hot|…|cold|...|(|yes|)"],
    ["ok 👩‍🚒🇫🇷 naïve", "ok|👩‍🚒|🇫🇷|naïve"],
    ["–5°C outside", "–|5|°C|outside"],
  ])("of %j", (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe("sentences", () => {
  it.each<[string, string[]]>([
    ["He left. She stayed.", ["He left.", "She stayed."]],
    ["Dr. Roth met Gen. Okafor. They spoke.", ["Dr. Roth met Gen. Okafor.", "They spoke."]],
    ["It began on Nov. 5. It ended soon.", ["It began on Nov. 5.", "It ended soon."]],
    ["He lives in the U.S. The rest stayed.", ["He lives in the U.S.", "The rest stayed."]],
    ["The U.S. Senate voted. It failed.", ["The U.S. Senate voted.", "It failed."]],
    ["It opened at 5 p.m. Crowds came.", ["It opened at 5 p.m.", "Crowds came."]],
    ["It opened at 5 p.m. GMT on Friday.", ["It opened at 5 p.m. GMT on Friday."]],
    ["J. R. Ewing left. K. Smith came.", ["J. R. Ewing left.", "K. Smith came."]],
    ["He said no. Nobody asked.", ["He said no.", "Nobody asked."]],
    ["They lay in the sun. We did not.", ["They lay in the sun.", "We did not."]],
    ["No. 10 said so. No. 11 did not.", ["No. 10 said so.", "No. 11 did not."]],
    ["“We left.” He stayed.", ["“We left.”", "He stayed."]],
    ['"We left." He stayed. "Why?" Nobody knew.', ['"We left."', "He stayed.", '"Why?"', "Nobody knew."]],
    ["“Where to?” Ms Roth asked. “Home!” said her son.", ["“Where to?” Ms Roth asked.", "“Home!” said her son."]],
    ["He won (by far.) She lost.", ["He won (by far.)", "She lost."]],
    ["It rose to 6.5 per cent. Then it fell.", ["It rose to 6.5 per cent.", "Then it fell."]],
    ["They fled.Nobody followed.", ["They fled.", "Nobody followed."]],
    ["He waited... Then he left.", ["He waited...", "Then he left."]],
    ["It was… odd. Very.", ["It was… odd.", "Very."]],
    ["It fell.[3] It rose. [4] It fell.", ["It fell.[3]", "It rose. [4]", "It fell."]],
    ["Acme Inc. sold Beta Corp. The price is secret.", ["Acme Inc. sold Beta Corp.", "The price is secret."]],
    ["They left. al-Masri stayed.", ["They left.", "al-Masri stayed."]],
    ["World | Africa | Rains came.", ["World |", "Africa |", "Rains came."]],
    ["GENEVA, May 3 (Agency) — Talks failed.", ["GENEVA, May 3 (Agency) —", "Talks failed."]],
    ["9.30pm The bridge is open.", ["9.30pm", "The bridge is open."]],
    ["Wait. 3. Turn left.", ["Wait.", "3. Turn left."]],
    ["Ana Roth — a doctor — left.", ["Ana Roth — a doctor — left."]],
  ])("of %j", (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it("knows its block and its kind", () => {
    const sentences = read("Flood in the valley\nThe water rose. It fell.\nShare");
    expect(sentences.map(({ block, kind }) => [block, kind])).toEqual([
      [0, "heading"],
      [1, "paragraph"],
      [1, "paragraph"],
      [2, "boilerplate"],
    ]);
  });

  it("keeps exact offsets and every visible character, for any text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(
        "Dr.",
        " U.S.",
        "”",
        '"',
        "'s",
        "n't",
        "\n",
        "\r\n",
        "\u00a0",
        "👩‍🚒",
        "\ud83d",
        "1,200",
        "5km",
        ".",
        "!",
        "[3]",
        "http://a.b/c",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const blocks = readBlocks(text);
        let last = 0;
        let seen = "";
        for (const sentence of readSentences(text, blocks)) {
          expect(sentence.tokens.length).toBeGreaterThan(0);
          expect(sentence.start).toBe(sentence.tokens[0]?.start);
          expect(sentence.end).toBe(sentence.tokens[sentence.tokens.length - 1]?.end);
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(last);
            expect(token.text).toBe(text.slice(token.start, token.end));
            last = token.end;
            seen += token.text;
          }
        }
        const visible = blocks.map(({ start, end }) => text.slice(start, end)).join("");
        expect(seen.replace(/[\s\u200b\u2060\ufeff]+/g, "")).toBe(visible.replace(/[\s\u200b\u2060\ufeff]+/g, ""));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["no spaces", "a".repeat(1e6)],
    ["quotation marks", '"'.repeat(1e6)],
    ["line breaks", "\n".repeat(1e6)],
    ["emoji", "😀".repeat(5e5)],
    ["bullets", "• a\n".repeat(2.5e5)],
    ["stops", "a.".repeat(5e5)],
    ["lone surrogates", "\ud800".repeat(1e6)],
  ])("reads a megabyte of %s in a few seconds", (_, text) => {
    const begun = performance.now();
    const sentences = read(text);
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(sentences.every(({ tokens }) => tokens.length <= 400)).toBe(true);
  });
});
