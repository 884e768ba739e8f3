import { describe, expect, it } from "vitest";
import { isPlural, singular } from "@/lib/engine/recognisers/quantities/plural";
import { readQuantities } from "@/lib/engine/recognisers/quantities/read-quantities";

describe("what a quantity counts", () => {
  it.each([
    ["Over 900 people left.", "person"],
    ["241 Danish servicemen left.", "serviceman"],
    ["Six former office workers left.", "worker"],
    ["Four of his tenants left.", "tenant"],
    ["52 of the 417 stations shut.", "station"],
    ["Dozens of homes burnt.", "home"],
    ["75 per cent of housing burnt.", "housing"],
    ["Half of the county's voters stayed.", "voter"],
    ["2,900 tonnes of wheat burnt.", "wheat"],
    ["80 dead sailors were found.", "sailor"],
    ["20 more families left.", "family"],
    ["One soldier left.", "soldier"],
    ["Some 900 staff left.", "staff"],
    ["There are 80 dead.", null],
    ["The toll stands at 78.", null],
    ["The wounded number 78.", null],
    ["78 were hurt.", null],
    ["It is 9 km to the gate.", null],
  ])("%s → %s", (text, counted) => {
    expect(readQuantities(text, [{ text, start: 0, end: text.length }])[0]?.counted).toBe(counted);
  });

  it.each([
    ["people", "person"],
    ["men", "man"],
    ["women", "woman"],
    ["children", "child"],
    ["policemen", "policeman"],
    ["families", "family"],
    ["churches", "church"],
    ["boxes", "box"],
    ["houses", "house"],
    ["lives", "life"],
    ["boats", "boat"],
    ["staff", "staff"],
  ])("%s is one %s", (plural, one) => {
    expect(isPlural(plural)).toBe(true);
    expect(singular(plural)).toBe(one);
  });

  it.each(["crisis", "campus", "glass", "famous", "man", "is", "us"])("%s is no plural", (word) => {
    expect(isPlural(word)).toBe(false);
  });
});
