import type { ReadSentence } from "@/lib/engine/document";
import type { ReportingCue } from "@/lib/engine/lexicon/cue";
import { matchRuns, type RunMatch } from "@/lib/engine/lexicon/run-index";
import { words } from "@/lib/engine/lexicon/words";
import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { MANNERS_OF_SPEECH, REPORTING_VERBS } from "@/lib/engine/recognisers/attributions/cue-index";
import { isSpeakerName, speakerKind } from "@/lib/engine/recognisers/attributions/may-speak";
import { speakerName } from "@/lib/engine/recognisers/attributions/speaker";
import { speakerBefore } from "@/lib/engine/recognisers/attributions/speaker-before";
import { accused, misread } from "@/lib/engine/recognisers/attributions/unparsed-content";
import { cover, overlaps, type Span } from "@/lib/engine/span";
import { childOf, childrenOf, isVerb, prepositionOf, relation, subtree, type Tree } from "@/lib/engine/syntax/tree";

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
      const match = longest(matchRuns(REPORTING_VERBS, sentence.words, at, 2)) ?? uttered(sentence, at);
      if (!match || refuses(sentence, at)) return;
      // "is convinced that": what the copula hangs on has the subject and the clause.
      const anchor = /^(?:cop|aux)$/.test(relation(word)) && match.words.includes(word.head) ? word.head : at;
      const speakerHead =
        namedAside(sentence, at) ??
        speakerOf(sentence, anchor) ??
        clauseSubject(sentence, anchor) ??
        besideHead(sentence, at);
      if (childOf(sentence, at, "aux:pass", "nsubj:pass") !== null) {
        found.push(...passive(text, sentence, at, match.value));
        return;
      }
      const speaker = speakerHead === null ? null : speakerName(text, sentence, speakerHead);
      if (
        speakerHead === null ||
        speaker === null ||
        !isSpeakerName(speaker) ||
        /^(?:nobody|no one|none)\b/i.test(speaker)
      )
        return;
      const after = speakerHead > at;
      if ((after || EVIDENTIAL.has(match.value.lemma)) && speakerKind(sentence, speakerHead) === null) return;
      const cue = match.words.map((index) => sentence.words[index]?.text).join(" ");
      const last = sentence.words[match.words.at(-1) ?? at] ?? word;
      const region = cover(spanOf(sentence, subtree(sentence, speakerHead)) ?? word, {
        start: word.start,
        end: last.end,
      });
      const answers = sentence.words[(match.words.at(-1) ?? at) + 1]?.text === ":";
      const denies = match.value.modality === "denied" && !answers;
      for (const { content, mode } of contents(sentence, [...new Set([anchor, at, ...match.words])], spoken, denies)) {
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

/** "Rumours of a sale were dismissed by the bank": the agent says it of the subject. */
function passive(text: string, sentence: ReadSentence, verb: number, cue: ReportingCue): FoundAttribution[] {
  const agent = childrenOf(sentence, verb, "obl").find((at) => prepositionOf(sentence, at) === "by");
  const subject = childOf(sentence, verb, "nsubj:pass", "csubj:pass");
  const word = sentence.words[verb];
  if (agent === undefined || subject === null || !word || speakerKind(sentence, agent) === null) return [];
  const told =
    cue.modality === "denied" ||
    /^(?:confirm|report|announce|acknowledge|admit|verify|state|record|estimate|put at|count)$/.test(cue.lemma);
  const speaker = speakerName(text, sentence, agent);
  const span = spanOf(sentence, subtree(sentence, subject));
  if (!told || !span || speaker === null || !isSpeakerName(speaker)) return [];
  // Of a confirmation the whole clause is the agent's; a denial turns round only what its subject says.
  const content = cue.modality === "denied" ? span : { start: span.start, end: word.end };
  return [
    {
      start: word.start,
      end: word.end,
      speaker,
      speakerHead: agent,
      cue: word.text,
      mode: "indirect",
      modality: cue.modality,
      content,
    },
  ];
}

/** Verbs that things do too ("the shift suggests that"): of these only what may speak is the subject. */
const EVIDENTIAL = new Set(
  words(`show, suggest, indicate, imply, reveal, signal, underline, underscore, highlight, find, confirm, attest, reflect,
    belie, decide, claim, read, note, hear, learn, establish, determine, portray, hint, express, detail, question, contradict, bode, portend,
    augur, echo, mark, threaten, promise, mean, project, break in, come back, speak, talk, answer, respond, counter, repeat,
    intervene, continue, go on, add, second, relate, convey, cite, outline, refer to, attribute, cast doubt on, disprove,
    betray, give the lie to, plan, expect, call for, demand, invite, order, feel, gather, specify, guarantee`),
);

/** "would not say that", "declined to confirm that": nothing is said. */
function refuses(tree: Tree, verb: number): boolean {
  const negated = childrenOf(tree, verb, "advmod").some((at) =>
    /^(?:not|n't|n’t|never)$/i.test(tree.words[at]?.text ?? ""),
  );
  const governor = tree.words[tree.words[verb]?.head ?? -1];
  const word = tree.words[verb];
  const declined =
    word !== undefined && relation(word) === "xcomp" && /^(?:decline|refuse)$/i.test(governor?.lemma ?? "");
  return declined || (negated && !/^(?:confirm|deny|rule)$/i.test(word?.lemma ?? ""));
}

/** "crowed that they had won": a manner of speaking carries a clause with "that". */
function uttered(tree: Tree, verb: number): RunMatch<ReportingCue> | undefined {
  const clause = childOf(tree, verb, "ccomp");
  const that = clause === null ? null : childOf(tree, clause, "mark");
  return that !== null && tree.words[that]?.text === "that"
    ? longest(matchRuns(MANNERS_OF_SPEECH, tree.words, verb))
    : undefined;
}

function longest<T extends { readonly words: readonly number[] }>(matches: readonly T[]): T | undefined {
  return matches.reduce<T | undefined>(
    (best, one) => (best && best.words.length >= one.words.length ? best : one),
    undefined,
  );
}

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
  if (word && relation(word) === "conj" && word.head >= 0) {
    // "the valley was told to stay, and then told that …": was told, too.
    const again = word.lemma === tree.words[word.head]?.lemma;
    if ((word.xpos === "VBN" || again) && childOf(tree, word.head, "aux:pass") !== null) return null;
    const shared = childOf(tree, word.head, "nsubj");
    return shared === null ? null : (relativeHead(tree, word.head, shared) ?? shared);
  }
  // "…, telling its staff that no jobs would go": the one who did the rest says so.
  const beside =
    word !== undefined &&
    word.xpos === "VBG" &&
    !/^(?:cite|quote)$/i.test(word.lemma) &&
    relation(word) === "advcl" &&
    word.head >= 0;
  if (beside && childOf(tree, verb, "mark") === null) return childOf(tree, word.head, "nsubj");
  return null;
}

/** The subject that the clause was given where the parse names none: a name right before, or one who may speak. */
function clauseSubject(sentence: ReadSentence, verb: number): number | null {
  const word = sentence.words[verb];
  const clause = sentence.clauses.find((one) => one.head === verb);
  const called = childOf(sentence, verb, "vocative");
  // "when asked about the storm": whom others ask.
  if (/^(?:when|if|once|as|after|before)$/i.test(sentence.words[verb - 1]?.text ?? "")) return null;
  if (called !== null && called < verb && sentence.words[called]?.upos === "PROPN") return called;
  if (
    !clause ||
    clause.subject === null ||
    !word ||
    !/^(?:VBD|VBZ|VBP)$/.test(word.xpos) ||
    clause.role === "participial"
  )
    return null;
  return clause.subject < verb && speakerKind(sentence, clause.subject) !== null ? clause.subject : null;
}

/** "For the owner, Galt Lines, its insurer, said …": the noun before an apposition that the verb stands right behind. */
function besideHead(sentence: ReadSentence, verb: number): number | null {
  // "the owner, Galt Lines, disclosed that …" may be read as a participle.
  const finite = /^VB[DZP]$/.test(sentence.words[verb]?.xpos ?? "") || childOf(sentence, verb, "ccomp") !== null;
  if (!finite || sentence.words[verb - 1]?.text !== ",") return null;
  const speaker = speakerBefore(sentence, verb - 1);
  const spoken = (at: number) =>
    /^(?:NOUN|PROPN)$/.test(sentence.words[at]?.upos ?? "") && speakerKind(sentence, at) !== null;
  return speaker.find(spoken) ?? null;
}

/** "the owner, whose director, Piers Lund, told …": a name between commas right before the verb, where the parse has another subject. */
function namedAside(sentence: ReadSentence, verb: number): number | null {
  const own = childOf(sentence, verb, "nsubj");
  const last = sentence.words[verb - 2];
  const named = last !== undefined && sentence.names.some(({ kind, end }) => kind === "person" && end === last.end);
  return own === null && named ? besideHead(sentence, verb) : null;
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

/** What the verb, or another word of its run ("let it be known that"), carries. */
function contents(tree: ReadSentence, run: readonly number[], spoken: readonly Span[], denies: boolean): Content[] {
  const verb = run[0] ?? 0;
  const within = spoken.filter((quotation) => overlaps(quotation, tree));
  const complements = run
    .flatMap((at) =>
      childrenOf(tree, at, "ccomp", ...(at === verb ? ["parataxis"] : ["acl"]), ...(denies ? ["xcomp", "obj"] : [])),
    )
    .filter((child) => !run.includes(child) && !behindSemicolon(tree, child));
  const colon = tree.words.findIndex(
    (candidate, at) => at > verb && at < verb + LONGEST_LEAD && candidate.text === ":",
  );
  const lead = tree.words[colon];
  const spans = lead
    ? [{ start: lead.end, end: tree.end }, ...complements.flatMap((child) => upTo(tree, child, lead.start))]
    : [...complements, ...toldTo(tree, verb)].flatMap((child) => spanOf(tree, subtree(tree, child)) ?? []);
  if (spans.length === 0 && !denies) spans.push(...pronounced(tree, verb));
  if (spans.length === 0) {
    // "denied on Friday that …": the complement hangs on the day.
    const that = tree.words.findIndex(
      (candidate, at) =>
        at > verb &&
        at <= verb + LONGEST_LEAD &&
        candidate.text === "that" &&
        (candidate.upos === "SCONJ" || relation(candidate) === "mark"),
    );
    const opening = tree.words[that];
    if (opening) spans.push({ start: opening.start, end: tree.end });
  }
  if (spans.length === 0) spans.push(...accused(tree, verb), ...misread(tree, verb));
  if (spans.length === 0) spans.push(...spokenOf(tree, run, denies));
  const word = tree.words[verb];
  const apart = behindSemicolon(tree, verb);
  if (spans.length === 0 && word && relation(word) === "parataxis" && word.head >= 0 && !apart) {
    const rest = subtree(tree, word.head, (child) => child === verb);
    const span = spanOf(tree, rest);
    if (span) spans.push(...around(span, spanOf(tree, subtree(tree, verb))));
  }
  const quoted = within.map((content) => clip(content, tree));
  // "concedes that “a valve” was open": quoted words inside what is said belong to the whole of it.
  const indirect = spans
    .filter((span) => span.end > span.start)
    .map((span): Content => {
      const inside = quoted.filter((quotation) => overlaps(quotation, span));
      return { content: inside.reduce(cover, span), mode: inside.length > 0 ? "direct" : "indirect" };
    });
  const direct = quoted
    .filter((quotation) => !indirect.some(({ content }) => overlaps(content, quotation)))
    .map((content): Content => ({ content, mode: "direct" }));
  return [...direct, ...indirect];
}

/** "The union demands more; the board says …": a sentence of its own. */
function behindSemicolon(tree: Tree, child: number): boolean {
  const first = subtree(tree, child)[0] ?? child;
  return [first - 1, first].some((at) => tree.words[at]?.text === ";");
}

/** The part of a complement that stands before an offset. */
function upTo(tree: Tree, complement: number, end: number): Span[] {
  const span = spanOf(tree, subtree(tree, complement));
  return span && span.start + 8 < end ? [{ start: span.start, end: Math.min(span.end, end) }] : [];
}

const LONGEST_LEAD = 8; // words between the verb and a colon: "told reporters outside the court: …"

/** "told the inquiry he heard an alarm": the clause that a parse hangs on the person told. */
function toldTo(tree: Tree, verb: number): number[] {
  return childrenOf(tree, verb, "obj", "iobj").flatMap((person) =>
    childrenOf(tree, person, "acl").filter((clause) => childOf(tree, clause, "nsubj") !== null),
  );
}

/** "warned of floods", "hinted at a strike": what the preposition brings. */
function spokenOf(tree: ReadSentence, run: readonly number[], denies: boolean): Span[] {
  const verb = run[0] ?? 0;
  const last = Math.max(...run);
  const of = tree.words.findIndex((word, at) => at > verb && at <= verb + 4 && word.text === "of");
  const speaks = /^(?:write|speak|tell|warn|talk|complain|hear|report)$/i.test(tree.words[verb]?.lemma ?? "");
  const between = tree.words.slice(verb + 1, of);
  const timed = between.every((word) => tree.times.some((time) => overlaps(time, word)) || word.upos === "ADP");
  const opening = tree.words[of];
  // "wrote on Friday of missing parts": the parse hangs what was written on the day.
  // "told this paper of hearing it fall"
  const told = /^(?:tell|speak)$/i.test(tree.words[verb]?.lemma ?? "") && tree.words[of + 1]?.xpos === "VBG";
  if (of > 0 && speaks && (timed || told) && opening) return [{ start: opening.start, end: tree.end }];
  return childrenOf(tree, verb, "obl", "obj").flatMap((child) => {
    if (run.includes(child) || child < verb) return [];
    const preposition = prepositionOf(tree, child) ?? "";
    const about = /^(?:of|about)$/.test(preposition) && childOf(tree, verb, "obj") === null;
    return about || (denies && child > last) ? (spanOf(tree, subtree(tree, child)) ?? []) : [];
  });
}

const PRONOUNCES = new Set(
  words(
    "declare, pronounce, proclaim, deem, consider, brand, label, describe, regard, call, characterise, characterize",
  ),
);

/** "describes the wall as a ruin"; "declared a holiday from Monday" pronounces nothing. */
function asWhat(tree: Tree, verb: number): number | null {
  return childrenOf(tree, verb, "obl").find((at) => prepositionOf(tree, at) === "as") ?? null;
}

/** "declares the matter a scandal": the thing and what it is pronounced to be. */
function pronounced(tree: ReadSentence, verb: number): Span[] {
  const lemma = tree.words[verb]?.lemma.toLowerCase() ?? "";
  const object = childOf(tree, verb, "obj");
  const named = childOf(tree, verb, "xcomp", "iobj") ?? childrenOf(tree, verb, "obj")[1] ?? asWhat(tree, verb);
  if (!PRONOUNCES.has(lemma) || object === null || named === null) return [];
  const first = tree.words[Math.min(subtree(tree, object)[0] ?? object, subtree(tree, named)[0] ?? named)];
  const last = tree.words[subtree(tree, named).at(-1) ?? named];
  return first && last && first.start < last.end ? [{ start: first.start, end: last.end }] : [];
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
