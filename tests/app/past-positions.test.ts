import { describe, expect, test } from "vitest";
import { claimNames, flaggedPair, readPositions } from "@/app/surface/claim-names";
import { pastPositions } from "@/app/surface/past-positions";
import type { ClaimCard, ContradictionCard, PositionColumn } from "@/db/queries/fact-page";
import type { VerdictEntry } from "@/db/queries/verdict-history";

/** Positions of which letter, ids and modalities alone are read: "A" holds the claims "a1" and "a2". */
function position(letter: string, modalities: readonly string[] = ["asserted"]): PositionColumn {
  const claims = modalities.map((modality, at) => {
    return { id: `${letter.toLowerCase()}${at + 1}`, modality } as unknown as ClaimCard;
  });
  return { id: letter, letter, label: letter, origins: 1, claims };
}

function flag(kind: ContradictionCard["class"], older: string, newer: string, dismissed = false): ContradictionCard {
  const side = (letter: string, publishedAt: string) => ({
    claimId: `${letter.toLowerCase()}1`,
    positionLetter: letter,
    publishedAt,
  });
  return {
    class: kind,
    sides: [side(newer, "2026-03-09"), side(older, "2026-03-08")],
    dismissed: dismissed ? { at: "", by: "", reason: "" } : null,
  } as unknown as ContradictionCard;
}

const [A, B, C, D] = [position("A"), position("B"), position("C"), position("D")];

describe("pastPositions", () => {
  const past = (
    positions: readonly PositionColumn[],
    contradictions: readonly ContradictionCard[],
    differences: readonly ContradictionCard[],
    verdict: VerdictEntry | null = null,
  ) => Object.fromEntries(pastPositions(positions, contradictions, differences, verdict));

  test.each<[string, ReturnType<typeof past>, ReturnType<typeof past>]>([
    ["what an update told anew", past([A, B, C], [], [flag("update", "A", "B")]), { A: "earlier" }],
    ["nothing that is disputed", past([A, B, C], [flag("contradiction", "A", "C")], [flag("update", "A", "B")]), {}],
    [
      "what is told anew, once the dispute is dismissed",
      past([A, B, C], [flag("contradiction", "A", "C", true)], [flag("update", "A", "B")]),
      { A: "earlier" },
    ],
    ["nothing for another scope", past([A, B, C], [], [flag("scope-difference", "A", "B")]), {}],
    ["nothing where two are left to compare", past([A, B], [], [flag("update", "A", "B")]), {}],
    [
      "no more than leaves two",
      past([A, B, C], [], [flag("update", "A", "C"), flag("update", "B", "C")]),
      { A: "earlier" },
    ],
    [
      "what an editor ruled superseded",
      past([A, B, C, D], [flag("contradiction", "A", "B")], [], {
        kind: "superseded",
        position: { id: "A", letter: "A", label: "A" },
      } as unknown as VerdictEntry),
      { A: "superseded" },
    ],
  ])("folds %s", (_, folded, expected) => expect(folded).toEqual(expected));
});

describe("readPositions", () => {
  test("puts the flagged pair first and what could be last, and names the claims by their place", () => {
    const forecast = position("B", ["forecast"]);
    const two = position("D", ["asserted", "asserted"]);
    const flags = [flag("contradiction", "C", "A", true), flag("contradiction", "A", "D")];
    const read = readPositions([A, forecast, C, two], flags);
    expect(read.map(({ position: { letter } }) => letter)).toEqual(["A", "D", "C", "B"]);
    expect(flaggedPair(flags)).toEqual(["d1", "a1"]);
    expect(Object.fromEntries(claimNames(read))).toEqual({ a1: "A1", d1: "D1", d2: "D2", c1: "C1", b1: "B1" });
  });
});
