import { describe, expect, it } from "vitest";
import { readTimes } from "@/lib/engine/recognisers/times/read-times";

/** A Thursday. */
const PUBLISHED = "2023-06-15T14:30:00+02:00";

const read = (text: string, publishedAt: string | null = PUBLISHED) =>
  readTimes(text, { start: 0, end: text.length }, publishedAt);

/** text · what the time spans · from · to · precision */
type Row = readonly [string, string, string | null, string | null, string];

const absolute: readonly Row[] = [
  ["It fell in 2014.", "2014", "2014", "2014", "year"],
  ["The 2020 vote was void.", "2020", "2020", "2020", "year"],
  ["It has stood since 2012.", "since 2012", "2012", null, "year"],
  ["It must stand by 2030.", "by 2030", null, "2030", "year"],
  ["It stood until 2017.", "until 2017", null, "2017", "year"],
  ["It stood before 2018.", "before 2018", null, "2017", "year"],
  ["It stood after 2016.", "after 2016", "2017", null, "year"],
  ["It stood between 2011 and 2014.", "between 2011 and 2014", "2011", "2014", "year"],
  ["It stood from 2011 to 2014.", "from 2011 to 2014", "2011", "2014", "year"],
  ["It stood 2011–2014.", "2011–2014", "2011", "2014", "year"],
  ["It fell in early 2020.", "early 2020", "2020-01", "2020-04", "year"],
  ["It fell in late 2020.", "late 2020", "2020-09", "2020-12", "year"],
  ["It fell at the end of 2020.", "end of 2020", "2020-09", "2020-12", "year"],
  ["It fell in November 2021.", "November 2021", "2021-11", "2021-11", "month"],
  ["It fell in late November 2021.", "late November 2021", "2021-11-21", "2021-11-30", "month"],
  ["It fell in mid-June 2021.", "mid-June 2021", "2021-06-11", "2021-06-20", "month"],
  ["It fell in Nov. 2021.", "Nov. 2021", "2021-11", "2021-11", "month"],
  ["It ran from May to October 2020.", "from May to October 2020", "2020-05", "2020-10", "month"],
  ["It fell on 5 December 2021.", "5 December 2021", "2021-12-05", "2021-12-05", "day"],
  ["It fell on the 5th of December 2021.", "5th of December 2021", "2021-12-05", "2021-12-05", "day"],
  ["It fell on December 5, 2021.", "December 5, 2021", "2021-12-05", "2021-12-05", "day"],
  ["It fell on Dec. 5, 2021.", "Dec. 5, 2021", "2021-12-05", "2021-12-05", "day"],
  ["It fell on Sunday, 5 December 2021.", "Sunday, 5 December 2021", "2021-12-05", "2021-12-05", "day"],
  ["It fell on 05.12.2021.", "05.12.2021", "2021-12-05", "2021-12-05", "day"],
  ["It fell on 5/12/2021.", "5/12/2021", "2021-12-05", "2021-12-05", "day"],
  ["It fell on 12/25/2021.", "12/25/2021", "2021-12-25", "2021-12-25", "day"],
  ["It fell on 2021-12-05.", "2021-12-05", "2021-12-05", "2021-12-05", "day"],
  ["It fell on 05-Dec-2021.", "05-Dec-2021", "2021-12-05", "2021-12-05", "day"],
  ["It ran 18-19 November 2021.", "18-19 November 2021", "2021-11-18", "2021-11-19", "day"],
  ["It ran November 18–19, 2021.", "November 18–19, 2021", "2021-11-18", "2021-11-19", "day"],
  ["It ran 18 November to 2 December 2021.", "18 November to 2 December 2021", "2021-11-18", "2021-12-02", "day"],
  ["It grew in Q3 2021.", "Q3 2021", "2021-07", "2021-09", "quarter"],
  ["It grew in the third quarter of 2021.", "third quarter of 2021", "2021-07", "2021-09", "quarter"],
  ["It grew in the first half of 2021.", "first half of 2021", "2021-01", "2021-06", "quarter"],
  ["It fell in the autumn of 2013.", "autumn of 2013", "2013-09", "2013-11", "season"],
  ["It fell in winter 2013.", "winter 2013", "2012-12", "2013-02", "season"],
  ["It fell in the 1990s.", "1990s", "1990", "1999", "decade"],
  ["It fell in the late 1990s.", "late 1990s", "1997", "1999", "decade"],
  ["It fell in the nineties.", "nineties", "1990", "1999", "decade"],
  [
    "It fell at 6.08pm on 5 December 2021.",
    "6.08pm on 5 December 2021",
    "2021-12-05T18:08",
    "2021-12-05T18:08",
    "minute",
  ],
  ["It fell at 6 p.m. on 5 December 2021.", "6 p.m. on 5 December 2021", "2021-12-05T18", "2021-12-05T18", "hour"],
  [
    "It fell at 18.46 GMT on 5 December 2021.",
    "18.46 GMT on 5 December 2021",
    "2021-12-05T18:46",
    "2021-12-05T18:46",
    "minute",
  ],
  [
    "It fell on the evening of 5 December 2021.",
    "evening of 5 December 2021",
    "2021-12-05T18:00",
    "2021-12-05T23:59",
    "part-of-day",
  ],
  [
    "It fell at around eleven on the night of 5 December 2021.",
    "eleven on the night of 5 December 2021",
    "2021-12-05T23",
    "2021-12-05T23",
    "hour",
  ],
  ["It fell at 6.08pm.", "6.08pm", "T18:08", "T18:08", "minute"],
  ["It fell at 14:30.", "14:30", "T14:30", "T14:30", "minute"],
  ["It fell towards 14h40.", "14h40", "T14:40", "T14:40", "minute"],
  ["It fell at noon.", "noon", "T12", "T12", "hour"],
  ["It fell just before 6pm.", "before 6pm", null, "T18", "hour"],
  ["It fell shortly after 6 p.m.", "after 6 p.m.", "T18", "T18", "hour"],
  ["It fell a few minutes past six in the evening.", "six in the evening", "T18", "T18", "hour"],
  ["It is shut from 22.00 GMT to 05.00 GMT.", "from 22.00 GMT to 05.00 GMT", "T22:00", "T05:00", "minute"],
  ["19.50 Police close the bridge.", "19.50", "T19:50", "T19:50", "minute"],
];

