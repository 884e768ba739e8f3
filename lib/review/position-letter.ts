/** The letter of a position by its ordinal: 0 is "A", 25 "Z", 26 "AA". */
export function positionLetter(ordinal: number): string {
  const last = String.fromCharCode(65 + (ordinal % 26));
  return ordinal < 26 ? last : positionLetter(Math.floor(ordinal / 26) - 1) + last;
}

/** The lowest ordinals that are not taken, `count` of them. */
export function freeOrdinals(taken: ReadonlySet<number>, count: number): number[] {
  const free: number[] = [];
  for (let ordinal = 0; free.length < count; ordinal++) if (!taken.has(ordinal)) free.push(ordinal);
  return free;
}
