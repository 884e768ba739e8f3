import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayNumber, fromDayNumber, isoDay, weekdayOf } from "@/lib/engine/recognisers/times/calendar";
import { readTimes } from "@/lib/engine/recognisers/times/read-times";

const read = (text: string, publishedAt: string | null) => readTimes(text, { start: 0, end: text.length }, publishedAt);

const words = fc
  .array(
    fc.constantFrom(
      "on",
      "in",
      "since",
      "by",
      "from",
      "to",
      "between",
      "and",
      "5",
      "31",
      "2024",
      "12",
      "/",
      "-",
      ".",
      ":",
      "30",
      "pm",
      "am",
      "December",
      "May",
      "Friday",
      "last",
      "next",
      "the",
      "of",
      "night",
      "this",
      "week",
      "ago",
      "two",
      "days",
      "early",
      "end",
      "Q3",
      "1990s",
      "noon",
      "at",
      "half",
      "past",
      "23rd",
      ",",
      "weekend",
      "overnight",
      "first",
      "quarter",
      "winter",
      "years",
      "9999",
      "999",
    ),
    { maxLength: 30 },
  )
  .chain((list) => fc.constantFrom(" ", "", "-").map((join) => list.join(join)));

const days = fc.integer({ min: -20_000, max: 60_000 }).map(fromDayNumber);
const ISO = /^(?:(?:\d{4}|XXXX)(?:-\d\d(?:-\d\d)?)?)?(?:T\d\d(?::\d\d)?)?$/;

describe("readTimes on any text", () => {
  it("gives spans that slice back, in order, with ends in ISO 8601", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), words),
        fc.option(days, { nil: null }),
        (text, published) => {
          let last = 0;
          for (const { start, end, text: quoted, from, to } of read(text, published && isoDay(published))) {
            expect(text.slice(start, end)).toBe(quoted);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(from !== null || to !== null).toBe(true);
            if (from !== null) expect(from).toMatch(ISO);
            if (to !== null) expect(to).toMatch(ISO);
            last = end;
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("reads any date that it writes, in either order", () => {
    const months = [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ];
    fc.assert(
      fc.property(days, (day) => {
        const month = months[day.month - 1];
        for (const text of [
          `on ${day.day} ${month} ${day.year}`,
          `on ${month} ${day.day}, ${day.year}`,
          `on ${isoDay(day)}`,
        ]) {
          expect(read(text, null).map(({ from }) => from)).toEqual([isoDay(day)]);
        }
      }),
    );
  });

  it("places a weekday within the week that ends with publication", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 6 }), (published, back) => {
        const day = addDays(published, -back);
        const name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekdayOf(day) - 1];
        expect(read(`It fell on ${name}.`, isoDay(published))[0]?.from).toBe(isoDay(day));
        expect(dayNumber(day)).toBe(dayNumber(published) - back);
      }),
    );
  });

  it.each(["at 1 ", "5 December ", "in 2014 ", "12/", "monday ", "1-", "from 1 to ", "last "])(
    "reads a hostile run of %j in time that grows with its length",
    (piece) => {
      const time = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const start = performance.now();
        read(text, "2024-12-06");
        return performance.now() - start;
      };
      time(20_000);
      expect(time(200_000)).toBeLessThan(5000);
    },
  );
});
