import type { ReadSentence } from "@/lib/engine/document";
import { matchRuns } from "@/lib/engine/lexicon/run-index";
import { words } from "@/lib/engine/lexicon/words";
import { REPORTING_VERBS } from "@/lib/engine/recognisers/attributions/cue-index";
import { childOf, childrenOf, relation } from "@/lib/engine/syntax/tree";

/** Predicates that deny what they are said of: "it is untrue that", "reports that … are baseless". */
const FALSE = new Set(
  words(`untrue, false, fake, baseless, groundless, unfounded, wrong, incorrect, inaccurate, fabricated, bogus, fictitious, fanciful, erroneous,
    mistaken, misleading, nonsensical, absurd, ludicrous, laughable, preposterous, lie, lies, myth, fabrication, invention, nonsense, fiction, hoax, falsehood,
    fantasy, rubbish, hogwash, untruth, canard, bunkum, invented, spurious, slander, libel, smear, misinformation, disinformation, propaganda`),
);
/** Those that deny only where they are negated themselves: "not true", "not the case". */
const TRUE = new Set(words("true, correct, case, right, accurate, so"));
/** What a denial says there is none of: "no truth in reports that". */
const SUBSTANCE = new Set(words("truth, substance, foundation, basis, merit, question, credence"));
const CLAUSAL = new Set(["csubj", "ccomp", "acl"]);
const NEGATION = /^(?:not|n't|n’t|never|no|nothing|hardly|scarcely|neither)$/i;

/** Whether a word stands in a clause that the sentence denies without a speaker: “It is untrue that …”, “There is no truth in reports that …”. */
export function isDeniedAt(sentence: ReadSentence, at: number): boolean {
  let clausal = false;
  let below = at;
  for (let above = sentence.words[at]?.head ?? -1; above >= 0; above = sentence.words[above]?.head ?? -1) {
    const word = sentence.words[below];
    // "It is wrong to leave the dam open" judges; only a that-clause can be denied.
    const infinitive = childrenOf(sentence, below, "mark").some(
      (mark) => sentence.words[mark]?.lemma.toLowerCase() === "to",
    );
    if (word && ((CLAUSAL.has(relation(word)) && !infinitive) || isPassiveSubject(sentence, below, above)))
      clausal = true;
    if (clausal && (denies(sentence, above) || deniedBeside(sentence, above, below))) return true;
    below = above;
  }
  return false;
}

// "Claims that … were dismissed": the denial is the verb that the claims are the subject of.
function isPassiveSubject(sentence: ReadSentence, below: number, above: number): boolean {
  return (
    sentence.words[below]?.deprel === "nsubj:pass" &&
    childOf(sentence, above, "aux:pass") !== null &&
    childOf(sentence, below, "acl", "ccomp") !== null
  );
}

function denies(sentence: ReadSentence, at: number): boolean {
  const word = sentence.words[at];
  if (!word) return false;
  const lemma = word.lemma.toLowerCase();
  const negated = childrenOf(sentence, at, "advmod", "det", "aux").some((child) =>
    NEGATION.test(sentence.words[child]?.text ?? ""),
  );
  if (SUBSTANCE.has(lemma) && word.upos === "NOUN") return negated && relation(word) !== "obl";
  const predicate = childOf(sentence, at, "cop") !== null;
  if (predicate && FALSE.has(lemma)) return !negated;
  if (predicate && TRUE.has(lemma)) return negated && childOf(sentence, at, "nmod") === null;
  if (childOf(sentence, at, "aux:pass") === null || negated) return false;
  return matchRuns(REPORTING_VERBS, sentence.words, at, 1).some(({ value }) => value.modality === "denied");
}

// "Reports that troops have left are false", read as two clauses of the reports.
function deniedBeside(sentence: ReadSentence, noun: number, below: number): boolean {
  if (sentence.words[noun]?.upos !== "NOUN") return false;
  return childrenOf(sentence, noun, "ccomp", "acl", "parataxis").some(
    (child) => child > below && denies(sentence, child),
  );
}
