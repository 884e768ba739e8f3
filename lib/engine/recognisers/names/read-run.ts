import { GIVEN_NAMES, HONORIFICS, WEAK_HONORIFICS } from "@/lib/engine/lexicon/honorifics";
import { PLACE_NOUNS } from "@/lib/engine/lexicon/places";
import { gazetteer, type KnownName } from "@/lib/engine/recognisers/names/gazetteer";
import { nameKey, plainName } from "@/lib/engine/recognisers/names/name-key";
import { COMMON_WORDS, ORGANISATION_NOUNS, UNSURE_PLACES } from "@/lib/engine/recognisers/names/name-words";
import type { Run } from "@/lib/engine/recognisers/names/runs";
import type { NameMention, NameToken } from "@/lib/engine/recognisers/read-names";

const DIRECTIONS =
  /^(?:north|south|east|west|central|upper|lower|greater|inner|mainland|(?:north|south)?(?:east|west)?(?:north|south|east|west)ern)$/;

type Kind = NameMention["kind"];

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const ACRONYM = /^\p{Lu}{2,5}s?$/u;

/** Cuts a run of capitals into names: what the lists know, titles and people, organisations, places, and the rest. */
export function readRun(text: string, tokens: readonly NameToken[], run: Run, shouted: boolean): NameMention[] {
  const mentions: NameMention[] = [];
  let i = run.from;
  while (i < run.to) {
    const prefixed = behindPrefix(text, tokens[i]);
    if (prefixed) {
      mentions.push(prefixed);
      i++;
      continue;
    }
    const whole = wholeOrganisation(tokens, { from: i, to: run.to });
    if (whole > i && !shouted) {
      push(mentions, mention(text, tokens, i, whole, "organisation"));
      i = whole;
      continue;
    }
    const known = knownAt(tokens, i, run.to);
    if (shouted && known && isCommon(tokens, i, known.to)) {
      i++;
      continue;
    }
    if (known && !isPersonInstead(tokens, i, known.to, run.to)) {
      push(
        mentions,
        mention(text, tokens, i, known.to, known.name.form === "demonym" ? "unknown" : known.name.kind, known.name.key),
      );
      i = skipJoint(tokens, known.to, run.to);
      continue;
    }
    const titled = afterTitles(tokens, i, run.to);
    if (titled > i) {
      const end = partEnd(tokens, titled, run.to);
      // A title alone names nobody; weak ones ("Crown", "Health") only lead on to others.
      if (end > titled && !knownAt(tokens, titled, run.to))
        push(mentions, mention(text, tokens, titled, end, "person"));
      i = end > titled && !knownAt(tokens, titled, run.to) ? end : titled;
      continue;
    }
    // In a headline the verb has a capital too: a given name takes one word more.
    const end = Math.max(i + 1, partEnd(tokens, i, shouted ? Math.min(run.to, i + 2) : run.to));
    const kind = kindOf(tokens, i, end, shouted);
    if (shouted && kind !== "person") {
      i++;
      continue;
    }
    // WIN, SICK: capitals for emphasis, which a tagger takes for what they are.
    const shout = isAcronym(tokens, i, end) && !/^(?:PROPN|NOUN|X)$/.test(tokens[i]?.upos ?? "PROPN");
    if (!shout) push(mentions, mention(text, tokens, i, end, kind));
    i = skipJoint(tokens, end, run.to);
  }
  return mentions;
}

function push(mentions: NameMention[], found: NameMention | null): void {
  if (found) mentions.push(found);
}

function mention(
  text: string,
  tokens: readonly NameToken[],
  from: number,
  to: number,
  kind: Kind,
  key?: string,
): NameMention | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const name = text.slice(first.start, last.end);
  if (!/\p{L}/u.test(name)) return null;
  if (
    key === undefined &&
    to - from === 1 &&
    (name.replace(/\./g, "").length < 2 || COMMON_WORDS.has(name.toLowerCase()))
  )
    return null;
  return { start: first.start, end: last.end, text: name, kind, key: key ?? nameKey(name) };
}

