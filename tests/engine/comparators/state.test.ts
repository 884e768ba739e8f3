import { describe, expect, it } from "vitest";
import { stateComparator } from "@/lib/engine/comparators/state";
import { laidOutReadings } from "../linkers/pair-table";
import { engine, readingOf } from "../test-engine";

/** The surest contradiction between two reports of one day. */
function flagged(premise: string, hypothesis: string) {
  return engine.linkStory([readingOf("a", premise), readingOf("b", hypothesis)]).contradictions[0];
}

describe("states that can't both be", () => {
  it.each([
    ["The harbour is under the control of the garrison.", "The harbour has not been retaken."],
    ["The guests were told to stay put.", "Callers were ordered to leave."],
    ["Ruth Dahl was relieved of her post as head of the choir.", "Ruth Dahl remains in charge of the choir."],
    ["The beaches are spotless.", "The beach was coated in oil."],
    ["The smoke detector worked.", "The smoke detector conked out."],
  ])("%s / %s", (premise, hypothesis) => {
    expect(flagged(premise, hypothesis)?.explanation).toContain("can't both be so");
  });
});

describe("states that may both be", () => {
  it.each([
    ["Three miners walked out of the shaft.", "Seventeen miners are missing."],
    ["Norland played no part in the raid.", "Norland denied any part in the raid."],
    ["The dam nearly burst.", "The dam did not burst."],
    ["Ruth Dahl was relieved of her post.", "Ada Pell remains in charge."],
  ])("%s / %s", (premise, hypothesis) => {
    expect(flagged(premise, hypothesis)).toBeUndefined();
  });
});

describe("a change that the words tell", () => {
  it.each([
    ["of what was awaited", "No appeal had been filed so far.", "An appeal was filed."],
    ["of what is so again", "The law was suspended.", "The law is in force again."],
  ])("%s is surer than one that only two days speak for", (_, one, other) => {
    const { claims, context } = laidOutReadings([
      readingOf("0", one, "2025-03-03T08:00:00Z"),
      readingOf("1", other, "2025-03-06T08:00:00Z"),
    ]);
    const [a, b] = ["0", "1"].map((id) =>
      claims.find((claim) => claim.sourceId === id && claim.answer.type === "status"),
    );
    if (!a || !b) throw new Error("No states");
    expect(stateComparator.compare(a, b, context)).toMatchObject({ relation: "update", score: 0.7 });
  });
});
