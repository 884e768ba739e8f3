import type { Filler } from "@/lib/engine/answer";
import type { Claim } from "@/lib/engine/claim";
import { figureOf } from "@/lib/engine/comparators/figure-of";
import { holds } from "@/lib/engine/comparators/polarity";
import { labelOf, stateOf } from "@/lib/engine/comparators/state";
import { timeOf } from "@/lib/engine/comparators/time";
import type { FactType } from "@/lib/engine/fact";
import { FAMILY_BY_ID, PROPERTY_BY_ID } from "@/lib/engine/recognisers/answers/count-index";
import { STATE_CLASS_BY_ID } from "@/lib/engine/recognisers/answers/state-index";

/** The types of answer by how well their question can be put in words. */
const BY_CLEARNESS: readonly FactType[] = ["quantity", "status", "location", "identity", "time", "event"];

/**
 * The claim that best says what a fact's claims answer: of the type that most of them have, of equals the one whose question can be put
 * best; of these the first. Undefined of no claims.
 */
export function leadingClaim(claims: readonly Claim[]): Claim | undefined {
  const count = (type: FactType) =>
    claims.filter(({ answer }) => answer.type === type && answer.property !== "number").length;
  const [type] = [...BY_CLEARNESS].sort(
    (a, b) => count(b) - count(a) || BY_CLEARNESS.indexOf(a) - BY_CLEARNESS.indexOf(b),
  );
  return claims.find(({ answer }) => answer.type === type && answer.property !== "number") ?? claims[0];
}

/** The question that a fact's claims answer, readable by a person; the leading claim gives the words. */
export function statementOf(claims: readonly Claim[]): string {
  const first = leadingClaim(claims);
  if (!first) return "";
  const { answer } = first;
  switch (answer.type) {
    case "quantity": {
      const property = PROPERTY_BY_ID.get(answer.property);
      const things = FAMILY_BY_ID.get(answer.unit ?? "")?.plural ?? subjectWords(first);
      return sentenceCase(
        property ? property.statement.replace("{things}", things) : `${subjectWords(first)}: ${answer.property}`,
      );
    }
    case "status": {
      const stateClass = STATE_CLASS_BY_ID.get(answer.property);
      return sentenceCase(stateClass ? stateClass.question.replace("{theme}", subjectWords(first)) : answer.property);
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

/** What a position says, short enough for a column's head: in the words of a claim of the fact's own type where it has one. */
export function labelOfPosition(claims: readonly Claim[], type: FactType | undefined): string {
  const first = claims.find(({ answer }) => answer.type === type) ?? claims[0];
  if (!first) return "";
  const { value } = first.answer;
  switch (value.is) {
    case "quantity":
      return midSentence(figureOf(first)?.text ?? first.quote);
    case "time":
      return midSentence(timeOf(first)?.text ?? first.quote);
    case "state":
      return labelOf(first.answer.property, stateOf(first) ?? "");
    case "term":
      return `${first.answer.property} ${value.term}`;
    case "filler":
      return holds(first) ? value.text : `not ${value.text}`;
    case "event":
      return holds(first) ? "said to be so" : "said not to be so";
  }
}

/** The subject in the words of the claim, from its answer or, where that names none, from the quote itself. */
function subjectWords({ answer, quote }: Claim): string {
  return answer.about.replace(/^(?:its|his|her|their|our)\s+/i, "") || shortened(quote);
}

function shortened(quote: string): string {
  return quote.length <= 80 ? quote : `${quote.slice(0, quote.lastIndexOf(" ", 78))} …`;
}

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
