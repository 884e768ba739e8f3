import type { SpanInput } from "@/lib/engine/analysis";
import type { Answer, AnswerValue } from "@/lib/engine/answer";
import type { Claim } from "@/lib/engine/claim";
import { contentId, sha256 } from "@/lib/engine/content-hash";
import type { Document, ReadSentence } from "@/lib/engine/document";
import type { Models } from "@/lib/engine/models";
import { type Quote, quoteAt } from "@/lib/engine/quote";
import { readDocument } from "@/lib/engine/read-document";
import { attributionOf, readClaims } from "@/lib/engine/read-source";
import { createReference } from "@/lib/engine/recognisers/reference";
import { contains, overlaps, type Span } from "@/lib/engine/span";
import { withMeanings } from "@/lib/engine/with-meanings";

/** How much an editor wants checked what they marked themselves. */
const WORTH = 0.9;

/**
 * Reads a stretch of a source that a person took for a claim: the quote is the stretch itself, without white space at its ends. Where the
 * engine finds a claim in it by itself, that one's answer is taken; else the stretch answers as the claims of `answering`'s fact do, if it
 * holds what they are about (a figure, a time), or tells an event. Null where the stretch is empty; never throws on any text.
 */
export function readSpan(input: SpanInput, models: Models): Claim | null {
  const quote = quoteAt(input.source.text, input.span);
  if (quote === null) return null;
  const [claim] = withMeanings([claimIn(quote, input, models)], input.source.text, models.encode);
  return claim ?? null;
}

function claimIn(quote: Quote, { source, answering }: SpanInput, models: Models): Claim {
  const document = readDocument(source, models);
  const hash = sha256(source.text);
  const touched = document.sentences.filter((sentence) => overlaps(sentence, quote));
  const found = readClaims(document, hash, models.wordNet)
    .filter((claim) => overlaps(claim, quote) && claim.focus.every((focus) => contains(quote, focus)))
    .sort((a, b) => fitness(b, quote, answering) - fitness(a, quote, answering))[0];
  const attribution = attributionOf(document.attributions, quote);
  const own = {
    ...quote,
    id: contentId("span", source.id, hash, quote.start, quote.end),
    sourceId: source.id,
    sentence: sentenceAround(touched, quote),
    attribution,
    checkWorthiness: WORTH,
    ...namesIn(touched, quote),
  };
  const plain = readPlainly(document, touched, quote, answering);
  const better = found === undefined || (answering?.type === plain.answer.type && found.answer.type !== answering.type);
  if (better) return { ...own, ...plain, modality: attribution.length > 0 ? "reported" : "asserted" };
  // The answer's own figure is named by its place in the list; any other must stand in the stretch.
  const { quantities, answer } = found;
  const within = answer.value.is === "quantity" ? quantities : quantities.filter((one) => contains(quote, one));
  return { ...found, ...own, quantities: within };
}

/** How well a claim that the engine found says what the stretch says: the answer asked for first, then shared text. */
function fitness(claim: Claim, quote: Quote, answering: Answer | null): number {
  const shared = Math.min(claim.end, quote.end) - Math.max(claim.start, quote.start);
  const whole = Math.max(claim.end, quote.end) - Math.min(claim.start, quote.start);
  const asked = claim.answer.type === answering?.type ? (claim.answer.property === answering.property ? 2 : 1) : 0;
  return asked + shared / whole;
}

function sentenceAround(touched: readonly Span[], quote: Quote): Span {
  return touched.reduce<Span>(
    (whole, { start, end }) => ({ start: Math.min(whole.start, start), end: Math.max(whole.end, end) }),
    { start: quote.start, end: quote.end },
  );
}

function namesIn(touched: readonly ReadSentence[], quote: Quote): Pick<Claim, "places" | "actors"> {
  const names = touched.flatMap((sentence) => sentence.names).filter((name) => contains(quote, name));
  return {
    places: names.flatMap((name) => (name.kind === "place" ? [name.text] : [])),
    actors: names.flatMap((name) => (name.kind === "person" || name.kind === "organisation" ? [name.text] : [])),
  };
}

function readPlainly(
  document: Document,
  touched: readonly ReadSentence[],
  quote: Quote,
  answering: Answer | null,
): Pick<Claim, "quantities" | "times" | "polarity" | "focus" | "answer"> {
  const quantities = touched.flatMap((sentence) => sentence.quantities).filter((one) => contains(quote, one));
  const times = touched.flatMap((sentence) => sentence.times).filter((one) => contains(quote, one));
  const reference = createReference(document.source.text, document.sentences);
  const terms = touched.flatMap((sentence) =>
    reference.terms(
      sentence,
      [...sentence.words.keys()].filter((at) => overlaps(sentence.words[at] ?? quote, quote)),
    ),
  );
  const negated = touched.some(({ clauses }) =>
    clauses.some((clause) => clause.polarity === "negated" && contains(quote, clause)),
  );
  const value = valueLike(answering, quantities, times);
  const focus = value.is === "quantity" ? quantities[value.quantity] : value.is === "time" ? times[value.time] : quote;
  return {
    quantities,
    times,
    polarity: negated ? "negated" : "affirmed",
    focus: focus === undefined ? [] : [{ start: focus.start, end: focus.end }],
    answer: {
      type: "event",
      property: terms[0] ?? "",
      unit: null,
      subject: [],
      about: "",
      scope: [],
      ...(answering !== null && value.is !== "event" ? likeAnswer(answering) : {}),
      terms,
      around: [],
      before: [],
      states: [],
      value,
    },
  };
}

/** The figure or the time that the other claims of the fact give, where the stretch has one; else it tells an event. */
function valueLike(
  answering: Answer | null,
  quantities: readonly unknown[],
  times: readonly unknown[],
): Extract<AnswerValue, { readonly is: "quantity" | "time" | "event" }> {
  if (answering?.type === "quantity" && quantities.length > 0) return { is: "quantity", quantity: 0 };
  if (answering?.type === "time" && times.length > 0) return { is: "time", time: 0 };
  return { is: "event" };
}

function likeAnswer({ type, property, unit, subject, about }: Answer): Partial<Answer> {
  return { type, property, unit, subject, about };
}
