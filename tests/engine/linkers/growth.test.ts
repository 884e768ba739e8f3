import { describe, expect, it } from "vitest";
import { generatedArticles } from "@/bench/generated-articles";
import { candidatePairs } from "@/lib/engine/linkers/candidates";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { linkQuestions } from "@/lib/engine/linkers/link-questions";
import { readSource } from "@/lib/engine/read-source";
import { models } from "../test-engine";
import { laidOutReadings } from "./pair-table";

/** What linking a story of so many articles takes, an article: pairs that are weighed, words that are compared. */
function workFor(count: number) {
  const readings = generatedArticles(count).map((article) => readSource(article, models));
  const { context, claims, profiles } = laidOutReadings(readings);
  let compared = 0;
  const between: LinkContext["terms"]["between"] = (one, other) => {
    compared++;
    return context.terms.between(one, other);
  };
  linkQuestions(claims, { ...context, terms: { ...context.terms, between } });
  return { pairs: candidatePairs(profiles, context).length / count, compared: compared / count };
}

/** Four times as many articles: were all claims laid beside all others, an article would take four times the work. */
const MOST_GROWTH = 2;

describe("linking a story of four times as many articles", () => {
  const [few, many] = [workFor(40), workFor(160)];

  it("weighs hardly more pairs an article", () => {
    expect(few.pairs).toBeGreaterThan(0);
    expect(many.pairs / few.pairs).toBeLessThan(MOST_GROWTH);
  });

  it("compares hardly more words an article", () => {
    expect(few.compared).toBeGreaterThan(0);
    expect(many.compared / few.compared).toBeLessThan(MOST_GROWTH);
  });
});
