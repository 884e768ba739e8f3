import { describe, expect, it } from "vitest";
import { figureOf } from "@/lib/engine/comparators/figure-of";
import { quantityComparator } from "@/lib/engine/comparators/quantity";
import { scopeDiffers } from "@/lib/engine/comparators/quantity-scope";
import { type LaidOut, laidOut } from "../linkers/pair-table";

/** The claim of a source that gives this figure; throws where none does. */
function figure({ claims }: LaidOut, sourceId: string, value: number) {
  const found = claims.find((claim) => claim.sourceId === sourceId && figureOf(claim)?.value === value);
  if (!found) throw new Error(`No figure ${value} in source ${sourceId}`);
  return found;
}

describe("two parts", () => {
  const whole = "The flood killed 131 people, 78 of them in Denmark.";
  it.each([
    ["of one place are of one scope", "The flood killed 347 people, 273 of them in Denmark.", 273, null],
    ["of two places are not", "The flood killed 347 people, 273 of them in Norway.", 273, "one counts only a part"],
    ["and a whole are not", "The flood killed 347 people.", 347, "one counts only a part"],
  ])("%s", (_, other, value, expected) => {
    const laid = laidOut([whole, other]);
    expect(scopeDiffers(figure(laid, "0", 78), figure(laid, "1", value), laid.context)).toBe(expected);
  });
});

describe("a part and the whole that one sentence gives", () => {
  it.each([
    ["The firm cut 983 jobs, 784 of them at its headquarters.", 983, 784],
    ["The flood killed 131 people, including 78 children.", 131, 78],
  ])("%s", (text, whole, part) => {
    const laid = laidOut([text]);
    const [a, b] = [figure(laid, "0", whole), figure(laid, "0", part)];
    expect(quantityComparator.compare(a, b, laid.context)?.relation).toBe("scope-difference");
  });
});

describe("what became of people", () => {
  it.each([
    ["the dead and the hurt", "The fire injured 14 people.", 14],
    ["the dead and the missing", "Eleven people are missing.", 11],
  ])("never compares %s", (_, other, value) => {
    const laid = laidOut(["The fire killed nine people.", other]);
    expect(quantityComparator.compare(figure(laid, "0", 9), figure(laid, "1", value), laid.context)).toBeNull();
  });
});
