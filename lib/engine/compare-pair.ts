import type { SourceReading } from "@/lib/engine/analysis";
import type { DatedText, PairComparison } from "@/lib/engine/engine";
import { linkStory } from "@/lib/engine/link-story";
import { termsLikeness } from "@/lib/engine/linkers/likeness";
import { createLinkContext, type LinkContext } from "@/lib/engine/linkers/link-context";
import type { Models } from "@/lib/engine/models";
import { readSource } from "@/lib/engine/read-source";

/** Below this two texts have too little in common for one fact. */
const LEAST_RELATED = 0.35;

/**
 * Says what two texts are to each other: they are linked as a story of two sources, and the surest pair across the two
 * decides. How related they are is the best likeness of a claim of the hypothesis to one of the premise.
 */
export function comparePair(premise: DatedText, hypothesis: DatedText, models: Models): PairComparison {
  const readings = [
    readSource({ id: "premise", outlet: "premise", publishedAt: premise.publishedAt, text: premise.text }, models),
    readSource(
      { id: "hypothesis", outlet: "hypothesis", publishedAt: hypothesis.publishedAt, text: hypothesis.text },
      models,
    ),
  ] as const;
  const context = createLinkContext(readings, new Map(), models);
  const related = relatedness(readings[0], readings[1], context);
  const story = linkStory(readings, models);
  const sourceOf = new Map(
    readings.flatMap((reading) => reading.claims.map((claim) => [claim.id, claim.sourceId] as const)),
  );
  const across = ({ claimIds: [a, b] }: { claimIds: readonly [string, string] }) => sourceOf.get(a) !== sourceOf.get(b);
  const surest = story.contradictions.find(across) ?? story.differences.find(across);
  if (surest) {
    return {
      relation: surest.class,
      related: Math.max(related, 0.5),
      score: surest.severity,
      kind: surest.kind,
      explanation: surest.explanation,
    };
  }
  const agreed = story.facts.some((fact) => fact.status === "agreed");
  if (agreed || related >= LEAST_RELATED) {
    return {
      relation: agreed ? "agreement" : "unrelated",
      related,
      score: related,
      kind: null,
      explanation: agreed ? "Both say the same." : "Nothing in the one answers the other.",
    };
  }
  return {
    relation: "unrelated",
    related,
    score: 1 - related,
    kind: null,
    explanation: "The two have too little in common.",
  };
}

function relatedness(premise: SourceReading, hypothesis: SourceReading, context: LinkContext): number {
  const termsOf = (reading: SourceReading) => [...new Set(reading.claims.flatMap((claim) => claim.answer.terms))];
  const whole = termsLikeness(termsOf(premise), termsOf(hypothesis), context);
  let best = 0;
  for (const a of premise.claims)
    for (const b of hypothesis.claims) best = Math.max(best, termsLikeness(a.answer.terms, b.answer.terms, context));
  return Math.round(Math.max(whole, 0.9 * best) * 1000) / 1000;
}
