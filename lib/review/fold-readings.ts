import { groupBy } from "@/lib/review/group-by";

/** A claim by where its quote stands and whether it answers in the fact's own terms: with a figure where the fact asks for one. */
export interface Reading {
  readonly id: string;
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
  readonly positionId: string | null;
  readonly answers: boolean;
}

/**
 * One quote can be read twice on one fact, as a count and as a state; an editor should read it once. For claims of a fact, the
 * claim under whose quote each is shown: itself, or another reading of the very same words. The reading that answers in the
 * fact's terms is shown, else the first; two that both answer so and stand for different positions are two things said, and
 * both are shown.
 *
 * @returns Claim id → id of the claim that is shown.
 */
export function foldReadings(claims: readonly Reading[]): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  for (const readings of groupBy(claims, ({ sourceId, start, end }) => `${sourceId} ${start} ${end}`).values()) {
    const answering = readings.filter(({ answers }) => answers);
    const heads = firstOfEachPosition(answering.length > 0 ? answering : readings.slice(0, 1));
    for (const { id, positionId } of readings) {
      const head = heads.find((other) => other.positionId === positionId) ?? heads[0];
      if (head !== undefined) shown.set(id, head.id);
    }
  }
  return shown;
}

function firstOfEachPosition(readings: readonly Reading[]): readonly Reading[] {
  const byPosition = groupBy(readings, ({ positionId }) => positionId);
  return [...byPosition.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}
