import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import {
  BECAUSE,
  BECAUSE_OF,
  CAUSE_NOUNS,
  CAUSE_PREPOSITIONS,
  CAUSE_VERBS,
  type CauseForm,
  RESULT_NOUNS,
  TELLING_VERBS,
  TRACE_NOUNS,
} from "@/lib/engine/lexicon/cause-words";
import { indexRuns, matchRuns, type RunMatch } from "@/lib/engine/lexicon/run-index";
import { after, objectAfter, subjectOf } from "@/lib/engine/recognisers/answers/clause-roles";
import { fillerWords } from "@/lib/engine/recognisers/answers/filler";
import { kindsIn } from "@/lib/engine/recognisers/answers/kind-index";
import { mishapNamed, mishapOfVerb } from "@/lib/engine/recognisers/answers/mishap-index";
import { childOf, childrenOf, isVerb, prepositionOf, relation } from "@/lib/engine/syntax/tree";

/** Where a sentence ties a mishap to its cause. Numbers are indexes into its words. */
export interface CauseReading {
  readonly cause: number;
  /** The word that names the mishap; null where none does: "it was arson". */
  readonly mishap: number | null;
  /** The kind that the verb tells, where the cause is the verb itself. */
  readonly kind?: string;
  /** The sort of mishap, "any" where it is not said. */
  readonly sort: string;
  readonly anchor: number;
  readonly denied: boolean;
}

const FORMS = indexRuns(
  (["makes", "comes", "lays", "blames", "excludes", "clears"] as const).flatMap((form) =>
    CAUSE_VERBS[form].map((verb) => [verb, form] as const),
  ),
);

const TELLING = indexRuns(Object.entries(TELLING_VERBS));

/** Every cause that the clause tells, in any of the forms. */
export function causesIn(sentence: ReadSentence, clause: Clause): CauseReading[] {
  const verbs = clause.own.flatMap((at) => byVerb(sentence, clause, at));
  if (verbs.length > 0) return verbs;
  const copular = byCopula(sentence, clause);
  if (copular.length > 0) return copular;
  const phrases = byPreposition(sentence, clause);
  return phrases.length > 0 ? phrases : byClause(sentence, clause);
}

function byVerb(sentence: ReadSentence, clause: Clause, at: number): CauseReading[] {
  const word = sentence.words[at];
  if (!word || !isVerb(word) || relation(word) === "aux") return [];
  const told = matchRuns(TELLING, sentence.words, at, 1)[0]?.value;
  const patient = clause.passive ? clause.subject : childOf(sentence, at, "obj");
  if (told && at === clause.head && patient !== null) {
    const [kind, sort] = told;
    return [{ cause: at, kind, mishap: patient, sort, anchor: at, denied: clause.polarity === "negated" }];
  }
  const longest = [...matchRuns(FORMS, sentence.words, at, 2)].sort((a, b) => b.words.length - a.words.length)[0];
  if (!longest) return [];
  const reading = readForm(sentence, clause, at, longest);
  return reading ? [reading] : [];
}

function readForm(sentence: ReadSentence, clause: Clause, at: number, match: RunMatch<CauseForm>): CauseReading | null {
  const negated = clause.polarity === "negated";
  const passive = at === clause.head ? clause.passive : childOf(sentence, at, "aux:pass", "nsubj:pass") !== null;
  const last = match.words[match.words.length - 1] ?? at;
  const make = (cause: number | null, mishap: number | null, denied: boolean, sort?: string | null) => {
    const named = sort ?? (mishap === null ? "any" : sortOf(sentence, mishap));
    return cause === null || named === null ? null : { cause, mishap, sort: named, anchor: at, denied };
  };
  switch (match.value) {
    case "makes": {
      const lit = match.words.some((index) => LIT.test(sentence.words[index]?.text ?? "")) ? "fire" : null;
      if (passive) {
        const by = after(sentence, clause, at, BY) ?? mannerOf(sentence, at);
        return make(by, clause.subject, negated, lit);
      }
      const object = objectAfter(sentence, clause, at, match.words);
      return object === null ? null : make(subjectOf(sentence, clause), object, negated, lit);
    }
    case "clears": {
      const object = sentence.words.findIndex((_, index) => index > last && sortOf(sentence, index) !== null);
      return object < 0 ? null : make(subjectOf(sentence, clause), object, true);
    }
    case "comes": {
      if (clause.subject === null || pronounless(sentence, clause.subject) === null) return null;
      return make(after(sentence, clause, at, CAUSE_PREPOSITIONS.comes, last), clause.subject, negated);
    }
    case "lays": {
      const cause = after(sentence, clause, at, CAUSE_PREPOSITIONS.lays);
      const mishap = passive ? clause.subject : objectAfter(sentence, clause, at, match.words);
      return mishap === null || mishap === cause ? null : make(cause, mishap, negated);
    }
    case "blames": {
      const object = childOf(sentence, at, "obj");
      const laid = after(sentence, clause, at, ON);
      if (object !== null && laid !== null && sortOf(sentence, object) !== null) return make(laid, object, negated);
      const mishap = after(sentence, clause, at, FOR);
      const cause = passive ? clause.subject : (object ?? after(sentence, clause, at, AT_TO));
      return make(known(sentence, cause), mishap, negated);
    }
    case "excludes": {
      if (negated && match.words.length < 3) return null;
      const cause = passive
        ? clause.subject
        : (childOf(sentence, at, "obj") ?? objectAfter(sentence, clause, last, []));
      const named = cause === null ? null : (deepest(sentence, cause) ?? cause);
      return make(known(sentence, named), after(sentence, clause, at, FOR_AS), true);
    }
  }
}

