import { AFTER_WORD, ALSO_WORDS, BEFORE_NAME, BEFORE_NUMBER } from "@/lib/engine/recognisers/sentences/abbreviations";
import type { Token } from "@/lib/engine/sentence";
import type { Span } from "@/lib/engine/span";

/** Units written onto their number; Universal Dependencies makes two tokens of "5km" and "6pm". */
const UNIT =
  /^(?:a\.m\.?|p\.m\.?|am|pm|bn|tn|mn|m|k|b|km|km2|kms|cm|mm|mi|ft|kg|kgs|g|mg|lb|lbs|oz|ha|l|ml|hrs?|h|mins?|secs?|s|mph|kph|kmh|mw|gw|kw|gb|mb|tb|hz|mhz|ghz|million|billion|trillion|metres?|meters?|miles?|p|°c|°f)$/i;

const DECADE = /^(?:\d{2}|\d{4})['’]?s$/;
const ORDINAL = /^\d[\d,]*(?:st|nd|rd|th)$/i;

/** Prefixes and suffixes that stay with their word, as in the English Web Treebank: "anti-government", "mid-May". */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    "e anti ante arch auto bi bio co counter cross cyber de ex extra hydro inter intra macro mega meta micro mid mini " +
    "multi neo non over pan para post pre pro proto pseudo psycho quasi re semi socio sub super tri ultra un uni vice"
  ).split(" "),
);
const SUFFIXES: ReadonlySet<string> = new Set("esque wise fold ish most".split(" "));

/** Written as one word, read as two. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
]);

const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const SPACE = /[\s\u200b\u2060\ufeff]+/y;
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”]+/iy;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/y;
const HANDLE = /[@#][\p{L}\p{N}_]+/uy;
const NUMBER =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)*/y;
const DOTTED = /(?:\p{L}\.){2,}|Ph\.D\.?/uy;
const WORD = /[\p{L}\p{M}\p{N}_]+(?:['’ʼ‘`][\p{L}\p{M}\p{N}]+)*/uy;
const HYPHEN = /[-‐‑]/;
const RUN = /\.{2,}|[!?]{2,}|-{2,}|={2,}|_{2,}|\*{2,}|~{2,}|''|``/y;
const SYMBOL =
  /(?:\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})?)*)|[\s\S]\p{M}*/uy;
const UNIT_LETTERS = /(?:[ap]\.m\.|°?\p{L}+2?)/uy;
const URL_TAIL = /[.,;:!?'"’”)\]}>»…]+$/;

/** The end of the pattern's match at exactly `at`, or -1. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function isUpper(text: string): boolean {
  return text !== text.toLowerCase();
}

/** Whether the full stop after the word belongs to it. */
function keepsStop(text: string, start: number, end: number, limit: number): boolean {
  const word = text.slice(start, end);
  const key = word.toLowerCase();
  const after = text.slice(end + 1, Math.min(limit, end + 6)).trimStart();
  if (/^\d/.test(after) && BEFORE_NUMBER.has(key)) return true;
  if (word.length === 1) return isUpper(word) && /^[\p{Lu}-]/u.test(after);
  if (ALSO_WORDS.has(key)) return isUpper(word) && BEFORE_NAME.has(key) && /^\p{Lu}/u.test(after);
  return BEFORE_NAME.has(key) || AFTER_WORD.has(key) || BEFORE_NUMBER.has(key);
}

/** Reads what begins at `at`: where its tokens end, one after the other; null where nothing of its kind begins. */
type Reader = (text: string, at: number, limit: number) => readonly number[] | null;

const readLink: Reader = (text, at) => {
  const first = text.charAt(at);
  if (/[hw]/i.test(first)) {
    const end = matchEnd(URL, text, at);
    if (end < 0) return null;
    const tail = URL_TAIL.exec(text.slice(Math.max(at + 4, end - 8), end));
    return [end - (tail?.[0].length ?? 0)];
  }
  if (first !== "@" && first !== "#") return null;
  const end = matchEnd(HANDLE, text, at);
  return end < 0 ? null : [end];
};

const readNumber: Reader = (text, at) => {
  const number = matchEnd(NUMBER, text, at);
  if (number < 0) return null;
  const letters = /[°\p{L}]/u.test(text.charAt(number)) ? matchEnd(UNIT_LETTERS, text, number) : -1;
  const word = Math.max(number, matchEnd(WORD, text, at));
  const whole = text.slice(at, word);
  if (word === number && letters < 0) return [number];
  if (ORDINAL.test(whole) || DECADE.test(whole)) return [word];
  return letters > 0 && letters >= word && UNIT.test(text.slice(number, letters)) ? [number, letters] : [word];
};

const readWord: Reader = (text, at, limit) => {
  const word = matchEnd(WORD, text, at);
  if (word < 0) return null;
  const next = text.charAt(word);
  if (/[@.+-]/.test(next) && word - at <= 64) {
    const email = matchEnd(EMAIL, text, at);
    if (email > 0) return [email];
  }
  if (next === "." && word < limit) {
    const dotted = matchEnd(DOTTED, text, at);
    if (dotted > 0) return [dotted];
    if (keepsStop(text, at, word, limit)) return [word + 1];
  }
  return splitWord(text, at, compoundEnd(text, at, word));
};

const readMark: Reader = (text, at) => [Math.max(at + 1, matchEnd(RUN, text, at), matchEnd(SYMBOL, text, at))];

const READERS: readonly Reader[] = [readLink, readNumber, readWord, readMark];

/** The end of a hyphenated word that stays whole for its prefix or suffix; `word` where it doesn't. */
function compoundEnd(text: string, start: number, word: number): number {
  if (!HYPHEN.test(text.charAt(word))) return word;
  const end = matchEnd(WORD, text, word + 1);
  if (end < 0) return word;
  const whole =
    PREFIXES.has(text.slice(start, word).toLowerCase()) || SUFFIXES.has(text.slice(word + 1, end).toLowerCase());
  return whole ? end : word;
}

/** Cuts a clitic ("do|n't", "Ali|’s") or a fused word ("can|not") from its stem. */
function splitWord(text: string, start: number, end: number): readonly number[] {
  const word = end - start < 40 ? text.slice(start, end) : "";
  const stem = FUSED.get(word.toLowerCase()) ?? (DECADE.test(word) ? undefined : CLITIC.exec(word)?.[1]?.length);
  return stem ? [start + stem, end] : [end];
}

/**
 * Splits a stretch of a text into tokens by the conventions of the English Web Treebank: clitics, hyphens and units
 * stand alone ("do|n't", "U.S.|-|backed", "5|km"), abbreviations keep their stop, links and numbers stay whole.
 * Every code unit that is not white space lies in exactly one token. Time grows with the length of the span.
 */
export function tokenise(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const limit = Math.min(span.end, text.length);
  let at = span.start;
  while (at < limit) {
    const space = matchEnd(SPACE, text, at);
    if (space > 0) {
      at = space;
      continue;
    }
    for (const read of READERS) {
      const ends = read(text, at, limit);
      if (!ends) continue;
      for (const found of ends) {
        const end = Math.min(found, limit);
        if (end > at) tokens.push({ start: at, end, text: text.slice(at, end) });
        at = Math.max(at, end);
      }
      break;
    }
  }
  return tokens;
}
