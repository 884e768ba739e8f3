import type { Modality } from "@/lib/engine/claim";
import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import { HEDGE_CUES } from "@/lib/engine/lexicon/hedge-cues";
import { IRREALIS_CUES } from "@/lib/engine/lexicon/irrealis-cues";
import { indexRuns, matchRuns } from "@/lib/engine/lexicon/run-index";
import { REPORTING_NOUNS, REPORTING_VERBS } from "@/lib/engine/recognisers/attributions/cue-index";
import { restsOnCondition, setsCondition } from "@/lib/engine/refiners/conditional-clauses";
import { childrenOf, dominates, relation } from "@/lib/engine/syntax/tree";

const AUXILIARIES = indexRuns(
  IRREALIS_CUES.filter((cue) => cue.pos === "auxiliary").map((cue) => [cue.phrase, cue.modality] as const),
);
const CONJUNCTIONS = indexRuns(
  IRREALIS_CUES.filter((cue) => cue.pos === "conjunction").map((cue) => [cue.phrase, cue.modality] as const),
);
const ADVERBS = indexRuns(
  IRREALIS_CUES.filter((cue) => cue.pos === "adverb").map((cue) => [cue.phrase, cue.modality] as const),
);
const GOVERNORS = indexRuns(
  IRREALIS_CUES.filter(
    (cue) => cue.pos === "verb" || cue.pos === "noun" || cue.pos === "adjective" || cue.pos === "phrase",
  ).map((cue) => [cue.phrase, cue] as const),
);
const HEDGES = indexRuns(HEDGE_CUES.map((cue) => [cue.phrase, cue.modality] as const));

/** Relations in which a word is the complement of what governs it: there "plan", "fear", "risk" reach down. */
const COMPLEMENTS = new Set(["xcomp", "ccomp", "acl", "obj", "nmod", "obl", "advcl", "csubj"]);

/** What was ordered or forced was done as far as a report goes; to plan or to hope is another thing. */
const EXECUTIVE = new Set([
  "order",
  "instruct",
  "tell",
  "command",
  "force",
  "compel",
  "allow",
  "permit",
  "make",
  "let",
]);
const CUE_TAGS: Readonly<Record<string, string>> = { verb: "VERB", noun: "NOUN", adjective: "ADJ" };

/** Future that is fixed: a date makes "will be held on 3 April" a statement about the calendar. */
const SCHEDULING = new Set(["will", "shall", "be to"]);

/**
 * Whether the word stands in what could, should or might be, and how: null where it is said to be so. Reads the clause's
 * auxiliaries and conjunctions, the governors above the word ("plans to", "fears that"), and the clauses it hangs on.
 */
export function irrealisAt(sentence: ReadSentence, at: number, dated: boolean): Modality | null {
  const last = sentence.words[sentence.words.length - 1];
  if (last?.text === "?" || sentence.words[sentence.words.length - 2]?.text === "?") return "conditional";
  if (supposed(sentence, at)) return "conditional";
  const clauseIndex = sentence.clauseOf.get(at);
  const own = clauseIndex === undefined ? null : clauseModality(sentence, clauseIndex, dated);
  return own ?? (clauseIndex === undefined ? null : hopes(sentence, clauseIndex)) ?? governed(sentence, at, dated);
}

const HOPES: Readonly<Record<string, Modality>> = {
  hope: "wish",
  wish: "wish",
  fear: "conditional",
  dread: "conditional",
  expect: "forecast",
  anticipate: "forecast",
  tip: "forecast",
};

// "The owner hopes to reopen", "rain is expected to ease": what is hoped is no more than hoped, whichever verb is asked about.
function hopes(sentence: ReadSentence, index: number): Modality | null {
  const head = sentence.clauses[index]?.head ?? -1;
  const modality = HOPES[sentence.words[head]?.lemma.toLowerCase() ?? ""] ?? null;
  return childrenOf(sentence, head, "xcomp", "ccomp").some((at) => at > head) ? modality : null;
}

/** "Were the dam to break, it would …", "Had they known, …": whatever stands before what would follow is supposed. */
function supposed(sentence: ReadSentence, at: number): boolean {
  const first = sentence.words.findIndex(({ upos }) => upos !== "PUNCT");
  if (!/^(?:were|had)$/i.test(sentence.words[first]?.text ?? "")) return false;
  const follows = sentence.words.findIndex(({ text }) => /^(?:would|could|might)$/i.test(text));
  return first < follows && at < follows;
}