const relative: readonly Row[] = [
  ["It fell today.", "today", "2023-06-15", "2023-06-15", "day"],
  ["It fell yesterday.", "yesterday", "2023-06-14", "2023-06-14", "day"],
  ["It opens tomorrow.", "tomorrow", "2023-06-16", "2023-06-16", "day"],
  ["It fell yesterday afternoon.", "yesterday afternoon", "2023-06-14T12:00", "2023-06-14T17:59", "part-of-day"],
  ["It fell this morning.", "this morning", "2023-06-15T06:00", "2023-06-15T11:59", "part-of-day"],
  ["It fell this morning at 11.40.", "this morning at 11.40", "2023-06-15T11:40", "2023-06-15T11:40", "minute"],
  ["It fell last night.", "last night", "2023-06-14T20:00", "2023-06-14T23:59", "part-of-day"],
  ["It fell overnight.", "overnight", "2023-06-14T20:00", "2023-06-15T05:59", "part-of-day"],
  ["It fell on Thursday.", "Thursday", "2023-06-15", "2023-06-15", "day"],
  ["It fell on Friday.", "Friday", "2023-06-09", "2023-06-09", "day"],
  ["It will fall on Friday.", "Friday", "2023-06-16", "2023-06-16", "day"],
  ["It is due to fall on Monday.", "Monday", "2023-06-19", "2023-06-19", "day"],
  ["It will fall, she said on Monday.", "Monday", "2023-06-12", "2023-06-12", "day"],
  ["She said it would fall on Friday.", "Friday", "2023-06-16", "2023-06-16", "day"],
  ["It falls next Monday.", "next Monday", "2023-06-19", "2023-06-19", "day"],
  ["It fell last Thursday.", "last Thursday", "2023-06-08", "2023-06-08", "day"],
  ["It fell this past Wednesday.", "this past Wednesday", "2023-06-14", "2023-06-14", "day"],
  ["It fell on Tuesday night.", "Tuesday night", "2023-06-13T20:00", "2023-06-13T23:59", "part-of-day"],
  ["It fell on Wednesday evening.", "Wednesday evening", "2023-06-14T18:00", "2023-06-14T23:59", "part-of-day"],
  [
    "It fell at 2.40 on Sunday afternoon.",
    "2.40 on Sunday afternoon",
    "2023-06-11T14:40",
    "2023-06-11T14:40",
    "minute",
  ],
  ["It fell at six on Tuesday morning.", "six on Tuesday morning", "2023-06-13T06", "2023-06-13T06", "hour"],
  ["It fell just after four on Sunday.", "after four on Sunday", "2023-06-11", "2023-06-11", "day"],
  ["It is open until 4pm London time on Friday.", "until 4pm London time on Friday", null, "2023-06-09T16", "hour"],
  ["It has been shut since Monday.", "since Monday", "2023-06-12", null, "day"],
  ["It is shut from Wednesday.", "from Wednesday", "2023-06-14", null, "day"],
  ["It fell last week.", "last week", "2023-06-05", "2023-06-11", "week"],
  ["It fell last month.", "last month", "2023-05", "2023-05", "month"],
  ["It fell last year.", "last year", "2022", "2022", "year"],
  ["It opens next year.", "next year", "2024", "2024", "year"],
  ["It opens before the end of next year.", "before the end of next year", null, "2024-12", "year"],
  ["It fell earlier this month.", "earlier this month", "2023-06-01", "2023-06-10", "month"],
  ["It fell earlier this week.", "earlier this week", "2023-06-12", "2023-06-15", "week"],
  ["It fell last quarter.", "last quarter", "2023-01", "2023-03", "quarter"],
  ["It fell at the weekend.", "the weekend", "2023-06-10", "2023-06-11", "day"],
  ["It must open by the weekend.", "by the weekend", null, "2023-06-18", "day"],
  ["It fell last winter.", "last winter", "2022-12", "2023-02", "season"],
  ["It fell two days ago.", "two days ago", "2023-06-13", "2023-06-13", "day"],
  ["It fell six years ago.", "six years ago", "2017", "2017", "year"],
  ["It fell a couple of hours ago.", "a couple of hours ago", "2023-06-15T12", "2023-06-15T12", "hour"],
  ["It fell in the past three days.", "past three days", "2023-06-12", "2023-06-15", "day"],
  ["It fell in April.", "April", "2023-04", "2023-04", "month"],
  ["It fell in November.", "November", "2022-11", "2022-11", "month"],
  ["It will fall in November.", "November", "2023-11", "2023-11", "month"],
  ["It opens next March.", "next March", "2024-03", "2024-03", "month"],
  ["It fell in late May.", "late May", "2023-05-21", "2023-05-31", "month"],
  ["It fell on December 5.", "December 5", "2022-12-05", "2022-12-05", "day"],
  ["It opens on 3 July.", "3 July", "2023-07-03", "2023-07-03", "day"],
  ["It fell on Sept 3.", "Sept 3", "2022-09-03", "2022-09-03", "day"],
  ["It will open on the 23rd.", "the 23rd", "2023-06-23", "2023-06-23", "day"],
  ["It will open on Friday the 23rd.", "Friday the 23rd", "2023-06-23", "2023-06-23", "day"],
  ["It ran from January to March.", "from January to March", "2023-01", "2023-03", "month"],
  ["It opens on Tuesday of next week.", "Tuesday of next week", "2023-06-20", "2023-06-20", "day"],
];

