import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBlocks } from "@/lib/engine/recognisers/read-blocks";

function kinds(text: string): string[] {
  return readBlocks(text).map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`);
}

const BODY = "The river rose by two metres on Tuesday night, and the lower town was under water by dawn.";

describe("readBlocks", () => {
  it("takes the first line as the headline where it has no stop and more follows", () => {
    expect(kinds(`River bursts its banks\n${BODY}`)).toEqual(["heading: River bursts its banks", `paragraph: ${BODY}`]);
    expect(kinds(`Who let the river rise?\r\n\r\n${BODY}`)[0]).toBe("heading: Who let the river rise?");
    expect(kinds(BODY)).toEqual([`paragraph: ${BODY}`]);
    expect(kinds("River bursts its banks")).toEqual(["paragraph: River bursts its banks"]);
  });

  it("takes short lines without a stop as headings where text follows, never the last ones", () => {
    expect(kinds(`${BODY}\nWhat we know so far\n${BODY}`)[1]).toBe("heading: What we know so far");
    expect(kinds(`${BODY}\nThe toll rose to 45`)[1]).toBe("paragraph: The toll rose to 45");
    expect(kinds(`${BODY}\n- forty homes flooded\n${BODY}`)[1]).toBe("paragraph: forty homes flooded");
  });

  it.each([
    "ALSO READ: Five ways to dry a carpet",
    "Read more: How the dam was built",
    "Related: The winter floods",
    "See also",
    "By Ana Petrov and Tom Reed",
    "By our science correspondent",
    "Sources: Reuters, the coast guard",
    "Share",
    "Back",
    "12 comments",
    "4 min read",
    "Advertisement",
    "Photo: Lena Ortiz/Agency",
    "(Reporting by Lena Ortiz; editing by Max Bauer)",
    "© 2023 The Courier. All rights reserved.",
    "Image is licensed under the Creative Commons Attribution 4.0 licence.",
    "Subscribe to our newsletter for more stories like this",
    "Follow us on Mastodon",
    "https://example.org/floods",
    "Updated: 3 May 2023, 14:20 GMT",
    "Tuesday 4 March 2025, 10.30am",
    "Getty Images",
    "* * *",
  ])("takes %j as boilerplate", (line) => {
    expect(kinds(`${BODY}\n${line}\n${BODY}`)[1]).toMatch(/^boilerplate: /);
  });

  it.each([
    "By Monday the toll had reached forty.",
    "By Friday evening 300 people had left",
    "Share prices fell by a fifth within an hour of the announcement.",
    "Back in the capital, ministers met until midnight.",
    "Sources in the ministry said that the dam had been checked in May.",
    "Correction: an earlier version of this report gave the toll as 45.",
    "Editor's note: the figures were updated after the ministry's briefing.",
    "Photographs of the bridge show a crack that is two metres long.",
    "Related cases were found in three districts, the health office said.",
    "Support for the strike fell to 40 per cent.",
    "Video of the landing was shown on state television.",
    "See the figures for yourself, the mayor told reporters.",
    "Published figures put the loss at 3 million crowns, the bank said.",
  ])("does not take %j as boilerplate", (line) => {
    expect(kinds(`${BODY}\n${line}\n${BODY}`)[1]).not.toMatch(/^boilerplate: /);
  });

  it("takes the lines under a list of sources with it, up to the next paragraph", () => {
    expect(kinds(`${BODY}\nSources:\n- Harbour office\n- "Tide"\n${BODY}`)).toEqual([
      `paragraph: ${BODY}`,
      "boilerplate: Sources:",
      "boilerplate: Harbour office",
      'boilerplate: "Tide"',
      `paragraph: ${BODY}`,
    ]);
  });

  it("joins lines that were wrapped at a fixed width", () => {
    const wrapped =
      "The river rose by two metres on Tuesday night, and the lower town was\nunder water by dawn. Boats took people from their roofs until noon, and\n" +
      "the last bus had left at nine. Nobody had been warned, the mayor said,\nand the sirens in the old town had been silent since the spring, when\nthe contract for them ran out.\n\nThe ministry disagrees.";
    expect(readBlocks(wrapped)).toHaveLength(2);
  });

  it("gives blocks in order, trimmed, apart, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        let last = 0;
        for (const { start, end } of readBlocks(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
