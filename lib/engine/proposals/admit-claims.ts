import type { SourceInput, SourceReading } from "@/lib/engine/analysis";
import type { AnswerDraft } from "@/lib/engine/answer";
import { type Claim, IRREALIS, type Modality } from "@/lib/engine/claim";
import type { Clause } from "@/lib/engine/clause";
import type { Document, ReadSentence } from "@/lib/engine/document";
import type { Models } from "@/lib/engine/models";
import { createQuoteLocator, cutsWord, type QuoteLocator } from "@/lib/engine/proposals/locate-quote";
import type { ClaimProposal, Proposer, Refusal, Refusals } from "@/lib/engine/proposals/proposal";
import { type Quote, quoteAt } from "@/lib/engine/quote";
import { readDocument } from "@/lib/engine/read-document";
import { claimAt, LONGEST_QUOTE, readingOf } from "@/lib/engine/read-source";
import type { FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { createReference, type Reference } from "@/lib/engine/recognisers/reference";
import { contains, cover, overlaps, type Span } from "@/lib/engine/span";
import { withMeanings } from "@/lib/engine/with-meanings";

/** Fewer characters tell nothing that could be checked. */
const SHORTEST_QUOTE = 8;
/** The part of the shorter of two spans that they must share to be one claim. */
const SAME_CLAIM = 0.5;

/** A source's reading with the claims of a model among those of the rules, and how many proposals did not stand. */
export interface ProposedReading {
  readonly reading: SourceReading;
  readonly refusals: Refusals;
}

/**
 * Reads a source and lets in what a model proposed for it. A proposal stands where its quote stands verbatim in the text, whole
 * words only; it is widened over a figure, a time or a negation that it cuts. Its figures, times, polarity and speakers are
 * read anew by the rules, and what they hold for irrealis stays so. A claim that the rules read as well keeps its id.
 */
export function admitClaims(
  source: SourceInput,
  proposals: readonly ClaimProposal[],
  by: Proposer,
  models: Models,
): ProposedReading {
  const document = readDocument(source, models);
  const reading = readingOf(document, models.wordNet);
  const gate: Gate = {
    document,
    reading,
    locator: createQuoteLocator(source.text),
    reference: createReference(source.text, document.sentences),
    by,
  };
  const claims = new Map(reading.claims.map((claim) => [claim.id, claim]));
  const refused: Partial<Record<Refusal, number>> = {};
  for (const proposal of proposals) {
    const admitted = admit(gate, proposal, claims);
    if (typeof admitted === "string") refused[admitted] = (refused[admitted] ?? 0) + 1;
    else claims.set(admitted.id, admitted);
  }
  const inOrder = [...claims.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  return { reading: { ...reading, claims: withMeanings(inOrder, source.text, models.encode) }, refusals: refused };
}

interface Gate {
  readonly document: Document;
  readonly reading: SourceReading;
  readonly locator: QuoteLocator;
  readonly reference: Reference;
  readonly by: Proposer;
}

function admit(gate: Gate, proposal: ClaimProposal, claims: ReadonlyMap<string, Claim>): Claim | Refusal {
  const { text } = gate.document.source;
  const found = gate.locator.find(proposal.quote);
  const [span] = found.filter((each) => !cutsWord(text, each));
  if (!span) return found.length > 0 ? "cuts-a-word" : "not-verbatim";
  const touched = gate.document.sentences.filter((sentence) => overlaps(sentence, span));
  const sentence = mostOf(touched, span);
  const quote = quoteAt(
    text,
    touched.reduce((wide, each) => widened(each, wide), span),
  );
  if (!sentence || !quote) return "unread-passage";
  if (quote.quote.length < SHORTEST_QUOTE) return "too-short";
  if (quote.quote.length > LONGEST_QUOTE) return "too-long";
  const answer = answerIn(text, quote, proposal.answer, sentence);
  const known = sameClaim([...claims.values()], quote, answer);
  if (known?.proposed) return "said-twice";
  const claim = known ?? newClaim(gate, sentence, quote, answer);
  if (claim === null) return "unread-passage";
  if (claims.get(claim.id)?.proposed) return "said-twice";
  return {
    ...claim,
    modality: weighed(claim.modality, proposal.modality),
    attribution: claim.attribution.length > 0 ? claim.attribution : spokenBy(gate, proposal.speakers),
    proposed: { by: gate.by, about: proposal.about },
  };
}

function mostOf<T extends Span>(spans: readonly T[], span: Span): T | undefined {
  return [...spans].sort((a, b) => common(b, span) - common(a, span) || a.start - b.start)[0];
}

/** The span with the whole of what its edges would cut off and change its meaning by: "[more than] 300", "[not] closed". */
function widened(sentence: ReadSentence, span: Span): Span {
  const cut = [...sentence.quantities, ...sentence.times].filter((each) => overlaps(each, span));
  const negations = sentence.clauses.flatMap((clause) => {
    const head = sentence.words[clause.head];
    return head && contains(span, head) ? clause.negations.flatMap((at) => sentence.words[at] ?? []) : [];
  });
  return [...cut, ...negations].reduce(cover, span);
}

/** Where in the quote the answer stands, with the whole figure or time that it is of. */
function answerIn(text: string, quote: Quote, answer: string | null, sentence: ReadSentence): Span | null {
  const found = answer === null ? [] : createQuoteLocator(quote.quote).find(answer);
  const spans = found.map(({ start, end }) => ({ start: quote.start + start, end: quote.start + end }));
  const span = spans.find((each) => !cutsWord(text, each));
  if (!span) return null;
  const measured = [...sentence.quantities, ...sentence.times].filter(
    (each) => overlaps(each, span) && contains(quote, each),
  );
  return measured.reduce<Span>(cover, span);
}

/** The claim that says the same already: of the same words, and with the same answer where one is named. */
function sameClaim(claims: readonly Claim[], quote: Quote, answer: Span | null): Claim | undefined {
  const share = (claim: Claim) => {
    const whole = cover(claim, quote);
    return common(claim, quote) / (whole.end - whole.start);
  };
  return claims
    .filter((claim) => {
      const shared = common(claim, quote);
      if (shared < SAME_CLAIM * Math.min(claim.end - claim.start, quote.end - quote.start)) return false;
      if (answer !== null) return claim.focus.some((focus) => overlaps(focus, answer));
      return claim.focus.every((focus) => contains(quote, focus)) && shared >= SAME_CLAIM * (claim.end - claim.start);
    })
    .sort((a, b) => Number(Boolean(a.proposed)) - Number(Boolean(b.proposed)) || share(b) - share(a))[0];
}

function common(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** A claim that no rule read: its answer is the figure, the time or the words that the model points to. */
function newClaim(gate: Gate, sentence: ReadSentence, quote: Quote, answer: Span | null): Claim | null {
  const { document, reading, reference } = gate;
  const inside = sentence.words.flatMap((word, at) => (contains(quote, word) ? [at] : []));
  const clause = clauseOf(sentence, quote, answer);
  const head = clause && sentence.words[clause.head];
  if (!clause || !head || inside.length === 0) return null;
  const quantities = sentence.quantities.filter((each) => contains(quote, each));
  const times = sentence.times.filter((each) => contains(quote, each));
  const subject = reference.subject(sentence, clause.subject);
  const { type, value, focus } = answerValue(quantities, times, answer) ?? {
    type: "event" as const,
    value: { is: "event" } as const,
    focus: answer ?? (contains(quote, head) ? head : quote),
  };
  const found: FoundAnswer = {
    clause: sentence.clauses.indexOf(clause),
    anchor: contains(quote, head) ? clause.head : (inside[0] ?? clause.head),
    polarity: clause.polarity,
    quantities,
    times,
    focus: [{ start: focus.start, end: focus.end }],
    answer: {
      type,
      property: head.lemma.toLowerCase(),
      unit: null,
      subject,
      about: reference.about(sentence, clause.subject),
      scope: reference.places(sentence, clause.own, clause.subject),
      terms: [...new Set([...reference.terms(sentence, inside), ...subject])],
      states: [],
      value,
    },
  };
  const before = document.sentences[document.sentences.indexOf(sentence) - 1];
  const termsOf = (read: ReadSentence) => reference.terms(read, [...read.words.keys()]);
  return claimAt(document, reading.sha256, sentence, clause, found, quote, {
    spoken: termsOf(sentence),
    before: before ? termsOf(before) : [],
  });
}

/** The clause that the answer stands in, else the one that most of the quote is of. */
function clauseOf(sentence: ReadSentence, quote: Quote, answer: Span | null): Clause | undefined {
  const words = (clause: Clause, span: Span) =>
    clause.own.filter((at) => {
      const word = sentence.words[at];
      return word !== undefined && overlaps(span, word);
    }).length;
  return [...sentence.clauses].sort(
    (a, b) => (answer ? words(b, answer) - words(a, answer) : 0) || words(b, quote) - words(a, quote),
  )[0];
}

/** The figure or time that the answer is, or, where no words are named, the only figure of the quote. */
function answerValue(
  quantities: readonly Span[],
  times: readonly Span[],
  answer: Span | null,
): (Pick<AnswerDraft, "type" | "value"> & { readonly focus: Span }) | null {
  const quantity = answer ? quantities.findIndex((each) => overlaps(each, answer)) : quantities.length === 1 ? 0 : -1;
  const figure = quantities[quantity];
  if (figure) return { type: "quantity", value: { is: "quantity", quantity }, focus: figure };
  const time = answer ? times.findIndex((each) => overlaps(each, answer)) : -1;
  const moment = times[time];
  return moment ? { type: "time", value: { is: "time", time }, focus: moment } : null;
}

/** The more cautious of the two: what either holds for irrealis is no evidence. */
function weighed(read: Modality, proposed: Modality): Modality {
  if (IRREALIS.has(read) || read === "denied") return read;
  if (IRREALIS.has(proposed) || proposed === "denied" || proposed === "alleged") return proposed;
  return read;
}

/** Those of the speakers whom the text names in these words. */
function spokenBy({ locator }: Gate, speakers: readonly string[]): Claim["attribution"] {
  return speakers
    .filter((name) => name.trim().length > 1 && locator.find(name).length > 0)
    .map((name) => ({ name: name.replace(/\s+/g, " ").trim(), cue: "", mode: "indirect" as const }));
}
