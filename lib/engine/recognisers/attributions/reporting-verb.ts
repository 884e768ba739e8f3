import { matchRuns } from "@/lib/engine/lexicon/run-index";
import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { REPORTING_VERBS } from "@/lib/engine/recognisers/attributions/cue-index";
import { speakerName } from "@/lib/engine/recognisers/attributions/speaker";
import { cover, overlaps, type Span } from "@/lib/engine/span";
import { childOf, childrenOf, isVerb, relation, subtree, type Tree } from "@/lib/engine/syntax/tree";

const SHORTEST_QUOTATION = 12; // shorter ones are quoted words, not speech

/** "X said that P", "P, X said", "“P,” said X", "X denied that P". */
export const reportingVerb: AttributionReader = {
  id: "reporting-verb",
  summary:
    "A verb of saying with its subject carries its complement, the clause it is set beside, or the quotations in its sentence.",
  read({ text, sentence, quotations, found: before }) {
    const spoken = quotations.filter((quotation) => quotation.end - quotation.start >= SHORTEST_QUOTATION);
    const found: FoundAttribution[] = [];
    sentence.words.forEach((word, at) => {
      if (!isVerb(word) || quotations.some((quotation) => overlaps(quotation, word))) return;
      if (before.some((attribution) => overlaps(attribution, word))) return;
      const match = matchRuns(REPORTING_VERBS, sentence.words, at, 1).at(-1);
      if (!match) return;
      const speakerHead = speakerOf(sentence, at);
      if (childOf(sentence, at, "aux:pass", "nsubj:pass") !== null) return;
      const speaker = speakerHead === null ? null : speakerName(text, sentence, speakerHead);
      if (speakerHead === null || speaker === null) return;
      const cue = match.words.map((index) => sentence.words[index]?.text).join(" ");
      const last = sentence.words[match.words.at(-1) ?? at] ?? word;
      const region = cover(spanOf(sentence, subtree(sentence, speakerHead)) ?? word, {
        start: word.start,
        end: last.end,
      });
      const answers = sentence.words[(match.words.at(-1) ?? at) + 1]?.text === ":";
      for (const { content, mode } of contents(sentence, at, spoken, match.value.modality === "denied" && !answers)) {
        found.push({
          ...outside(region, content),
          speaker,
          speakerHead,
          cue,
          mode,
          // "begs to differ: the road is open" tells what the speaker holds, not what he denies.
          modality: answers && match.value.modality === "denied" ? "reported" : match.value.modality,
          content,
        });
      }
    });
    return found;
  },
};

// Only the part of the region on the reporting side: a subject may hang on the wrong side of its quotation.
function outside(region: Span, content: Span): Span {
  if (!overlaps(region, content)) return { start: region.start, end: region.end };
  return region.start < content.start
    ? { start: region.start, end: content.start }
    : { start: Math.max(content.end, region.start), end: Math.max(content.end, region.end) };
}

function speakerOf(tree: Tree, verb: number): number | null {
  const own = childOf(tree, verb, "nsubj");
  if (own !== null) return relativeHead(tree, verb, own) ?? own;
  // Inverted after a quotation ("…," said the mayor) a subject is often parsed as the object.
  const object = childOf(tree, verb, "obj");
  const word = tree.words[verb];
  // "On Twitter Mr Day wrote that …": a name right before the verb that the parse has hung on something else.
  const before = tree.words[verb - 1];
  if (object === null && before?.upos === "PROPN" && word && relation(word) !== "parataxis") return verb - 1;
  const complement = childOf(tree, verb, "ccomp");
  const inverted = object !== null && object > verb && complement !== null && complement < verb;
  if (object !== null && word && (relation(word) === "parataxis" || inverted)) return object;
  if (word && relation(word) === "conj" && word.head >= 0) return childOf(tree, word.head, "nsubj");
  return null;
}

/** What "who" stands for: "the judge, who asked not to be named, denied …". */
function relativeHead(tree: Tree, verb: number, subject: number): number | null {
  const pronoun = tree.words[subject];
  const predicate = tree.words[verb];
  const relative = pronoun !== undefined && /^(?:who|which|that)$/.test(pronoun.text.toLowerCase());
  return relative && predicate && relation(predicate) === "acl" && predicate.head >= 0 ? predicate.head : null;
}

interface Content {
  readonly content: Span;
  readonly mode: "direct" | "indirect";
}

function contents(tree: Tree, verb: number, spoken: readonly Span[], denies: boolean): Content[] {
  const within = spoken.filter((quotation) => overlaps(quotation, tree));
  const complements = childrenOf(tree, verb, "ccomp", "parataxis", ...(denies ? ["xcomp", "obj"] : []));
  const colon = tree.words.findIndex(
    (candidate, at) => at > verb && at < verb + LONGEST_LEAD && candidate.text === ":",
  );
  const lead = tree.words[colon];
  const spans = lead
    ? [{ start: lead.end, end: tree.end }]
    : [...complements, ...toldTo(tree, verb)].flatMap((child) => spanOf(tree, subtree(tree, child)) ?? []);
  if (spans.length === 0) {
    // "denied on Friday that …": the complement hangs on the day.
    const that = tree.words.findIndex(
      (candidate, at) =>
        at > verb && at <= verb + LONGEST_LEAD && candidate.text === "that" && candidate.upos === "SCONJ",
    );
    const opening = tree.words[that];
    if (opening) spans.push({ start: opening.start, end: tree.end });
  }
  const word = tree.words[verb];
  if (spans.length === 0 && word && relation(word) === "parataxis" && word.head >= 0) {
    const rest = subtree(tree, word.head, (child) => child === verb);
    const span = spanOf(tree, rest);
    if (span) spans.push(...around(span, spanOf(tree, subtree(tree, verb))));
  }
  const direct = within.map((content): Content => ({ content: clip(content, tree), mode: "direct" }));
  const indirect = spans
    .filter((span) => !direct.some(({ content }) => overlaps(content, span)))
    .map((content): Content => ({ content, mode: "indirect" }));
  return [...direct, ...indirect];
}

const LONGEST_LEAD = 8; // words between the verb and a colon: "told reporters outside the court: …"

/** "told the inquiry he heard an alarm": the clause that a parse hangs on the person told. */
function toldTo(tree: Tree, verb: number): number[] {
  return childrenOf(tree, verb, "obj", "iobj").flatMap((person) =>
    childrenOf(tree, person, "acl").filter((clause) => childOf(tree, clause, "nsubj") !== null),
  );
}

/** What is left of a span when the reporting words are cut out of it: one piece or two. */
function around(span: Span, hole: Span | null): Span[] {
  if (!hole || !overlaps(span, hole)) return [span];
  return [
    { start: span.start, end: Math.min(hole.start, span.end) },
    { start: Math.max(hole.end, span.start), end: span.end },
  ].filter((piece) => piece.end - piece.start > 8);
}

function clip(span: Span, to: Span): Span {
  return { start: Math.max(span.start, to.start), end: Math.min(span.end, to.end) };
}

function spanOf(tree: Tree, indexes: readonly number[]): Span | null {
  const first = tree.words[indexes[0] ?? -1];
  const last = tree.words[indexes[indexes.length - 1] ?? -1];
  return first && last ? { start: first.start, end: last.end } : null;
}
