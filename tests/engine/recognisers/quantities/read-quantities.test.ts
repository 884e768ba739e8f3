import { describe, expect, it } from "vitest";
import { readQuantities } from "@/lib/engine/recognisers/quantities/read-quantities";

const read = (text: string) => readQuantities(text, [{ text, start: 0, end: text.length }]);

/** text · what the quantity spans · value · unit */
const values: readonly (readonly [string, string, number, string | null])[] = [
  ["The port handled 1,234 crates.", "1,234", 1234, null],
  ["The port handled 1.234.567 crates.", "1.234.567", 1_234_567, null],
  ["The port handled 50.000 crates.", "50.000", 50_000, null],
  ["The port handled 12 000 crates.", "12 000", 12_000, null],
  ["The port handled 280'000 crates.", "280'000", 280_000, null],
  ["The port handled 12,34,567 crates.", "12,34,567", 1_234_567, null],
  ["Rain of 18.5 mm fell.", "18.5 mm", 18.5, "mm"],
  ["The deal is worth 2.3bn.", "2.3bn", 2_300_000_000, null],
  ["The town has 1.5 million inhabitants.", "1.5 million", 1_500_000, null],
  ["The club paid £3.5m for her.", "£3.5m", 3_500_000, "gbp"],
  ["The club paid $4m for her.", "$4m", 4_000_000, "usd"],
  ["The club paid € 2 million for her.", "€ 2 million", 2_000_000, "eur"],
  ["The club paid US$7 million for her.", "US$7 million", 7_000_000, "usd"],
  ["The club paid C$7.25 each.", "C$7.25", 7.25, "cad"],
  ["The club paid EUR 900 for it.", "EUR 900", 900, "eur"],
  ["The fine was 40 million yen.", "40 million yen", 40_000_000, "jpy"],
  ["The fine was 60 pence.", "60 pence", 60, "penny"],
  ["The fare is ten dollars and fifty cents now.", "ten dollars and fifty cents", 10.5, "usd"],
  ["Its 90m budget is spent.", "90m", 90_000_000, null],
  ["The cave lies 90m below the hill.", "90m", 90, "metre"],
  ["It sold 100k copies.", "100k", 100_000, null],
  ["It cost two point four billion.", "two point four billion", 2_400_000_000, null],
  ["It weighs two point four tonnes.", "two point four tonnes", 2.4, "tonne"],
  ["The list has 3 crore names.", "3 crore", 30_000_000, null],
  ["The ship carried twenty-one cows.", "twenty-one", 21, null],
  ["They waited fourscore years.", "fourscore years", 80, "year"],
  ["A hundred and thirteen crates sank.", "A hundred and thirteen", 113, null],
  ["One hundred and ninety crates sank.", "One hundred and ninety", 190, null],
  ["Two thousand three hundred and six crates sank.", "Two thousand three hundred and six", 2306, null],
  ["ELEVEN MINERS TRAPPED", "ELEVEN", 11, null],
  ["FIFTEEN HUNDRED JOBS GO", "FIFTEEN HUNDRED", 1500, null],
  ["The state gave 1 million 300 thousand francs.", "1 million 300 thousand francs", 1_300_000, "franc"],
  ["A quarter of a million crates sank.", "A quarter of a million", 250_000, null],
  ["Half a million crates sank.", "Half a million", 500_000, null],
  ["Three quarters of a billion was spent.", "Three quarters of a billion", 750_000_000, null],
  ["Half a dozen crates sank.", "Half a dozen", 6, null],
  ["A dozen crates sank.", "A dozen", 12, null],
  ["Two dozen crates sank.", "Two dozen", 24, null],
  ["Six and a half thousand crates sank.", "Six and a half thousand", 6500, null],
  ["It lasted two and a quarter hours.", "two and a quarter hours", 2.25, "hour"],
  ["It was nine point nought four.", "nine point nought four", 9.04, null],
  ["It fell to minus 12 degrees Celsius.", "minus 12 degrees Celsius", -12, "degree-celsius"],
  ["It was -4.5 at the pole.", "-4.5", -4.5, null],
  ["It was 38C in the shade.", "38C", 38, "degree-celsius"],
  ["Three-quarters of the seats went.", "Three-quarters", 75, "percent"],
  ["A third of the herd died.", "A third", 33.333333, "percent"],
  ["Half of the herd died.", "Half", 50, "percent"],
  ["Half the herd died.", "Half", 50, "percent"],
  ["Two-thirds of farms closed.", "Two-thirds", 66.666667, "percent"],
  ["One in five farms closed.", "One in five", 20, "percent"],
  ["Nine out of ten farms closed.", "Nine out of ten", 90, "percent"],
  ["The board drew 1/4 mile of road.", "1/4 mile", 0.25, "mile"],
  ["The cable is 10 1/2 miles long.", "10 1/2 miles", 10.5, "mile"],
  ["Sales rose 75%.", "75%", 75, "percent"],
  ["Sales rose 75 per cent.", "75 per cent", 75, "percent"],
  ["Sales rose six percent.", "six percent", 6, "percent"],
  ["Rates rose 0.25 percentage points.", "0.25 percentage points", 0.25, "percentage-point"],
  ["The fire took 18,000 hectares.", "18,000 hectares", 18_000, "hectare"],
  ["The fire took 180 square kilometres.", "180 square kilometres", 180, "square-km"],
  ["The fire took 180 km2.", "180 km2", 180, "square-km"],
  ["The fire took 44,479 acres.", "44,479 acres", 44_479, "acre"],
  ["The wall is a 3-inch slab.", "3-inch", 3, "inch"],
  ["It was a four-mile drive.", "four-mile", 4, "mile"],
  ["The hold had 2,900 metric tons of wheat.", "2,900 metric tons", 2900, "tonne"],
  ["It used 34 million cubic feet of gas.", "34 million cubic feet", 34_000_000, "cubic-foot"],
  ["It went at 120 kilometres per hour.", "120 kilometres per hour", 120, "kph"],
  ["It went at 70mph.", "70mph", 70, "mph"],
  ["The plant gives 500 megawatts.", "500 megawatts", 500, "megawatt"],
  ["A magnitude 5.7 quake hit.", "magnitude 5.7", 5.7, "magnitude"],
  ["A 5.7-magnitude quake hit.", "5.7-magnitude", 5.7, "magnitude"],
  ["It had a magnitude of 5.", "magnitude of 5", 5, "magnitude"],
  ["The siege went on for 40 days.", "40 days", 40, "day"],
  ["A five-day truce began.", "five-day", 5, "day"],
  ["The job pays 85 dollars a week.", "85 dollars a week", 85, "usd-per-week"],
  ["The job pays £12 an hour.", "£12 an hour", 12, "gbp-per-hour"],
  ["A 12-cent-a-share dividend is due.", "12-cent-a-share", 12, "cent-per-share"],
  ["The field gives 9,000 barrels a day.", "9,000 barrels a day", 9000, "barrel-per-day"],
  ["The bag holds two pounds of flour.", "two pounds", 2, "pound"],
  ["The bag costs two pounds.", "two pounds", 2, "gbp"],
  ["The calf weighs 90 pounds.", "90 pounds", 90, "pound"],
  ["The panel has a nine-member board.", "nine", 9, null],
  ["The ice lies 3½ feet deep.", "3½ feet", 3.5, "foot"],
  ["Take ¾ cup.", "¾", 0.75, null],
  ["It holds 1.5e9 cells.", "1.5e9", 1_500_000_000, null],
  ["It holds 10^6 cells.", "10^6", 1_000_000, null],
  ["The ratio is 2.5^-1.", "2.5^-1", 0.4, null],
  ["The part is two hundred and ten sevenths.", "two hundred and ten sevenths", 30, null],
  ["The part is two hundred fifty-fifths.", "two hundred fifty-fifths", 200 / 55, null],
  ["It sold three hundred and two dozen eggs.", "three hundred and two dozen", 324, null],
  ["Profit rose 4 . 8 % .", "4 . 8 %", 4.8, "percent"],
  ["The hall holds 80 , 000 spectators .", "80 , 000", 80_000, null],
  ["The fare is $7 and fifty.", "$7 and fifty", 7.5, "usd"],
];

