import type { Filler } from "@/lib/engine/answer";
import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import { BEING, PLACED_ACTS, type PlacedAct, VENUE_NOUNS } from "@/lib/engine/lexicon/placed-acts";
import { indexRuns, matchRuns } from "@/lib/engine/lexicon/run-index";
import type { AnswerReader, FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { introducedBy, namedTerms, objectAfter, subjectOf } from "@/lib/engine/recognisers/answers/clause-roles";
import { fillerAt, fillerSpan, fillerWords } from "@/lib/engine/recognisers/answers/filler";
import { kindsIn } from "@/lib/engine/recognisers/answers/kind-index";
import { mishapNamed } from "@/lib/engine/recognisers/answers/mishap-index";
import { otherYears } from "@/lib/engine/recognisers/answers/other-years";
import { gazetteer } from "@/lib/engine/recognisers/names/gazetteer";
import type { NameMention } from "@/lib/engine/recognisers/read-names";
import type { Reference } from "@/lib/engine/recognisers/reference";
import { overlaps, type Span } from "@/lib/engine/span";
import { childOf, childrenOf, isVerb } from "@/lib/engine/syntax/tree";

const ACTS = indexRuns(PLACED_ACTS.flatMap((act) => act.verbs.map((verb) => [verb, act] as const)));
const STAYING =
  /^(?:in|at|on|near|outside|inside|off|behind|beside|within|over|close to|next to|in front of|under|beneath|above|along|just off|opposite|across)$/;
/** With these acts a thing gets to the place that "to" and "into" name. */
const ARRIVING = /^(?:to|into|onto|towards)$/;
const ARRIVES: ReadonlySet<string> = new Set(["land", "base", "sweep-away", "crash", "surrender"]);
const LEAVING = /^(?:from|off|out of)$/;
const LEAVES: ReadonlySet<string> = new Set(["launch", "sweep-away", "arrest", "begin"]);

interface Placed {
  readonly act: PlacedAct;
  readonly anchor: number;
  readonly thing: number | null;
}

/** Where something happened that happens at one place. */
export const placeAnswer: AnswerReader = {
  id: "place",
  summary:
    "The place of what happens once answers where: “was arrested at the airport”, “came ashore at Varo”, “the venue will be Varo”.",
  read({ sentence, reference, publishedYear }) {
    return sentence.clauses.flatMap((clause, index) => {
      const placed = placedIn(sentence, clause);
      if (!placed) return [];
      const filler = placeOf(sentence, clause, placed, reference);
      if (!filler) return [];
      const { act, anchor, thing } = placed;
      const word = sentence.words[anchor];
      const scope = otherYears(sentence, clause, publishedYear);
      const found: FoundAnswer = {
        clause: index,
        anchor,
        polarity: act.leaving ? (clause.polarity === "negated" ? "affirmed" : "negated") : clause.polarity,
        quantities: [],
        times: [],
        focus: [filler.span, ...(word ? [{ start: word.start, end: word.end }] : [])].sort((a, b) => a.start - b.start),
        answer: {
          type: "location",
          property: act.id,
          unit: sortOf(sentence, placed),
          subject: namedTerms(sentence, thing, reference),
          about: reference.about(sentence, thing),
          scope,
          terms: reference.terms(sentence, clause.own),
          states: [],
          value: filler.value,
        },
      };
      return found.answer.subject.length > 0 || found.answer.unit !== null || unnamed(sentence, placed) ? [found] : [];
    });
  },
};

/** Of what begins the sort of mishap, "any" where it is not said; of a storm that it is one. */
function sortOf(sentence: ReadSentence, { act, thing }: Placed): string | null {
  if (act.id === "landfall") return "storm";
  if (thing === null) return null;
  return mishapNamed(sentence, thing) ?? (act.id === "begin" ? "any" : null);
}

// Of an arrest a story mostly knows one: who it was need not be said again.
function unnamed(sentence: ReadSentence, { act, thing }: Placed): boolean {
  return act.id === "arrest" && thing !== null && /^(?:he|she|him|her)$/i.test(sentence.words[thing]?.text ?? "");
}

function placedIn(sentence: ReadSentence, clause: Clause): Placed | null {
  for (const at of clause.own) {
    const word = sentence.words[at];
    if (!word || !isVerb(word)) continue;
    const matches = [...matchRuns(ACTS, sentence.words, at, 1)].sort((a, b) => b.words.length - a.words.length);
    for (const { value: act, words } of matches) {
      const thing = thingOf(sentence, clause, at, act, words);
      if (thing !== null && fits(sentence, thing, act)) return { act, anchor: at, thing };
    }
  }
  return venueIn(sentence, clause) ?? underWay(sentence, clause);
}

function thingOf(
  sentence: ReadSentence,
  clause: Clause,
  at: number,
  act: PlacedAct,
  run: readonly number[],
): number | null {
  const head = at === clause.head || childOf(sentence, clause.head, "cop") === at;
  if (!head) return null;
  const subject = subjectOf(sentence, clause);
  const object = objectAfter(sentence, clause, at, run);
  switch (act.of) {
    case "patient":
      return clause.passive ? subject : object;
    case "subject":
      return clause.passive || (object !== null && act.id !== "landfall" && childOf(sentence, at, "obj") !== null)
        ? null
        : subject;
  }
}

// Of a group, or of someone whom nothing tells from others, the like may happen in many places.
function fits(sentence: ReadSentence, thing: number, act: PlacedAct): boolean {
  const word = sentence.words[thing];
  if (!word) return false;
  if (act.id === BEING) return isSomebody(sentence, thing);
  if (act.things !== null) {
    const named = mishapNamed(sentence, thing);
    const compound = childOf(sentence, thing, "compound");
    const whole = `${compound === null ? "" : `${sentence.words[compound]?.lemma.toLowerCase()} `}${word.lemma.toLowerCase()}`;
    return act.things.has(word.lemma.toLowerCase()) || act.things.has(whole) || (act.id === "begin" && named !== null);
  }
  if (act.id === "landfall") return true;
  if (
    word.upos === "NUM" ||
    /^NN.*S$/.test(word.xpos) ||
    /^(?:they|them|we|us|i|me|you|nobody|people|police)$/i.test(word.text)
  )
    return false;
  return true;
}

/** "Ms Orr was dining at a hotel": where somebody is doing whatever it is. */
function underWay(sentence: ReadSentence, clause: Clause): Placed | null {
  const head = sentence.words[clause.head];
  const thing = subjectOf(sentence, clause);
  if (head?.xpos !== "VBG" || clause.passive || thing === null || !isSomebody(sentence, thing)) return null;
  const auxiliary = childrenOf(sentence, clause.head, "aux").some((at) => sentence.words[at]?.lemma === "be");
  const act = PLACED_ACTS.find(({ id, leaving }) => id === BEING && !leaving);
  return auxiliary && act ? { act, anchor: clause.head, thing } : null;
}

/** Whether it is one person, by a name or as the one named before. */
function isSomebody(sentence: ReadSentence, thing: number): boolean {
  const word = sentence.words[thing];
  if (!word || /^(?:he|she|him|her)$/i.test(word.text)) return word !== undefined;
  const beside = [thing, ...childrenOf(sentence, thing, "appos", "flat", "compound")];
  return beside.some((at) => {
    const part = sentence.words[at];
    const name = part && sentence.names.find((candidate) => overlaps(candidate, part));
    return name?.kind === "person";
  });
}

/** "The venue will be Varo": the predicate is the place. */
function venueIn(sentence: ReadSentence, clause: Clause): Placed | null {
  const subject = clause.subject === null ? undefined : sentence.words[clause.subject];
  const id = subject && VENUE_NOUNS[subject.lemma.toLowerCase()];
  const act = PLACED_ACTS.find((candidate) => candidate.id === id);
  return act && childOf(sentence, clause.head, "cop") !== null
    ? { act, anchor: clause.head, thing: clause.subject }
    : null;
}

function placeOf(
  sentence: ReadSentence,
  clause: Clause,
  { act, anchor }: Placed,
  reference: Reference,
): { value: Filler; span: Span } | null {
  const own = clause.own.filter((at) => isPlace(sentence, at, act, anchor));
  const heads = own.length > 0 ? own : meanwhile(sentence, clause).filter((at) => isPlace(sentence, at, act, anchor));
  // "The venue will be VARO", "The head office is in VARO": the predicate is the place.
  const bare = act.id !== BEING && act.id !== "lie";
  if (bare && childOf(sentence, clause.head, "cop") !== null && !heads.includes(clause.head)) heads.push(clause.head);
  const readings = heads.flatMap((head) => {
    const level = levelOf(sentence, head);
    const kinds = level === "site" ? siteKinds(sentence, head) : [];
    const value = level && fillerAt(sentence, head, { role: "place", kinds, level }, reference);
    const span = fillerSpan(sentence, head);
    return value && span ? [{ value, span }] : [];
  });
  // "at a hotel in Varo": the nearest place counts, and the names of those around it are its own.
  const nearest =
    readings.find(({ value }) => value.level === "site") ??
    readings.find(({ value }) => value.level === "town") ??
    readings[0];
  if (!nearest) return null;
  const { value, span } = nearest;
  return { value: { ...value, terms: [...new Set([...value.terms, ...namesAround(sentence, clause, heads)])] }, span };
}

/** The kinds of the place itself, not of what it is in: "the CELLAR of a mill"; of a storey those of its building say more. */
function siteKinds(sentence: ReadSentence, head: number): string[] {
  const all = kindsIn("place", sentence, fillerWords(sentence, head));
  const own = kindsIn(
    "place",
    sentence,
    [...childrenOf(sentence, head, "compound", "amod"), head].sort((a, b) => a - b),
  );
  const told = own.length > 0 && !own.includes("floor") ? own : all;
  return told.length > 1 ? told.filter((kind) => kind !== "floor") : told;
}

/** The names of places that stand by the place and around it: "Montvale, NEW JERSEY", "in a flat IN VARO". */
function namesAround(sentence: ReadSentence, clause: Clause, heads: readonly number[]): string[] {
  const [first] = heads;
  const from = first === undefined ? undefined : sentence.words[fillerWords(sentence, first)[0] ?? first];
  if (!from) return [];
  const within = sentence.names.filter((name) => name.start >= from.start && name.end <= clause.end);
  return within.flatMap((name) => (name.kind === "person" || name.kind === "organisation" ? [] : [`@${name.key}`]));
}

/** "was picked up AS HE QUEUED AT THE GATE": the words of what the thing was doing then. */
function meanwhile(sentence: ReadSentence, clause: Clause): readonly number[] {
  const index = sentence.clauses.indexOf(clause);
  const during = sentence.clauses.find(
    ({ parent, role, head }) =>
      parent === index &&
      role === "adverbial" &&
      childrenOf(sentence, head, "mark", "advmod").some((at) =>
        /^(?:as|while|when)$/i.test(sentence.words[at]?.text ?? ""),
      ),
  );
  return during?.own ?? [];
}

function isPlace(sentence: ReadSentence, at: number, act: PlacedAct, anchor: number): boolean {
  const word = sentence.words[at];
  if (!word || at === anchor || !/^(?:NOUN|PROPN|ADJ)$/.test(word.upos) || /^(?:compound|flat)$/.test(word.deprel))
    return false;
  if (sentence.times.some((time) => overlaps(time, word))) return false;
  const preposition = introducedBy(sentence, at);
  if (preposition === null && word.deprel === "obj" && CROSSED.test(sentence.words[word.head]?.lemma ?? ""))
    return true;
  if (act.leaving) return preposition === null ? word.deprel === "obj" : LEAVING.test(preposition);
  if (preposition === null) return act.id === "landfall" && word.deprel === "obj" && levelOf(sentence, at) === "town";
  if (STAYING.test(preposition)) return true;
  return (ARRIVES.has(act.id) && ARRIVING.test(preposition)) || (LEAVES.has(act.id) && LEAVING.test(preposition));
}

/** What is crossed is where one is: "when crossing THE FORD". */
const CROSSED = /^(?:cross|traverse|enter|leave|ford|visit)$/i;

/** Nouns that stand before a place's name and say no more of it: "the town of Varo". */
const WIDE =
  /^(?:city|town|village|area|settlement|suburb|district|region|province|county|island|capital|hamlet|neighbourhood|vicinity|state|country|municipality)$/i;

/** "site" of a building or spot, "town" of a name without more, "country" and "region" as the gazetteer has them; null of no place. */
function levelOf(sentence: ReadSentence, head: number): string | null {
  const word = sentence.words[head];
  if (!word) return null;
  const words = fillerWords(sentence, head);
  const own = sentence.names.find((name) => overlaps(name, word));
  if (kindsIn("place", sentence, [head]).length > 0 && !(own && own.end > word.end)) return "site";
  const name = own ?? (WIDE.test(word.lemma) ? nameAmong(sentence, words) : undefined);
  if (!name || name.kind === "person" || name.kind === "organisation") return null;
  const known = gazetteer().keys.get(name.key);
  if (known)
    return known.kind === "place" && known.form !== "demonym" ? (known.rank === "city" ? "town" : known.rank) : null;
  return "town";
}

function nameAmong(sentence: ReadSentence, words: readonly number[]): NameMention | undefined {
  return sentence.names.find((name) =>
    words.some((at) => {
      const word = sentence.words[at];
      return word !== undefined && overlaps(name, word);
    }),
  );
}