function behindPrefix(text: string, token: NameToken | undefined): NameMention | null {
  if (!token || CAPITAL.test(token.text)) return null;
  const at = token.text.indexOf("-");
  if (at < 1 || !CAPITAL.test(token.text.slice(at + 1))) return null;
  const start = token.start + at + 1;
  const name = text.slice(start, token.end);
  const known = gazetteer().names.get(plainName(name));
  const kind = known && known.form !== "demonym" ? known.kind : "unknown";
  return { start, end: token.end, text: name, kind, key: known?.key ?? nameKey(name) };
}

/** Hyphens and "of" between two names of one run belong to neither. */
function skipJoint(tokens: readonly NameToken[], at: number, limit: number): number {
  let i = at;
  while (
    i < limit &&
    !CAPITAL.test(tokens[i]?.text ?? "") &&
    !/^(?:al|el|ez|an|ar|as|at|ad|ash|ul)$/.test(tokens[i]?.text ?? "")
  )
    i++;
  return i;
}

/** The longest name of the lists that begins at `from`; may reach beyond the run ("Trinidad and Tobago"). */
function knownAt(tokens: readonly NameToken[], from: number, limit: number): { name: KnownName; to: number } | null {
  const { names, longest } = gazetteer();
  let phrase = "";
  let best: { name: KnownName; to: number } | null = null;
  for (let i = from; i < Math.min(tokens.length, from + longest + 3); i++) {
    const token = tokens[i];
    if (!token || /^[.;:!?"“”()]$/.test(token.text)) break;
    const plain = plainName(token.text);
    if (plain) phrase = phrase ? `${phrase} ${plain}` : plain;
    if (phrase.length > 80) break;
    const name = plain ? names.get(phrase) : undefined;
    if (name && isWritten(tokens, from, i, name)) best = { name, to: i + 1 };
    if (i >= limit && !/^(?:and|,|of|the|for|on|to|&|-)$/.test(token.text) && !CAPITAL.test(token.text)) break;
  }
  if (!best || best.to > from + 1 || best.name.rank === "country") return best;
  const word = plainName(tokens[from]?.text ?? "");
  return UNSURE_PLACES.has(word) && !isPlaced(tokens, from, best.to) && (from === 0 || COMMON_WORDS.has(word))
    ? null
    : best;
}

/** Acronyms must stand in capitals ("US", not "us"); every name must begin and end with a capital. */
function isWritten(tokens: readonly NameToken[], from: number, to: number, known: KnownName): boolean {
  const first = tokens[from]?.text ?? "";
  const last = tokens[to]?.text ?? "";
  if (!CAPITAL.test(last) && to > from) return false;
  if (from === to && plainName(first).length <= 3)
    return first === first.toUpperCase() || known.form === "demonym" || known.rank === "city" || first.length === 3;
  return true;
}

/** Sydney Kerr, Jordan Petrov: a given name, then a word that is neither a place nor a title. */
function isPersonInstead(tokens: readonly NameToken[], from: number, to: number, limit: number): boolean {
  const next = tokens[to];
  if (to - from !== 1 || to >= limit || !next || !CAPITAL.test(next.text)) return false;
  const word = plainName(tokens[from]?.text ?? "");
  const follower = plainName(next.text);
  if (PLACE_NOUNS.has(follower) || ORGANISATION_NOUNS.has(follower) || HONORIFICS.has(follower)) return false;
  return (GIVEN_NAMES.has(word) || UNSURE_PLACES.has(word)) && !gazetteer().names.has(follower);
}

/** Where the titles that begin at `from` end; `from` where there are none. */
function afterTitles(tokens: readonly NameToken[], from: number, limit: number): number {
  let i = from;
  let strong = false;
  while (i < limit) {
    const word = plainName(tokens[i]?.text ?? "");
    const hyphen = /^[-‐‑]$/.test(tokens[i]?.text ?? "");
    if (!(HONORIFICS.has(word) || (hyphen && i > from && HONORIFICS.has(plainName(tokens[i + 1]?.text ?? ""))))) break;
    strong ||= HONORIFICS.has(word) && !WEAK_HONORIFICS.has(word);
    i++;
  }
  return strong ? i : from;
}

/** Where the name that begins at `from` ends: before a title, or at the end of the run without trailing joints. */
function partEnd(tokens: readonly NameToken[], from: number, limit: number): number {
  let i = from;
  while (i < limit && (i === from || afterTitles(tokens, i, limit) === i)) i++;
  while (i > from && !/[\p{L}\p{N}]/u.test(tokens[i - 1]?.text ?? "")) i--;
  return i;
}

/** Where an organisation of several words ends that begins at `from`: "Harbour Pilots Union", "Ministry of Works". */
function wholeOrganisation(tokens: readonly NameToken[], run: Run): number {
  const known = knownAt(tokens, run.from, run.to);
  const end = partEnd(tokens, run.from, run.to);
  if (end - run.from < 2 || (known && known.to >= end)) return -1;
  const first = plainName(tokens[run.from]?.text ?? "");
  const second = tokens[run.from + 1]?.text ?? "";
  if ((ORGANISATION_NOUNS.has(first) || first === "bank") && /^(?:of|for)$/.test(second)) return end;
  for (let i = end; i > run.from + 1; i--) {
    if (ORGANISATION_NOUNS.has(plainName(tokens[i - 1]?.text ?? ""))) return known && known.to >= i ? -1 : i;
  }
  return -1;
}

function isCommon(tokens: readonly NameToken[], from: number, to: number): boolean {
  return to - from === 1 && COMMON_WORDS.has((tokens[from]?.text ?? "").toLowerCase());
}

function isAcronym(tokens: readonly NameToken[], from: number, to: number): boolean {
  return to - from === 1 && ACRONYM.test(tokens[from]?.text ?? "");
}

function kindOf(tokens: readonly NameToken[], from: number, to: number, shouted: boolean): Kind {
  const first = plainName(tokens[from]?.text ?? "");
  const last = plainName(tokens[to - 1]?.text ?? "");
  if (to - from > 1) {
    if (PLACE_NOUNS.has(last) || PLACE_NOUNS.has(first)) return "place";
    if (DIRECTIONS.test(first) && (to - from === 2 || knownAt(tokens, from + 1, to)?.name.kind === "place"))
      return "place";
    if (
      GIVEN_NAMES.has(first) ||
      UNSURE_PLACES.has(first) ||
      /^\p{Lu}\.$/u.test(tokens[from + 1]?.text ?? "") ||
      /^\p{Lu}\.$/u.test(tokens[from]?.text ?? "")
    )
      return "person";
  }
  if (isAcronym(tokens, from, to)) return "organisation";
  if (isPlaced(tokens, from, to)) return "place";
  if (to - from === 1) return GIVEN_NAMES.has(first) || hasRole(tokens, from) ? "person" : "unknown";
  return !shouted && isPlainPersonName(tokens, from, to) ? "person" : "unknown";
}

/** "the minister Kovac", "spokeswoman Roth": a title in small letters before it. */
function hasRole(tokens: readonly NameToken[], from: number): boolean {
  const before = tokens[from - 1]?.text ?? "";
  return HONORIFICS.has(before) && !WEAK_HONORIFICS.has(before);
}

/** Two or three words with a capital and no article before them are, in reports, most often a person. */
function isPlainPersonName(tokens: readonly NameToken[], from: number, to: number): boolean {
  if (/^(?:the|an?|this|these|of|for)$/i.test(tokens[from - 1]?.text ?? "")) return false;
  const words = tokens.slice(from, to).map(({ text }) => text);
  const capitals = words.filter((word) => CAPITAL.test(word));
  if (capitals.length < 2 || capitals.length > 3) return false;
  if (/^(?:Al|El|As|Ad|An|Ar)$/.test(words[0] ?? "") || words.some((word) => /^(?:of|for)$/.test(word))) return false;
  return capitals.every((word) => /^\p{Lu}\p{M}?['’]?\p{L}*\p{Ll}/u.test(word));
}

/** What stands around says that it is a place: "in X", "the town of X", "X province". */
function isPlaced(tokens: readonly NameToken[], from: number, to: number): boolean {
  const before = (tokens[from - 1]?.text ?? "").toLowerCase();
  const after = (tokens[to]?.text ?? "").toLowerCase();
  if (PLACE_NOUNS.has(after)) return true;
  if (before === "of" && PLACE_NOUNS.has((tokens[from - 2]?.text ?? "").toLowerCase())) return true;
  return /^(?:in|near|outside|inside|towards?)$/.test(before);
}
