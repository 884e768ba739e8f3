import { expect, it } from "vitest";
import { matrixCells, outletsByReach } from "@/lib/review/matrix-cells";

const said = (outlet: string, ordinal: number, claims = 1) => ({
  factId: "f",
  outlet,
  ordinal,
  claims,
  claimId: `${outlet}${ordinal}`,
});

it("gives each outlet the letters of its positions, and says which stand against another", () => {
  const cells = matrixCells(
    [said("Herald", 1), said("Herald", 0, 2), said("Pilot", 2), said("Post", 1)],
    [
      { factId: "f", ordinal: 0 },
      { factId: "g", ordinal: 2 },
    ],
  ).get("f");
  expect(cells?.get("Herald")).toEqual({ letters: ["A", "B"], isConflict: true, claims: 3, claimId: "Herald0" });
  expect(cells?.get("Pilot")).toMatchObject({ letters: ["C"], isConflict: false });
  expect(cells?.get("Post")).toMatchObject({ letters: ["B"], isConflict: false });
  expect(cells?.has("Wire")).toBe(false);
});

it("puts the outlet that speaks of most facts first, then by name", () => {
  expect(outletsByReach([{ outlets: ["B", "C"] }, { outlets: ["A", "C"] }])).toEqual(["C", "A", "B"]);
});
