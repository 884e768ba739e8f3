import { describe, expect, it } from "vitest";
import { wordsOf } from "@/lib/engine/alignment/unit";
import { units } from "./aligned";

describe("units", () => {
  it.each([
    [
      "The baker sold 40 loaves.",
      ["baker noun subject", "sold predicate predicate", "40 number modifier", "loaves noun object"],
    ],
    [
      "Anna Berg met Otto Lind in Oslo.",
      ["Anna Berg name subject", "met predicate predicate", "Otto Lind name object", "Oslo name oblique"],
    ],
    ["The mill burned on 4 May 1999.", ["mill noun subject", "burned predicate predicate", "4 May 1999 time oblique"]],
    ["She is a Danish dentist.", ["Danish name modifier", "dentist noun predicate"]],
  ])("%s", (text, expected) => {
    expect(units(text).map(({ text: part, kind, slot }) => `${part} ${kind} ${slot}`)).toEqual(expected);
  });

  it.each(["It is.", "She had it done.", "…", ""])("none in %j", (text) => {
    expect(units(text)).toEqual([]);
  });

  it("carries offsets into the text", () => {
    const text = "The clerk left Lima. Rain fell.";
    for (const unit of units(text)) expect(text.slice(unit.start, unit.end)).toBe(unit.text);
  });

  it("gives the words of its sentences, light ones too", () => {
    expect(wordsOf(units("He only paints cows."))).toEqual(new Set(["he", "only", "paints", "cows", "."]));
  });
});
