/** Longest ending that a rule looks at; a whole word stands behind "^". */
const longestEnding = 5;

/**
 * Finds a word's lemma by the longest ending known for its tag: "^went" before "ent" before "". Each ending names an edit:
 * how many letters to drop, what to add, and whether the case is kept.
 */
export class Lemmatizer {
  readonly #edits = new Map<string, string>();

  /** @param rules lines of tag, ending and edit, parted by tabs. */
  constructor(rules: readonly string[]) {
    for (const rule of rules) {
      const cut = rule.lastIndexOf("\t");
      this.#edits.set(rule.slice(0, cut), rule.slice(cut + 1));
    }
  }

  lemma(form: string, tag: string): string {
    for (const ending of endings(form)) {
      const edit = this.#edits.get(`${tag}\t${ending}`);
      if (edit !== undefined) return applyEdit(form, edit);
    }
    return form.toLowerCase();
  }
}

/** The whole word, then its endings, longest first, down to the empty one; all lower case. */
export function endings(form: string): string[] {
  const lower = form.toLowerCase();
  const found = [`^${lower}`];
  for (let length = Math.min(longestEnding, lower.length); length >= 0; length--)
    found.push(lower.slice(lower.length - length));
  return found;
}

/** The edit that makes the lemma from the form: "k0" keeps it, "l3y" lower-cases it and puts "y" for the last three letters. */
export function editBetween(form: string, lemma: string): string {
  const keep = sharedLength(form, lemma);
  const lower = form.toLowerCase();
  const keepLower = sharedLength(lower, lemma);
  if (keepLower > keep || (keepLower === keep && form === lower)) {
    return `l${lower.length - keepLower}${lemma.slice(keepLower)}`;
  }
  return `k${form.length - keep}${lemma.slice(keep)}`;
}

function applyEdit(form: string, edit: string): string {
  const [, letterCase, drop, add] = /^([kl])(\d\d?)(.*)$/u.exec(edit) ?? [];
  if (drop === undefined || add === undefined || Number(drop) > form.length) return form.toLowerCase();
  const base = letterCase === "l" ? form.toLowerCase() : form;
  return base.slice(0, base.length - Number(drop)) + add;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
