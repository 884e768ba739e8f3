import type { AnswerDraft } from "@/lib/engine/answer";
import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import { words } from "@/lib/engine/lexicon/words";
import type { Quantity } from "@/lib/engine/quantity";
import type { FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { measuredIn, PROPERTY_BY_ID } from "@/lib/engine/recognisers/answers/count-index";
import { dimensionOf } from "@/lib/engine/recognisers/quantities/convert-units";
import { contains } from "@/lib/engine/span";
import { childOf, isVerb } from "@/lib/engine/syntax/tree";

/** A figure that stands alone does so in a short clause: "Nurses make it eleven." */
const LONGEST_ELLIPSIS = 14;
/** How much larger than the other one of two figures for the same things may be. */
const LARGEST_RATIO = 10;

/** Verbs by which a source gives a figure without saying again of what: "says six", "stands by 480". */
const FIGURE_VERBS = new Set(
  words(`make, put, say, give, speak, stand, stick, budge, insist, confirm, admit, own, count, report, claim, cite,
    quote, mention, list, reckon, estimate, counter, tally, be, number, total, reach, climb, rise, jump, fall, drop,
    come, run, amount, revise, raise, lower, bring, update, acknowledge, concede, maintain, hold, record, register, log,
    exceed, pass, top, go, move, increase, swell, near, approach, hover, publish, release, announce, suggest, believe,
    think, fear, talk, tell, write, state, add, arrive, settle, remain, differ, dispute, correct, downgrade, upgrade,
    have, contain, work, get, edge, creep, soar, leap, grow, double, shift, depart, retreat, calculate, compute, assess, answer, reply, retort`),
);

/** Nouns that name a figure or where it stands: "the official figure is 26", "the roll comes to 12". */
const FIGURE_NOUNS = new Set(
  words(`figure, count, number, tally, toll, total, estimate, list, register, roll, record, table, statement, bulletin,
    report, outlet, paper, version, update, it, that, this, another, other, one, which, dead, injured, missing, plan,
    document, memo, paper`),
);

/** Where a figure stands: its clause, its word and the word of what it counts. */
interface Placed {
  readonly clause: Clause;
  readonly number: number;
  readonly noun: number | null;
}

/** The answer that a figure takes over, and the unit that it leaves out. */
export interface CarriedCount {
  readonly answer: AnswerDraft;
  readonly unit: string | null;
}

/**
 * The answer whose question a figure that stands alone takes over: of the figures that were given just before, the nearest
 * in the same unit and of like size that is not the count of a part. Null where the clause has a thing of its own to count.
 */
export function carriedCount(
  sentence: ReadSentence,
  quantity: Quantity,
  { clause, number, noun }: Placed,
  given: readonly FoundAnswer[],
  older: readonly FoundAnswer[],
): CarriedCount | null {
  if (
    !standsAlone(sentence, quantity, { clause, number, noun }) ||
    disowned(sentence, clause) ||
    countsTheRest(sentence, number)
  )
    return null;
  const fitting = ({ answer, quantities: [figure] }: FoundAnswer) => {
    if (answer.type !== "quantity" || answer.property === "number") return false;
    if (!figure) return answers(quantity, answer);
    const fits = sameUnit(figure, quantity) || leavesUnitOut(figure, quantity);
    return !answer.scope.includes("#part") && fits && likeSize(figure.value, quantity.value);
  };
  const last = given.findLast(fitting) ?? (callsItself(sentence, clause) ? older.findLast(fitting) : undefined);
  if (!last) return null;
  const [figure] = last.quantities;
  const asked = figure === undefined && quantity.unit !== null ? dimensionOf(quantity.unit) : null;
  const answer = asked === null ? last.answer : { ...last.answer, unit: asked };
  return { answer, unit: quantity.unit ?? figure?.unit ?? null };
}

const CALLED: ReadonlySet<string> = new Set(words("figure, tally, toll, count, list, roll, number, register"));

/** "It stands by its own figure of 60": what speaks of a figure has one in mind that was given some way before. */
function callsItself(sentence: ReadSentence, clause: Clause): boolean {
  const verb = sentence.words[clause.head]?.lemma.toLowerCase() ?? "";
  const by = clause.own.some((at) => sentence.words[at]?.text.toLowerCase() === "by");
  return (
    HOLDING_FAST.has(verb) ||
    (verb === "stand" && by) ||
    clause.own.some((at) => CALLED.has(sentence.words[at]?.lemma.toLowerCase() ?? ""))
  );
}

/** Whether a figure may answer what was asked without one ("how many died?"). */
function answers({ unit, value }: Quantity, { property }: AnswerDraft): boolean {
  const units = PROPERTY_BY_ID.get(property)?.units;
  if (unit !== null) return units !== undefined && measuredIn(units, unit);
  return units !== undefined || Number.isInteger(value);
}

/** Whether two figures measure alike, or both count. */
export function sameUnit(a: Quantity, b: Quantity): boolean {
  // Of people and things nobody counts a fraction.
  if (a.unit === null || b.unit === null) return a.unit === b.unit && Number.isInteger(b.value);
  return dimensionOf(a.unit) === dimensionOf(b.unit);
}

/** A second figure leaves its unit out: "25 per cent … eight", "900 million crowns … 1.6 billion". */
function leavesUnitOut(figure: Quantity, quantity: Quantity): boolean {
  return figure.unit !== null && quantity.unit === null && quantity.counted === null;
}

/** Whether two figures may count the same things, by their size. */
export function likeSize(a: number, b: number): boolean {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return low > 0 && high / low <= LARGEST_RATIO;
}

function standsAlone(sentence: ReadSentence, quantity: Quantity, { clause, number, noun }: Placed): boolean {
  if (clause.own.length > LONGEST_ELLIPSIS) return false;
  const head = sentence.words[clause.head];
  if (!head) return false;
  const verb = isVerb(head) || head.upos === "AUX";
  if (!verb || clause.head === number) return isFragment(sentence, clause) || ofFigure(sentence, clause.subject);
  // "Eight per cent, insists the minister": who says so stands behind.
  const behind = sentence.words.findIndex(({ start }) => start >= quantity.end);
  const saysSo = sentence.words[behind]?.text === "," && clause.head === behind + 1;
  if (saysSo && FIGURE_VERBS.has(head.lemma.toLowerCase())) return true;
  // Of "seven now have" and "there are a hundred" nothing is said that is their own, but of "700 were still waiting".
  if (clause.subject === number) {
    const there = childOf(sentence, clause.head, "expl") !== null && clause.own.length <= LONGEST_ELLIPSIS / 2;
    return there || (head.lemma.toLowerCase() === "have" && clause.object === null);
  }
  // "who an hour before had put it at nine": a time is nothing that is done or counted.
  const timed = sentence.words[clause.object ?? -1];
  const passedOver = timed && (timed.xpos === "WP" || sentence.times.some((time) => contains(time, timed)));
  const object = passedOver ? null : clause.object;
  const objectWord = object === null ? undefined : sentence.words[object];
  const free = !objectWord || object === number || object === noun || FIGURE_NOUNS.has(objectWord.lemma.toLowerCase());
  if (!free || !FIGURE_VERBS.has(head.lemma.toLowerCase())) return false;
  if (isPerson(sentence, clause.subject) && head.lemma.toLowerCase() === "be") return false;
  return head.lemma.toLowerCase() !== "have" || object === number || ofList(sentence, clause);
}

/** "Which makes nine to go", "that leaves five inside": who is left is no part of those who were counted. */
function countsTheRest(sentence: ReadSentence, number: number): boolean {
  const after = sentence.words.slice(number + 1, number + 3).map((word) => word.text.toLowerCase());
  return after.join(" ") === "to go" || REST.has(after[0] ?? "");
}

const REST = new Set(words("left, inside, remaining, outstanding, below, behind, underground"));

/** "At least 60, says …": the figure and no word more that could be counted; "both were 74" tells an age. */
function isFragment(sentence: ReadSentence, clause: Clause): boolean {
  return clause.subject === null && clause.own.length <= LONGEST_ELLIPSIS / 2 && !hasCopula(sentence, clause);
}

/** Whether the clause says what its subject is: "were children". */
export function hasCopula(sentence: ReadSentence, clause: Clause): boolean {
  return clause.own.some((at) => sentence.words[at]?.deprel === "cop");
}

function ofFigure(sentence: ReadSentence, subject: number | null): boolean {
  const word = subject === null ? undefined : sentence.words[subject];
  return word !== undefined && FIGURE_NOUNS.has(word.lemma.toLowerCase());
}

function isPerson(sentence: ReadSentence, subject: number | null): boolean {
  const word = subject === null ? undefined : sentence.words[subject];
  return word?.upos === "PROPN" || (word?.upos === "PRON" && !FIGURE_NOUNS.has(word.lemma.toLowerCase()));
}

/** Verbs that hold on to a figure where they are negated: "would not budge from 480". */
export const HOLDING_FAST: ReadonlySet<string> = new Set(["budge", "shift", "depart", "retreat", "move", "waver"]);

/** "The figure of ninety we do not confirm", "that is not seven": what is denied takes nothing over. */
function disowned(sentence: ReadSentence, clause: Clause): boolean {
  if (HOLDING_FAST.has(sentence.words[clause.head]?.lemma.toLowerCase() ?? "")) return false;
  return sentence.clauses.some(({ negations }) => negations.length > 0);
}

/** "It has 14 on it", "the union has 33 on its own": what has the figure is a list. */
function ofList(sentence: ReadSentence, clause: Clause): boolean {
  const subject = clause.subject === null ? undefined : sentence.words[clause.subject];
  if (subject && FIGURE_NOUNS.has(subject.lemma.toLowerCase())) return true;
  return clause.own.some((at, i) => {
    const next = sentence.words[clause.own[i + 1] ?? -1];
    return sentence.words[at]?.text.toLowerCase() === "on" && /^(?:it|its|their|record)$/i.test(next?.text ?? "-");
  });
}
