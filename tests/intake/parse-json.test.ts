import { describe, expect, it } from "vitest";
import { parseJson } from "@/lib/intake/parse-json";

describe("broken JSON is told by its place", () => {
  it.each([
    ["", 0],
    ["{", 1],
    ['{"a": }', 6],
    ['{\n "a": 1\n "b": 2\n}', 11],
    ['{\n "a": ]\n}', 8],
    ["[1, 2,]", 6],
    ['["a\nb"]', 1],
    ["{} x", 3],
    ['{"a": 01}', 7],
    ["nonsense", 0],
  ])("%j", (text, at) => {
    const parsed = parseJson(text);
    expect(parsed).toMatchObject({ at, reason: expect.stringMatching(/^broken JSON: \S[^\n]{3,80}$/) });
    expect(parsed).toMatchObject({ reason: expect.not.stringContaining("valid JSON") });
  });
});

it.each(['{"a":[1,-2.5e3,"\\u00e9\\n",true,null,{}],"b":[]}', " 3 ", '"x"'])("%s is read", (text) => {
  expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
});
