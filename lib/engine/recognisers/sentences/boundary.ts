import {
  AFTER_WORD,
  BEFORE_NAME,
  SENTENCE_STARTERS,
  SPEECH_VERBS,
} from "@/lib/engine/recognisers/sentences/abbreviations";
import { endsOpening } from "@/lib/engine/recognisers/sentences/opening";
import type { Token } from "@/lib/engine/sentence";

const TERMINAL = /^(?:[.!?]+|[…。！？‽؟۔।]+)$/;
const CLOSER = /^(?:["”’'»›)\]}]|''|’’)$/;
const OPENER = /^(?:["“‘'«‹([{]|``)$/;
const STOPPED = /\p{L}\.$/u;
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
/** Marks that part breadcrumbs, tickers and bylines; prose has none. */
const DIVIDER = /^[|•·■►▪]$/;
const CLOCK_FOLLOWERS =
  /^(?:GMT|UTC|BST|EST|EDT|PST|PDT|CST|CDT|CET|CEST|EET|MSK|IST|Eastern|Pacific|Central|Mountain|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/**
 * Whether a sentence that began at token `from` ends with token `i`. A closing quotation mark or bracket belongs to the
 * sentence that it closes; abbreviations and initials end one only where a sentence could begin after them.
 */
export function endsSentence(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return true;
  if (DIVIDER.test(token.text) || (from === 0 && endsOpening(tokens, i))) return true;
  if (DIVIDER.test(next.text)) return i > from;
  if (closes(tokens, i + 1) || referenceEnd(tokens, i + 1) > 0) return false;

  let last = i;
  for (let before = last; ; last = before) {
    if (last - 2 > from && referenceEnd(tokens, last - 2) === last + 1) before = last - 3;
    else if (last > from && closes(tokens, last)) before = last - 1;
    else break;
  }
  const terminal = tokens[last];
  if (!terminal) return false;
  const start = openedWord(tokens, i + 1);
  if (TERMINAL.test(terminal.text)) return afterTerminal(tokens, last, i, start, from);
  return STOPPED.test(terminal.text) && afterAbbreviation(tokens, last, start, from);
}

/** Where a reference like "[17]" that begins here ends; -1 where none does. It belongs to what stands before it. */
function referenceEnd(tokens: readonly Token[], at: number): number {
  const [open, number, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return open?.text === "[" && close?.text === "]" && number && /^(?:\d{1,3}|\p{Ll})$/u.test(number.text) ? at + 3 : -1;
}

/** The first word of what follows, behind opening quotation marks and brackets. */
function openedWord(tokens: readonly Token[], at: number): Token | undefined {
  let i = at;
  while (i < at + 3 && OPENER.test(tokens[i]?.text ?? "")) i++;
  return tokens[i];
}

/** A mark that closes: straight ones do where they stand right after what they close and not before a word. */
function closes(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before || !CLOSER.test(token.text)) return false;
  if (!/["']/.test(token.text)) return true;
  const after = tokens[i + 1];
  return token.start === before.end && !(after && after.start === token.end && /^[\p{L}\p{N}]/u.test(after.text));
}

function afterTerminal(
  tokens: readonly Token[],
  last: number,
  end: number,
  start: Token | undefined,
  from: number,
): boolean {
  const mark = tokens[last];
  const next = tokens[end + 1];
  const before = tokens[last - 1];
  if (!mark || !next || !start) return true;
  if (TERMINAL.test(next.text)) return false;
  const glued = next.start === (tokens[end]?.end ?? next.start);
  // "3. Turn left": the number opens the sentence.
  if (mark.text === "." && last === from + 1 && /^(?:\d{1,2}|\p{L})$/u.test(before?.text ?? "")) return false;
  if (glued && mark.text === "." && end === last) {
    return CAPITAL.test(next.text) && /^\p{Ll}{2,}$/u.test(before?.text ?? "")
      ? !isDomain(tokens, last)
      : OPENER.test(next.text);
  }
  if (/^\p{Ll}/u.test(start.text)) return isLowerCaseName(tokens, start);
  if (/^[,;:]$/.test(start.text)) return false;
  // “Where to?” Ms Roth asked.
  return end === last || mark.text === "." || !speaks(tokens, end + 1);
}

/** "site.Com" without spaces on either side is read as one name; "fled.He went" as two sentences. */
function isDomain(tokens: readonly Token[], stop: number): boolean {
  const after = tokens[stop + 1];
  const further = tokens[stop + 2];
  return after !== undefined && further !== undefined && further.start === after.end && /^[./_]/.test(further.text);
}

/** Sentences may begin in lower case with a name: "al-Masri", "iPhone". */
function isLowerCaseName(tokens: readonly Token[], start: Token): boolean {
  if (/^\p{Ll}\p{Lu}/u.test(start.text)) return true;
  if (!/^(?:al|el|ez|an|ad|as)$/.test(start.text)) return false;
  const at = tokens.indexOf(start);
  return tokens[at + 1]?.text === "-" && CAPITAL.test(tokens[at + 2]?.text ?? "");
}

/** Whether a speaker and a verb of speech follow: within four words, before any mark. */
function speaks(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    const word = tokens[i]?.text ?? ".";
    if (/^[.,;:!?]/.test(word)) return false;
    if (i > at && SPEECH_VERBS.has(word.toLowerCase())) return true;
  }
  return false;
}

function afterAbbreviation(tokens: readonly Token[], last: number, start: Token | undefined, from: number): boolean {
  const abbreviation = tokens[last];
  if (!abbreviation || !start) return true;
  const key = abbreviation.text.slice(0, -1).toLowerCase();
  if (!CAPITAL.test(start.text) || BEFORE_NAME.has(key)) return false;
  if (CLOCK_FOLLOWERS.test(start.text)) return false;
  const starter = SENTENCE_STARTERS.has(start.text.toLowerCase());
  if (/^\p{L}$/u.test(key)) return starter && last > from && !isNamePart(tokens[last - 1]);
  if (/^[ap]\.?m$/.test(key) || key === "etc") return true;
  return starter || !AFTER_WORD.has(key);
}

/** "John F. The …" hardly occurs, "Plan B. The …" does: an initial after a capitalised word of more letters may be either. */
function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\.$/u.test(token.text);
}
