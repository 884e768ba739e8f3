import { describe, expect, it } from "vitest";
import { editBetween, Lemmatizer } from "@/lib/engine/syntax/lemmatizer";

describe("editBetween", () => {
  it.each([
    ["killed", "kill", "l2"],
    ["flies", "fly", "l3y"],
    ["Homes", "home", "l1"],
    ["Germans", "German", "k1"],
    ["went", "go", "l4go"],
    ["NATO", "NATO", "k0"],
  ])("%s, %s", (form, lemma, edit) => {
    expect(editBetween(form, lemma)).toBe(edit);
  });
});

describe("lemma", () => {
  const lemmatizer = new Lemmatizer([
    "VERB|VBD\ted\tl2",
    "VERB|VBD\tied\tl3y",
    "VERB|VBD\t^died\tl1",
    "PROPN|NNP\t\tk0",
  ]);

  it.each([
    ["killed", "VERB|VBD", "kill"],
    ["Denied", "VERB|VBD", "deny"],
    ["died", "VERB|VBD", "die"],
    ["Berlin", "PROPN|NNP", "Berlin"],
    ["Xyz", "X|FW", "xyz"],
    ["", "VERB|VBD", ""],
  ])("%s as %s is %s", (form, tag, lemma) => {
    expect(lemmatizer.lemma(form, tag)).toBe(lemma);
  });
});
