import { describe, expect, it } from "vitest";
import { documentOf } from "../test-engine";

/** Who says what, the innermost speaker last in the text's own order. */
function spoken(text: string): (readonly [speaker: string, content: string])[] {
  return documentOf(text).attributions.map(
    ({ speaker, content }) =>
      [speaker, text.slice(content.start, content.end).replace(/^["“\s]+|[.!?"”\s]+$/g, "")] as const,
  );
}

const INTRO = "Rosa Kemp, 44, runs the mill at Lund. She spoke to the Messenger on Friday.";
const TALK = `"Nobody rang the bell": a miller's night

${INTRO}

When did you wake up?

At four. I heard the wheel stop.

You had a lamp with you.

My husband held it. The yard was dry.

And the dam?

It stood until noon. My sister says the gate was open.

Who shut it?

We never found out.`;

describe("an interview", () => {
  it.each([
    ["an answer in the first person", "I heard the wheel stop"],
    ["an answer without it", "It stood until noon"],
    ["a fragment", "At four"],
    ["an answer behind a statement", "The yard was dry"],
    ["the last answer", "We never found out"],
    ["the headline's quotation", "Nobody rang the bell"],
  ])("gives the interviewee %s", (_, content) => {
    expect(spoken(TALK)).toContainEqual(["Rosa Kemp", content]);
  });

  it("keeps a nearer speaker", () => {
    expect(spoken(TALK).some(([speaker]) => /sister/.test(speaker))).toBe(true);
  });

  it.each(["When did you wake up", "You had a lamp with you", "And the dam", INTRO.slice(0, -1)])(
    "leaves “%s” to the paper",
    (content) => {
      expect(spoken(TALK).filter(([, said]) => said.includes(content))).toEqual([]);
    },
  );
});

/** Intros, each before three turns of talk; who is asked. */
const INTROS: readonly (readonly [intro: string, interviewee: string])[] = [
  ["Rosa Kemp runs the mill at Lund. We met her in the yard.", "Rosa Kemp"],
  ["Rosa Kemp was asleep above the wheel. On Friday she talked to Ivo Lund.", "Rosa Kemp"],
];

describe("who is interviewed", () => {
  const turns = "Were you up?\n\nI was.\n\nDid you see it?\n\nI saw the gate fall.\n\nAnd your boat?\n\nMy boat sank.";
  it.each(INTROS)("%s", (intro, name) => {
    expect(spoken(`The night at the mill\n\n${intro}\n\n${turns}`)).toContainEqual([name, "My boat sank"]);
  });

  it("may be told by trade alone", () => {
    const text = `The night at the mill\n\nA nurse from the clinic spoke to us on Friday.\n\n${turns.replace("Did you see it?", "Can you tell us what you saw?")}`;
    expect(spoken(text)).toContainEqual(["nurse from the clinic", "My boat sank"]);
  });

  it("is whom a question calls by name", () => {
    const text = `The night at the mill\n\nTwo people saw it.\n\nMs Kemp, ${turns.replace("Were", "were")}`;
    expect(spoken(text)).toContainEqual(["Ms Kemp", "My boat sank"]);
  });

  it("is the label that answers", () => {
    const text = `The night at the mill

Post: Were you up?

Kemp: I was. The gate fell at noon.

Post: Did you see the boat?

Kemp: It sank.

Post: They say it was old.

Kemp: It had new planks.

Post: Who pays?

Kemp: Nobody.`;
    const found = spoken(text);
    expect(found).toContainEqual(["Kemp", "The gate fell at noon"]);
    expect(found).toContainEqual(["Kemp", "It had new planks"]);
  });

  it("answers between quotation marks", () => {
    const quoted = turns.replace(/\n\n((?:I|My)[^\n]+)/g, '\n\n"$1"');
    const text = `The night at the mill\n\n${INTRO}\n\n${quoted}\n\nThe mill was built in 1740.`;
    expect(spoken(text)).toContainEqual(["Rosa Kemp", "I saw the gate fall"]);
    expect(spoken(text).some(([, said]) => said.includes("1740"))).toBe(false);
  });
});

describe("no interview", () => {
  it.each([
    ["a lone question", `${INTRO}\n\nWhy did it fall?\n\nI went to look. The gate was shut.\n\nThe wheel had stopped.`],
    [
      "questions that head a report",
      "A guide to the flood\n\nRosa Kemp spoke to the council on Friday.\n\nWhat happened?\n\nThe dam broke at noon.\n\nWho is hurt?\n\nNobody is known to be.\n\nWhat comes next?\n\nThe yard will be drained.",
    ],
    [
      "nobody to answer",
      "The night at the mill\n\nWere you up?\n\nI was.\n\nDid you see it?\n\nI saw it.\n\nAnd your boat?\n\nMy boat sank.",
    ],
  ])("%s", (_, text) => {
    expect(spoken(text).filter(([speaker, said]) => speaker === "Rosa Kemp" && said !== "spoke")).toEqual([]);
  });
});
