import type { ReadSentence } from "@/lib/engine/document";
import { coordinated, phraseLemmas, phraseSpan, phraseWords } from "@/lib/engine/noun-phrase";
import { antecedentOf, type Referent } from "@/lib/engine/recognisers/antecedent";
import { metonymOf } from "@/lib/engine/recognisers/names/gazetteer";
import { contains, overlaps } from "@/lib/engine/span";
import { childrenOf, prepositionOf, relation } from "@/lib/engine/syntax/tree";

/** Words that point back to a place or organisation named before: "the city", "the company". */
const PLACE_NOUNS = new Set([
  "city",
  "town",
  "village",
  "country",
  "island",
  "province",
  "region",
  "capital",
  "port",
  "district",
  "area",
  "state",
  "nation",
]);
const ORGANISATION_NOUNS = new Set([
  "company",
  "firm",
  "group",
  "carrier",
  "agency",
  "party",
  "movement",
  "ministry",
  "airline",
  "bank",
  "club",
  "union",
  "organisation",
  "organization",
]);
const PRONOUNS = new Set([
  "it",
  "they",
  "he",
  "she",
  "its",
  "their",
  "his",
  "her",
  "them",
  "him",
  "we",
  "our",
  "i",
  "my",
  "us",
  "who",
  "which",
  "that",
  "this",
  "these",
  "those",
  "one",
]);

/** Pronouns that point back to nothing: those of people, and the rest. */
const ANY_PERSON = new Set(["nobody", "no-one", "anybody", "anyone", "everybody", "everyone", "somebody", "someone"]);
const ANY_THING = new Set([
  "nothing",
  "anything",
  "everything",
  "something",
  "none",
  "noone",
  "what",
  "whatever",
  "all",
]);

/** Longer ones are cut to their head: a statement must be read at a glance. */
const LONGEST_PHRASE = 48;

/** What noun phrases refer to, in words and names that compare across texts. */
export interface Reference {
  /** Head lemma first, then modifiers, then names ("@key"); pronouns give what they stand for, or nothing. */
  subject(sentence: ReadSentence, head: number | null): string[];
  /** The phrase as the text puts it, of a pronoun what it stands for; empty where that is not known. */
  about(sentence: ReadSentence, head: number | null): string;
  /** Names of places in the clause or around the word that are not part of the phrase `apart`. */
  places(sentence: ReadSentence, words: readonly number[], apart: number | null): string[];
  /** The place that the text is about where `head` stands, for what is said of a place without naming it. */
  chiefPlace(sentence: ReadSentence, head: number): string[];
  /** Content words of a stretch, with names. */
  terms(sentence: ReadSentence, words: readonly number[]): string[];
}

