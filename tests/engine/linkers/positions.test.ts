import { describe, expect, it } from "vitest";
import type { Claim } from "@/lib/engine/claim";
import type { Comparison } from "@/lib/engine/comparators/comparison";
import { partIntoPositions } from "@/lib/engine/linkers/positions";
import { claimsOf } from "../test-engine";

const [MODEL] = claimsOf("The mill closed.");

function claim(id: string): Claim {
  if (!MODEL) throw new Error("No claim to start from");
  return { ...MODEL, id };
}

/** Claims whose ids start with the same letter agree; "?" has nothing to say about anything. */
function compare(a: Claim, b: Claim): Comparison | null {
  if (a.id.startsWith("?") || b.id.startsWith("?")) return null;
  const relation = a.id.charAt(0) === b.id.charAt(0) ? "agreement" : "contradiction";
  return { relation, kind: "status", score: 1, explanation: "", bothMayHold: [] };
}

describe("positions", () => {
  it.each([
    [[], []],
    [["a1"], [["a1"]]],
    [
      ["a1", "a2", "b1", "a3"],
      [["a1", "a2", "a3"], ["b1"]],
    ],
    [
      ["b1", "a1", "b2"],
      [["b1", "b2"], ["a1"]],
    ],
    [
      ["?1", "?2"],
      [["?1"], ["?2"]],
    ],
    [
      ["a1", "?1", "a2"],
      [["a1", "a2"], ["?1"]],
    ],
  ])("%j → %j", (ids, expected) => {
    const positions = partIntoPositions(
      ids.map((id) => claim(id)),
      compare,
    );
    expect(positions.map((members) => members.map(({ id }) => id))).toEqual(expected);
  });
});
