import { describe, expect, it } from "vitest";
import { readQuantities } from "@/lib/engine/recognisers/quantities/read-quantities";

const read = (text: string) => readQuantities(text, [{ text, start: 0, end: text.length }]);

/** Figures that are no quantities. */
const masked: readonly string[] = [
  "The wall fell in 2014.",
  "Since 2012 the wall has stood.",
  "The 2020 vote was void.",
  "Between 2011 and 2014 the wall stood.",
  "It fell on 5 December.",
  "It fell on Dec. 5.",
  "It fell on 6/12/2024.",
  "It fell on 2024-12-06.",
  "It fell on 06.12.2024.",
  "It fell at 6.08pm.",
  "It fell at 14:30.",
  "19.50 Police close the bridge.",
  "It fell two days ago.",
  "It fell in the past 24 hours.",
  "It fell on the 23rd.",
  "A man aged 47 fell.",
  "The dead were aged between 14 and 27.",
  "The dead ranged in age from 14 to 27.",
  "A woman of 71 fell.",
  "Ann Moor, 47, fell.",
  "Ann Moor (47) fell.",
  "A 47-year-old fell.",
  "A six-year-old fell.",
  "She is in her 40s.",
  "Highway 9 is shut.",
  "The M5 is shut.",
  "Route 66 is shut.",
  "It stood in Hangar 12.",
  "A Boeing 737 landed.",
  "Article 5 was invoked.",
  "Flight 370 vanished.",
  "She lives at No. 10.",
  "The bus number 7 is shut.",
  "Take exit 436.",
  "The 18th Division left.",
  "The third attempt failed.",
  "A third attempt failed.",
  "The second half began.",
  "They won 2-1.",
  "They drew 0-0.",
  "It was 6-4, 6-3.",
  "Call 555-1234 now.",
  "Call 0800 now.",
  "1. What we know",
  "One of them left.",
  "No one left.",
  "The one that left was hers.",
  "One would think so.",
  "They helped one another.",
  "COVID-19 spread.",
  "An F-16 crashed.",
  "Three-way talks began.",
  "A two-time champion left.",
  "It is open 24/7.",
  "The 5G mast fell.",
  "May, March and the sun came second.",
  "The 1990s were calm.",
  "Q3 2024 was calm.",
];

describe("what is no quantity", () => {
  it.each(masked)("%s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ["2000 people fled.", 2000],
    ["Some 2,014 people fled.", 2014],
    ["A third of May's rain fell.", 33.333333],
    ["The guests now number 46.", 46],
    ["The road to 9 villages is shut.", 9],
    ["One man left.", 1],
  ])("but %s", (text, value) => {
    expect(read(text).map((quantity) => quantity.value)).toEqual([value]);
  });
});
