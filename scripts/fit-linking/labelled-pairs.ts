import { readFileSync } from "node:fs";
import type { SourceReading } from "@/lib/engine/analysis";
import type { Claim } from "@/lib/engine/claim";
import { openModels } from "@/lib/engine/create-engine";
import { findCopies } from "@/lib/engine/linkers/find-copies";
import { createLinkContext } from "@/lib/engine/linkers/link-context";
import { type SignedPair, signedPairs } from "@/lib/engine/linkers/link-questions";
import { profileOf } from "@/lib/engine/linkers/profile";
import type { Models } from "@/lib/engine/models";
import { readSource } from "@/lib/engine/read-source";
import type { Span } from "@/lib/engine/span";
import type { GoldClaim, GoldStory } from "@/scripts/fit-linking/gold";

/** What the annotation says of two claims: `unknown` where one of them is not annotated. */
export type Label = "conflict" | "difference" | "same" | "other" | "unknown";

export interface LabelledPair {
  readonly pair: SignedPair;
  readonly label: Label;
}

/** A story as the engine reads it, with every candidate pair labelled by the annotation. */
export interface LabelledStory {
  readonly story: GoldStory;
  readonly readings: readonly SourceReading[];
  readonly pairs: readonly LabelledPair[];
  /** The pairs of stories that have just begun: of each few reports as if there were no others. */
  readonly begun: readonly LabelledPair[];
}

/** With so many reports a story begins: how rare a word is and what all sentences share looks different then. */
const FEW = 3;

const LONGEST = 420;

export function modelsFromFiles(): Models {
  return openModels({
    syntax: readFileSync("lib/engine/syntax/weights.bin"),
    vectors: readFileSync("lib/engine/lexicon/vectors/vectors.bin"),
    encoder: readFileSync("lib/engine/encoder/weights.bin"),
    wordNet: readFileSync("lib/engine/lexicon/word-net/word-net.bin"),
  });
}

export function labelStory(story: GoldStory, models: Models): LabelledStory {
  const readings = story.sources.map((source) => readSource(source, models));
  const parts = readings.flatMap((_, at) => (at % FEW === 0 ? [readings.slice(at, at + FEW)] : []));
  return {
    story,
    readings,
    pairs: labelPairs(story, readings, models),
    begun: parts.length > 1 ? parts.flatMap((part) => labelPairs(story, part, models)) : [],
  };
}

function labelPairs(story: GoldStory, readings: readonly SourceReading[], models: Models): LabelledPair[] {
  const context = createLinkContext(readings, findCopies(readings), models);
  const claims = readings.flatMap((reading) => reading.claims);
  const goldOf = new Map(claims.map((claim) => [claim, goldAt(story, claim)]));
  const profiles = claims.map((claim) => profileOf(claim, context));
  return Array.from(
    signedPairs(profiles, context),
    ([, , pair]): LabelledPair => ({
      pair,
      label: labelOf(story, goldOf.get(pair.a.claim) ?? [], goldOf.get(pair.b.claim) ?? []),
    }),
  );
}

/** The annotated claims that a claim covers, by half of the shorter span: the measure that scores are taken by. */
export function goldAt(story: GoldStory, claim: Claim): GoldClaim[] {
  if (claim.end - claim.start > LONGEST) return [];
  return story.claims.filter((gold) => gold.source === claim.sourceId && overlap(gold, claim));
}

/** Whether two spans of one text share half of the shorter one. */
export function overlap(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= 0.5 * Math.min(a.end - a.start, b.end - b.start);
}

function labelOf(story: GoldStory, a: readonly GoldClaim[], b: readonly GoldClaim[]): Label {
  if (a.length === 0 || b.length === 0) return "unknown";
  let label: Label = "other";
  for (const x of a) {
    for (const y of b) {
      const fact = x.fact === y.fact ? story.facts.get(x.fact) : undefined;
      if (!fact) continue;
      const meet = ([p, q]: readonly string[]) =>
        (p === x.position && q === y.position) || (p === y.position && q === x.position);
      if (conflicts(story, x, y)) return "conflict";
      if (fact.differences.some(meet)) label = "difference";
      else if (label === "other") label = "same";
    }
  }
  return label;
}

/** Whether two annotated claims stand on positions of one fact that can't both hold. */
export function conflicts(story: GoldStory, x: GoldClaim, y: GoldClaim): boolean {
  const fact = x.fact === y.fact ? story.facts.get(x.fact) : undefined;
  return (
    fact?.conflicts.some(
      ([p, q]) => (p === x.position && q === y.position) || (p === y.position && q === x.position),
    ) ?? false
  );
}
