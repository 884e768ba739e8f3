import type { SourceInput, SourceReading } from "@/lib/engine/analysis";
import type { Attribution } from "@/lib/engine/attribution";
import type { Claim, Modality } from "@/lib/engine/claim";
import type { Clause, ClauseRole } from "@/lib/engine/clause";
import { contentId, sha256 } from "@/lib/engine/content-hash";
import type { Document, ReadSentence } from "@/lib/engine/document";
import type { WordNet } from "@/lib/engine/lexicon/word-net/word-net";
import { textShingles } from "@/lib/engine/linkers/find-copies";
import type { Models } from "@/lib/engine/models";
import { ANSWER_READERS } from "@/lib/engine/pipeline";
import { type Quote, quoteAt } from "@/lib/engine/quote";
import { readDocument } from "@/lib/engine/read-document";
import type { FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { askedCounts } from "@/lib/engine/recognisers/answers/asked-count";
import { isMoney } from "@/lib/engine/recognisers/answers/count-index";
import type { FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { createReference } from "@/lib/engine/recognisers/reference";
import { checkWorthiness } from "@/lib/engine/refiners/check-worthiness";
import { isDeniedAt } from "@/lib/engine/refiners/impersonal-denial";
import { hedgeIn, irrealisAt } from "@/lib/engine/refiners/modality";
import { rulingAt } from "@/lib/engine/refiners/ruling";
import { contains, overlaps, type Span } from "@/lib/engine/span";
import type { TimeSpan } from "@/lib/engine/time-span";
import { withMeanings } from "@/lib/engine/with-meanings";

/** Reads one source on its own: its claims in the order of the text, each once. Never throws on any text. */
export function readSource(source: SourceInput, models: Models): SourceReading {
  const reading = readingOf(readDocument(source, models), models.wordNet);
  return { ...reading, claims: withMeanings(reading.claims, source.text, models.encode) };
}

/** What the rules alone read of a document: its claims without their meanings. */
export function readingOf(document: Document, wordNet: WordNet): SourceReading {
  const { source } = document;
  const hash = sha256(source.text);
  const claims = new Map<string, Claim>();
  for (const claim of readClaims(document, hash, wordNet)) if (!claims.has(claim.id)) claims.set(claim.id, claim);
  return {
    sourceId: source.id,
    outlet: source.outlet,
    publishedAt: source.publishedAt,
    sha256: hash,
    chars: source.text.length,
    claims: [...claims.values()],
    shingles: textShingles(document.sentences.flatMap((sentence) => sentence.words.map((word) => word.text))),
  };
}

const ASIDE: ReadonlySet<ClauseRole> = new Set<ClauseRole>(["relative", "adverbial", "participial"]);

/** Sentences whose figures one that stands alone may take up, and those to which one goes back that calls itself a figure. */
const NEAR = 2;
const FAR = 8;

/** The claims of a document that has been read; `hash` is its text's. */
export function readClaims(document: Document, hash: string, wordNet: WordNet): Claim[] {
  const reference = createReference(document.source.text, document.sentences);
  const publishedYear = document.source.publishedAt?.slice(0, 4) ?? null;
  let previous: readonly FoundAnswer[] = [];
  let before: readonly string[] = [];
  const currency = onlyCurrency(document.sentences);
  let given: readonly (readonly FoundAnswer[])[] = [];
  return document.sentences.flatMap((sentence) => {
    const found: FoundAnswer[] = [];
    const asked = askedCounts(sentence, reference);
    const context = {
      text: document.source.text,
      sentence,
      reference,
      wordNet,
      publishedYear,
      currency,
      previous,
      counts: given.slice(-NEAR).flat().concat(asked),
      olderCounts: given.slice(0, -NEAR).flat(),
      attributions: document.attributions.filter((attribution) => contains(sentence, attribution)),
    };
    for (const reader of ANSWER_READERS) found.push(...reader.read({ ...context, found }));
    given = [...given.slice(1 - FAR), found.filter(({ answer }) => answer.type === "quantity").concat(asked)];
    previous = found.map((answer) => ({
      ...answer,
      aside: ASIDE.has(sentence.clauses[answer.clause]?.role ?? "main"),
    }));
    const spoken = reference.terms(sentence, [...sentence.words.keys()]);
    const surroundings = { spoken, before };
    before = spoken;
    return found.flatMap((answer) => claimOf(document, hash, sentence, answer, surroundings) ?? []);
  });
}

function onlyCurrency(sentences: readonly ReadSentence[]): string | null {
  const units = sentences.flatMap(({ quantities }) => quantities.flatMap(({ unit }) => unit?.split("-per-")[0] ?? []));
  const [currency, other] = new Set(units.filter(isMoney));
  return currency !== undefined && other === undefined ? currency : null;
}

/** The content words of a claim's whole sentence, and of the one before. */
export interface Surroundings {
  readonly spoken: readonly string[];
  readonly before: readonly string[];
}

function claimOf(
  document: Document,
  hash: string,
  sentence: ReadSentence,
  found: FoundAnswer,
  surroundings: Surroundings,
): Claim | null {
  const clause = sentence.clauses[found.clause];
  const quote = clause && spanOfClaim(document, sentence, clause, found);
  return clause && quote ? claimAt(document, hash, sentence, clause, found, quote, surroundings) : null;
}

/** The claim that a quote makes with the answer that was found in it: who says it, how surely, and what it names. */
export function claimAt(
  document: Document,
  hash: string,
  sentence: ReadSentence,
  clause: Clause,
  found: FoundAnswer,
  quote: Quote,
  { spoken, before }: Surroundings,
): Claim {
  const chain = chainOf(document.attributions, quote);
  const anchor = sentence.words[found.anchor];
  const denier = document.attributions.find(
    (link) => link.modality === "denied" && contains(quote, link) && anchor && contains(link, anchor),
  );
  const within = (span: Span) => contains(quote, span);
  const times = found.times.length > 0 ? found.times : timesOf(sentence, quote, chain);
  // What somebody only believes is not on the calendar.
  const believed = chain.some((link) => link.modality === "alleged");
  const dated =
    !believed &&
    sentence.times.some((time) => within(time) && (time.precision === "day" || time.precision === "month"));
  const modality: Modality =
    (found.denies || isDeniedAt(sentence, found.anchor) ? "denied" : null) ??
    rulingAt(sentence, found) ??
    irrealisAt(sentence, found.anchor, dated) ??
    weightiest(chain) ??
    hedgeIn(sentence, clause) ??
    (chain.length > 0 ? "reported" : "asserted");
  const names = sentence.names.filter(within);
  const value = JSON.stringify([found.answer.type, found.answer.property, found.answer.value, found.focus]);
  return {
    ...quote,
    id: contentId("claim", document.source.id, hash, quote.start, quote.end, value),
    sourceId: document.source.id,
    sentence: { start: sentence.start, end: sentence.end },
    // Of a refusal or denial itself ("the bank rejects that") the one who denies is the one who says so.
    attribution: (chain.length === 0 && denier ? [denier] : chain).map(toAttribution),
    modality,
    polarity: found.polarity,
    quantities: found.quantities.length > 0 ? found.quantities : sentence.quantities.filter(within),
    times,
    places: names.flatMap((name) => (name.kind === "place" ? [name.text] : [])),
    actors: names.flatMap((name) => (name.kind === "person" || name.kind === "organisation" ? [name.text] : [])),
    checkWorthiness: checkWorthiness(sentence, clause, found, modality),
    focus: found.focus,
    answer: { ...found.answer, around: spoken.filter((term) => !found.answer.terms.includes(term)), before },
  };
}

/**
 * The times that the quote names; where it names none, when it was said ("said on Friday that 30 had left"), then when the
 * entry of a running report was written.
 */
function timesOf(sentence: ReadSentence, quote: Quote, chain: readonly FoundAttribution[]): readonly TimeSpan[] {
  const own = sentence.times.filter((time) => contains(quote, time));
  if (own.length > 0) return own;
  const said = sentence.times.filter((time) => chain.some((link) => datesSaying(link, time)));
  return said.length === 0 && sentence.entry ? [sentence.entry] : said;
}

/** How many characters may part a verb of saying and its time: "said late on". */
const TO_ITS_TIME = 10;

/** Whether a time stands with the words that say who said it, beside what was said. */
function datesSaying({ start, end, content }: FoundAttribution, time: TimeSpan): boolean {
  if (overlaps(content, time)) return false;
  return time.start >= start && time.start <= Math.max(end + TO_ITS_TIME, start < content.start ? content.start : end);
}

/** A denial anywhere in the chain decides; then what makes it a plan or a wish; then a word that doubts. */
function weightiest(chain: readonly FoundAttribution[]): Modality | null {
  const order = ["denied", "wish", "forecast", "conditional", "alleged"] as const;
  return order.find((modality) => chain.some((link) => link.modality === modality)) ?? null;
}

/** Who says a quote, innermost speaker first, by what was found in its document. */
export function attributionOf(attributions: readonly FoundAttribution[], quote: Quote): Attribution[] {
  return chainOf(attributions, quote).map(toAttribution);
}

function toAttribution({ speaker, cue, mode }: FoundAttribution): Attribution {
  return { name: speaker, cue, mode };
}

/** Everybody who carries the quote, innermost first; each speaker once. */
function chainOf(attributions: readonly FoundAttribution[], quote: Quote): FoundAttribution[] {
  const carrying = attributions.filter((link) => carries(attributions, link, quote));
  carrying.sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start));
  return carrying.filter((link, order) => carrying.findIndex((other) => other.speaker === link.speaker) === order);
}

