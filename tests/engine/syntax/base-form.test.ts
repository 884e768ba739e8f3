import { describe, expect, it } from "vitest";
import { baseForm } from "@/lib/engine/syntax/base-form";

describe("base forms", () => {
  it.each([
    ["fled", "VERB", "flee"],
    ["fought", "VERB", "fight"],
    ["Withdrew", "VERB", "withdraw"],
    ["children", "NOUN", "child"],
    ["wolves", "NOUN", "wolf"],
    ["troops", "NOUN", "troops"],
    ["headquarters", "NOUN", "headquarters"],
    ["worse", "ADJ", "bad"],
    ["lay", "VERB", "lie"],
    ["n't", "VERB", "not"],
    ["boss", "NOUN", "boss"],
    ["bosses", "NOUN", "boss"],
    ["pass", "VERB", "pass"],
  ])("%s as %s → %s", (text, upos, base) => {
    expect(baseForm(text, upos, text.toLowerCase())).toBe(base);
    expect(baseForm(text, upos, text.toLowerCase())).toBe(base);
  });

  it.each([
    ["Lima", "PROPN", "Lima"],
    ["the", "DET", "the"],
    ["blorfs", "NOUN", "blorf"],
  ])("takes the trained one: %s as %s", (text, upos, trained) => {
    expect(baseForm(text, upos, trained)).toBe(trained);
  });
});
