/** Longest comment, in characters. */
export const COMMENT_MAX = 4000;

/**
 * The people whom a text calls by "@", each once, in the order in which they are called. `people` are the names as they
 * sign. The longest name wins ("@Lena Marsh" over "@Lena"), whatever its case; a first name alone will do where one person
 * alone has it. An "@" inside a word is an address of mail and calls nobody.
 */
export function mentionedIn(text: string, people: readonly string[]): readonly string[] {
  const called = text.matchAll(/(?<![\p{L}\p{N}._%+-])@(?=\p{L}|\p{N})/gu);
  const names = Array.from(called, ({ index }) => calledAt(text.slice(index + 1), people));
  return [...new Set(names.filter((name) => name !== null))];
}

function calledAt(rest: string, people: readonly string[]): string | null {
  const whole = people.filter((name) => startsWithWord(rest, name)).toSorted((a, b) => b.length - a.length)[0];
  if (whole !== undefined) return whole;
  const byFirstName = people.filter((name) => startsWithWord(rest, firstName(name)));
  return byFirstName.length === 1 ? (byFirstName[0] ?? null) : null;
}

function firstName(name: string): string {
  return name.trim().replace(/\s.*$/, "");
}

function startsWithWord(text: string, word: string): boolean {
  if (word === "" || text.slice(0, word.length).toLowerCase() !== word.toLowerCase()) return false;
  return !/^[\p{L}\p{N}]/u.test(text.slice(word.length));
}
