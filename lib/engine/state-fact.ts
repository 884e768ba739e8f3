import type { Filler } from "@/lib/engine/answer";
import { type Claim, isEvidence, type Modality } from "@/lib/engine/claim";
import { figureOf } from "@/lib/engine/comparators/figure-of";
import { holds } from "@/lib/engine/comparators/polarity";
import { labelOf, stateOf } from "@/lib/engine/comparators/state";
import { timeOf } from "@/lib/engine/comparators/time";
import type { FactType } from "@/lib/engine/fact";
import { FAMILY_BY_ID, PROPERTY_BY_ID } from "@/lib/engine/recognisers/answers/count-index";
import { STATE_CLASS_BY_ID } from "@/lib/engine/recognisers/answers/state-index";

const LONGEST_LABEL = 48;

/** The types of answer by how well their question can be put in words. */
const BY_CLEARNESS: readonly FactType[] = ["quantity", "status", "location", "identity", "time", "event"];

/**
 * The claim that best says what a fact's claims answer: of the type that most of them have, of equals the one whose question can be put
 * best, or of the type that is asked for; of these one of the property that most have, told as a fact where one is; the first such.
 * Undefined of no claims.
 */
export function leadingClaim(claims: readonly Claim[], asked?: FactType): Claim | undefined {
  const named = claims.filter(({ answer }) => answer.property !== "number");
  const count = (type: FactType) => named.filter(({ answer }) => answer.type === type).length;
  const [most] = [...BY_CLEARNESS].sort(
    (a, b) => count(b) - count(a) || BY_CLEARNESS.indexOf(a) - BY_CLEARNESS.indexOf(b),
  );
  const typed = named.filter(({ answer }) => answer.type === (asked ?? most));
  const sharing = ({ answer }: Claim) => typed.filter((other) => other.answer.property === answer.property).length;
  const [best] = typed
    .map((claim) => ({ claim, told: isEvidence(claim) ? 1 : 0, sharing: sharing(claim) }))
    .sort((a, b) => b.sharing - a.sharing || b.told - a.told);
  return best?.claim ?? claims[0];
}

/** The question that a fact's claims answer, readable by a person, in the words of the claim that leads them. */
export function statementOf(first: Claim): string {
  const { answer } = first;
  switch (answer.type) {
    case "quantity": {
      const property = PROPERTY_BY_ID.get(answer.property);
      const things = FAMILY_BY_ID.get(answer.unit ?? "")?.plural ?? subjectWords(first);
      return sentenceCase(
        property ? property.statement.replace("{things}", () => things) : `${subjectWords(first)}: ${answer.property}`,
      );
    }
    case "status": {
      const stateClass = STATE_CLASS_BY_ID.get(answer.property);
      return sentenceCase(stateClass ? asked(stateClass.question, first) : answer.property);
    }
    case "time":
      return sentenceCase(`When: ${shortened(withoutTime(first))}`);
    case "location":
    case "identity":
      return sentenceCase(
        answer.value.is === "filler" ? fillerQuestion(first, answer.value.role) : `Which ${answer.property}`,
      );
    case "event":
      return sentenceCase(shortened(first.quote));
  }
}

/** "What caused the fire", "Where: arrested", "Who: alerted the police". */
function fillerQuestion({ answer, quote }: Claim, role: Filler["role"]): string {
  switch (role) {
    case "cause":
      return `What caused ${answer.about || "it"}`;
    case "place":
      return `Where: ${shortened(quote)}`;
    case "agent":
      return `Who: ${shortened(quote)}`;
    case "sort":
      return `What it was: ${answer.about || answer.property}`;
  }
}

/**
 * What a position says, short enough for a column's head: in the words of a claim that answers as the fact's leading claim does where it
 * has one. What is said to be so only if, or only later, is marked.
 */
export function labelOfPosition(claims: readonly Claim[], leading: Claim): string {
  const told = claims.filter(isEvidence);
  const speaking = told.length > 0 ? told : claims;
  const { type, property } = leading.answer;
  const state = type === "status" ? stateAmong(speaking, property) : null;
  const first =
    speaking.find(({ answer }) => answer.type === type && answer.property === property) ??
    speaking.find(({ answer }) => answer.type === type) ??
    speaking[0];
  if (!first) return "";
  const label = state === null ? labelOfClaim(first, type) : labelOf(property, state);
  return told.length > 0 ? label : `${label} (${MARKS[first.modality]})`;
}

