import { describe, expect, test } from "vitest";
import { publicationPlot } from "@/app/surface/publication-plot";
import type { ClaimCard, PositionColumn } from "@/db/queries/fact-page";
import type { Quantity } from "@/lib/engine/quantity";

type Part = Partial<Pick<Quantity, "value" | "min" | "max" | "unit" | "comparator">>;

/** A claim of which the plot reads the figure, the date and the modality alone. */
function claim(id: string, publishedAt: string | null, figure: Part | null, modality = "asserted"): ClaimCard {
  const exact = { value: figure?.value, min: figure?.value, max: figure?.value, unit: "person", comparator: "=" };
  return {
    id,
    publishedAt,
    modality,
    figure: figure === null ? null : { ...exact, ...figure },
  } as unknown as ClaimCard;
}

const position = (letter: string, ...claims: ClaimCard[]): PositionColumn => ({
  id: letter,
  letter,
  label: letter,
  origins: 1,
  claims,
});

const plot = (...positions: PositionColumn[]) => publicationPlot(positions, ({ id }) => id);

describe("publicationPlot", () => {
  test("lays figures out over their publication, in its order", () => {
    const drawn = plot(
      position("A", claim("a", "2026-03-12", { value: 300 })),
      position("B", claim("b", "2026-03-08", { value: 100, min: 101, max: null })),
    );
    expect(drawn?.figures).toMatchObject([
      { claimId: "b", letter: "B", said: "b", x: 10, y: 90, high: 0, openHigh: true, openLow: false },
      { claimId: "a", letter: "A", x: 90, y: 10, low: 10, high: 10 },
    ]);
    expect(drawn?.values.map(({ label }) => label)).toContain("200");
    expect(drawn?.times.map(({ label }) => label)).toContain("10 Mar");
  });

  test("puts a range in its middle", () => {
    const drawn = plot(
      position("A", claim("a", "2026-03-08", { value: 100, min: 100, max: 300, comparator: "between" })),
      position("B", claim("b", "2026-03-09", { value: 200 })),
    );
    expect(drawn?.figures[0]).toMatchObject({ y: 50, low: 90, high: 10 });
  });

  test.each<[string, PositionColumn[]]>([
    [
      "one moment",
      [position("A", claim("a", "2026-03-08", { value: 1 })), position("B", claim("b", "2026-03-08", { value: 2 }))],
    ],
    ["one figure", [position("A", claim("a", "2026-03-08", { value: 1 }), claim("b", "2026-03-09", { value: 1 }))]],
    [
      "two units",
      [position("A", claim("a", "2026-03-08", { value: 1 }), claim("b", "2026-03-09", { value: 2, unit: "km" }))],
    ],
    ["no dates", [position("A", claim("a", null, { value: 1 }), claim("b", "2026-03-09", { value: 2 }))]],
    ["no figures", [position("A", claim("a", "2026-03-08", null), claim("b", "2026-03-09", null))]],
    [
      "a forecast beside one figure",
      [position("A", claim("a", "2026-03-08", { value: 1 }), claim("b", "2026-03-09", { value: 9 }, "forecast"))],
    ],
  ])("draws nothing for %s", (_, positions) => expect(plot(...positions)).toBeNull());
});