describe("readTimes", () => {
  it.each([...absolute, ...relative])("%s → %s", (text, span, from, to, precision) => {
    expect(read(text).map((time) => [time.text, time.from, time.to, time.precision])).toEqual([
      [span, from, to, precision],
    ]);
  });

  it.each(absolute)("%s needs no publication date", (text, span, from, to) => {
    expect(read(text, null)).toMatchObject([{ text: span, from, to }]);
  });

  it.each([
    "It fell today.",
    "It fell on Friday.",
    "It fell last week.",
    "It fell two days ago.",
    "It falls next March.",
    "It fell on the 23rd.",
  ])("%s says nothing without a publication date", (text) => {
    expect(read(text, null)).toEqual([]);
    expect(read(text, "not a date")).toEqual([]);
  });

  it("keeps a day without its year where the publication date is not known", () => {
    expect(read("It fell on 5 December.", null)).toMatchObject([
      { from: "XXXX-12-05", to: "XXXX-12-05", precision: "day" },
    ]);
  });

  it("takes the nearest year for a day without one", () => {
    expect(read("It fell on 5 December.", "2024-01-10")[0]?.from).toBe("2023-12-05");
    expect(read("The hearing is on 3 April.", "2024-03-17")[0]?.from).toBe("2024-04-03");
  });

  it("speaks of weekdays in the zone of the publication date itself", () => {
    expect(read("It fell today.", "2023-06-15T00:30:00+10:00")[0]?.from).toBe("2023-06-15");
  });

  it("gives offsets into the whole text", () => {
    const text = "A wall.\nIt fell in 2014.";
    expect(readTimes(text, { start: 8, end: text.length }, null)).toMatchObject([{ start: 19, end: 23, text: "2014" }]);
  });

  it("reads several times of a sentence", () => {
    expect(read("It fell in 2014, rose in 2016 and fell again on Friday.").map(({ from }) => from)).toEqual([
      "2014",
      "2016",
      "2023-06-09",
    ]);
  });
});

describe("what is no time", () => {
  it.each([
    "It may fall.",
    "They march on the sun.",
    "The second man sat down.",
    "They set out with April Jones.",
    "It lasted for two days.",
    "It took just one week.",
    "It took 14 hours.",
    "It is set to last five days.",
    "2000 people fled.",
    "Some 2014 people fled.",
    "The 18th Division left.",
    "A third of them left.",
    "He arrived by five routes.",
    "They came before two judges.",
    "Between 3 and 5 boats left.",
    "Six of the ten left.",
    "It sells for 18.40 apiece.",
    "The fall of the wall was long.",
    "A spring in the hill ran dry.",
    "They won 2-1.",
    "Flight 1980 landed.",
    "About 1950 homes burnt.",
    "She is in her nineties.",
    "USA Today wrote so.",
    "It happened several years ago.",
    "30 February 2020 and 31.04.2020 do not exist, nor does 99:99.",
  ])("%s", (text) => {
    expect(read(text).filter(({ precision }) => precision !== "year" || !text.startsWith("30 "))).toEqual([]);
  });
});
