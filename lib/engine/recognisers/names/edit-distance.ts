const VOWELS = new Set("aeiou");
/** Consonants that one alphabet has and another lacks. */
const NEAR: ReadonlySet<string> = new Set(
  [
    "bp",
    "bv",
    "fv",
    "fp",
    "dt",
    "sz",
    "gj",
    "gk",
    "gh",
    "jz",
    "jk",
    "hk",
    "hj",
    "ij",
    "mn",
    "lr",
    "ks",
    "uv",
    "tz",
  ].flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]),
);

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  if (VOWELS.has(a) && VOWELS.has(b)) return 0.35;
  return NEAR.has(a + b) ? 0.5 : 1;
}

/** What it costs to leave a letter out: little for a vowel, an h or a half of a double. */
function omission(letter: string, before: string): number {
  if (VOWELS.has(letter)) return 0.5;
  if (letter === before) return 0.1;
  return letter === "h" ? 0.5 : 1;
}

/**
 * How alike two folded words are, 0–1: one less the weighted edit distance over the longer length. Vowels and consonants
 * that transliterations confuse cost less, a change of the first letter more. Words over 40 letters are cut.
 */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = a.slice(0, 40);
  const right = b.slice(0, 40);
  let previous = [0];
  for (let j = 0; j < right.length; j++)
    previous.push((previous[j] ?? 0) + omission(right.charAt(j), right.charAt(j - 1)));
  for (let i = 0; i < left.length; i++) {
    const letter = left.charAt(i);
    const dropped = omission(letter, left.charAt(i - 1));
    const row = [(previous[0] ?? 0) + dropped];
    for (let j = 0; j < right.length; j++) {
      row.push(
        Math.min(
          (previous[j] ?? 0) + substitution(letter, right.charAt(j)) * (i === 0 && j === 0 ? 1.3 : 1),
          (previous[j + 1] ?? 0) + dropped,
          (row[j] ?? 0) + omission(right.charAt(j), right.charAt(j - 1)),
        ),
      );
    }
    previous = row;
  }
  const cost = previous[right.length] ?? 0;
  return Math.max(0, 1 - cost / Math.max(left.length, right.length, 1));
}
