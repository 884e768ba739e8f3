import { describe, expect, it } from "vitest";
import type { Comparator } from "@/lib/engine/quantity";
import { readQuantities } from "@/lib/engine/recognisers/quantities/read-quantities";

const read = (text: string) => readQuantities(text, [{ text, start: 0, end: text.length }]);

/** text · span · comparator · value · min · max */
const bounds: readonly (readonly [string, string, Comparator, number, number | null, number | null])[] = [
  ["Over 900 boats left.", "Over 900", "more_than", 900, 901, null],
  ["More than 900 boats left.", "More than 900", "more_than", 900, 901, null],
  ["Well over 900 boats left.", "Well over 900", "more_than", 900, 901, null],
  ["Costs are above 900 euros.", "above 900 euros", "more_than", 900, 900, null],
  ["Upwards of a thousand boats left.", "Upwards of a thousand", "more_than", 1000, 1001, null],
  ["In excess of 900 boats left.", "In excess of 900", "more_than", 900, 901, null],
  ["The count has gone past 90.", "past 90", "more_than", 90, 91, null],
  ["The count topped 90.", "topped 90", "more_than", 90, 91, null],
  ["The count exceeds 90.", "exceeds 90", "more_than", 90, 91, null],
  ["Over 30% of boats left.", "Over 30%", "more_than", 30, 30, null],
  ["The trip took over two hours.", "over two hours", "more_than", 2, 2, null],
  ["Just over 900 boats left.", "Just over 900", "more_than", 900, 901, 990],
  ["At least 40 boats left.", "At least 40", "at_least", 40, 40, null],
  ["No fewer than 40 boats left.", "No fewer than 40", "at_least", 40, 40, null],
  ["Not less than 40 boats left.", "Not less than 40", "at_least", 40, 40, null],
  ["A minimum of 40 boats left.", "A minimum of 40", "at_least", 40, 40, null],
  ["40 or more boats left.", "40 or more", "at_least", 40, 40, null],
  ["It took 40 lives at the very least.", "40", "at_least", 40, 40, null],
  ["The hall holds 300+ guests.", "300+", "at_least", 300, 300, null],
  ["Up to 40 boats left.", "Up to 40", "at_most", 40, null, 40],
  ["At most 40 boats left.", "At most 40", "at_most", 40, null, 40],
  ["No more than 40 boats left.", "No more than 40", "at_most", 40, null, 40],
  ["As many as 40 boats left.", "As many as 40", "at_most", 40, null, 40],
  ["40 tops, the harbour master said.", "40 tops", "at_most", 40, null, 40],
  ["It covers approximately 40% or less.", "approximately 40% or less", "at_most", 40, null, 40],
  ["They stood within 6 km of the gate.", "within 6 km", "at_most", 6, null, 6],
  ["The gauge showed nothing over 40 metres.", "over 40 metres", "at_most", 40, null, 40],
  ["It was never below 40 metres.", "below 40 metres", "at_least", 40, 40, null],
  ["The list is past 90.", "past 90", "more_than", 90, 91, null],
  ["The toll does not exceed 40.", "exceed 40", "at_most", 40, null, 40],
  ["Less than 40 boats left.", "Less than 40", "less_than", 40, null, 39],
  ["Fewer than 40 boats left.", "Fewer than 40", "less_than", 40, null, 39],
  ["Costs are below 40 euros.", "below 40 euros", "less_than", 40, null, 40],
  ["Under half of boats left.", "Under half", "less_than", 50, null, 50],
  ["Nearly 400 boats left.", "Nearly 400", "less_than", 400, 360, 400],
  ["Almost 400 boats left.", "Almost 400", "less_than", 400, 360, 400],
  ["Close to 400 boats left.", "Close to 400", "about", 400, 360, 440],
  ["Not quite 400 boats left.", "Not quite 400", "less_than", 400, 360, 400],
  ["Just short of 400 boats left.", "short of 400", "less_than", 400, 360, 400],
  ["About 400 boats left.", "About 400", "about", 400, 360, 440],
  ["Some 400 boats left.", "Some 400", "about", 400, 360, 440],
  ["An estimated 400 boats left.", "An estimated 400", "about", 400, 360, 440],
  ["400 or so boats left.", "400 or so", "about", 400, 360, 440],
  ["The 20-odd boats left.", "20-odd", "about", 20, 18, 22],
  ["Roughly 60% of boats left.", "Roughly 60%", "about", 60, 54, 66],
  ["Between 200 and 250 boats left.", "Between 200 and 250", "between", 200, 200, 250],
  ["20 to 30 boats left.", "20 to 30", "between", 20, 20, 30],
  ["130-150 boats left.", "130-150", "between", 130, 130, 150],
  ["20–30 boats left.", "20–30", "between", 20, 20, 30],
  ["Two or three boats left.", "Two or three", "between", 2, 2, 3],
  ["Repairs cost 3 to 5 billion dollars.", "3 to 5 billion dollars", "between", 3e9, 3e9, 5e9],
  ["Repairs cost $3m to $5m.", "$3m to $5m", "between", 3e6, 3e6, 5e6],
  ["Dozens of boats left.", "Dozens", "about", 24, 24, 119],
  ["Hundreds of boats left.", "Hundreds", "about", 200, 200, 999],
  ["Tens of thousands fled.", "Tens of thousands", "about", 20_000, 20_000, 99_999],
  ["Several hundred boats left.", "Several hundred", "about", 300, 200, 999],
  ["A couple of boats left.", "A couple", "about", 2, 2, 3],
  ["Exactly 40 boats left.", "40", "equal", 40, 40, 40],
  ["Another 40 boats left.", "40", "equal", 40, 40, 40],
  ["A record 40 boats left.", "40", "equal", 40, 40, 40],
  ["The army brought the count up to 40.", "40", "equal", 40, 40, 40],
  ["The oil spread over 20 kilometres.", "20 kilometres", "equal", 20, 20, 20],
];

describe("bounds of quantities", () => {
  it.each(bounds)("%s → %s, %s", (text, span, comparator, value, min, max) => {
    const all = read(text);
    const found =
      all.find((quantity) => quantity.text === span) ?? all.find((quantity) => quantity.text.endsWith(span));
    expect(found, JSON.stringify(all)).toMatchObject({ comparator, value, min, max });
  });

  it("keeps both figures of a change apart", () => {
    expect(read("The count rose from 20 to 30.").map(({ value, comparator }) => [value, comparator])).toEqual([
      [20, "equal"],
      [30, "equal"],
    ]);
  });
});
