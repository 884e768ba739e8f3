import { GIVEN_NAMES } from "@/lib/engine/lexicon/honorifics";
import { PLACE_NOUNS } from "@/lib/engine/lexicon/places";
import { gazetteer } from "@/lib/engine/recognisers/names/gazetteer";
import { plainName } from "@/lib/engine/recognisers/names/name-key";
import { COMMON_WORDS, NEVER_NAMES, UNSURE_PLACES } from "@/lib/engine/recognisers/names/name-words";
import type { NameToken } from "@/lib/engine/recognisers/read-names";

/** Tokens `from` up to, not including, `to`: a stretch of capitals that holds one or more names. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Tags that a tagger gives to a name's first word. */
const NAME_TAGS = /^(?:PROPN|NOUN|ADJ|X)$/;
/** No name is longer; longer runs are lists set in capitals. */
const MAX_RUN = 20;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const PARTICLES: ReadonlySet<string> = new Set(
  "de del della di da dos das do du la le van von der den bin ibn bint abu al el ul ez af zu y e".split(" "),
);
const ARTICLES: ReadonlySet<string> = new Set("al el ez an ar as at ad ash ul".split(" "));

/** Long words that title case leaves small. */
const SMALL_IN_TITLES =
  /^(?:with|from|into|over|amid|than|that|upon|after|against|before|between|under|until|about|says?|said)$/;

/**
 * Whether the sentence is set in capitals or title case, so that a capital says nothing: all long words have one, but
 * for prepositions and one in ten; few words only where no stop ends them.
 */
export function isShouted(tokens: readonly NameToken[]): boolean {
  const long = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text) && !SMALL_IN_TITLES.test(text));
  const small = long.filter(({ text }) => !CAPITAL.test(text)).length;
  if (long.length < 2 || small > 0.1 * long.length) return false;
  return long.length >= 6 || !/^[.!?]/.test(tokens[tokens.length - 1]?.text ?? ".");
}

/** The stretches of capitals in a sentence, joined over particles ("van der"), "of" and hyphens. */
export function findRuns(tokens: readonly NameToken[]): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < tokens.length) {
    const start = nameStart(tokens, i);
    if (start < 0) {
      i++;
      continue;
    }
    const to = runEnd(tokens, i, start);
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

/** The first capital of a name that begins at `i`: itself, or behind an article with its hyphen ("al-Nouri"); else -1. */
function nameStart(tokens: readonly NameToken[], i: number): number {
  if (canBegin(tokens, i)) return i;
  const word = tokens[i]?.text ?? "";
  return ARTICLES.has(word.toLowerCase()) && isHyphen(tokens, i + 1) && canContinue(tokens, i + 2) ? i + 2 : -1;
}

function canBegin(tokens: readonly NameToken[], i: number): boolean {
  const token = tokens[i];
  if (!token || !canContinue(tokens, i)) return hasNameInside(token);
  if (!startsSentence(tokens, i)) return true;
  const word = token.text.toLowerCase();
  const common = COMMON_WORDS.has(word) && token.text !== token.text.toUpperCase();
  const known = gazetteer().names.get(plainName(token.text));
  if (known && !common && (known.rank === "country" || !UNSURE_PLACES.has(word))) return true;
  if (token.upos !== undefined && !NAME_TAGS.test(token.upos)) return false;
  const next = tokens[i + 1]?.text ?? "";
  if (COMMON_WORDS.has(word)) return CAPITAL.test(next) && token.upos === "PROPN";
  return (
    token.upos === "PROPN" ||
    CAPITAL.test(next) ||
    /^['’]s$/.test(next) ||
    GIVEN_NAMES.has(word) ||
    PLACE_NOUNS.has(next)
  );
}

/** "anti-Kovac", "pro-Kremlin": the name stands behind the hyphen of one token. */
function hasNameInside(token: NameToken | undefined): boolean {
  return token !== undefined && /^\p{Ll}+-\p{Lu}\p{L}+$/u.test(token.text);
}

function canContinue(tokens: readonly NameToken[], i: number): boolean {
  const text = tokens[i]?.text ?? "";
  return CAPITAL.test(text) && !NEVER_NAMES.has(text.toLowerCase().replace(/\.$/, "")) && !/^https?:/i.test(text);
}

function startsSentence(tokens: readonly NameToken[], i: number): boolean {
  if (/^["“‘':|–—]$/.test(tokens[i - 1]?.text ?? "")) return true;
  for (let before = i - 1; before >= 0; before--) if (/[\p{L}\p{N}]/u.test(tokens[before]?.text ?? "")) return false;
  return true;
}

function isHyphen(tokens: readonly NameToken[], i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    /^[-‐‑–]$/.test(token.text) &&
    token.start === tokens[i - 1]?.end &&
    token.end === tokens[i + 1]?.start
  );
}

function runEnd(tokens: readonly NameToken[], from: number, first: number): number {
  let end = Math.max(from, first) + 1;
  while (end < from + MAX_RUN) {
    const next = joined(tokens, end);
    if (next <= end) break;
    end = next;
  }
  return end;
}

/** Where the run would end that goes on at `i`; `i` where it doesn't. */
function joined(tokens: readonly NameToken[], i: number): number {
  if (canContinue(tokens, i)) return i + 1;
  if (isHyphen(tokens, i)) {
    return canContinue(tokens, i + 1) ? i + 2 : i;
  }
  const word = (tokens[i]?.text ?? "").toLowerCase();
  if (ARTICLES.has(word) && isHyphen(tokens, i + 1) && canContinue(tokens, i + 2)) return i + 3;
  if (PARTICLES.has(word) && canContinue(tokens, i + 1)) return i + 2;
  if (PARTICLES.has(word) && PARTICLES.has(tokens[i + 1]?.text ?? "") && canContinue(tokens, i + 2)) return i + 3;
  if (word === "of" || word === "for") {
    if (canContinue(tokens, i + 1)) return i + 2;
    return tokens[i + 1]?.text === "the" && canContinue(tokens, i + 2) ? i + 3 : i;
  }
  // "People's Council": the possessive of an institution, not of an owner.
  if (
    /^['’]s$/.test(word) &&
    /^(?:People|Women|Children|Workers|Men|Farmers|Lord|King|Queen|St\.? \p{Lu}\p{L}+)$/u.test(
      tokens[i - 1]?.text ?? "",
    )
  ) {
    return canContinue(tokens, i + 1) ? i + 2 : i;
  }
  return i;
}
