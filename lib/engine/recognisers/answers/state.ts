import type { StateReading } from "@/lib/engine/answer";
import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import { indexRuns, matchRuns, type RunMatch } from "@/lib/engine/lexicon/run-index";
import type { WordNet } from "@/lib/engine/lexicon/word-net/word-net";
import type { AnswerReader, FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { namedTerms } from "@/lib/engine/recognisers/answers/clause-roles";
import { isNearMiss } from "@/lib/engine/recognisers/answers/near-miss";
import { otherYears } from "@/lib/engine/recognisers/answers/other-years";
import { opposedState, STATE_INDEX, type StateEntry } from "@/lib/engine/recognisers/answers/state-index";
import { fitsClass } from "@/lib/engine/recognisers/answers/theme-sorts";
import type { Reference } from "@/lib/engine/recognisers/reference";
import { contains, type Span } from "@/lib/engine/span";
import { childOf, childrenOf, isVerb, prepositionOf, relation } from "@/lib/engine/syntax/tree";

/** Verbs that end what their object names: "halted its retreat" is the opposite of "retreat". */
const STOPS = indexRuns(
  [
    "stop",
    "halt",
    "pause",
    "suspend",
    "end",
    "abandon",
    "cancel",
    "cease",
    "freeze",
    "break off",
    "call off",
    "scrap",
    "shelve",
    "drop",
    "block",
    "repel",
    "thwart",
    "foil",
  ].map((verb) => [verb, true] as const),
);

/** Verbs whose object is none of their subject's doing: those who "found no breach" broke nothing. */
const PERCEIVES = indexRuns(
  [
    "find",
    "see",
    "hear",
    "record",
    "report",
    "observe",
    "notice",
    "detect",
    "log",
    "witness",
    "spot",
    "register",
    "note",
    "confirm",
    "deny",
    "announce",
    "describe",
    "document",
    "watch",
    "expect",
    "fear",
    "predict",
    "know",
    "mention",
    "discover",
    "investigate",
    "discuss",
    "condemn",
    "criticise",
    "criticize",
    "welcome",
    "demand",
    "urge",
  ].map((verb) => [verb, true] as const),
);

/** A thing's state in one of the state classes, by verb, noun, adjective or idiom. */
export const stateAnswer: AnswerReader = {
  id: "state",
  summary:
    "A word of a state class, with the thing whose state it is: “troops withdrew”, “the closure of the road”, “remains shut”.",
  read({ sentence, reference, wordNet, publishedYear }) {
    const found: FoundAnswer[] = [];
    sentence.words.forEach((word, at) => {
      const clauseIndex = sentence.clauseOf.get(at);
      const clause = clauseIndex === undefined ? undefined : sentence.clauses[clauseIndex];
      if (clauseIndex === undefined || !clause || ofNothing(sentence, clause) || isNearMiss(sentence, at)) return;
      const readings: StateReading[] = [];
      const matched = new Set<number>();
      let apart: number | null = null;
      const matches = longest(matchRuns(STATE_INDEX, sentence.words, at, isVerb(word) ? 2 : 0));
      for (const match of [...matches].sort((a, b) => a.value.rank - b.value.rank)) {
        const subject = subjectOf(sentence, clause, at, match, reference, wordNet);
        if (!subject) continue;
        const { stateClass } = match.value;
        // A negation that is part of the idiom ("find no evidence of") is in its state already.
        const negations = negationsOf(sentence, clause, at).filter((index) => !partOf(sentence, match, index)).length;
        const turned = (negations % 2 === 1) !== stopped(sentence, at, match.value);
        const opposite = turned ? opposedState(stateClass, match.value.state) : match.value.state;
        const state = opposite ?? `not ${match.value.state}`;
        if (
          readings.some(
            (known) => known.stateClass === stateClass.id && known.state === state && known.about === subject.about,
          )
        )
          continue;
        readings.push({ stateClass: stateClass.id, state, ...subject });
        for (const index of match.words) matched.add(index);
        apart ??= themeOf(sentence, clause, at, match);
      }
      const [first] = readings;
      if (!first) return;
      found.push({
        clause: clauseIndex,
        anchor: at,
        polarity:
          negationsOf(sentence, clause, at).filter((index) => !matched.has(index)).length % 2 === 1
            ? "negated"
            : "affirmed",
        quantities: [],
        times: [],
        focus: runs(
          sentence,
          [...matched].sort((a, b) => a - b),
        ),
        answer: {
          type: "status",
          property: first.stateClass,
          unit: null,
          subject: first.subject,
          about: first.about,
          scope: [...otherYears(sentence, clause, publishedYear), ...reference.places(sentence, clause.own, apart)],
          terms: reference.terms(sentence, clause.own),
          states: readings,
          value: { is: "state" },
        },
      });
    });
    return found;
  },
};

/** Whether the negation is the idiom's own; of "have yet to decide" the idiom may begin after the verb that the cue begins with. */
function partOf(sentence: ReadSentence, { words }: RunMatch<StateEntry>, negation: number): boolean {
  if (words.includes(negation)) return true;
  return words[0] === negation + 1 && /^(?:have|be)$/.test(sentence.words[negation]?.lemma.toLowerCase() ?? "");
}

/** With these what their subject names is or is not: of the others it is the predicate that a negation turns round. */
const TAKES_PLACE =
  /^(?:be|exist|happen|occur|take|follow|come|materialise|materialize|go|begin|start|ensue|hold|conduct|give|make|carry|do|place|find|see|order|issue|report|record)$/;

/**
 * The words that turn the clause round for the word `at`: "without" turns only what it stands before, and of a noun that is the
 * subject ("the closure did not surprise anybody") only what stands with it does, unless the verb says whether it came about.
 */
function negationsOf(sentence: ReadSentence, clause: Clause, at: number): readonly number[] {
  const word = sentence.words[at];
  const verb = word && sentence.words[word.head];
  const apart =
    word?.upos === "NOUN" && relation(word) === "nsubj" && verb && !TAKES_PLACE.test(verb.lemma.toLowerCase());
  return clause.negations.filter((index) => {
    const negation = sentence.words[index];
    if (apart && !within(sentence, index, at)) return false;
    return !/^(?:without|sans)$/i.test(negation?.text ?? "") || within(sentence, at, negation?.head ?? -1);
  });
}

function within(sentence: ReadSentence, at: number, head: number): boolean {
  for (let above = at; above >= 0; above = sentence.words[above]?.head ?? -1) if (above === head) return true;
  return false;
}

/** "signed no decree that declares …": what hangs on nothing is not said to be so. */
function ofNothing(sentence: ReadSentence, clause: Clause): boolean {
  const word = sentence.words[clause.head];
  if (!word || relation(word) !== "acl") return false;
  return childrenOf(sentence, word.head, "det").some((index) => sentence.words[index]?.lemma.toLowerCase() === "no");
}

interface Subject {
  readonly subject: string[];
  readonly about: string;
}

/** Whose state it is, in terms; null where the words name nothing that may be in such a state. */
function subjectOf(
  sentence: ReadSentence,
  clause: Clause,
  at: number,
  match: RunMatch<StateEntry>,
  reference: Reference,
  wordNet: WordNet,
): Subject | null {
  const theme = themeOf(sentence, clause, at, match);
  const { stateClass } = match.value;
  if (theme !== null) {
    const subject = withAgent(namedTerms(sentence, theme, reference), sentence, clause, match.value, reference);
    if (subject.length > 0 && mayBe(sentence, theme, subject, stateClass.id, wordNet))
      return { subject, about: reference.about(sentence, theme) };
  }
  // "regained full control": of the place that the text is about.
  const unnamed = match.value.part === "objectVerbs" && reference.places(sentence, clause.own, null).length === 0;
  const placeless =
    stateClass.id === "control" &&
    unnamed &&
    match.words.some((index) => sentence.words[index]?.lemma.toLowerCase() === "control");
  const chief = placeless ? reference.chiefPlace(sentence, at) : [];
  return chief.length > 0 ? { subject: chief, about: "" } : null;
}

// What a pronoun stands for has given the subject's head already.
function mayBe(
  sentence: ReadSentence,
  theme: number,
  subject: readonly string[],
  stateClass: string,
  wordNet: WordNet,
): boolean {
  const word = sentence.words[theme];
  const name = word && sentence.names.find((candidate) => contains(candidate, word));
  const head = subject[0] ?? "";
  if (word?.upos === "PRON" && head.startsWith("@")) return true;
  if (fitsClass(stateClass, head, name ?? null, wordNet)) return true;
  // "Mill Point, the island's only airport": what a name of another kind is said to be.
  return childrenOf(sentence, theme, "appos").some((apposed) => {
    const lemma = sentence.words[apposed]?.lemma.toLowerCase() ?? head;
    return fitsClass(stateClass, lemma, null, wordNet);
  });
}

/** Of a thing without a name the one who deals with it is told: "Iran is sending aid" is Iran's aid. */
function withAgent(
  subject: readonly string[],
  sentence: ReadSentence,
  clause: Clause,
  entry: StateEntry,
  reference: Reference,
): string[] {
  if (entry.part !== "objectVerbs" || clause.passive || (subject[0]?.startsWith("@") ?? true)) return [...subject];
  return [...subject, ...reference.subject(sentence, clause.subject).filter((term) => term.startsWith("@"))];
}

/** The words as stretches of text; neighbours make one. */
function runs(sentence: ReadSentence, indexes: readonly number[]): Span[] {
  const found: { start: number; end: number; last: number }[] = [];
  for (const at of indexes) {
    const word = sentence.words[at];
    const open = found[found.length - 1];
    if (!word) continue;
    if (open && open.last === at - 1) Object.assign(open, { end: word.end, last: at });
    else found.push({ start: word.start, end: word.end, last: at });
  }
  return found.map(({ start, end }) => ({ start, end }));
}

/** Of the matches at one word, the longest of each class: "pull out of" beats "pull". */
function longest(matches: readonly RunMatch<StateEntry>[]): RunMatch<StateEntry>[] {
  const best = new Map<string, RunMatch<StateEntry>>();
  for (const match of matches) {
    const key = `${match.value.stateClass.id} ${match.value.part}`;
    const known = best.get(key);
    if (!known || match.words.length > known.words.length) best.set(key, match);
  }
  return [...best.values()];
}

function stopped(sentence: ReadSentence, at: number, entry: StateEntry): boolean {
  const word = sentence.words[at];
  if (!word || entry.part !== "nouns") return false;
  const kind = relation(word);
  return (
    (kind === "obj" || word.deprel === "nsubj:pass") &&
    word.head >= 0 &&
    matchRuns(STOPS, sentence.words, word.head, 3).length > 0
  );
}

function themeOf(sentence: ReadSentence, clause: Clause, at: number, match: RunMatch<StateEntry>): number | null {
  const word = sentence.words[at];
  if (!word) return null;
  switch (match.value.part) {
    case "subjectVerbs":
      return isVerb(word) && !passiveAt(sentence, clause, at) && !transitive(sentence, at, match)
        ? agentOf(sentence, clause, at)
        : null;
    case "objectVerbs":
      return isVerb(word) ? patientOf(sentence, clause, at, match.words) : null;
    case "nouns":
      return word.upos === "NOUN" ? nounTheme(sentence, clause, at) : null;
    case "adjectives":
      return isVerb(word) || word.upos === "ADJ" || word.upos === "ADV" ? adjectiveTheme(sentence, clause, at) : null;
    case "phrases":
      return clause.subject;
  }
}

// Of a verb that opens and is opened, the object's state is told where there is one: "they shut the road".
function transitive(sentence: ReadSentence, at: number, { value, words }: RunMatch<StateEntry>): boolean {
  const run = words.map((index) => sentence.words[index]?.lemma.toLowerCase()).join(" ");
  return (
    childOf(sentence, at, "obj") !== null && (value.stateClass.states[value.state]?.objectVerbs?.includes(run) ?? false)
  );
}

function passiveAt(sentence: ReadSentence, clause: Clause, at: number): boolean {
  return at === clause.head ? clause.passive : childOf(sentence, at, "aux:pass", "nsubj:pass") !== null;
}

function agentOf(sentence: ReadSentence, clause: Clause, at: number): number | null {
  if (at === clause.head) return clause.subject;
  const word = sentence.words[at];
  if (word?.deprel === "amod" && word.xpos === "VBG") return word.head;
  if (word && relation(word) === "xcomp" && word.head >= 0) {
    // "ordered them to leave": the object leaves; "began to leave": the subject does.
    return childOf(sentence, word.head, "obj", "nsubj:pass") ?? childOf(sentence, word.head, "nsubj") ?? clause.subject;
  }
  return childOf(sentence, at, "nsubj") ?? (clause.own.includes(at) ? clause.subject : null);
}

function patientOf(sentence: ReadSentence, clause: Clause, at: number, matched: readonly number[]): number | null {
  const word = sentence.words[at];
  if (!word) return null;
  const passive = passiveAt(sentence, clause, at);
  const undergoes = passive ? (at === clause.head ? clause.subject : childOf(sentence, at, "nsubj:pass")) : null;
  // "was relieved of her post as head": what follows the verb says more of the one whom it happened to.
  if (undergoes !== null && childOf(sentence, at, "aux") !== null && !matched.includes(undergoes)) return undergoes;
  if (matched.length > 1) {
    const end = matched[matched.length - 1] ?? at;
    const children = matched.flatMap((index) => childrenOf(sentence, index, "nmod", "obl", "obj"));
    // "took control of Varo on Monday": the day hangs on the verb, which stands first.
    const complement =
      children.find((child) => prepositionAt(sentence, child, end)) ?? children.find((child) => child > end);
    if (complement !== undefined) return complement;
  }
  const object = childOf(sentence, at, "obj") ?? childOf(sentence, at, "iobj");
  if (object !== null && !matched.includes(object)) return object;
  if (undergoes !== null) return undergoes;
  if (word.deprel === "acl" && word.xpos === "VBN") return word.head;
  if (word.deprel === "amod" && word.xpos === "VBN") return word.head;
  return null;
}

function prepositionAt(sentence: ReadSentence, child: number, at: number): boolean {
  return childrenOf(sentence, child, "case").includes(at);
}

function nounTheme(sentence: ReadSentence, clause: Clause, at: number): number | null {
  const owner = childOf(sentence, at, "nmod:poss");
  if (owner !== null) return owner;
  const of = childrenOf(sentence, at, "nmod").find((child) =>
    /^(?:of|by|from|for|in|on|against)$/.test(prepositionOf(sentence, child) ?? ""),
  );
  if (of !== undefined && prepositionOf(sentence, of) === "of") return of;
  const modifier = childOf(sentence, at, "compound");
  if (modifier !== null) return modifier;
  const word = sentence.words[at];
  const found = word !== undefined && word.head >= 0 && matchRuns(PERCEIVES, sentence.words, word.head).length > 0;
  if (
    word &&
    !found &&
    (relation(word) === "obj" || relation(word) === "obl") &&
    clause.subject !== null &&
    !clause.passive
  )
    return clause.subject;
  return of ?? null;
}

// "declared" is a state of what was declared, not of who declared it.
function actsAt(sentence: ReadSentence, clause: Clause, at: number): boolean {
  const word = sentence.words[at];
  return (
    word !== undefined &&
    at === clause.head &&
    isVerb(word) &&
    word.xpos !== "VBG" &&
    !clause.passive &&
    childOf(sentence, at, "cop") === null &&
    word.deprel !== "amod" &&
    word.deprel !== "acl"
  );
}

function adjectiveTheme(sentence: ReadSentence, clause: Clause, at: number): number | null {
  const word = sentence.words[at];
  if (!word || actsAt(sentence, clause, at)) return null;
  if (word.deprel === "amod" || word.deprel === "acl") return word.head;
  if (at === clause.head) return clause.subject;
  if (relation(word) === "xcomp" && word.head >= 0)
    return childOf(sentence, word.head, "obj", "nsubj") ?? clause.subject;
  return null;
}
