import { groupBy } from "@/lib/review/group-by";

/** A claim by where its quote stands and how much it tells of the fact. */
export interface Reading {
  readonly id: string;
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
  readonly positionId: string | null;
  /** Greater for a reading that an open flag rests on, then for one in the fact's own terms; 0 for one that is neither. */
  readonly weight: number;
}

/**
 * One quote can be read twice on one fact, as a count and as a state; an editor should read it once. For claims of a fact, the
 * claim under whose quote each is shown: itself, or another reading of the very same words. The weightiest reading
 * is shown, the first of several; two that weigh the same, more than nothing, and stand for different positions are two things
 * said, and both are shown.
 *
 * @returns Claim id → id of the claim that is shown.
 */
export function foldReadings(claims: readonly Reading[]): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  for (const readings of groupBy(claims, ({ sourceId, start, end }) => `${sourceId} ${start} ${end}`).values()) {
    const most = Math.max(...readings.map(({ weight }) => weight));
    const weightiest = readings.filter(({ weight }) => weight === most);
    const heads = firstOfEachPosition(most > 0 ? weightiest : readings.slice(0, 1));
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
