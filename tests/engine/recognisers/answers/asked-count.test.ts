import { describe, expect, it } from "vitest";
import { figuresOf } from "../../test-engine";

describe("a figure that answers what was asked", () => {
  it.each([
    ["How many have drowned? At least 60, says the harbour master.", "killed/person 60"],
    ["And the death toll? Nineteen, says the mayor.", "killed/person 19"],
    ["Nobody agrees on how many the landslide killed. The army would not budge from 44.", "killed/person 44"],
    [
      "Two days later they still argued over the number arrested. The union's roll comes to 71 names.",
      "arrested/person 71",
    ],
    ["The number of injured keeps rising. By noon there were 240.", "injured/person 240"],
    ["So what is the tariff? Nine per cent, says the customs office.", "tax-rate/percent 9"],
    ["The tariff? Nine per cent, says one side. Twelve, say the others.", "tax-rate/percent 12"],
    ["Seals? At least 300, says the warden.", "seal/animal 300"],
  ])("%s → %s", (text, figure) => {
    expect(figuresOf(text)).toContain(figure);
  });

  it.each([
    // Nothing asked, a thing of its own, or too far away.
    ["How long did it last? At least 60, says the harbour master.", "killed/person 60"],
    ["How many have drowned? The harbour has 60 boats.", "killed/person 60"],
    [
      "How many have drowned? It is not known. It rained. It snowed. It hailed. Sixty, says the mayor.",
      "killed/person 60",
    ],
    ["How many have drowned? The lifeboat covered 14 miles.", "killed/person 14"],
    ["Why did the toll rise? He sold 60 books.", "killed/person 60"],
  ])("%s asks for nothing that is %s", (text, figure) => {
    expect(figuresOf(text)).not.toContain(figure);
  });
});
