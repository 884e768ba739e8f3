import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import type { CountProperty } from "@/lib/engine/lexicon/count-property";
import { matchRuns, type RunMatch } from "@/lib/engine/lexicon/run-index";
import { words } from "@/lib/engine/lexicon/words";
import {
  COUNT_INDEX,
  type CountEntry,
  familiesOfUnit,
  familyOf,
  measuredIn,
  subgroupOf,
  tellsAlone,
} from "@/lib/engine/recognisers/answers/count-index";
import { isFronted, isNumbered, movesTo } from "@/lib/engine/recognisers/answers/numbered";
import type { Word } from "@/lib/engine/syntax/parsed-sentence";
import { childOf, childrenOf, isVerb, prepositionOf, relation } from "@/lib/engine/syntax/tree";

/** A number with what it may count: `dimension` is the family of its noun or the base of its unit. */
interface Reach {
  readonly number: number;
  /** The figure's first word: "almost" in "almost 90". */
  readonly from: number;
  readonly noun: number | null;
  readonly clause: Clause;
  readonly dimension: string | null;
  readonly unit: string | null;
  /** The family of what a share is of ("14% of staff"), null where that is not known. */
  readonly shareOf: string | null;
  /** "Six of them": what the six are is no answer to what was counted before. */
  readonly ofSome: boolean;
  /** A share of something named, which is no rise or fall: "a third of the shares". */
  readonly ofWhole: boolean;
  /** "Houses lost: 212": the noun and its participle stand before the figure as its label. */
  readonly label: boolean;
}

/** A word that only stands in the same clause is not enough: it must govern the number or what it counts, or stand right by. */
const LEAST_RANK = 2;
/** The rank of a noun that says who the counted are and not what became of them. */
const RANK_OF_WHOM = 4.2;

/**
 * The property by which a number counts, from the nearest word that says so; one that governs the number beats one that
 * only stands near. Null where none does.
 */
export function countPropertyOf(sentence: ReadSentence, reach: Reach): CountProperty | null {
  let best: { property: CountProperty; rank: number } | null = null;
  const from = Math.min(...reach.clause.own, reach.number);
  const to = Math.max(...reach.clause.own, reach.number);
  for (let at = 0; at <= Math.max(to, reach.number + FARTHEST_BEHIND); at++) {
    for (const match of matchRuns(COUNT_INDEX, sentence.words, at, 1)) {
      if (!fits(match.value, reach)) continue;
      const rank =
        namedBeside(sentence, reach, match) ??
        (at < from || (at > to && !ofThings(sentence, reach, at)) ? null : rankOf(sentence, reach, at, match));
      if (reach.ofSome && rank !== null && rank < RANK_OF_WHOM + 0.3) continue;
      if (rank !== null && rank >= LEAST_RANK && (best === null || rank > best.rank))
        best = { property: match.value.property, rank };
    }
  }
  return best?.property ?? null;
}

/** "14 pupils | struck down", "900 clerks who were | sacked |": a verb of the clause that hangs on what is counted. */
function ofThings({ words }: ReadSentence, { noun, number }: Reach, at: number): boolean {
  const word = words[at];
  return word !== undefined && relation(word) === "acl" && word.head === (noun ?? number);
}

/** How far behind its figure a phrase may begin that says what the figure is of, where the parse makes another clause of it. */
const FARTHEST_BEHIND = 6;

const MOVES = new Set(["share-price-move", "rate-of-change"]);

function fits(entry: CountEntry, { dimension, unit, shareOf, ofWhole }: Reach): boolean {
  const { property, part } = entry;
  if (ofWhole && MOVES.has(property.id)) return false;
  if (property.units) return unit !== null && measuredIn(property.units, unit);
  if (unit === null) return dimension === null ? tellsAlone(entry) : property.families.includes(dimension);
  const families = familiesOfUnit(unit);
  if (families) return families.some((family) => property.families.includes(family));
  if (shareOf !== null) return property.families.includes(shareOf) || property.families.includes("measure");
  // "Turnout was 61 percent" is of votes; of people alone nobody speaks so.
  return property.families.includes("measure") || (part === "nouns" && property.families.some((id) => id !== "person"));
}

const ANYBODY: ReadonlySet<string> = new Set(["person", "people", "soul", "individual"]);