/** How claims name their state of a class: by a word of their own, else by what they say it is not, else by what they deny. */
function stateAmong(claims: readonly Claim[], stateClass: string): string | null {
  const states = (denied: boolean) =>
    claims
      .filter(({ modality }) => (modality === "denied") === denied)
      .flatMap((claim) => claim.answer.states.find((reading) => reading.stateClass === stateClass)?.state ?? []);
  const told = states(false);
  const [denied] = states(true);
  const own = told.find((state) => !state.startsWith("not ")) ?? told[0];
  if (own !== undefined || denied === undefined) return own ?? null;
  return denied.startsWith("not ") ? denied.slice(4) : `not ${denied}`;
}

const MARKS: Readonly<Record<Modality, string>> = {
  asserted: "",
  reported: "",
  alleged: "",
  denied: "",
  forecast: "forecast",
  conditional: "conditional",
  wish: "hoped for",
};

function labelOfClaim(claim: Claim, type: FactType): string {
  const { value } = claim.answer;
  switch (value.is) {
    case "quantity":
      return midSentence(figureOf(claim)?.text ?? claim.quote);
    case "time":
      return midSentence(timeOf(claim)?.text ?? claim.quote);
    case "state":
      return labelOf(claim.answer.property, stateOf(claim) ?? "");
    case "term":
      return `${claim.answer.property} ${value.term}`;
    case "filler":
      return holds(claim) ? value.text : `not ${value.text}`;
    case "event":
      if (type !== "event") return `“${shortened(claim.quote, LONGEST_LABEL)}”`;
      return holds(claim) ? "said to be so" : "said not to be so";
  }
}

/** The subject in the words of the claim, from its answer or, where that names none, from the quote itself. */
function subjectWords({ answer, quote }: Claim): string {
  return answer.about.replace(/^(?:its|his|her|their|our)\s+/i, "") || shortened(quote);
}

function shortened(quote: string, most = 80): string {
  return quote.length <= most ? quote : `${quote.slice(0, quote.lastIndexOf(" ", most - 2))} …`;
}

/** A question put of a claim's subject, with the verb in its number: "Is" of a town, "Are" of troops. */
function asked(question: string, claim: Claim): string {
  const theme = subjectWords(claim);
  const number = isPlural(theme, claim.answer.subject) ? 1 : 0;
  const [verb = "", rest] = question.split(/ (?=\{theme\})/);
  const forms = VERBS.find((pair) => pair.includes(verb));
  return `${forms && rest ? `${forms[number]} ${rest}` : question}`.replace("{theme}", () => theme);
}

const VERBS: readonly (readonly string[])[] = [
  ["Is", "Are"],
  ["Was", "Were"],
  ["Has", "Have"],
  ["Does", "Do"],
];

/** Whether a phrase, of which the head's lemma comes first in its terms, speaks of several: its head is inflected, or two are joined. */
function isPlural(phrase: string, [head = ""]: readonly string[]): boolean {
  const own = phrase.split(/ (?:of|in|at|on|from|for|to|with|who|which|that|near|under|between|against) /)[0] ?? phrase;
  if (/ (?:and|&) /.test(own)) return true;
  const word = own.split(/[\s-]+/).at(-1) ?? own;
  if (ALWAYS_PLURAL.test(word)) return true;
  // Of a name nobody can tell by its ending: "Homs", "Paris".
  return !head.startsWith("@") && word.toLowerCase() !== head && /(?:s|men|women|children)$/.test(word);
}

/** Plural in their base form too, or without any ending. */
const ALWAYS_PLURAL = /^(?:people|police|troops|forces|cattle|clergy)$/i;

/** What the time is told of: the quote without the time and the preposition before it. */
function withoutTime(claim: Claim): string {
  const [focus] = claim.focus;
  if (!focus) return claim.quote;
  const before = claim.quote
    .slice(0, focus.start - claim.start)
    .replace(/\s*\b(?:on|in|at|since|by|until|before|after|from|during)\s*$/i, "");
  const after = claim.quote.slice(focus.end - claim.start);
  return `${before}${after}`
    .replace(/^(?:before|after|since|when|that|and|as)\s+/i, "")
    .replace(/^[\s,]+|[\s,]+$/g, "")
    .replace(/\s+/g, " ");
}

/** "Over 280,000" as it would stand within a sentence; "ELEVEN" and "June" as they are. */
function midSentence(text: string): string {
  return /^(?:Over|More|At|Some|Nearly|Almost|About|Around|Up|Under|Less|Fewer|Between|Roughly|Approximately|Upwards|Since|Before|After|By|No|Nobody|None|Not|Just|Early|Late|Last|Yesterday|Today)\b/.test(
    text,
  )
    ? `${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : text;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
