const COLOURS = ["position-a", "position-b", "position-c", "position-d", "position-e"] as const;

/** A letter's place: A is 0, B is 1. */
export function letterIndex(letter: string): number {
  return Math.max(0, letter.charCodeAt(0) - 65);
}

/** The class that sets a position's colours; from E on they share one grey, and the letter tells them apart. */
export function positionColour(letter: string): string {
  return COLOURS[Math.min(letterIndex(letter), COLOURS.length - 1)] ?? COLOURS[0];
}