/** A text that is nothing but its number. */
const alone: readonly (readonly [string, number])[] = [
  ["192.", 192],
  ["-4/5", -0.8],
  ["1e10", 1e10],
  ["½", 0.5],
  ["-12.5", -12.5],
];

describe("readQuantities", () => {
  it.each(values)("%s → %s", (text, span, value, unit) => {
    const found = read(text).find((quantity) => quantity.text === span);
    expect(found, JSON.stringify(read(text))).toBeDefined();
    expect(found?.value).toBeCloseTo(value, 5);
    expect(found?.unit).toBe(unit);
  });

  it.each(alone)("%s → %s", (text, value) => {
    expect(read(text).map((quantity) => quantity.value)).toEqual([value]);
  });

  it.each([
    ["Of 1990 . 45 left", [45]],
    ["It fell to 5 . 20 others stayed.", [5, 20]],
    ["The Type 2e model", []],
    ["$7 and fifty people", [7, 50]],
    ["one hundred seconds", [100]],
  ])("%s holds %s apart", (text, numbers) => {
    expect(read(text).map(({ value }) => value)).toEqual(numbers);
  });

  it("reads every number of a sentence, in order", () => {
    expect(read("Floods killed 12 people, hurt 3,400 and cost $2bn.").map(({ value }) => value)).toEqual([
      12, 3400, 2e9,
    ]);
  });

  it("gives offsets into the whole text", () => {
    const text = "Intro 9 words.\nThen 44 boats left.";
    const start = text.indexOf("Then");
    const [quantity] = readQuantities(text, [{ text: text.slice(start), start, end: text.length }]);
    expect(quantity).toMatchObject({ start: start + 5, end: start + 7, text: "44" });
  });

  it("reads nothing without tokens", () => {
    expect(readQuantities("44 boats", [])).toEqual([]);
  });
});
