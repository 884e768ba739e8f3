import type { Signals } from "@/lib/engine/alignment/signals";
import type { SourceReading } from "@/lib/engine/analysis";
import { linkStory } from "@/lib/engine/link-story";
import type { Models } from "@/lib/engine/models";
import { groupBy } from "@/lib/review/group-by";
import type { GoldStory } from "@/scripts/fit-linking/gold";
import { conflicts, goldAt } from "@/scripts/fit-linking/labelled-pairs";
import type { Labelled } from "@/scripts/logistic";

/** A pair that may be in dispute, as the annotation has it. */
export interface DisputeRow extends Labelled {
  readonly signals: Signals;
}

/** The pairs of a story that may be in dispute; a fact of many pairs counts for more than one of a single pair, but not as often more. */
export function disputesOf(story: GoldStory, readings: readonly SourceReading[], models: Models): DisputeRow[] {
  const signalsOf = new Map<string, Signals>();
  const keyOf = (ids: readonly string[]) => [...ids].sort().join(" ");
  const { contradictions } = linkStory(readings, models, undefined, (signals, [a, b]) => {
    signalsOf.set(keyOf([a.id, b.id]), signals);
    return 1;
  });
  const goldOf = new Map(
    readings.flatMap(({ claims }) => claims.map((claim) => [claim.id, goldAt(story, claim)] as const)),
  );
  return [...groupBy(contradictions, ({ factId }) => factId).values()].flatMap((ofFact) =>
    ofFact.flatMap(({ claimIds }) => {
      const signals = signalsOf.get(keyOf(claimIds));
      const [one, other] = claimIds.map((id) => goldOf.get(id));
      if (!signals || !one || !other) return [];
      const positive = one.some((x) => other.some((y) => conflicts(story, x, y)));
      return [{ signals, positive, weight: 1 / Math.sqrt(ofFact.length) }];
    }),
  );
}
