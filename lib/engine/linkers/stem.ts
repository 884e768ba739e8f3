const ENDINGS = /(?:ations?|itions?|ions?|ments?|ings?|ness|ances?|ences?|als?|ers?|ors?|ives?|ly|ed|es|s|e)$/;
const SHORTEST = 4;

/** A word without its ending: "evacuate" and "evacuation" share theirs. A word too short to cut stays whole. */
export function stemOf(word: string): string {
  const stem = word.replace(ENDINGS, "");
  return stem.length >= SHORTEST ? stem : word;
}
