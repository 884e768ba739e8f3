import { HONORIFICS, WEAK_HONORIFICS } from "@/lib/engine/lexicon/honorifics";
import { CONFUSERS, SETTING_APART, SHORT_NAMES } from "@/lib/engine/lexicon/name-variants";
import { wordLikeness } from "@/lib/engine/recognisers/names/edit-distance";
import { gazetteer } from "@/lib/engine/recognisers/names/gazetteer";
import { isParticle, nameKey } from "@/lib/engine/recognisers/names/name-key";

/** A name that is part of the other: a surname alone, an agency without what it belongs to. */
const PART = 0.92;
/** A given name alone, or a first word that both share. */
const WEAK_PART = 0.6;
/** The same words: "Health Ministry", "Ministry of Health". */
const REORDERED = 0.95;
const INITIAL = 0.95;
/** Names longer than this are compared by their first words. */
const MAX_WORDS = 16;
const ACRONYM = 0.93;
/** What known places of different names, or names that are set apart, reach at most. */
const APART = 0.3;

const CONFUSED = pairsOf(CONFUSERS.map((set) => set.map(nameKey)));
const SHORT = pairsOf(SHORT_NAMES.map((set) => set.map(nameKey)));
const TITLES = new Set([...HONORIFICS].filter((title) => !WEAK_HONORIFICS.has(title)).map(nameKey));
const APART_SETS = SETTING_APART.map((set) => new Set([...set].map(nameKey)));

function pairsOf(sets: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => set.flatMap((a) => set.filter((b) => b !== a).map((b) => `${a}|${b}`))));
}

/**
 * How surely two names, or two keys of `nameKey`, name the same: 0–1, symmetric. Above .9 they may be taken for one;
 * below only where the context says so. Spelling variants, surnames, initials, short given names, acronyms, aliases and
 * demonyms are known; names that are notoriously confused (Iran/Iraq) never reach .3.
 */
export function sameName(a: string, b: string): number {
  return sameKey(nameKey(a), nameKey(b));
}

/** `sameName` of two names that are folded already. */
export function sameKey(left: string, right: string): number {
  if (!left || !right) return 0;
  if (left === right) return 1;
  if (CONFUSED.has(`${left}|${right}`)) return 0.05;
  const { keys } = gazetteer();
  const knownLeft = keys.get(left);
  const knownRight = keys.get(right);
  const canonicalLeft = knownLeft?.key ?? left;
  const canonicalRight = knownRight?.key ?? right;
  if (canonicalLeft === canonicalRight) return 1;
  if (CONFUSED.has(`${canonicalLeft}|${canonicalRight}`)) return 0.05;
  const likeness = compare(canonicalLeft, canonicalRight);
  return knownLeft && knownRight && knownLeft.rank === knownRight.rank ? Math.min(APART, likeness) : likeness;
}

function compare(left: string, right: string): number {
  const a = wordsOf(left);
  const b = wordsOf(right);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (setApart(short, long)) return APART * 0.5;
  const [only] = short;
  if (only !== undefined && short.length === 1 && long.length > 1 && isAcronym(only, long)) return ACRONYM;
  return short.length === long.length ? aligned(short, long) : partOf(short, long);
}

function wordsOf(key: string): string[] {
  const words = key.split(" ", MAX_WORDS);
  const bare = words.filter((word, i) => i === words.length - 1 || !(TITLES.has(word) || isParticle(word)));
  return bare.length === 1 && isParticle(bare[0] ?? "") ? words : bare;
}

/** Whether they differ in a word that tells like names apart (north and south, old and new), even if one has it only. */
function setApart(a: readonly string[], b: readonly string[]): boolean {
  if (a.length + b.length <= 2) return false;
  if (numeralOf(a) !== numeralOf(b)) return true;
  return APART_SETS.some(
    (set) => a.filter((word) => set.has(word)).join(" ") !== b.filter((word) => set.has(word)).join(" "),
  );
}

/** The number that ends a name ("John Paul II"); elsewhere such letters are initials. */
function numeralOf(words: readonly string[]): string | undefined {
  const last = words[words.length - 1];
  return words.length > 1 && last !== undefined && /^[ivx]+$/.test(last) && last !== "xi" ? last : undefined;
}

function isAcronym(word: string, words: readonly string[]): boolean {
  return word.length >= 2 && word.length <= 8 && words.map((part) => part.charAt(0)).join("") === word;
}

function likenessOf(a: string, b: string): number {
  if (a === b || SHORT.has(`${a}|${b}`)) return 1;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0) ? INITIAL : 0;
  return wordLikeness(a, b);
}

/** Word by word; one that differs, above all the last (most often a surname or head noun), keeps the whole apart. */
function aligned(a: readonly string[], b: readonly string[]): number {
  if (a.length > 1 && [...a].sort().join(" ") === [...b].sort().join(" ")) return REORDERED;
  const scores = a.map((word, i) => likenessOf(word, b[i] ?? ""));
  const last = scores[scores.length - 1] ?? 0;
  if (scores.length === 1) return last;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  // Several words that are each a spelling variant confirm one another.
  return Math.min(...scores) >= 0.8 ? 1 - 0.6 * (1 - mean) : Math.min(last, mean, Math.min(...scores) + 0.15);
}

/** A shorter name within a longer one: its words in order, the last ones on the last. */
function partOf(short: readonly string[], long: readonly string[]): number {
  const tail = long.slice(long.length - short.length);
  const atEnd = Math.min(...short.map((word, i) => likenessOf(word, tail[i] ?? "")));
  if (atEnd >= 0.8) return PART * atEnd;
  const first = likenessOf(short[0] ?? "", long[0] ?? "");
  const last = likenessOf(short[short.length - 1] ?? "", long[long.length - 1] ?? "");
  if (short.length > 1 && first >= 0.9 && last >= 0.9) return PART * Math.min(first, last);
  const head = Math.min(...short.map((word, i) => likenessOf(word, long[i] ?? "")));
  return head >= 0.85 ? WEAK_PART * head : 0.5 * Math.max(atEnd, head);
}