/** The rank of what stands before or behind a figure by itself, whatever the parse makes of it; null where nothing does. */
function namedBeside(
  sentence: ReadSentence,
  { from, number, noun, unit, dimension }: Reach,
  { value: entry, words: run }: RunMatch<CountEntry>,
): number | null {
  const [at, last] = [run[0] ?? 0, run.at(-1) ?? 0];
  // "25 minutes | to turn up", "14 years | before he can ask": how long until what.
  if (dimension === "hour" && entry.part === "phrases" && at > number && at <= number + FARTHEST_BEHIND)
    return 4.9 + run.length * 0.1;
  if (unit !== null) return null;
  if (isFronted(sentence, run, from)) return 4.6 + run.length * 0.1;
  // "The number of the drowned has reached 22 persons" says no more of whom than "has reached 22".
  if (noun !== null && !ANYBODY.has(sentence.words[noun]?.lemma.toLowerCase() ?? "")) return null;
  const word = sentence.words[at];
  if (isNumbered(sentence, run) && last < from)
    return (namesWhom(entry, word?.lemma.toLowerCase() ?? "") ? RANK_OF_WHOM : 5.2) + run.length * 0.1;
  if (entry.part === "nouns" && movesTo(sentence, last, from)) return 5 + run.length * 0.1;
  const tag = word?.xpos;
  // "with the injured close to 90", "puts the missing at 41", "some 60 arrested", "nine more injured"
  const gap = sentence.words[from - 1]?.upos === "ADP" ? 2 : 1;
  if (noun !== null) return null;
  const set = (last === from - 1 || last === from - gap) && sentence.words[at - 1]?.upos === "DET" && tag !== "NN";
  const more = sentence.words[number + 1]?.text.toLowerCase() === "more" ? 2 : 1;
  const after = at === number + more && entry.part !== "nouns" && (tag === "VBN" || tag === "JJ");
  return set || after ? 5 + run.length * 0.1 : null;
}

function rankOf(
  sentence: ReadSentence,
  { number, noun, clause, unit, label }: Reach,
  at: number,
  { value: entry, words: run }: RunMatch<CountEntry>,
): number | null {
  const word = sentence.words[at];
  if (!word) return null;
  const things = noun ?? number;
  const near = 1 / (1 + Math.abs(at - things));
  const length = run.length * 0.1;
  switch (entry.part) {
    case "nouns": {
      // A noun that opens a sentence has a capital, and is often taken for a name.
      if (word.upos !== "NOUN" && word.upos !== "ADJ" && !(word.upos === "PROPN" && at === 0)) return null;
      // "four inmates died": whom the noun names is less than what became of them.
      if (run.includes(things)) return (namesWhom(entry, word.lemma.toLowerCase()) ? RANK_OF_WHOM : 5.2) + length;
      // "the rescue agency": a noun that only names another.
      if (namesAnother(sentence, word) && !run.includes(word.head)) return null;
      // "the rescue of two divers"
      const of = sentence.words[things]?.head === at && prepositionOf(sentence, things) === "of";
      if (of) return 4.4 + length;
      const subject = clause.subject === at || childOf(sentence, clause.head, "nsubj") === at;
      const preposition = prepositionOf(sentence, at);
      // Who does something to the counted is not counted; but "victims: 40 people", "30 people on its payroll".
      const ofOwn = noun !== null && unit === null && !label;
      // "The shares fell 11 percent": what is measured tells more than the verb.
      if (subject) return ofOwn && !before(at, number) ? null : (entry.property.units ? 4.9 : 4) + near + length;
      // A figure is of what it hangs on; a noun elsewhere in the clause says nothing of a share or of things with a noun of their own.
      const tied = at === clause.object || sentence.words[things]?.head === at || word.head === things;
      if (tied || (unit !== null && unit !== "percent")) return 2 + near + length;
      if (unit === "percent") return null;
      const may = ofOwn ? before(at, number) || preposition === "on" : preposition === null || LISTING.has(preposition);
      return may ? 2 + near + length : null;
    }
    case "adjectives":
      // "Nine guests fed with it were | unwell |"; but "5,000 have | lost | their homes" is the verb's to say.
      if (at === clause.head && clause.subject === things) return (word.upos === "ADJ" ? 5.1 : 4.5) + near + length;
      // "eight sick guests died": what they were before says less than what became of them.
      if (at === number - 2 && sentence.words[number - 1]?.text === ":") return 4.5 + length;
      if (at > number && at < things && entry.property.id !== "killed") return 4.3 + near + length;
      return at > number && at <= things + 2
        ? 5 + near + length
        : word.head === things
          ? 4 + length
          : 1.5 + near + length;
    case "subjectVerbs":
    case "objectVerbs": {
      const participle = word.upos === "ADJ" && at === clause.head;
      if (!isVerb(word) && !participle) return null;
      if (label && at < number && word.xpos !== "VBG") return 4.5 + near + length;
      const passive =
        participle || at === clause.head ? clause.passive || participle : word.deprel === "acl" && word.xpos === "VBN";
      if (isRaisedTo(sentence, at, number)) return 4.5 + length;
      const governs = role(sentence, run, things, clause);
      if (governs === null) return (unit !== null && at === clause.head ? 2 : 1) + near + length;
      // "cost 2 million", "fell 5 percent", "lasts two hours": of a measure the verb's object is the figure.
      // "In the march | participated | 300 people": the subject may follow its verb.
      const follows = governs === "object" && at === clause.head && clause.subject === null && word.xpos !== "VB";
      const wanted =
        entry.part === "subjectVerbs"
          ? ((governs === "subject" || follows) && !passive) || unit !== null
          : governs === "object" || (governs === "subject" && passive);
      return wanted ? 4.5 + near + length : 0.5 + near;
    }
    case "phrases":
      return 4.8 + near + length;
  }
}