function clauseModality(sentence: ReadSentence, index: number, dated: boolean): Modality | null {
  const clause = sentence.clauses[index];
  if (!clause) return null;
  if (setsCondition(sentence, clause) || restsOnCondition(sentence, index)) return "conditional";
  for (const at of clause.own) {
    const word = sentence.words[at];
    if (!word) continue;
    const kind = relation(word);
    if (kind === "aux" && belongs(sentence, clause, at)) {
      const modality = matchRuns(AUXILIARIES, sentence.words, at)[0]?.value;
      const scheduled =
        (dated && SCHEDULING.has(word.lemma.toLowerCase())) ||
        refuses(sentence, clause) ||
        discloses(sentence, clause, at) ||
        isHad(sentence, clause, at);
      if (modality && !scheduled) return inverted(sentence, clause, at) ? "conditional" : modality;
    }
    if ((kind === "mark" || kind === "advmod" || kind === "case") && at < clause.head) {
      const match = matchRuns(CONJUNCTIONS, sentence.words, at)[0];
      // "in the event that" begins with a preposition.
      if (match && (kind === "mark" || match.words.length > 1)) return match.value;
    }
    if (kind === "advmod" || kind === "obl") {
      const modality = matchRuns(ADVERBS, sentence.words, at)[0]?.value;
      if (modality) return modality;
    }
  }
  if (purpose(sentence, clause)) return "wish";
  if (clause.parent >= 0 && inItsTime(sentence, clause)) return clauseModality(sentence, clause.parent, dated);
  if (clause.parent < 0 || clause.role === "relative" || clause.role === "adverbial" || clause.role === "beside")
    return null;
  // A coordinate clause with an auxiliary or tense of its own stands for itself.
  if (clause.role === "coordinate" && childrenOf(sentence, clause.head, "aux", "nsubj").length > 0) return null;
  return clauseModality(sentence, clause.parent, dated);
}

const REFUSED = new Set(["budge", "comment", "confirm", "move", "shift", "yield", "accept", "say", "discuss", "rule"]);

// "would not budge", "will not comment": a refusal that was made, not a future.
function refuses(sentence: ReadSentence, clause: Clause): boolean {
  return clause.negations.length > 0 && REFUSED.has(sentence.words[clause.head]?.lemma.toLowerCase() ?? "");
}

const DISCLOSED = new Set(["reveal", "confirm", "disclose", "report", "announce", "see", "hear", "smell"]);

// "The Herald can reveal that …", "we can see smoke": it is so by being said. What "cannot be upheld" is not so.
function discloses(sentence: ReadSentence, clause: Clause, at: number): boolean {
  if (sentence.words[at]?.lemma.toLowerCase() !== "can") return false;
  return clause.negations.length > 0 || DISCLOSED.has(sentence.words[clause.head]?.lemma.toLowerCase() ?? "");
}

// "They'd shed a third": had, before a participle.
function isHad(sentence: ReadSentence, clause: Clause, at: number): boolean {
  return /^['’]d$/i.test(sentence.words[at]?.text ?? "") && sentence.words[clause.head]?.xpos === "VBN";
}

function belongs(sentence: ReadSentence, clause: Clause, at: number): boolean {
  const head = sentence.words[at]?.head ?? -1;
  return head === clause.head || sentence.clauseOf.get(head) !== undefined;
}

// "Should the rebels take the city, …"
function inverted(sentence: ReadSentence, clause: Clause, at: number): boolean {
  return (
    at === clause.own[0] &&
    clause.subject !== null &&
    clause.subject > at &&
    sentence.words[at]?.lemma.toLowerCase() === "should"
  );
}

const TIME_CONJUNCTIONS = new Set(["until", "till", "once", "when", "before", "after"]);

// "would stay out until the roof was mended": of the time of its main clause, and as real as that.
function inItsTime(sentence: ReadSentence, clause: Clause): boolean {
  if (clause.role !== "adverbial") return false;
  return childrenOf(sentence, clause.head, "mark", "advmod").some(
    (at) => at < clause.head && TIME_CONJUNCTIONS.has(sentence.words[at]?.lemma.toLowerCase() ?? ""),
  );
}

// "to bolster the army": an aim, not an event.
function purpose(sentence: ReadSentence, clause: Clause): boolean {
  if (clause.role !== "adverbial" && clause.role !== "participial") return false;
  if (isRanked(sentence, sentence.words[clause.head]?.head ?? -1)) return false;
  return childrenOf(sentence, clause.head, "mark").some((at) => sentence.words[at]?.lemma.toLowerCase() === "to");
}

const RANKED =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|only|sole|\d+(?:st|nd|rd|th))$/i;

