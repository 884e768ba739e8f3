import { describe, expect, it } from "vitest";
import type { PositionPin } from "@/lib/engine/analysis";
import type { Claim } from "@/lib/engine/claim";
import { withPlaced } from "@/lib/engine/linkers/placed-by-hand";
import { claimsOf } from "../test-engine";

const [sample] = claimsOf("Ten boats sank in the bay.");

/** Claims named by letters, a capital one of another type, parted by the machine as the parts say; gives the parts with the pins. */
function parted(machine: string, pins: readonly PositionPin[]): string {
  if (sample === undefined) throw new Error("no claim to copy");
  const claims = [...machine.replaceAll(" ", "")].map((id): Claim => {
    const type = id === id.toUpperCase() ? "time" : sample.answer.type;
    return { ...sample, id, answer: { ...sample.answer, type } };
  });
  const part = (free: readonly Claim[]) =>
    machine
      .split(" ")
      .map((ids) => free.filter((claim) => ids.includes(claim.id)))
      .filter((own) => own.length > 0);
  return withPlaced(claims, pins, part)
    .map((own) => own.map((claim) => claim.id).join(""))
    .join(" ");
}

const pin = (placed: string, beside: string): PositionPin => ({ placed: [...placed], beside: [...beside] });

describe("withPlaced", () => {
  it.each<[string, string, PositionPin[], string]>([
    ["nothing was decided", "ab cd", [], "ab cd"],
    ["a claim joins those it was put beside", "ab cd", [pin("a", "cd")], "b cda"],
    ["several stay together", "ab cd", [pin("ac", "d")], "b dac"],
    ["those beside were parted: the larger share", "ab cd ef", [pin("e", "abc")], "abe cd f"],
    ["those of its own sort before more of another", "aBCD bc", [pin("a", "BCDb")], "BCD bca"],
    ["nobody is left beside it", "ab cd", [pin("a", "x")], "b cd a"],
    ["a position of its own", "ab cd", [pin("a", "")], "b cd a"],
    ["two decisions never become one position", "abcd", [pin("a", "cd"), pin("b", "c")], "cda b"],
    ["a decision on another fact", "ab cd", [pin("x", "ab")], "ab cd"],
    ["a claim that two name goes with the first", "ab cd", [pin("a", "cd"), pin("a", "b")], "b cda"],
  ])("%s", (_, machine, pins, expected) => expect(parted(machine, pins)).toBe(expected));
});
