import { describe, expect, it } from "vitest";
import { RATIONALE_MAX, type Ruling, reasonAgainst, VERDICT_KINDS } from "@/lib/review/verdict";

const POSITIONS = ["a", "b"];
const RATIONALE = "Two independent lists agree.";

const stands: [string, Ruling][] = [
  [
    "established",
    { kind: "established", position: "a", supersededByPosition: null, rationale: RATIONALE, dismissal: null },
  ],
  [
    "superseded",
    { kind: "superseded", position: "a", supersededByPosition: "b", rationale: RATIONALE, dismissal: null },
  ],
  ["disputed", { kind: "disputed", position: null, supersededByPosition: null, rationale: RATIONALE, dismissal: null }],
  [
    "not-comparable",
    { kind: "not-comparable", position: null, supersededByPosition: null, rationale: RATIONALE, dismissal: null },
  ],
  ["unproven", { kind: "unproven", position: null, supersededByPosition: null, rationale: RATIONALE, dismissal: null }],
  [
    "dismissed",
    { kind: "dismissed", position: null, supersededByPosition: null, rationale: RATIONALE, dismissal: "misread" },
  ],
];

describe("reasonAgainst", () => {
  it.each(stands)("lets %s stand", (_, ruling) => {
    expect(reasonAgainst(ruling, POSITIONS)).toBeNull();
  });

  it("has a case for every kind", () => {
    expect(stands.map(([kind]) => kind).toSorted()).toEqual([...VERDICT_KINDS].toSorted());
  });

  it.each<[string, Partial<Ruling>, RegExp]>([
    ["a short rationale", { rationale: " because " }, /at least/],
    ["an endless rationale", { rationale: "x".repeat(RATIONALE_MAX + 1) }, /longer/],
    ["established without a position", { kind: "established", position: null }, /needs the position/],
    ["established with a successor", { kind: "established", supersededByPosition: "b" }, /takes no superseding/],
    ["superseded by nothing", { kind: "superseded" }, /took its place/],
    ["superseded by itself", { kind: "superseded", supersededByPosition: "a" }, /itself/],
    ["a ruling on the whole fact with a position", { kind: "disputed" }, /whole fact/],
    ["a dismissal without its reason", { kind: "dismissed", position: null }, /choose a reason/],
    ["a reason for dismissal of another kind", { dismissal: "misread" }, /takes no reason/],
    ["a position of another fact", { kind: "established", position: "z" }, /not one of this fact's/],
    ["a successor of another fact", { kind: "superseded", supersededByPosition: "z" }, /not one of this fact's/],
  ])("refuses %s", (_, change, reason) => {
    const ruling: Ruling = {
      kind: "established",
      position: "a",
      supersededByPosition: null,
      rationale: RATIONALE,
      dismissal: null,
      ...change,
    };
    expect(reasonAgainst(ruling, POSITIONS)).toMatch(reason);
  });
});
