import { PAST_CUES, WEEKDAYS } from "@/lib/engine/lexicon/time-words";
import { UNITS_BY_ID } from "@/lib/engine/lexicon/units";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { isPlural, singular } from "@/lib/engine/recognisers/quantities/plural";
import type { QuantityDraft } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** How many words may stand between a number and the noun that it counts. */
const REACH = 5;

/** Words that no counted noun stands behind: they end the search. */
const STOPS: ReadonlySet<string> = new Set([
  "a",
  "an",
  "and",
  "or",
  "but",
  "nor",
  "as",
  "at",
  "by",
  "for",
  "from",
  "in",
  "into",
  "on",
  "onto",
  "to",
  "with",
  "within",
  "without",
  "after",
  "before",
  "since",
  "until",
  "till",
  "during",
  "over",
  "under",
  "above",
  "below",
  "across",
  "among",
  "between",
  "against",
  "around",
  "about",
  "near",
  "off",
  "out",
  "up",
  "down",
  "through",
  "towards",
  "toward",
  "upon",
  "via",
  "per",
  "than",
  "then",
  "that",
  "which",
  "who",
  "whom",
  "whose",
  "when",
  "where",
  "while",
  "because",
  "if",
  "so",
  "is",
  "are",
  "am",
  "be",
  "been",
  "being",
  "has",
  "have",
  "does",
  "do",
  "can",
  "could",
  "will",
  "would",
  "shall",
  "should",
  "may",
  "might",
  "must",
  "he",
  "she",
  "it",
  "they",
  "we",
  "you",
  "i",
  "him",
  "them",
  "us",
  "me",
  "this",
  "his",
  "her",
  "its",
  "their",
  "our",
  "your",
  "my",
  "not",
  "n't",
  "also",
  "only",
  "even",
  "still",
  "now",
  "already",
  "yet",
  "there",
  "here",
  "too",
  "ago",
  "earlier",
  "later",
  "today",
  "yesterday",
  "tomorrow",
  "each",
  "every",
  "apiece",
  "others",
  "else",
  "less",
  "always",
  "perhaps",
  "sometimes",
  "afterwards",
  "besides",
  "says",
  "say",
  "dies",
  "remains",
  "leaves",
  "makes",
  "puts",
  "gives",
  "plus",
  "versus",
  "minus",
  "ones",
  "theirs",
  "hers",
  "everything",
  "anything",
  "something",
  "nothing",
  "everyone",
  "anyone",
  "everybody",
  "what",
  "whatever",
  "some",
  "any",
  "more",
  "was",
  "were",
  "dead",
  "missing",
  "wounded",
  "injured",
  "hurt",
  "killed",
  "died",
  "die",
  "thanks",
  "does",
  "goes",
  "needs",
  "wants",
  "comes",
  "takes",
  "yes",
  "of",
]);
const DETERMINERS: ReadonlySet<string> = new Set([
  "the",
  "his",
  "her",
  "its",
  "their",
  "our",
  "my",
  "these",
  "those",
  "all",
  "these",
  "some",
]);
const FURTHER: ReadonlySet<string> = new Set(["more", "other", "further", "additional", "extra", "such"]);
/** Bases of the units that measure out a substance or a whole: "tonnes of wheat", "percent of voters"; a length is of nothing. */
const SUBSTANCE: ReadonlySet<string> = new Set(["percent", "hectare", "kg", "litre"]);
/** "80 dead sailors": a state may stand before the noun, but also on its own. */
const STATES: ReadonlySet<string> = new Set(["dead", "missing", "wounded", "injured", "killed", "hurt"]);

/** The noun that a draft counts, singular and lower case; null where none stands. */
export function countedNoun(atoms: readonly Atom[], draft: QuantityDraft): string | null {
  let at = draft.last;
  if (draft.unit !== null && !SUBSTANCE.has(UNITS_BY_ID.get(draft.unit)?.base ?? draft.unit)) return null;
  const measured = draft.unit !== null;
  if (atoms[at]?.lower === "-" && atoms[at]?.glued) at++;
  if (atoms[at]?.lower === "of") {
    const next = atoms[at + 1]?.lower ?? "-";
    if (!measured && draft.form !== "group" && draft.scale === 1 && !DETERMINERS.has(next) && draft.form !== "words")
      return null;
    at++;
    while (DETERMINERS.has(atoms[at]?.lower ?? "-") || (at > draft.last + 1 && atoms[at]?.kind === "number")) at++;
    return nounAt(atoms, at, measured ? "either" : "plural");
  }
  while (FURTHER.has(atoms[at]?.lower ?? "-")) at++;
  return measured ? null : nounAt(atoms, at, draft.value === 1 ? "singular" : "plural");
}

/** The first plural within reach; where a singular will do, the last word of the run. */
function nounAt(atoms: readonly Atom[], from: number, number: "singular" | "plural" | "either"): string | null {
  let last: string | null = null;
  for (let at = from; at < from + REACH; at++) {
    const atom = atoms[at];
    if (atom?.lower === "-" && atom.glued) continue;
    if (atom?.kind !== "word") break;
    const { lower } = atom;
    if (STATES.has(lower) && nextIsPlural(atoms, at + 1)) continue;
    if (
      STOPS.has(lower) ||
      PAST_CUES.has(lower) ||
      WEEKDAYS.has(lower) ||
      (lower.length > 4 && lower.endsWith("ed") && last !== null)
    )
      break;
    if (lower.endsWith("'s") || lower.endsWith("ly")) continue;
    if (isPlural(lower)) return number === "singular" ? null : singular(lower);
    last = lower;
  }
  return number !== "plural" && last !== null && !/(?:ed|thing|one|body)$/.test(last) ? last : null;
}

function nextIsPlural(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at];
  return next?.kind === "word" && !STOPS.has(next.lower) && isPlural(next.lower);
}
