import { describe, expect, it } from "vitest";
import { compareClaims } from "@/lib/engine/comparators/weigh-conflict";
import { laidOutReadings } from "../linkers/pair-table";
import { readingOf } from "../test-engine";

const GRAVEST_FIRST = ["contradiction", "update", "scope-difference", "agreement"] as const;

/** The gravest that the comparators say of two sentences' claims, each from a report of its own day; null where nothing. */
function relation(one: string, published: string, other: string, publishedToo: string): string | null {
  const { claims, context } = laidOutReadings([readingOf("0", one, published), readingOf("1", other, publishedToo)]);
  const [own, others] = ["0", "1"].map((id) => claims.filter(({ sourceId }) => sourceId === id));
  const found = (own ?? []).flatMap((a) =>
    (others ?? []).map((b) => {
      const said = compareClaims(a, b, context)?.relation;
      expect(compareClaims(b, a, context)?.relation).toBe(said);
      return said;
    }),
  );
  return GRAVEST_FIRST.find((each) => found.includes(each)) ?? null;
}

const MONDAY = "2025-03-03T08:00:00Z";
const EVENING = "2025-03-03T19:00:00Z";
const THURSDAY = "2025-03-06T08:00:00Z";

describe("two claims", () => {
  it.each<[string, string, string, string, string, string | null]>([
    // What has been so since a day is so when the report comes out.
    [
      "a count since a day, told later",
      "The fire killed nine people.",
      MONDAY,
      "The morgue has held fourteen dead since Sunday.",
      THURSDAY,
      "update",
    ],
    [
      "none and some on one day",
      "No flights were cancelled.",
      MONDAY,
      "The airline cancelled 90 flights.",
      MONDAY,
      "contradiction",
    ],
    [
      "homes and the households in them",
      "Some 9,000 homes lost power.",
      MONDAY,
      "Some 4,000 households lost power.",
      MONDAY,
      "contradiction",
    ],
    [
      "two counts of one night, the higher told later",
      "Nine people were killed overnight.",
      "2025-03-03T06:00:00Z",
      "Twenty people were killed overnight.",
      "2025-03-03T10:00:00Z",
      "update",
    ],
    [
      "two counts of one day",
      "The fire killed nine people.",
      MONDAY,
      "The fire killed twelve people.",
      MONDAY,
      "contradiction",
    ],
    // A later figure above an earlier bound, and one within it on the same day.
    [
      "a later count above a bound",
      "At least 70 people were killed.",
      MONDAY,
      "The fire killed 74 people.",
      THURSDAY,
      "update",
    ],
    [
      "a count within a bound",
      "At least 70 people were killed.",
      MONDAY,
      "The fire killed 74 people.",
      MONDAY,
      "agreement",
    ],
    // The day of the report itself says no more than its hour.
    [
      "two counts of one day, hours apart",
      "Nine people were killed on Monday.",
      MONDAY,
      "Twelve people were killed on Monday.",
      EVENING,
      "update",
    ],
    [
      "an earlier figure, told later",
      "The fire killed 78 people.",
      MONDAY,
      "An earlier toll stood at 60.",
      THURSDAY,
      "update",
    ],
    // Other things, those who were added, another year.
    [
      "homes and people",
      "Some 40,000 homes are without power.",
      MONDAY,
      "About 90,000 people are without power.",
      MONDAY,
      "scope-difference",
    ],
    [
      "all and those who were added",
      "Nine people were killed.",
      MONDAY,
      "Three more people were killed.",
      MONDAY,
      "scope-difference",
    ],
    [
      "two years",
      "A fire in 2009 killed nine people.",
      MONDAY,
      "The fire killed 31 people.",
      MONDAY,
      "scope-difference",
    ],
    // Suspected and confirmed cases.
    [
      "suspected and confirmed cases",
      "The board counts 230 suspected cases of measles.",
      MONDAY,
      "The board counts 85 confirmed cases of measles.",
      MONDAY,
      "scope-difference",
    ],
    [
      "two counts of suspected cases",
      "The board counts 230 suspected cases of measles.",
      MONDAY,
      "The board counts 120 suspected cases of measles.",
      MONDAY,
      "contradiction",
    ],
    // What was not so yet.
    ["not yet, then so", "No appeal had been filed so far.", MONDAY, "An appeal was filed.", EVENING, "update"],
    ["so, then not", "An appeal was filed.", MONDAY, "No appeal was filed.", EVENING, "contradiction"],
    [
      "no intention, then done",
      "The chairman had no intention of stepping down.",
      MONDAY,
      "The chairman stepped down.",
      THURSDAY,
      "update",
    ],
    // Figures and times that answer two questions.
    [
      "each gives both figures",
      "The party took 61 per cent with half of the votes counted.",
      MONDAY,
      "The party had taken 61 per cent with half of the votes counted.",
      MONDAY,
      "agreement",
    ],
    [
      "days of two amounts",
      "Savers withdrew 2 million crowns on Monday.",
      THURSDAY,
      "Savers withdrew 7 million crowns on Wednesday.",
      THURSDAY,
      "update",
    ],
    [
      "two days of one event",
      "The bridge fell on Monday.",
      THURSDAY,
      "The bridge fell on Tuesday.",
      THURSDAY,
      "contradiction",
    ],
    // The day that an event is named by is not that of a count of its dead; that of a tally is.
    [
      "a count of what an earlier day's event did, told first",
      "Sunday's flood killed at least 90 people.",
      "2025-03-03T15:00:00Z",
      "The flood killed 80 people.",
      MONDAY,
      "update",
    ],
    [
      "a day's own tally, told last",
      "Sunday's toll was 80 dead.",
      "2025-03-03T15:00:00Z",
      "The flood killed 90 people.",
      MONDAY,
      "update",
    ],
    // Who is counted in both is no part that one of them counts.
    [
      "a group that both count, by one of their verbs its own",
      "Some 900 tourists were evacuated from the island.",
      MONDAY,
      "Some 300 tourists were rescued from the island.",
      MONDAY,
      "contradiction",
    ],
    [
      "what each gets, and all",
      "Every family will get 300,000 euros.",
      MONDAY,
      "The families were awarded 1.2 million euros.",
      MONDAY,
      "scope-difference",
    ],
    [
      "what each gets, twice",
      "Every family will get 300,000 euros.",
      MONDAY,
      "Each family will get 200,000 euros.",
      MONDAY,
      "contradiction",
    ],
    [
      "one place and everywhere",
      "Police arrested 46 people in the city.",
      MONDAY,
      "Police arrested 213 people across all provinces.",
      MONDAY,
      "scope-difference",
    ],
    [
      "everywhere, twice",
      "Police arrested 146 people nationwide.",
      MONDAY,
      "Police arrested 213 people across the country.",
      MONDAY,
      "contradiction",
    ],
    [
      "a thing and an earlier one",
      "Some 340 people lived in the camp.",
      MONDAY,
      "An earlier camp housed 210 people.",
      MONDAY,
      "scope-difference",
    ],
    // Each is of its own time.
    [
      "a count of long ago and one of now",
      "On 12 December the plant employed 9,000 people.",
      MONDAY,
      "The plant employs 4,000 people.",
      MONDAY,
      "scope-difference",
    ],
    [
      "two marches, each with its evening",
      "About 200 people marched on Monday morning.",
      "2025-03-03T13:00:00Z",
      "Some 900 people marched on Wednesday evening.",
      THURSDAY,
      "update",
    ],
    [
      "two counts of a march that tell no time",
      "About 200 people joined the march.",
      MONDAY,
      "Some 900 people joined the march.",
      THURSDAY,
      "contradiction",
    ],
    [
      "the moves of two days",
      "Shares in the bank fell 3 per cent on Monday.",
      THURSDAY,
      "Shares in the bank rose 11 per cent on Wednesday.",
      THURSDAY,
      "scope-difference",
    ],
    [
      "a count that goes on",
      "Nine people have been hurt so far.",
      MONDAY,
      "The clash hurt 27 people.",
      MONDAY,
      "update",
    ],
    // What "had been" says of a count, and of what was done.
    [
      "a figure that had been given",
      "The toll had been put at 40.",
      MONDAY,
      "The flood killed 90 people.",
      MONDAY,
      "update",
    ],
    [
      "what had been done to those counted",
      "Some 40 bodies had been put ashore.",
      MONDAY,
      "Some 90 bodies were put ashore.",
      MONDAY,
      "contradiction",
    ],
    // What is so again was otherwise.
    [
      "praised, then criticised again",
      "The workers praised the new shifts.",
      MONDAY,
      "The workers criticised the new shifts again.",
      THURSDAY,
      "update",
    ],
  ])("%s", (_, one, published, other, publishedToo, expected) => {
    expect(relation(one, published, other, publishedToo)).toBe(expected);
  });
});
