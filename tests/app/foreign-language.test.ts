import { expect, test } from "vitest";
import { foreignLanguage } from "@/app/surface/foreign-language";
import { readLanguage } from "@/lib/intake/read-language";

const FRENCH =
  "Le maire a déclaré lundi que la digue avait cédé peu après minuit et que trois cents habitants du quartier bas avaient été évacués. ";

test.each([
  ["fr", 400, "French"],
  ["de", 9_000, "German"],
  ["en", 9_000, null],
  ["fr", 399, null],
  [null, 9_000, null],
])("of a text in %s, %d characters long, tells %s", (language, chars, name) =>
  expect(foreignLanguage({ language, chars })).toBe(name),
);

test("tells it of a report as it is read when it is put in", () => {
  const text = FRENCH.repeat(4);
  expect(foreignLanguage({ language: readLanguage(text), chars: text.length })).toBe("French");
});
