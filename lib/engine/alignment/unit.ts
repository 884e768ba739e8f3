import type { Document, ReadSentence } from "@/lib/engine/document";
import { isLight } from "@/lib/engine/lexicon/light-words";
import type { Quantity } from "@/lib/engine/quantity";
import type { NameMention } from "@/lib/engine/recognisers/read-names";
import { contains, type Span } from "@/lib/engine/span";
import type { Word } from "@/lib/engine/syntax/parsed-sentence";
import { prepositionOf, relation } from "@/lib/engine/syntax/tree";
import type { TimeSpan } from "@/lib/engine/time-span";

export type UnitKind = "predicate" | "noun" | "modifier" | "name" | "number" | "time";

/** Where a unit stands to what it hangs on; "predicate" also for the noun or adjective of "is a …". */
export type Slot = "subject" | "object" | "oblique" | "predicate" | "modifier" | "beside";

/** A piece of a text that says something of its own: a content word, or a whole name, number or time. */
export interface Unit extends Span {
  readonly kind: UnitKind;
  readonly text: string;
  /** The base form in lower case; of a name its key. */
  readonly lemma: string;
  readonly sentence: ReadSentence;
  /** Index of its head within the sentence's words. */
  readonly head: number;
  readonly slot: Slot;
  /** The preposition that introduces it: "in" of "in Lima"; null without. */
  readonly preposition: string | null;
  readonly name: NameMention | null;
  readonly quantity: Quantity | null;
  readonly time: TimeSpan | null;
}

/** The units of a text in their order; function words, auxiliaries and light words ("say", "make") are none. */
export function unitsOf(document: Document): Unit[] {
  return document.sentences.flatMap((sentence) => unitsOfSentence(document.source.text, sentence));
}

function unitsOfSentence(text: string, sentence: ReadSentence): Unit[] {
  const wholes = wholesOf(sentence);
  const taken = new Set<Whole>();
  return sentence.words.flatMap((word, at): Unit[] => {
    const whole = wholes.find((candidate) => contains(candidate.span, word));
    if (whole) {
      if (taken.has(whole)) return [];
      taken.add(whole);
      return [unitOfWhole(text, sentence, whole)];
    }
    const kind = kindOf(sentence, at);
    if (kind === null) return [];
    const lemma = word.lemma.toLowerCase();
    if (isLight(lemma)) return [];
    return [
      {
        start: word.start,
        end: word.end,
        kind,
        text: word.text,
        lemma,
        sentence,
        head: at,
        slot: slotOf(sentence, at),
        preposition: prepositionOf(sentence, at),
        name: null,
        quantity: null,
        time: null,
      },
    ];
  });
}

interface Whole {
  readonly span: Span;
  readonly name: NameMention | null;
  readonly quantity: Quantity | null;
  readonly time: TimeSpan | null;
}

function wholesOf({ words, names, quantities, times }: ReadSentence): Whole[] {
  const none = { name: null, quantity: null, time: null };
  return [
    ...times.map((time) => ({ ...none, span: time, time })),
    ...names.map((name) => ({ ...none, span: name, name })),
    ...quantities.map((quantity) => ({ ...none, span: numeralOf(quantity, words), quantity })),
  ];
}

/** The number without what it counts, which is a unit of its own: "over 400" of "over 400 films". */
function numeralOf(quantity: Quantity, words: readonly Word[]): Span {
  const last = words.findLast((word) => word.upos === "NUM" && contains(quantity, word));
  return last && quantity.unit === null ? { start: quantity.start, end: last.end } : quantity;
}

function unitOfWhole(text: string, sentence: ReadSentence, { span, name, quantity, time }: Whole): Unit {
  const inside = sentence.words.flatMap((word, at) => (contains(span, word) ? [at] : []));
  const head =
    inside.find((at) => {
      const above = sentence.words[at]?.head ?? -1;
      return !inside.includes(above);
    }) ??
    inside[0] ??
    0;
  const words = text.slice(span.start, span.end);
  return {
    start: span.start,
    end: span.end,
    kind: name ? "name" : time ? "time" : "number",
    text: words,
    lemma: name ? name.key : words.toLowerCase(),
    sentence,
    head,
    slot: slotOf(sentence, head),
    preposition: prepositionOf(sentence, head),
    name,
    quantity,
    time,
  };
}

const KINDS: Readonly<Record<string, UnitKind>> = {
  VERB: "predicate",
  NOUN: "noun",
  PROPN: "noun",
  ADJ: "modifier",
  ADV: "modifier",
  NUM: "number",
};

function kindOf(sentence: ReadSentence, at: number): UnitKind | null {
  const word = sentence.words[at];
  if (!word || !/\p{L}|\d/u.test(word.text)) return null;
  if (/^(?:aux|cop|mark|case|cc|det|discourse|expl)$/.test(relation(word))) return null;
  return KINDS[word.upos] ?? null;
}

const SLOTS: Readonly<Record<string, Slot>> = {
  nsubj: "subject",
  csubj: "subject",
  obj: "object",
  iobj: "object",
  obl: "oblique",
  nmod: "oblique",
  amod: "modifier",
  compound: "modifier",
  nummod: "modifier",
  advmod: "modifier",
  flat: "modifier",
  appos: "predicate",
  root: "predicate",
  ccomp: "predicate",
  xcomp: "predicate",
  advcl: "predicate",
  acl: "predicate",
  parataxis: "predicate",
};

/** A word joined to others by "and" stands where the first of them stands. */
function slotOf(sentence: ReadSentence, at: number): Slot {
  let index = at;
  for (let steps = 0; steps < 20; steps++) {
    const word = sentence.words[index];
    if (!word) return "beside";
    if (relation(word) !== "conj" || word.head < 0) return SLOTS[relation(word)] ?? "beside";
    index = word.head;
  }
  return "beside";
}

/** The lower-case words of the sentences that the units stand in, light ones too. */
export function wordsOf(units: readonly Unit[]): ReadonlySet<string> {
  const sentences = new Set(units.map((unit) => unit.sentence));
  return new Set([...sentences].flatMap(({ words }) => words.map((word) => word.text.toLowerCase())));
}
