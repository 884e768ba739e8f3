import type { ReadSentence } from "@/lib/engine/document";
import { MEN, SPEAKER_BODIES, SPEAKER_ROLES, SPEAKING_DOCUMENTS, WOMEN } from "@/lib/engine/lexicon/speaker-nouns";
import { words } from "@/lib/engine/lexicon/words";
import { familyOf } from "@/lib/engine/recognisers/answers/count-index";
import { overlaps } from "@/lib/engine/span";

import { childrenOf } from "@/lib/engine/syntax/tree";

export type SpeakerKind = "person" | "body" | "document" | "pronoun";

const SPEAKING_PRONOUNS = /^(?:he|she|they|it|we|i|who|one|another|both|some|many|others|several|someone|somebody)$/i;
/** Nouns that speak where those speak whom they are made of: "a gathering of village heads". */
const GROUPS = new Set(
  words(`group, gathering, meeting, number, dozen, dozens, couple, pair, handful, majority, minority, team, panel, assembly, host, crowd,
    chorus, half, third, quarter, most, rest, network, body, set, trio, quartet, generation, row, union, pack, string, collection, member, head`),
);
/** Nouns that count people and never speak: "the quake claimed 12 lives". */
const MUTE = new Set(
  words("life, corpse, casualty, fatality, soul, dead, toll, death, day, hour, week, month, year, hand, body part"),
);
const TRADE = /(?:man|men|woman|women|person|people|ist|ologist|ician|master|keeper|maker|monger|smith)s?$/;

/** What sort of speaker the word at `head` is; null where nothing shows that it can speak at all. */
export function speakerKind(sentence: ReadSentence, head: number): SpeakerKind | null {
  const word = sentence.words[head];
  if (!word) return null;
  if (word.upos === "PRON" || SPEAKING_PRONOUNS.test(word.text))
    return SPEAKING_PRONOUNS.test(word.text) ? "pronoun" : null;
  const name = sentence.names.find((candidate) => overlaps(candidate, word));
  if (name?.kind === "person") return "person";
  if (name?.kind === "organisation") return "body";
  const lemma = word.lemma.toLowerCase();
  if (MUTE.has(lemma)) return null;
  const low = word.text.toLowerCase();
  const pair = `${sentence.words[head - 1]?.text.toLowerCase() ?? ""} ${low}`;
  const is = (list: ReadonlySet<string>) => list.has(lemma) || list.has(low) || list.has(pair);
  if (is(SPEAKER_ROLES)) return "person";
  if (familyOf(lemma)?.id === "person") return "person";
  if (is(SPEAKER_BODIES)) return "body";
  if (is(SPEAKING_DOCUMENTS)) return "document";
  if (name) return "body";
  const member = GROUPS.has(lemma) ? childrenOf(sentence, head, "nmod").find((child) => child > head) : undefined;
  if (member !== undefined) return speakerKind(sentence, member);
  if (word.upos === "PROPN") return "person";
  if (word.upos === "NOUN" && TRADE.test(lemma)) return "person";
  return null;
}

/** Whether the word names a body in which something may be said: "in the ministry", "in the police". */
export function isBody(sentence: ReadSentence, head: number): boolean {
  return (
    speakerKind(sentence, head) === "body" ||
    /^(?:police|management|leadership|prosecution)$/i.test(sentence.words[head]?.text ?? "")
  );
}

/** "m" or "f" where a title, a role or a given name tells. */
export function genderOf(speaker: string): "m" | "f" | null {
  for (const word of speaker.toLowerCase().split(/[^\p{L}-]+/u)) {
    if (MEN.has(word)) return "m";
    if (WOMEN.has(word)) return "f";
  }
  return null;
}

const NO_SPEAKER =
  /^(?:to|of|per|out|off|before|after|in|on|at|by|from|for|with|within|without|which|that|who|whom|whose|none|them|him|her|me|us|this|these|those|there|here|such|so|as|than|not|no|nothing|nor|what|when|where|why|how|up|down|over|under|into|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow)$/i;
const FIRST_WORD = /^[\p{L}\p{N}'’-]+/u;

/** Whether the words may name a speaker at all: no preposition or object pronoun leads them, and a letter is among them. */
export function isSpeakerName(name: string): boolean {
  const first = name.match(FIRST_WORD)?.[0];
  // "us" is nobody's name, "US" is somebody's.
  const shouted = first !== undefined && /^\p{Lu}{2,}$/u.test(first);
  return first !== undefined && /\p{L}/u.test(name) && !/\bthan\b/.test(name) && (shouted || !NO_SPEAKER.test(first));
}
