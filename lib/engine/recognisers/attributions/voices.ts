import type { ReadSentence } from "@/lib/engine/document";
import { words } from "@/lib/engine/lexicon/words";
import type { FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import type { FullName } from "@/lib/engine/recognisers/attributions/full-names";
import { genderOf, speakerKind } from "@/lib/engine/recognisers/attributions/may-speak";
import { speakerName } from "@/lib/engine/recognisers/attributions/speaker";
import { contains, overlaps, type Span } from "@/lib/engine/span";
import { childrenOf, prepositionOf } from "@/lib/engine/syntax/tree";

const REMEMBERED = 8; // people
const PERSONAL = /^(?:he|she)$/i;
const BODY = /^it$/i;
const PLURAL = /^they$/i;
const MEMBER =
  /^(?:one|another|some|several|both|others|a second|a third|one of them|some of them|many of them|both of them)$/i;
const BARE_ROLE = /^[\p{Ll}-]+$/u;
/** "said the 22-year-old from Porto": whoever was named before. */
const AGE = /^\d{1,3}-year-old\b/;

/** Offices that a text calls now by the one, now by the other word. */
const SAME_OFFICE: readonly ReadonlySet<string>[] = [
  "minister, ministry, secretary",
  "scientist, professor, researcher, academic, expert, scholar, biologist, virologist, epidemiologist, geologist, physicist, chemist",
  "chief, head, boss, leader, director, chair, chairman, chairwoman, president, commander",
  "lawyer, counsel, attorney, barrister, solicitor, advocate",
  "officer, policeman, policewoman, sergeant, inspector, constable, detective, deputy, superintendent",
  "doctor, surgeon, physician, medic, consultant, dr",
  "politician, lawmaker, senator, mp, legislator, congressman, congresswoman",
  "spokesman, spokeswoman, spokesperson",
  "captain, skipper, master",
  "mother, mum, mom",
  "banker, financier",
  "executive, manager, ceo",
].map((list) => new Set(words(list)));

/** Whether somebody of that name may be called by the role alone. */
function holds(name: string, role: string): boolean {
  const parts = name.toLowerCase().split(/[^\p{L}-]+/u);
  const office = SAME_OFFICE.find((roles) => roles.has(role));
  return parts.includes(role) || parts.some((part) => office?.has(part) ?? false);
}

interface Mention {
  readonly name: string;
  readonly sort: "person" | "people" | "body";
  readonly start: number;
}

/** Those who have been named so far in a text, so that "he", "the minister" and "they" find whom they mean. */
export interface Voices {
  /** The speaker with a pronoun or bare role made a name, where somebody before fits; else as it stands. */
  resolve(sentence: ReadSentence, attribution: FoundAttribution, earlier: readonly FoundAttribution[]): string;
  /** Takes in a sentence; gives the person that it is about, null where it is about none. */
  hear(sentence: ReadSentence, resolved: readonly FoundAttribution[]): string | null;
}

/**
 * Begins with nobody known. `quotations` are left out: who is named in speech is seldom who speaks next. `fullName` gives
 * those who speak the fullest name that the text has for them.
 */
export function createVoices(text: string, quotations: readonly Span[], fullName: FullName): Voices {
  let people: string[] = [];
  let body: string | null = null;
  let plural: string | null = null;

  function learn({ name, sort }: Mention): void {
    if (sort === "body") body = name;
    else if (sort === "people") plural = name;
    else people = [...people.filter((known) => known !== name && !name.includes(known)), name].slice(-REMEMBERED);
    if (sort === "body") plural = name;
  }

  function person(pronoun: string, near: readonly string[]): string | null {
    const gender = /^he$/i.test(pronoun) ? "m" : "f";
    const fits = (name: string) => {
      const told = genderOf(name);
      return told === null || told === gender;
    };
    return near.findLast(fits) ?? people.findLast(fits) ?? null;
  }

  function resolve(
    sentence: ReadSentence,
    attribution: FoundAttribution,
    earlier: readonly FoundAttribution[],
  ): string {
    return fullName(meant(sentence, attribution, earlier));
  }

  function meant(sentence: ReadSentence, attribution: FoundAttribution, earlier: readonly FoundAttribution[]): string {
    const { speaker } = attribution;
    // "The charities are doubtful: 40 left, they say": those who stand before the stop are named already.
    const stop = text.slice(sentence.start, attribution.start).search(/[:;]\s/) + sentence.start;
    const before = [
      ...mentions(text, sentence, quotations).filter(
        ({ start }) =>
          start < attribution.start && (start < stop || !contains(attribution.content, { start, end: start + 1 })),
      ),
      ...earlier.flatMap((one) => heard(sentence, one)),
    ];
    const near = before.filter(({ sort }) => sort === "person").map(({ name }) => name);
    if (PERSONAL.test(speaker)) return person(speaker, near) ?? speaker;
    if (BODY.test(speaker)) return before.findLast(({ sort }) => sort === "body")?.name ?? body ?? speaker;
    if (PLURAL.test(speaker)) return before.findLast(({ sort }) => sort !== "person")?.name ?? plural ?? speaker;
    if (MEMBER.test(speaker) && plural !== null) return `${speaker.replace(/ of them$/i, "")} of ${plural}`;
    const aged = AGE.test(speaker) ? (near.at(-1) ?? people.at(-1)) : undefined;
    if (aged !== undefined) return aged;
    if (!BARE_ROLE.test(speaker) || !/\bthe\s+$/i.test(text.slice(0, articleEnd(sentence, attribution))))
      return speaker;
    // "the minister": somebody of that office who was named.
    const holder = people.findLast((name) => name.toLowerCase() !== speaker && holds(name, speaker));
    if (holder === undefined) return speaker;
    return holder.toLowerCase().includes(speaker) ? holder : `${speaker}, ${holder}`;
  }

  function articleEnd(sentence: ReadSentence, { speakerHead, start }: FoundAttribution): number {
    return (speakerHead === null ? undefined : sentence.words[speakerHead])?.start ?? start;
  }

  function hear(sentence: ReadSentence, resolved: readonly FoundAttribution[]): string | null {
    const named = mentions(text, sentence, quotations);
    for (const mention of named) learn(mention);
    for (const attribution of resolved) for (const mention of heard(sentence, attribution)) learn(mention);
    const last = named.findLast(({ sort }) => sort === "person");
    return last ? fullName(last.name) : null;
  }

  return { resolve, hear };
}

/** A speaker as one who may be taken up again. */
function heard(sentence: ReadSentence, { speaker, speakerHead, start }: FoundAttribution): Mention[] {
  const word = speakerHead === null ? undefined : sentence.words[speakerHead];
  const kind = speakerHead === null ? null : speakerKind(sentence, speakerHead);
  const many = word?.xpos === "NNS" || word?.xpos === "NNPS";
  if (PERSONAL.test(word?.text ?? "")) return [{ name: speaker, sort: "person", start }];
  if (kind === "body") return [{ name: speaker, sort: "body", start }];
  if (kind === "person") return [{ name: speaker, sort: many ? "people" : "person", start }];
  // "The mill said …. By its count …": whatever has spoken may be "it".
  return kind === null && word?.upos === "NOUN" && !many ? [{ name: speaker, sort: "body", start }] : [];
}

/** Who is named in a sentence outside quotations, the one that it is about last: names, then agents, then the subject. */
function mentions(text: string, sentence: ReadSentence, quotations: readonly Span[]): Mention[] {
  const found: Mention[] = [];
  const add = (head: number) => {
    const word = sentence.words[head];
    if (!word || quotations.some((quotation) => overlaps(quotation, word))) return;
    const kind = speakerKind(sentence, head);
    if (kind !== "person" && kind !== "body") return;
    const name = speakerName(text, sentence, head);
    if (name === null) return;
    const unsure = sentence.names.find((one) => overlaps(one, word))?.kind === "unknown";
    const many = word.xpos === "NNS" || word.xpos === "NNPS";
    if (kind === "body" || unsure) found.push({ name, sort: "body", start: word.start });
    if (kind === "person" || unsure) found.push({ name, sort: many ? "people" : "person", start: word.start });
  };
  for (const name of sentence.names) {
    const at = name.kind === "person" ? sentence.words.findIndex((word) => word.start === name.start) : -1;
    if (at >= 0) add(at);
  }
  const subjects = sentence.clauses.filter((clause) => clause.subject !== null && clause.head !== sentence.root);
  for (const clause of subjects) if (clause.role !== "relative" && clause.subject !== null) add(clause.subject);
  for (const clause of sentence.clauses)
    for (const agent of clause.passive ? childrenOf(sentence, clause.head, "obl") : [])
      if (prepositionOf(sentence, agent) === "by") add(agent);
  const main = sentence.clauses.find((clause) => clause.head === sentence.root);
  if (main && main.subject !== null) add(main.subject);
  return found;
}
