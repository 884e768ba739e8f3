import type { Token } from "@/lib/engine/sentence";

/** The longest dateline: "SANTA CRUZ DE LA SIERRA, Bolivia, Aug. 4 (Agency) —". */
const MAX_OPENING = 16;
const CLOCK = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/;
const HOUR = /^(?:1[0-2]|0?[1-9])(?:[.:][0-5]\d)?$/;
const CLOCK_TAIL = /^(?:am|pm|a\.m\.|p\.m\.|GMT|UTC|BST|[ECMP][SD]T|CES?T|EES?T|IST|local|time|[:|–—-])$/;
const DASH = /^(?:[—–-]|--)$/;
const DATELINE_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\d{1,2}|\d{4}|[,()/.]|de|la|el|al|and|of|the|du|da|di|san)$/u;

/**
 * Whether tokens 0 to `i` are what a block puts before its first sentence, and the sentence begins after it: the hour
 * of an entry in a running report ("14.05", "9.30pm:") or a dateline ("GENEVA, May 3 (Agency) —").
 */
export function endsOpening(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || i >= MAX_OPENING || !/^[\p{Lu}"“‘'(]/u.test(next.text) || CLOCK_TAIL.test(next.text)) return false;
  return isClock(tokens.slice(0, i + 1)) || isDateline(tokens.slice(0, i + 1), next);
}

function isClock(tokens: readonly Token[]): boolean {
  const [hour, ...tail] = tokens.map((token) => token.text);
  if (hour === undefined || !tail.every((word) => CLOCK_TAIL.test(word))) return false;
  return CLOCK.test(hour) || (HOUR.test(hour) && /^[ap]\.?m\.?$/.test(tail[0] ?? ""));
}

/** Places and dates up to a dash that stands free, with a place in capitals or an agency in brackets. */
function isDateline(tokens: readonly Token[], next: Token): boolean {
  const dash = tokens[tokens.length - 1];
  const before = tokens[tokens.length - 2];
  if (!dash || !before || !DASH.test(dash.text)) return false;
  if (dash.text === "-" && (dash.start === before.end || next.start === dash.end)) return false;
  const words = tokens.slice(0, -1).map((token) => token.text);
  if (!words.every((word) => DATELINE_WORD.test(word))) return false;
  return before.text === ")" || /^\p{Lu}{3,}$/u.test(words[0] ?? "");
}
