import { readRun } from "@/lib/engine/recognisers/names/read-run";
import { findRuns, isShouted } from "@/lib/engine/recognisers/names/runs";
import type { Token } from "@/lib/engine/sentence";
import type { Span } from "@/lib/engine/span";

/** A name where it stands, titles and articles left out. */
export interface NameMention extends Span {
  readonly text: string;
  readonly kind: "person" | "place" | "organisation" | "unknown";
  /**
   * What compares across texts: the folded canonical name ("iran" for Iranian, "united nations" for UN); `sameName`
   * takes keys as well as names.
   */
  readonly key: string;
}

/** A token, with its part of speech where a tagger has been. */
export interface NameToken extends Token {
  readonly upos?: string;
}

/**
 * Finds the names in one sentence's tokens, in order and apart. Adjectives of countries ("Iranian") come as "unknown"
 * with the country's key. Where nearly every word has a capital (headlines), only names of the lists and people with a
 * title or a given name are read. `text` is the source text that the tokens' offsets point into.
 */
export function readNames(text: string, tokens: readonly NameToken[]): NameMention[] {
  const shouted = isShouted(tokens);
  const mentions: NameMention[] = [];
  for (const run of findRuns(tokens)) {
    // A name of the lists may have reached over the words between two runs ("Trinidad and Tobago").
    const read = mentions[mentions.length - 1]?.end ?? 0;
    let { from } = run;
    while (from < run.to && (tokens[from]?.start ?? read) < read) from++;
    mentions.push(...readRun(text, tokens, { from, to: run.to }, shouted));
  }
  return mentions;
}
