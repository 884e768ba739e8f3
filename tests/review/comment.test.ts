import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mentionedIn } from "@/lib/review/comment";

const PEOPLE = ["Lena Marsh", "Lena", "Ruth Okafor", "Tom Adeyemi", "Tom Baker", "Ana-María Ruiz", "李 雷"];

describe("mentionedIn", () => {
  test.each<[string, string, string[]]>([
    ["a whole name", "Ask @Ruth Okafor for the list.", ["Ruth Okafor"]],
    ["any case", "ask @ruth okafor", ["Ruth Okafor"]],
    ["the longest name", "@Lena Marsh knows", ["Lena Marsh"]],
    ["the shorter name where it stands alone", "@Lena, and nobody else", ["Lena"]],
    ["a first name that one person has", "@Ruth?", ["Ruth Okafor"]],
    ["two, in order, each once", "@Tom Baker and @Ruth, then @Tom Baker", ["Tom Baker", "Ruth Okafor"]],
    ["letters beyond ASCII", "(@Ana-María Ruiz) @李 雷", ["Ana-María Ruiz", "李 雷"]],
  ])("finds %s", (_, text, names) => expect(mentionedIn(text, PEOPLE)).toEqual(names));

  test.each([
    ["a first name that two have", "@Tom said so"],
    ["a name that goes on", "@Ruthless"],
    ["an address of mail", "desk@Ruth Okafor"],
    ["a name without the sign", "Ruth Okafor said so"],
    ["the sign alone", "@ Ruth Okafor, 3 @ 4"],
    ["nobody that the desk knows", "@Nadia"],
  ])("finds nobody in %s", (_, text) => expect(mentionedIn(text, PEOPLE)).toEqual([]));

  test("gives only people that there are, whatever is written", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (text, people) => {
        expect(people).toEqual(expect.arrayContaining([...mentionedIn(`@${text}`, people)]));
      }),
    );
  });
});
