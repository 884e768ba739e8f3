/**
 * The entries of a word list that is written as running text, parted by commas. Line breaks and indentation don't count.
 * Lists stand this way, not as arrays of literals, so that a class of words can be read at a glance.
 */
export function words(list: string): readonly string[] {
  return list.split(",").map((entry) => entry.trim().replace(/\s+/g, " "));
}
