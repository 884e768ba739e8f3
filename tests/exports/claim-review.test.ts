import { describe, expect, it } from "vitest";
import { claimReviews } from "@/lib/exports/claim-review";
import type { NoteVerdict } from "@/lib/exports/story-note";
import { noteFact, RULED, storyNote } from "@/tests/exports/sample-note";

const desk = { name: "The desk", url: "https://desk.example" };
const reviewsOf = (verdict: Partial<NoteVerdict>) =>
  claimReviews(storyNote([{ ...RULED, verdict: RULED.verdict && { ...RULED.verdict, ...verdict } }]), desk);
const A = { letter: "A", label: "1,200" };
const B = { letter: "B", label: "at least 1,500" };

it("reviews each quoted position of a ruled fact", () => {
  expect(reviewsOf({})).toMatchObject([
    {
      "@type": "ClaimReview",
      claimReviewed: "1,200 lorries were held up",
      author: { name: "The desk", url: "https://desk.example" },
      itemReviewed: { author: { name: "harbour master" }, appearance: [{ url: "https://port.example/bridge" }] },
      reviewRating: { ratingValue: 1, alternateName: "Contradicted by what is established" },
    },
    { reviewRating: { ratingValue: 5, alternateName: "Established" } },
  ]);
});

describe("the rating of each position", () => {
  it.each<[string, Partial<NoteVerdict>, object[]]>([
    [
      "superseded",
      { kind: "superseded", position: A, supersededByPosition: B },
      [{ ratingValue: 1 }, { ratingValue: 5 }],
    ],
    ["disputed", { kind: "disputed", position: null }, [{ alternateName: "Disputed" }, { alternateName: "Disputed" }]],
    ["unproven", { kind: "unproven", position: null }, [{ alternateName: "Unproven" }, { alternateName: "Unproven" }]],
  ])("%s", (_name, verdict, ratings) => {
    expect(reviewsOf(verdict)).toMatchObject(ratings.map((reviewRating) => ({ reviewRating })));
  });
});

it("says nothing of open facts and dismissed flags", () => {
  expect(claimReviews(storyNote([noteFact()]), desk)).toEqual([]);
  expect(reviewsOf({ kind: "dismissed", position: null })).toEqual([]);
});
