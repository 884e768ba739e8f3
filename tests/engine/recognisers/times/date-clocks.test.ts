import { describe, expect, it } from "vitest";
import { claimsOf, documentOf } from "../../test-engine";

const NOON = "2024-03-14T12:00:00Z"; // a Thursday

function timesOf(text: string, publishedAt: string | null = NOON): (string | null)[] {
  return documentOf(text, publishedAt).sentences.flatMap(({ times }) => times.map(({ from, to }) => from ?? to));
}

describe("a time of day without a day", () => {
  it.each([
    ["The ferry left on Tuesday. It sank at 22.04.", ["2024-03-12", "2024-03-12T22:04"]],
    [
      "The ferry left on Tuesday.\n\nA long paragraph follows. It sank at 4.40, and nobody knew.",
      ["2024-03-12", "2024-03-12T04:40"],
    ],
    ["The mill burned on Thursday.\n\nThe power went down at five.", ["2024-03-14", "2024-03-14T05"]],
    ["The mill burned on Thursday. By nine o'clock the fire was out.", ["2024-03-14", "2024-03-14T09:00"]],
  ])("%s", (text, expected) => {
    expect(timesOf(text).map((time, at) => time?.slice(0, expected[at]?.length))).toEqual(
      expected.map((time, at) => time.slice(0, timesOf(text)[at]?.length)),
    );
  });
});

describe("the day of a time of day", () => {
  it.each([
    [
      "not that on which it was told",
      "The mill burned on Monday, the mayor said on Wednesday. It began at 6:20.",
      "2024-03-11T06:20",
    ],
    [
      "not that of a statement",
      "The boat was found on March 11, the minister said today.\n\nIt was seen at 04:10.",
      "2024-03-11T04:10",
    ],
    [
      "that of the telling, where no other is named",
      "The mill burned, the mayor said on Wednesday. It began at 6:20.",
      "2024-03-13T06:20",
    ],
    ["that of a find, which is no telling", "The boat was found on Monday. It sank at 6:20.", "2024-03-11T06:20"],
    [
      "the first that the report names",
      "The pier burned on Tuesday.\n\nThe café was shut on Monday.\n\nDivers came at 7 a.m.",
      "2024-03-12T07",
    ],
  ])("is %s", (_, text, expected) => {
    expect(timesOf(text).at(-1)).toBe(expected);
  });
});

describe("the half of the day", () => {
  it.each([
    [
      "that follows the time before",
      "The play began at 8:15 p.m. on Tuesday. A lamp fell at 8:50.",
      "2024-03-12T20:50",
    ],
    ["that follows soon only", "The play began at 8:15 a.m. on Tuesday. It rained at 7:30.", "2024-03-12T07:30"],
    [
      "as it stands where all hours are of twenty-four",
      "The gate was opened at 18.05 on Wednesday.\n\nIt jammed at 9.12.",
      "2024-03-13T09:12",
    ],
    ["told by itself", "The band came on at 9 p.m. on Tuesday. The gates had opened at 10 a.m.", "2024-03-12T10"],
  ])("is %s", (_, text, expected) => {
    expect(timesOf(text).at(-1)).toBe(expected);
  });
});

describe("a day that is pointed at", () => {
  it.each([
    ["The ferry left on Tuesday. It was found that night.", ["2024-03-12", "2024-03-12"]],
    ["The ferry left on Tuesday. The day before it had been repaired.", ["2024-03-12", "2024-03-11"]],
    ["The ferry left on Tuesday. The following morning it was missed.", ["2024-03-12", "2024-03-13"]],
    ["The same evening the pier was shut.", []],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});

describe("a time that owns something", () => {
  it.each([
    ["Shares fell at Tuesday's close.", ["2024-03-12"]],
    ["Yesterday's letter was signed.", ["2024-03-13"]],
    ["It is a year's work.", []],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});

describe("no time of day", () => {
  it.each([
    "Shares closed at 4.40.",
    "The toll stood at nine.",
    "She put the loss at seven.",
    "It rose by 3.20 in a day.",
    "They put the delay at 5 hours 40 minutes.",
    "The delay lasted about 5 hours 40 minutes.",
    "He waited from five to seven minutes.",
  ])("%s", (text) => {
    expect(timesOf(text)).toEqual([]);
  });
});

describe("a date that something is put off to", () => {
  it("lies ahead", () => {
    expect(timesOf("The vote was put off to 3 May.")).toEqual(["2024-05-03"]);
    expect(timesOf("They hope to sail on Friday.")).toEqual(["2024-03-15"]);
  });
});

describe("a running report", () => {
  const text = [
    "Pier fire: as it happened",
    "11.40 Two people are hurt.",
    "10.15 The alarm went off ten minutes ago.",
    "09.30 The pier is shut.",
  ].join("\n\n");

  it("dates what an entry tells by the entry", () => {
    const hurt = claimsOf(text, NOON).find(({ quote }) => quote.includes("hurt"));
    expect(hurt?.times.map(({ from }) => from)).toEqual(["2024-03-14T11:40"]);
  });

  it("sees what is told from the entry's own moment", () => {
    expect(timesOf(text)).toContain("2024-03-14T10:05");
  });

  it("takes the day that an entry names", () => {
    const text = "Thu 11.05 Two are hurt.\n\nWed 21.45 A man fell.\n\nMonday 9.30 All quiet.";
    expect(documentOf(text, NOON).sentences.map(({ entry }) => entry?.from)).toEqual([
      "2024-03-14T11:05",
      "2024-03-13T21:45",
      "2024-03-11T09:30",
    ]);
  });

  it("needs three entries", () => {
    const one = "Prices\n\n11.40 Two crowns a seat at the door.\n\nThe pier is shut.";
    expect(documentOf(one, NOON).sentences.some(({ entry }) => entry)).toBe(false);
  });
});
