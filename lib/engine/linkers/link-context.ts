import type { SourceReading } from "@/lib/engine/analysis";
import type { Claim } from "@/lib/engine/claim";
import { createWordLikeness, type WordLikeness } from "@/lib/engine/linkers/word-likeness";
import type { Models } from "@/lib/engine/models";

/** What linkers and comparators know beside the claims themselves. */
export interface LinkContext {
  readonly likeness: WordLikeness;
  /** 0–1: how much a term tells in this story; what every claim says tells little. */
  weight(term: string): number;
  /** When the claim's source was published, in milliseconds; null where nobody knows. */
  publishedAt(claim: Claim): number | null;
  outlet(claim: Claim): string;
  /** The source whose text this claim's source carries, else the source itself. */
  originOf(sourceId: string): string;
}

export function createLinkContext(
  readings: readonly SourceReading[],
  copyOf: ReadonlyMap<string, string>,
  models: Models,
): LinkContext {
  const sources = new Map(readings.map((reading) => [reading.sourceId, reading]));
  const frequency = new Map<string, number>();
  let count = 0;
  for (const reading of readings) {
    for (const claim of reading.claims) {
      count++;
      for (const term of new Set(claim.answer.terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
  }
  const published = new Map(
    readings.map((reading) => {
      const time = reading.publishedAt === null ? Number.NaN : Date.parse(reading.publishedAt);
      return [reading.sourceId, Number.isNaN(time) ? null : time] as const;
    }),
  );
  return {
    likeness: createWordLikeness(models),
    weight: (term) => Math.log(1 + (count + 1) / (1 + (frequency.get(term) ?? 0))) / Math.log(2 + count),
    publishedAt: (claim) => published.get(claim.sourceId) ?? null,
    outlet: (claim) => sources.get(claim.sourceId)?.outlet ?? "an unnamed outlet",
    originOf: (sourceId) => copyOf.get(sourceId) ?? sourceId,
  };
}