/** Whether the pieces that one tag carries make up most of the quote, the tag itself left out of it. */
function carries(attributions: readonly FoundAttribution[], link: FoundAttribution, quote: Quote): boolean {
  if (common(link.content, quote) === 0) return false;
  const pieces = attributions.filter(
    ({ start, end, speaker }) => start === link.start && end === link.end && speaker === link.speaker,
  );
  const carried = pieces.reduce((sum, { content }) => sum + common(content, quote), 0);
  // What is denied must itself be most of the quote: "rejected the offer" tells what was done with the offer.
  const tag = link.modality === "denied" ? 0 : common(link, quote);
  return carried >= 0.6 * (quote.end - quote.start - tag);
}

function common(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export const LONGEST_QUOTE = 400;

/** The clause without the words that only say who says so; the focus always stays inside. */
function spanOfClaim(document: Document, sentence: ReadSentence, clause: Clause, found: FoundAnswer): Quote | null {
  let { start, end } = clause;
  for (const { start: from, end: to } of document.attributions) {
    if (
      !overlaps({ start, end }, { start: from, end: to }) ||
      found.focus.some((span) => overlaps(span, { start: from, end: to }))
    )
      continue;
    if (from <= start + 1) start = Math.max(start, to);
    else if (to >= end - 1) end = Math.min(end, from);
  }
  for (const span of found.focus) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  if (end - start > LONGEST_QUOTE) {
    const [focus] = found.focus;
    if (focus) {
      start = Math.max(start, focus.start - LONGEST_QUOTE / 2);
      end = Math.min(end, Math.max(focus.end, start + LONGEST_QUOTE));
    }
  }
  const trimmed = quoteAt(document.source.text, {
    start: Math.max(start, sentence.start),
    end: Math.min(end, sentence.end),
  });
  if (!trimmed) return null;
  const edges = /^[\s,;:–—-]+|[\s,;:–—-]+$/g;
  const lead = trimmed.quote.match(/^[\s,;:–—-]+/)?.[0].length ?? 0;
  const text = trimmed.quote.replace(edges, "");
  return text.length > 2 ? { start: trimmed.start + lead, end: trimmed.start + lead + text.length, quote: text } : null;
}