/** Makes the reference of one document. Only what stands before a word is looked at, so it is known when it is read. */
export function createReference(text: string, sentences: readonly ReadSentence[]): Reference {
  const indexOf = new Map(sentences.map((sentence, index) => [sentence, index]));

  function namesIn(sentence: ReadSentence, words: readonly number[]): string[] {
    const keys: string[] = [];
    for (const name of sentence.names) {
      const touches = words.some((at) => {
        const word = sentence.words[at];
        return word !== undefined && overlaps(name, word);
      });
      if (touches && !keys.includes(`@${name.key}`)) keys.push(`@${name.key}`);
    }
    return keys;
  }

  function described(sentence: ReadSentence, head: number): string[] {
    const words = phraseWords(sentence, head);
    const names = namesIn(sentence, words);
    const nameWords = new Set(
      words.filter((at) => {
        const word = sentence.words[at];
        return word !== undefined && sentence.names.some((name) => contains(name, word));
      }),
    );
    const lemmas = phraseLemmas(sentence, head);
    const plain = words
      .filter((at) => !nameWords.has(at))
      .flatMap((at) => sentence.words[at]?.lemma.toLowerCase() ?? []);
    const headWord = sentence.words[head];
    const loose = new Set(
      words.flatMap((at) => {
        const word = sentence.words[at];
        const measured = word && (word.upos === "NUM" || sentence.times.some((time) => contains(time, word)));
        return measured && at !== head ? [word.lemma.toLowerCase()] : [];
      }),
    );
    const kept = lemmas.filter((lemma) => plain.includes(lemma) && !loose.has(lemma));
    if (names.length === 0 && headWord && PLACE_NOUNS.has(headWord.lemma.toLowerCase()) && definite(sentence, head))
      return [...kept, ...chief(sentence, head)];
    if (names.length === 0 && headWord && ORGANISATION_NOUNS.has(headWord.lemma.toLowerCase()))
      return [...kept, ...recent(sentence, head, "organisation")];
    return [...kept, ...names];
  }

  /** "Tehran is sending …": a capital that acts stands for its country. */
  function governmentsOf(sentence: ReadSentence, head: number): string[] {
    const word = sentence.words[head];
    if (!word || relation(word) !== "nsubj") return [];
    const name = sentence.names.find((candidate) => contains(candidate, word));
    const metonym = name && metonymOf(name.text);
    return metonym ? [`@${metonym.country}`] : [];
  }

  function recent(sentence: ReadSentence, head: number, kind: "place" | "organisation"): string[] {
    const start = sentence.words[head]?.start ?? 0;
    for (let index = indexOf.get(sentence) ?? 0; index >= 0; index--) {
      const names = sentences[index]?.names.filter((name) => name.kind === kind && name.end <= start) ?? [];
      const found = names.at(-1);
      if (found) return [`@${found.key}`];
    }
    return [];
  }

  /** "the city", not "areas" or "a city". */
  function definite(sentence: ReadSentence, head: number): boolean {
    const determiner = childrenOf(sentence, head, "det").some((at) =>
      /^(?:the|this|that)$/i.test(sentence.words[at]?.text ?? ""),
    );
    return determiner && sentence.words[head]?.xpos === "NN";
  }

  /** The place that the text has named most often so far: what "the city" means, of equals the one named last. */
  function chief(sentence: ReadSentence, head: number): string[] {
    const start = sentence.words[head]?.start ?? 0;
    const counts = new Map<string, number>();
    for (let index = 0; index <= (indexOf.get(sentence) ?? 0); index++) {
      for (const name of sentences[index]?.names ?? []) {
        if (name.kind !== "place" || name.end > start) continue;
        const count = counts.get(name.key) ?? 0;
        counts.delete(name.key);
        counts.set(name.key, count + 1);
      }
    }
    let best: string | null = null;
    for (const [key, count] of counts) if (best === null || count >= (counts.get(best) ?? 0)) best = key;
    return best === null ? [] : [`@${best}`];
  }

  /** The phrase's own head, of a pronoun that of what it stands for; null where that is not known. */
  function resolved(sentence: ReadSentence, head: number): Referent | null {
    const word = sentence.words[head];
    if (!word) return null;
    const whole = wholeOf(sentence, head);
    if (whole !== null) return { sentence, head: whole };
    if (ANY_PERSON.has(word.lemma.toLowerCase()) || ANY_THING.has(word.lemma.toLowerCase())) return null;
    const pronoun = PRONOUNS.has(word.lemma.toLowerCase()) || word.upos === "PRON";
    return pronoun ? antecedentOf(sentences, indexOf.get(sentence) ?? 0, head) : { sentence, head };
  }

  /** "none of the passengers": the passengers. */
  function wholeOf(sentence: ReadSentence, head: number): number | null {
    const word = sentence.words[head];
    if (word?.upos !== "PRON" && word?.upos !== "DET") return null;
    return childrenOf(sentence, head, "nmod").find((at) => prepositionOf(sentence, at) === "of") ?? null;
  }

  function antecedent(sentence: ReadSentence, pronoun: number): string[] {
    const found = antecedentOf(sentences, indexOf.get(sentence) ?? 0, pronoun);
    return found ? described(found.sentence, found.head) : [];
  }

  function about(sentence: ReadSentence, head: number | null): string {
    const found = head === null ? null : resolved(sentence, head);
    const span = found && phraseSpan(found.sentence, found.head);
    if (!span) return "";
    const article = childrenOf(found.sentence, found.head, "det").some((at) =>
      /^the$/i.test(found.sentence.words[at]?.text ?? ""),
    );
    const phrase = `${article ? "the " : ""}${text.slice(span.start, span.end)}`
      .replace(/\s+/g, " ")
      .replace(/['’]s$/, "");
    const opening = found.sentence.words.find((word) => word.start >= span.start);
    const proper = opening?.upos === "PROPN" || found.sentence.names.some((name) => name.start === span.start);
    if (!proper && span.start === found.sentence.start)
      return `${phrase.charAt(0).toLowerCase()}${phrase.slice(1, LONGEST_PHRASE)}`;
    return phrase.length <= LONGEST_PHRASE ? phrase : (found.sentence.words[found.head]?.text ?? "");
  }

  function subject(sentence: ReadSentence, head: number | null): string[] {
    if (head === null) return [];
    const word = sentence.words[head];
    if (!word) return [];
    const whole = wholeOf(sentence, head);
    if (whole !== null) return subject(sentence, whole);
    if (ANY_PERSON.has(word.lemma.toLowerCase())) return ["person"];
    if (ANY_THING.has(word.lemma.toLowerCase())) return [];
    if (PRONOUNS.has(word.lemma.toLowerCase()) || word.upos === "PRON") return antecedent(sentence, head);
    const possessor = childrenOf(sentence, head, "nmod:poss").find((at) => sentence.words[at]?.upos === "PRON");
    const own = [...described(sentence, head), ...governmentsOf(sentence, head)];
    return possessor === undefined
      ? own
      : [
          ...own.filter((term) => !PRONOUNS.has(term)),
          ...antecedent(sentence, possessor).filter((term) => term.startsWith("@")),
        ];
  }

  function places(sentence: ReadSentence, words: readonly number[], apart: number | null): string[] {
    const mine = new Set(
      apart === null ? [] : coordinated(sentence, apart).flatMap((head) => phraseWords(sentence, head)),
    );
    const found: string[] = [];
    for (const at of words) {
      const word = sentence.words[at];
      if (!word || mine.has(at)) continue;
      const name = sentence.names.find((candidate) => candidate.kind === "place" && contains(candidate, word));
      if (name && !found.includes(`@${name.key}`)) found.push(`@${name.key}`);
      if (
        !name &&
        PLACE_NOUNS.has(word.lemma.toLowerCase()) &&
        prepositionOf(sentence, at) !== null &&
        definite(sentence, at)
      ) {
        for (const key of chief(sentence, at)) if (!found.includes(key)) found.push(key);
      }
    }
    return found;
  }

  function terms(sentence: ReadSentence, words: readonly number[]): string[] {
    const found: string[] = [];
    for (const at of words) {
      const word = sentence.words[at];
      if (!word || !/^(NOUN|PROPN|VERB|ADJ|NUM|ADV)$/.test(word.upos) || word.lemma.length < 2) continue;
      if (sentence.names.some((name) => contains(name, word))) continue;
      const lemma = word.lemma.toLowerCase();
      if (!found.includes(lemma)) found.push(lemma);
    }
    return [...found, ...namesIn(sentence, words)];
  }

  return { subject, about, places, terms, chiefPlace: chief };
}
