import { describe, expect, it } from "vitest";
import { documentOf } from "../../test-engine";

function names(text: string): string[] {
  return documentOf(text).sentences.flatMap((sentence) => sentence.names.map((name) => name.text));
}

describe("the surname that opens a sentence", () => {
  it("is the name of the person whom the text names elsewhere", () => {
    expect(names("The fire chief, Nora Ellery, spoke. Ellery reckoned the loss at 40 crowns.")).toEqual([
      "Nora Ellery",
      "Ellery",
    ]);
  });

  it("is a word like any other where nobody is called so", () => {
    expect(names("The fire chief, Nora Ellery, spoke. Bread cost more.")).toEqual(["Nora Ellery"]);
  });
});