const LIT = /^(?:alight|ablaze|fire)$/i;
const AT_TO: ReadonlySet<string> = new Set(["at", "to"]);
const ON: ReadonlySet<string> = new Set(["on", "upon"]);
const FOR: ReadonlySet<string> = new Set(["for", "over"]);
const BY: ReadonlySet<string> = new Set(["by"]);
const FOR_AS: ReadonlySet<string> = new Set(["for", "as"]);

/** A cause whose words tell its kind; others say too little where nothing else does. */
function known(sentence: ReadSentence, at: number | null): number | null {
  return at !== null && kindsIn("cause", sentence, fillerWords(sentence, at)).length > 0 ? at : null;
}

/** "no evidence of ARSON", "arson AS the cause": the noun that says it. */
function deepest(sentence: ReadSentence, at: number): number | null {
  const word = sentence.words[at];
  if (!word || !TRACE_NOUNS.has(word.lemma.toLowerCase())) return null;
  return (
    childrenOf(sentence, at, "nmod").find((child) => /^(?:of|to)$/.test(prepositionOf(sentence, child) ?? "")) ?? null
  );
}

/** "was started DELIBERATELY", "caught fire BY ACCIDENT". */
function mannerOf(sentence: ReadSentence, at: number): number | null {
  return (
    childrenOf(sentence, at, "advmod", "obl").find((child) => {
      const kinds = kindsIn(
        "cause",
        sentence,
        [...childrenOf(sentence, child, "case"), child].sort((a, b) => a - b),
      );
      return kinds.includes("purpose") || kinds.includes("accident");
    }) ?? null
  );
}

/** The sort of mishap that a word names; a pronoun may be any. */
function sortOf(sentence: ReadSentence, at: number): string | null {
  const word = sentence.words[at];
  if (!word) return null;
  if (isVerb(word)) return mishapOfVerb(sentence, at);
  const named = mishapNamed(sentence, at);
  if (named !== null) return named;
  // "an EXPLOSION at the plant" is headed by it; "the plant's explosion" too; "brought down the PLANE" is a crash.
  return DOWNED.test(word.lemma) ? "crash" : null;
}

const DOWNED = /^(?:plane|aircraft|airliner|jet|helicopter|flight|airplane|aeroplane|train)$/i;

function pronounless(sentence: ReadSentence, at: number): number | null {
  const named = sortOf(sentence, at);
  return named === null || (named === "any" && sentence.words[at]?.upos === "PRON") ? null : at;
}

function byCopula(sentence: ReadSentence, clause: Clause): CauseReading[] {
  const head = sentence.words[clause.head];
  const copula = childOf(sentence, clause.head, "cop", "aux");
  if (!head || copula === null || !/^be$/i.test(sentence.words[copula]?.lemma ?? "")) return [];
  const subject = clause.subject;
  const denied = clause.polarity === "negated";
  const anchor = clause.head;
  const subjectWord = subject === null ? undefined : sentence.words[subject];
  const make = (cause: number, mishap: number | null): CauseReading[] => {
    const sort = mishap === null ? "any" : sortOf(sentence, mishap);
    return sort === null ? [] : [{ cause, mishap, sort, anchor, denied }];
  };
  if (subject !== null && subjectWord && CAUSE_NOUNS.has(subjectWord.lemma.toLowerCase())) {
    const mishap = ofNoun(sentence, subject);
    if (mishap !== null) return make(clause.head, mishap);
    return known(sentence, clause.head) === null ? [] : make(clause.head, null);
  }
  if (CAUSE_NOUNS.has(head.lemma.toLowerCase()) && subject !== null) {
    const mishap = ofNoun(sentence, clause.head);
    return mishap === null ? [] : make(subject, mishap);
  }
  const preposition = prepositionOf(sentence, clause.head);
  if (subject !== null && preposition !== null && BECAUSE_OF.has(preposition)) return make(clause.head, subject);
  if (subject !== null && preposition === "behind")
    return sortOf(sentence, clause.head) === null ? [] : make(subject, clause.head);
  if (preposition !== null) return [];
  if (subject !== null && RESULT_NOUNS.has(head.lemma.toLowerCase())) {
    const cause = childrenOf(sentence, clause.head, "nmod").find((child) => prepositionOf(sentence, child) === "of");
    if (cause !== undefined && pronounless(sentence, subject) !== null) return make(cause, subject);
  }
  return byKind(sentence, clause, make);
}

