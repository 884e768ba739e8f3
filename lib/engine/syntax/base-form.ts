import lemmatizer from "wink-lemmatizer";

const memo = new Map<string, string>();
const MEMO_LIMIT = 50_000;

/** Plurals that count as words of their own, or whose singular means something else. */
const KEPT = new Set([
  "troops",
  "forces",
  "headquarters",
  "politics",
  "media",
  "goods",
  "means",
  "works",
  "premises",
  "proceeds",
  "arms",
]);
const FORMS = new Map([
  ["n't", "not"],
  ["’ve", "have"],
  ["'ve", "have"],
  ["lay", "lie"],
]);

/**
 * The dictionary form of a word, given its tag. WordNet's tables (wink-lemmatizer) know the irregular forms that a
 * lemmatiser trained on a treebank has never met; for what they don't know, `trained` stands.
 */
export function baseForm(text: string, upos: string, trained: string): string {
  if (upos !== "VERB" && upos !== "NOUN" && upos !== "ADJ") return trained;
  const key = `${upos} ${text}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const word = text.toLowerCase();
  const base = FORMS.get(word) ?? (KEPT.has(word) ? word : looked(word, upos, trained));
  if (memo.size < MEMO_LIMIT) memo.set(key, base);
  return base;
}

function looked(word: string, upos: string, trained: string): string {
  // No English inflection ends so; the tables cut "boss" and "pass" short.
  if (word.endsWith("ss") && upos !== "ADJ") return word;
  const base =
    upos === "VERB" ? lemmatizer.verb(word) : upos === "NOUN" ? lemmatizer.noun(word) : lemmatizer.adjective(word);
  if (base !== word) return base;
  // The tables give a word back that they don't know, and one that is its own base: only a regular ending tells them apart.
  return /(?:ed|ing|ies|es|s)$/.test(word) && trained.length > 2 ? trained.toLowerCase() : word;
}
