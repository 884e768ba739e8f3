import { align } from "@/lib/engine/alignment/align";
import { conflictSignals, conflictsOf, type FoundConflict } from "@/lib/engine/alignment/conflict-signals";
import { relatedSignals } from "@/lib/engine/alignment/related-signals";
import { probability, type Signals } from "@/lib/engine/alignment/signals";
import { unitsOf } from "@/lib/engine/alignment/unit";
import { createUnitRelations } from "@/lib/engine/alignment/unit-relation";
import { CONFLICT_WEIGHTS, LEAST_CONFLICT, RELATED_WEIGHTS } from "@/lib/engine/alignment/weights";
import type { Contradiction, ContradictionKind } from "@/lib/engine/contradiction";
import type { DatedText, PairComparison } from "@/lib/engine/engine";
import { linkStory } from "@/lib/engine/link-story";
import { createWordLikeness } from "@/lib/engine/linkers/vocabulary";
import type { Models } from "@/lib/engine/models";
import { readDocument } from "@/lib/engine/read-document";
import { readingOf } from "@/lib/engine/read-source";

/** Below this two texts have too little in common for one fact. */
const LEAST_RELATED = 0.35;
/** What is linked as agreement is overturned only by so plain a conflict. */
const PLAIN_CONFLICT = 0.65;
const WEIGHED_BY_LINKING: ReadonlySet<ContradictionKind> = new Set<ContradictionKind>(["quantity", "time"]);
/** What a text calls by another word may have changed from one day to the next; what it is, when and where it was, has not. */
const MAY_CHANGE: ReadonlySet<ContradictionKind> = new Set<ContradictionKind>(["quantity", "status", "polarity"]);

/**
 * Says what two texts are to each other. They are linked as a story of two sources, and where claims across the two meet, the
 * surest pair decides; else the two are laid beside each other word by word, and what is left open or stands against
 * each other decides, by weights that are fitted to labelled pairs; what is linked as agreement yields only to a plain conflict.
 */
export function comparePair(premise: DatedText, hypothesis: DatedText, models: Models): PairComparison {
  const seen = observePair(premise, hypothesis, models);
  const { surest, agreed, conflicts } = seen;
  const against = probability(seen.conflictSignals, CONFLICT_WEIGHTS);
  const stands = standsAgainst(seen, against, LEAST_CONFLICT);
  const related = rounded(probability(seen.relatedSignals, RELATED_WEIGHTS));
  if (surest) {
    return {
      relation: surest.class,
      related,
      score: surest.severity,
      kind: surest.kind,
      explanation: surest.explanation,
    };
  }
  if (agreed && !stands)
    return { relation: "agreement", related, score: related, kind: null, explanation: "Both say the same." };
  const plainest = plainestOf(conflicts);
  if (plainest && stands) {
    const laterDay = premise.publishedAt?.slice(0, 10) !== hypothesis.publishedAt?.slice(0, 10);
    return {
      relation: laterDay && MAY_CHANGE.has(plainest.kind) ? "update" : "contradiction",
      related,
      score: rounded(against),
      kind: plainest.kind,
      explanation: plainest.explanation,
    };
  }
  const near = related >= LEAST_RELATED;
  return {
    relation: "unrelated",
    related,
    score: near ? related : rounded(1 - related),
    kind: null,
    explanation: near ? "Nothing in the one answers the other." : "The two have too little in common.",
  };
}

/** All that a comparison is decided by. */
export interface PairObservation {
  /** The surest contradiction or difference of two claims across the two texts. */
  readonly surest: Contradiction | null;
  readonly agreed: boolean;
  /** Whether they agree on a figure, or as one of them denies the opposite: what lies beside each other word by word shows neither. */
  readonly firmlyAgreed: boolean;
  readonly conflicts: readonly FoundConflict[];
  readonly conflictSignals: Signals;
  readonly relatedSignals: Signals;
}

/**
 * Whether the one text stands against the other: as their linked claims do where they meet, or else by how probable the weights
 * make it (`against`, 0–1), from `least` on. An agreement yields to a plain conflict, but a firm one never does, and none does to
 * a conflict of figures or times: there the linked claims have been compared with all that is known of rounding and bounds.
 */
export function standsAgainst(
  {
    surest,
    agreed,
    firmlyAgreed,
    conflicts,
  }: Pick<PairObservation, "surest" | "agreed" | "firmlyAgreed" | "conflicts">,
  against: number,
  least: number,
): boolean {
  if (surest) return surest.class === "contradiction";
  if (conflicts.length === 0) return false;
  if (!agreed) return against >= least;
  if (firmlyAgreed) return false;
  return against >= Math.max(least, PLAIN_CONFLICT) && conflicts.every(({ kind }) => !WEIGHED_BY_LINKING.has(kind));
}

/** Reads both texts, links their claims and lays them beside each other. */
export function observePair(premise: DatedText, hypothesis: DatedText, models: Models): PairObservation {
  const documents = [documentOf("premise", premise, models), documentOf("hypothesis", hypothesis, models)] as const;
  const readings = [readingOf(documents[0], models.wordNet), readingOf(documents[1], models.wordNet)] as const;
  const story = linkStory(readings, models);
  const claims = new Map(readings.flatMap((reading) => reading.claims.map((claim) => [claim.id, claim] as const)));
  const across = ({ claimIds: [a, b] }: { claimIds: readonly [string, string] }) =>
    claims.get(a)?.sourceId !== claims.get(b)?.sourceId;
  const surest = story.contradictions.find(across) ?? story.differences.find(across) ?? null;
  const agreements = story.facts.filter((fact) => fact.status === "agreed");
  const agreed = agreements.length > 0;
  const alignment = align(
    unitsOf(documents[0]),
    unitsOf(documents[1]),
    createUnitRelations(createWordLikeness(models), models.wordNet),
  );
  const conflicts = conflictsOf(alignment);
  return {
    surest,
    agreed,
    firmlyAgreed: agreements.some(
      ({ type, positions }) =>
        type === "quantity" ||
        positions.some(({ claimIds }) => claimIds.some((id) => claims.get(id)?.modality === "denied")),
    ),
    conflicts,
    conflictSignals: conflictSignals(alignment, conflicts, surest?.class ?? (agreed ? "agreement" : "unrelated")),
    relatedSignals: relatedSignals(alignment, [premise.text, hypothesis.text]),
  };
}

function documentOf(id: string, { text, publishedAt }: DatedText, models: Models) {
  return readDocument({ id, outlet: id, publishedAt, text }, models);
}

/** The conflict that weighs most as it stands; of those that weigh the same the first. */
function plainestOf(conflicts: readonly FoundConflict[]): FoundConflict | null {
  const weigh = ({ id, strength }: FoundConflict) => strength * (CONFLICT_WEIGHTS.of[id] ?? 0);
  return conflicts.reduce<FoundConflict | null>(
    (most, conflict) => (most === null || weigh(conflict) > weigh(most) ? conflict : most),
    null,
  );
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