// "the third to die", "the only ship to sink": told of what happened.
function isRanked(sentence: ReadSentence, head: number): boolean {
  return [head, ...childrenOf(sentence, head, "amod")].some((at) => RANKED.test(sentence.words[at]?.text ?? ""));
}

function governed(sentence: ReadSentence, at: number, dated: boolean): Modality | null {
  let below = at;
  for (let above = sentence.words[at]?.head ?? -1; above >= 0; above = sentence.words[above]?.head ?? -1) {
    const word = sentence.words[below];
    if (word && COMPLEMENTS.has(relation(word))) {
      const governor = governorAt(sentence, above, below);
      if (governor) return governor;
      if (sentence.clauses.some((clause) => clause.head === above) && relation(word) !== "advcl") {
        const own = clauseModality(sentence, sentence.clauseOf.get(above) ?? -1, dated);
        if (own && relation(word) === "xcomp") return own;
      }
    }
    if (word?.deprel === "nsubj" && predicatedAt(sentence, above)) return "forecast";
    if (word?.deprel === "acl:relcl" || (word && relation(word) === "parataxis")) return null;
    below = above;
  }
  return null;
}

/** "Cuts are in the works", "a strike is likely": what is said of the event is that it is to come. */
function predicatedAt(sentence: ReadSentence, above: number): boolean {
  const first = childrenOf(sentence, above, "case")[0] ?? above;
  return matchRuns(GOVERNORS, sentence.words, first).some(
    ({ value, words }) =>
      value.modality === "forecast" && (value.pos === "adjective" || value.pos === "phrase") && words.includes(above),
  );
}

function governorAt(sentence: ReadSentence, above: number, below: number): Modality | null {
  const word = sentence.words[above];
  const complement = sentence.words[below];
  if (!word || !complement || EXECUTIVE.has(word.lemma.toLowerCase()) || undoubted(sentence, above)) return null;
  // "suggested that the dam had burst" reports; "suggested a ceasefire" wishes.
  const finite =
    relation(complement) === "ccomp" ||
    (relation(complement) === "acl" &&
      childrenOf(sentence, below, "mark").some((at) => sentence.words[at]?.lemma === "that"));
  const reports = [
    ...matchRuns(REPORTING_VERBS, sentence.words, above),
    ...matchRuns(REPORTING_NOUNS, sentence.words, above),
  ];
  // "told the choir on a tour that he was ill": nobody calls for what was.
  const past = [below, ...childrenOf(sentence, below, "cop", "aux")].some((at) => sentence.words[at]?.xpos === "VBD");
  if (word.upos === "NOUN" && past && reports.some(({ value }) => value.modality === "wish")) return null;
  if (
    finite &&
    reports.some(
      ({ value }) => value.modality === "reported" || value.modality === "alleged" || value.modality === "denied",
    )
  )
    return null;
  const match = matchRuns(GOVERNORS, sentence.words, above).find(
    ({ value, words }) =>
      (CUE_TAGS[value.pos] ?? word.upos) === word.upos && !words.some((index) => dominates(sentence, below, index)),
  );
  return match?.value.modality ?? null;
}

// "had no doubt that it was so", "there is no question that": as good as said.
function undoubted(sentence: ReadSentence, at: number): boolean {
  const none = childrenOf(sentence, at, "det").some((det) => /^(?:no|little)$/i.test(sentence.words[det]?.text ?? ""));
  return none && /^(?:doubt|question)$/i.test(sentence.words[at]?.lemma ?? "");
}

/** "reportedly", "is said to", "apparently": the outlet's own caution; null where there is none in the clause. */
export function hedgeIn(sentence: ReadSentence, clause: Clause): Modality | null {
  for (const at of clause.own) {
    const modality = matchRuns(HEDGES, sentence.words, at)[0]?.value;
    if (modality) return modality;
  }
  return null;
}