/** "The fire was arson", "It was the oysters": a mishap, or what points back, is the cause by name. */
function byKind(
  sentence: ReadSentence,
  clause: Clause,
  make: (cause: number, mishap: number | null) => CauseReading[],
): CauseReading[] {
  if (clause.subject === null) return [];
  const kinds =
    kindsIn("cause", sentence, [clause.head]).length > 0
      ? kindsIn("cause", sentence, fillerWords(sentence, clause.head))
      : [];
  const subject = sentence.words[clause.subject];
  if (kinds.length === 0 || !subject) return [];
  // What says more of the thing than that it was the cause describes it: "it was a storm that nobody will forget".
  if (sentence.children[clause.head]?.some((child) => /relcl|^acl$/.test(sentence.words[child]?.deprel ?? "")))
    return [];
  if (/^(?:it|this|that)$/i.test(subject.text))
    return kinds.some((kind) => BARE.has(kind)) ? make(clause.head, null) : [];
  const sort = mishapNamed(sentence, clause.subject);
  return sort !== null && sort !== "death" && kinds.some((kind) => NAMED.has(kind))
    ? make(clause.head, clause.subject)
    : [];
}

/** Kinds that "it was …" names as a cause; of the others it mostly tells what something is. */
const BARE: ReadonlySet<string> = new Set([
  "arson",
  "attack",
  "sabotage",
  "hacking",
  "purpose",
  "accident",
  "lightning",
  "sewage",
  "food",
  "gas",
]);
const NAMED: ReadonlySet<string> = new Set([...BARE, "error", "negligence", "technical", "fireworks", "chemicals"]);

/** "the cause OF THE FIRE", "the fire's cause". */
function ofNoun(sentence: ReadSentence, at: number): number | null {
  const owner = childOf(sentence, at, "nmod:poss", "compound");
  if (owner !== null && sortOf(sentence, owner) !== null) return owner;
  return (
    childrenOf(sentence, at, "nmod", "obl").find(
      (child) => /^(?:of|for|behind)$/.test(prepositionOf(sentence, child) ?? "") && sortOf(sentence, child) !== null,
    ) ?? null
  );
}

/** "collapsed because of corrosion", "the crash, due to fog"; "no evidence of arson". */
function byPreposition(sentence: ReadSentence, clause: Clause): CauseReading[] {
  const found: CauseReading[] = [];
  for (const at of clause.own) {
    const word = sentence.words[at];
    if (!word || !/^(?:NOUN|PROPN)$/.test(word.upos) || word.head < 0) continue;
    const preposition = prepositionOf(sentence, at);
    if (preposition === null) continue;
    const governor = sentence.words[word.head];
    if (!governor) continue;
    const through =
      /^(?:through|from|of)$/.test(preposition) &&
      mishapOfVerb(sentence, word.head) !== null &&
      known(sentence, at) !== null;
    if (BECAUSE_OF.has(preposition) || through) {
      const verb = mishapOfVerb(sentence, word.head);
      const sort = isVerb(governor) ? verb : mishapNamed(sentence, word.head);
      if (sort !== null && sort !== "any")
        found.push({ cause: at, mishap: word.head, sort, anchor: word.head, denied: clause.polarity === "negated" });
    } else if (/^(?:of|to)$/.test(preposition) && TRACE_NOUNS.has(governor.lemma.toLowerCase())) {
      const none = childrenOf(sentence, word.head, "det").some((det) =>
        /^(?:no|any)$/i.test(sentence.words[det]?.text ?? ""),
      );
      if (none && clause.polarity === "negated" && known(sentence, at) !== null)
        found.push({ cause: at, mishap: null, sort: "any", anchor: clause.head, denied: true });
    }
  }
  return found;
}

/** "crashed AFTER ITS ENGINE FAILED": what another clause says went wrong, where its words tell the kind. */
function byClause(sentence: ReadSentence, clause: Clause): CauseReading[] {
  const sort = mishapOfVerb(sentence, clause.head);
  if (sort === null || sort === "death") return [];
  for (const child of childrenOf(sentence, clause.head, "advcl")) {
    const joined = childrenOf(sentence, child, "mark", "advmod").some((at) =>
      BECAUSE.has(sentence.words[at]?.text.toLowerCase() ?? ""),
    );
    if (!joined) continue;
    const cause =
      known(sentence, childOf(sentence, child, "nsubj")) ?? known(sentence, childOf(sentence, child, "obj"));
    if (cause !== null)
      return [{ cause, mishap: clause.head, sort, anchor: clause.head, denied: clause.polarity === "negated" }];
  }
  return [];
}