/** Properties whose nouns name a fate: "five corpses were found" counts the dead. */
const FATES: ReadonlySet<string> = new Set(["killed", "casualties", "injured", "missing"]);

/** Whether a noun says who the counted are and not what became of them: "members", "inhabitants", "inmates". */
function namesWhom({ property }: CountEntry, noun: string): boolean {
  return subgroupOf(noun) !== null || (familyOf(noun)?.id === "person" && !FATES.has(property.id));
}

/** "the | rescue | team", "the fire and | rescue | service". */
function namesAnother(sentence: ReadSentence, word: Word): boolean {
  const part = /^(?:compound|flat)/;
  if (part.test(word.deprel)) return true;
  const [head, next] = [sentence.words[word.head], sentence.words[sentence.words.indexOf(word) + 1]];
  return relation(word) === "conj" && ((head !== undefined && part.test(head.deprel)) || next?.upos === "NOUN");
}

/** "It brings the number of guests | killed | to nine" */
function isRaisedTo(sentence: ReadSentence, verb: number, number: number): boolean {
  const counted = sentence.words
    .slice(Math.max(0, verb - 6), verb)
    .some((word) => /^(?:number|toll|total|count)$/i.test(word.text));
  return (
    counted &&
    sentence.words[verb]?.xpos === "VBN" &&
    /^to$/i.test(sentence.words[verb + 1]?.text ?? "-") &&
    number === verb + 2
  );
}

// "are thought to have drowned": the subject of the main verb is that of its complement.
function takesSubject(sentence: ReadSentence, verb: number): boolean {
  const word = sentence.words[verb];
  return word !== undefined && relation(word) === "xcomp" && childOf(sentence, verb, "nsubj") === null;
}

function role(
  sentence: ReadSentence,
  run: readonly number[],
  things: number,
  clause: Clause,
): "subject" | "object" | null {
  const verb = run[0] ?? -1;
  const subject =
    verb === clause.head || takesSubject(sentence, verb) ? clause.subject : childOf(sentence, verb, "nsubj");
  if (subject === things || sentence.words[verb]?.head === things) return "subject";
  if (subject !== null && isAmountOf(sentence, subject, things)) return "subject";
  // "More than 60 guests were hurt": a parse that hangs the figure on "more" leaves the verb without a subject.
  if (subject === null && verb === clause.head && things < verb) return "subject";
  const word = sentence.words[things];
  if (word && subject !== null && word.head === subject && relation(word) === "conj") return "subject";
  // "sticks to 48", "admits to six": what stands behind a preposition is not what the verb is done to, unless the two go together ("cut power to").
  const own = sentence.words[run.at(-1) ?? -1]?.text.toLowerCase();
  const objects = childrenOf(sentence, verb, "obj", "obl").filter((at) => {
    const preposition = prepositionOf(sentence, at);
    return preposition === null || preposition === own;
  });
  if (objects.some((at) => at === things || isAmountOf(sentence, at, things))) return "object";
  return null;
}

/** "On the list of the missing", "of the dead": what a figure without a noun may be on or of; "at the gate" is where. */
const LISTING = new Set(["on", "of", "of of", "among"]);

/** "Victims 40 people", "victims: 40 people" */
function before(at: number, number: number): boolean {
  return at === number - 1 || at === number - 2;
}

/** Nouns that only say how many there are: the verb is said of what they are an amount of. */
const AMOUNTS = new Set(
  words(`minimum, maximum, total, number, sum, estimate, group, crowd, mob, majority, minority, rest, bulk, average, record,
    handful, couple, pair, tally, toll, score, crew, batch, wave, host, more, most, least`),
);

/** "A maximum of | 12 guests | were hurt", "they took four of the | guests |". */
function isAmountOf(sentence: ReadSentence, at: number, things: number): boolean {
  const word = sentence.words[things];
  const amount = sentence.words[at];
  if (!amount || word?.head !== at || relation(word) !== "nmod") return false;
  return amount.upos === "NUM" || AMOUNTS.has(amount.lemma.toLowerCase());
}
