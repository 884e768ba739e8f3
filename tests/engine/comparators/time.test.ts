import { describe, expect, it } from "vitest";
import { timeComparator } from "@/lib/engine/comparators/time";
import { laidOutReadings } from "../linkers/pair-table";
import { readingOf } from "../test-engine";

const THURSDAY = "2025-03-06T08:00:00Z";
const FELL = "The bridge fell at 3.20 on Sunday afternoon.";

/** What the comparator says of the time at which the bridge fell and each other claim, by what that one is read for. */
function compared(other: string): string[] {
  const { claims, context } = laidOutReadings([readingOf("0", FELL, THURSDAY), readingOf("1", other, THURSDAY)]);
  const time = claims.find(({ sourceId, answer }) => sourceId === "0" && answer.type === "time");
  if (!time) throw new Error("The fall has no time");
  return claims.flatMap((claim) => {
    if (claim.sourceId === "0") return [];
    const relation = timeComparator.compare(time, claim, context)?.relation ?? "nothing";
    expect(timeComparator.compare(claim, time, context)?.relation ?? "nothing").toBe(relation);
    return [`${claim.answer.type}: ${relation}`];
  });
}

describe("the time of an event and a claim that is read for", () => {
  it.each([
    ["another time of it", "The bridge fell at four on Sunday afternoon.", "time: contradiction"],
    ["a state, and tells when", "The bridge was shut at four on Sunday afternoon.", "status: contradiction"],
    ["a state, and tells the same time", "The bridge was shut at 3.20 on Sunday afternoon.", "status: agreement"],
    ["a state that was not, then", "The bridge was not shut at four on Sunday afternoon.", "status: nothing"],
    ["a state without a time", "The bridge was shut.", "status: nothing"],
    ["a count", "Nine cars fell at four on Sunday afternoon.", "quantity: nothing"],
    [
      "an entry that was written later",
      "17.40 The bridge fell.\n17.55 Divers came.\n18.20 Crowds gather.",
      "status: nothing",
    ],
  ])("%s", (_, other, expected) => {
    expect(compared(other)).toContain(expected);
  });
});

describe("the times of two events that undo each other", () => {
  it.each([
    ["The road was shut at six on Monday.", "The road was opened at nine on Tuesday."],
    ["The airport closed at noon on Monday.", "The airport reopened at noon on Tuesday."],
    ["The strike began on Monday.", "The strike ended on Wednesday."],
  ])("“%s” / “%s” answer two questions", (one, other) => {
    const { claims, context } = laidOutReadings([readingOf("0", one, THURSDAY), readingOf("1", other, THURSDAY)]);
    const [own, others] = ["0", "1"].map((id) => claims.filter(({ sourceId }) => sourceId === id));
    const times = (own ?? []).flatMap((a) => (others ?? []).map((b) => timeComparator.compare(a, b, context)));
    expect(times.length).toBeGreaterThan(1);
    expect(times.every((comparison) => comparison === null)).toBe(true);
  });
});
