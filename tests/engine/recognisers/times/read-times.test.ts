import { describe, expect, it } from "vitest";
import { readTimes } from "@/lib/engine/recognisers/times/read-times";

/** A Thursday. */
const PUBLISHED = "2023-06-15T14:30:00+02:00";

const read = (text: string, publishedAt: string | null = PUBLISHED) =>
  readTimes(text, { start: 0, end: text.length }, publishedAt);

/** text · what the time spans · from · to · precision */
type Row = readonly [string, string, string | null, string | null, string];

const absolute: readonly Row[] = [
  ["It fell eight minutes before midnight.", "eight minutes before midnight", "T23:52", "T23:52", "minute"],
  ["It fell in 2014.", "2014", "2014", "2014", "year"],
  ["The 2020 vote was void.", "2020", "2020", "2020", "year"],
  ["It has stood since 2012.", "since 2012", "2012", null, "year"],
  ["It must stand by 2030.", "by 2030", null, "2030", "year"],
  ["It fell at 16 hours 37 minutes.", "16 hours 37 minutes", "T16:37", "T16:37", "minute"],
  ["It stood as of 17.00 hours.", "17.00 hours", "T17:00", "T17:00", "minute"],
  ["It fell at ten to eight.", "ten to eight", "T07:50", "T07:50", "minute"],
  ["It fell at a minute to eight.", "a minute to eight", "T07:59", "T07:59", "minute"],
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
  ["He will be brought in on Friday.", "Friday", "2023-06-16", "2023-06-16", "day"],
  ["A hearing was set for Friday.", "Friday", "2023-06-16", "2023-06-16", "day"],
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

/** Counted from another time, or a part of a longer one. Published on a Thursday in June 2023. */
const composed: readonly Row[] = [
  ["It fell the day before yesterday.", "day before yesterday", "2023-06-13", "2023-06-13", "day"],
  ["It falls the day after tomorrow.", "day after tomorrow", "2023-06-17", "2023-06-17", "day"],
  ["It opens three days after 4 July 2023.", "three days after 4 July 2023", "2023-07-07", "2023-07-07", "day"],
  ["It will open a week from Monday.", "a week from Monday", "2023-06-26", "2023-06-26", "day"],
  ["It opens a week on Tuesday.", "a week on Tuesday", "2023-06-27", "2023-06-27", "day"],
  ["It fell half an hour ago.", "half an hour ago", "2023-06-15T14:00", "2023-06-15T14:00", "minute"],
  ["It fell two and a half years ago.", "two and a half years ago", "2020-12", "2020-12", "month"],
  ["It fell three weeks and two days ago.", "three weeks and two days ago", "2023-05-23", "2023-05-23", "day"],
  ["It will open in ten days.", "in ten days", "2023-06-25", "2023-06-25", "day"],
  ["It opens in ten days' time.", "in ten days' time", "2023-06-25", "2023-06-25", "day"],
  ["It opens three days from now.", "three days from now", "2023-06-18", "2023-06-18", "day"],
  ["It ran the last couple of days.", "last couple of days", "2023-06-13", "2023-06-15", "day"],
  ["It ran the last two months and three days.", "last two months and three days", "2023-04-12", "2023-06-15", "day"],
  ["It fell in the first week of March 2021.", "first week of March 2021", "2021-03-01", "2021-03-07", "week"],
  ["It fell in the last week of 2021.", "last week of 2021", "2021-12-27", "2022-01-02", "week"],
  ["It opens on the last Friday of next month.", "last Friday of next month", "2023-07-28", "2023-07-28", "day"],
  ["It fell on the second Tuesday in May 2021.", "second Tuesday in May 2021", "2021-05-11", "2021-05-11", "day"],
  ["It fell in the third quarter of last year.", "third quarter of last year", "2022-07", "2022-09", "quarter"],
  ["It fell in week 12 of 2021.", "week 12 of 2021", "2021-03-22", "2021-03-28", "week"],
  ["It fell in the week of 5 May 2021.", "week of 5 May 2021", "2021-05-03", "2021-05-09", "week"],
  ["It fell in the week ending 9 May 2021.", "week ending 9 May 2021", "2021-05-03", "2021-05-09", "week"],
  ["It must fall by the end of the month.", "by the end of the month", null, "2023-06-30", "month"],
  ["It opens later in the year.", "later in the year", "2023-09", "2023-12", "year"],
  ["Sales rose in the year to date.", "year to date", "2023-01-01", "2023-06-15", "year"],
  ["It fell between 4 May and now.", "between 4 May and now", "2023-05-04", "2023-06-15T14:30", "day"],
  ["It stays open from Monday to Saturday.", "from Monday to Saturday", "2023-06-12", "2023-06-17", "day"],
  ["It fell on Boxing Day.", "Boxing Day", "2022-12-26", "2022-12-26", "day"],
  ["It fell on Easter Monday 2019.", "Easter Monday 2019", "2019-04-22", "2019-04-22", "day"],
  ["It has stood since Christmas.", "since Christmas", "2022-12-25", null, "day"],
  ["It fell on Thanksgiving 2020.", "Thanksgiving 2020", "2020-11-26", "2020-11-26", "day"],
  ["It fell between 3 and 12 May 2021.", "3 and 12 May 2021", "2021-05-03", "2021-05-12", "day"],
  ["It ran from the 3rd to the 5th of May.", "from the 3rd to the 5th of May", "2023-05-03", "2023-05-05", "day"],
  ["It ran 10/2/2021 - 10/8/2021.", "10/2/2021 - 10/8/2021", "2021-10-02", "2021-10-08", "day"],
  ["It ran 2-4pm on Friday.", "2-4pm on Friday", "2023-06-09T14", "2023-06-09T16", "hour"],
  [
    "It opens tomorrow from 7:00 to 8:00pm.",
    "tomorrow from 7:00 to 8:00pm",
    "2023-06-16T19:00",
    "2023-06-16T20:00",
    "minute",
  ],
  ["It fell at ten past six today.", "ten past six today", "2023-06-15T06:10", "2023-06-15T06:10", "minute"],
  [
    "It fell at twenty to five yesterday.",
    "twenty to five yesterday",
    "2023-06-14T04:40",
    "2023-06-14T04:40",
    "minute",
  ],
  ["It fell at 1640 GMT.", "1640 GMT", "T16:40", "T16:40", "minute"],
  ["It holds no earlier than June 2025.", "no earlier than June 2025", "2025-06", null, "month"],
  ["It must fall on or before 3 May 2025.", "on or before 3 May 2025", null, "2025-05-03", "day"],
  ["It holds starting on 7 January 2025.", "starting on 7 January 2025", "2025-01-07", null, "day"],
  ["He bought it for $12 December 27, 2021.", "December 27, 2021", "2021-12-27", "2021-12-27", "day"],
  ["It stays shut from 2030 onwards.", "2030 onwards", "2030", null, "year"],
];

describe("readTimes", () => {
  it.each([...absolute, ...relative, ...composed])("%s → %s", (text, span, from, to, precision) => {
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
    "It ran from five to seven.",
    "The wait was put at 5 hours 40 minutes.",
    "It took about 5 hours 40 minutes.",
    "He was freed after 5 hours 40 minutes.",
    "It took about 1.25 hours.",
    "He was freed after 1.25 hours.",
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
    "It grew in two weeks of rain.",
    "It lost nine boats in two weeks.",
    "Now, that is odd.",
    "It is now open.",
    "They bought a Christmas tree.",
    "The Good Friday Agreement stands.",
    "At the end of the day it is a matter of taste.",
    "It was the book of the year.",
    "The last week of the trial was dull.",
    "Week 12 of the pregnancy is near.",
    "Quarter to quarter it grew.",
    "Half past masters came.",
    "It took him 1600 hours of work.",
    "A day after that it fell.",
    "30 February 2020 and 31.04.2020 do not exist, nor does 99:99.",
  ])("%s", (text) => {
    expect(read(text).filter(({ precision }) => precision !== "year" || !text.startsWith("30 "))).toEqual([]);
  });
});

describe("days counted from a day told before", () => {
  it.each([
    ["On 4 May 2021 it rose to 31, up from 12 a day earlier.", "a day earlier", "2021-05-03"],
    ["They met on 4 May 2021 and parted the next day.", "the next day", "2021-05-05"],
    ["They met on 4 May 2021, two days after the vote was called.", "two days after", "2021-05-02"],
  ])("%s", (text, span, day) => {
    expect(read(text).at(-1)).toMatchObject({ text: span, from: day, to: day, precision: "day" });
  });

  it.each(["It had been 12 a day earlier.", "They met on 4 May 2021 two days after the vote."])(
    "not in: %s",
    (text) => {
      expect(read(text).filter((time) => /earlier|after/.test(time.text))).toEqual([]);
    },
  );
});
