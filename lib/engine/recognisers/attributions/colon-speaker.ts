import type { ReadSentence } from "@/lib/engine/document";
import { words } from "@/lib/engine/lexicon/words";
import { nounAfter } from "@/lib/engine/recognisers/attributions/according-to";
import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { speakerKind } from "@/lib/engine/recognisers/attributions/may-speak";
import { speakerName } from "@/lib/engine/recognisers/attributions/speaker";
import { speakerBefore } from "@/lib/engine/recognisers/attributions/speaker-before";
import type { Span } from "@/lib/engine/span";
import { childOf, childrenOf } from "@/lib/engine/syntax/tree";

const LONGEST_LABEL = 22; // words before the colon
const SHORTEST_SPEECH = 12; // characters after it

/** Labels that no one speaks: "Photo:", "Update:". */
const NO_LABEL = new Set(
  words(`photo, photos, picture, pictures, video, watch, update, updated, correction, clarification, note, live, live blog, exclusive,
    breaking, analysis, opinion, explainer, factbox, timeline, map, chart, key points, in pictures, read more, see also, also read, more,
    source, sources, credit, byline, topics, tags, related, listen, contact, price, address, date, time, where, when, what,
    who, why, how, verdict, diary note, editor, editor's note, warning, alert, news, sport, weather, documents, document, text,
    results, result, score, analysis, comment, letter, letters, column, report, statement, facts, figures, numbers`),
);

/** What tells that the subject of the clause before a colon is about to speak: "was blunt:", "sees it otherwise:". */
const ANNOUNCES = new Set(
  words(`account, version, answer, reply, response, message, view, opinion, verdict, conclusion, explanation, theory, warning,
    diagnosis, position, line, word, words, story, doubt, certain, sure, convinced, adamant, positive, categorical, clear, plain,
    plainer, clearer, blunt, blunter, emphatic, firm, unequivocal, unmoved, unrepentant, defiant, sceptical, skeptical, terse, brief, brusque, curt, dry, frank, candid, categoric, exclude,
    rule, differ, disagree, dissent, contradict, object, demur, deny, dispute, dismiss, reject, scoff, counter, retort, insist, wave, waver, budge, otherwise, differently, contrary,
    estimate, reckon, believe, think, remember, recall, suspect, blame, point, time, patience, truck, statement, letter, note, figure, count,
    table, bulletin, testimony, evidence, report, finding, findings, advice, claim, argument, case, charge, complaint, explain,
    confirm, say, tell, write, add, warn, state, declare, announce, comment, note, ask, decide, conclude, promise, swear, admit, clarify`),
);

/** "Interior ministry: 200 held", "Dana Kerr, the health minister, to parliament: “…”", "The guild was blunt: the order came …". */
export const colonSpeaker: AttributionReader = {
  id: "colon-speaker",
  summary:
    "A speaker before a colon, alone (“Harbour office: …”) or in a clause that announces speech (“The guild was blunt: …”), carries what follows it.",
  read({ text, sentence, quotations, found }) {
    const inside = (at: Span) => quotations.some((span) => span.start <= at.start && at.end <= span.end);
    const colon = sentence.words.findIndex((word) => word.text === ":");
    const mark = sentence.words[colon];
    if (!mark || inside(mark) || colon === 0) return [];
    const content = { start: mark.end, end: endOf(sentence, quotations, mark.end) };
    if (content.end - content.start < SHORTEST_SPEECH) return [];
    if (found.some((other) => other.content.end > mark.end && other.content.start < content.end)) return [];
    const quoted = quotations.some((span) => span.start <= mark.end + 3 && span.start > mark.start);
    const speaker =
      owner(text, sentence, colon) ??
      label(text, sentence, colon, quoted) ??
      announced(text, sentence, colon) ??
      (quoted ? leadsIn(text, sentence, colon) : null);
    if (!speaker) return [];
    const first = sentence.words[0] ?? mark;
    const attribution: FoundAttribution = {
      start: speaker.label ? first.start : mark.start,
      end: mark.end,
      speaker: speaker.name,
      speakerHead: speaker.head,
      cue: ":",
      mode: quoted ? "direct" : "indirect",
      modality: "reported",
      content,
    };
    return [attribution];
  },
};

interface Labelled {
  readonly name: string;
  readonly head: number | null;
  readonly label: boolean;
}

/** What somebody's own words are called before a colon. */
const OWN_WORDS = new Set(
  words(`answer, reply, response, version, verdict, explanation, line, statement, figure, count, tally, estimate, total, list, account,
    story, message, position, word, claim, retort, comment, conclusion, finding, call, letter, email, e-mail, text, tweet, post`),
);

/** "The guild's answer: …", "the ministry's first figures: …", "Call from Bea in Lane End: …": whose the words are. */
function owner(text: string, sentence: ReadSentence, colon: number): Labelled | null {
  const { words: all } = sentence;
  const noun = all.findIndex((word, at) => at < colon && OWN_WORDS.has(word.lemma.toLowerCase()));
  // "Ada Kern texts from the gate: …" tells who writes, not from whom.
  const subject = all.slice(0, noun).some((word) => word.upos === "PROPN" || word.upos === "PRON");
  if (noun < 0 || colon > LONGEST_LABEL) return null;
  if (all.slice(0, colon).some((word) => /^(?:VBD|VBZ|VBP|MD)$/.test(word.xpos) || word.upos === "AUX")) return null;
  const possessor = childrenOf(sentence, noun, "nmod:poss").find((at) => at < noun);
  const sender = all[noun + 1]?.text === "from" && !subject ? nounAfter(sentence, noun + 2) : null;
  const head = possessor !== undefined && noun === colon - 1 ? possessor : sender;
  if (head === null || head >= colon || speakerKind(sentence, head) === null) return null;
  const name = speakerName(text, sentence, head);
  return name === null ? null : { name, head, label: true };
}

/** The words before the colon as a bare label that names a speaker: no finite verb in it. */
function label(text: string, sentence: ReadSentence, colon: number, quoted: boolean): Labelled | null {
  const { words: all } = sentence;
  let from = all.findIndex((word) => word.upos !== "NUM" && word.upos !== "PUNCT" && !/^\d/.test(word.text));
  for (let index = colon - 1; index > from; index--) if (/^[.;?!]$/.test(all[index]?.text ?? "")) from = index + 1;
  const before = all.slice(from, colon);
  if (before.length === 0 || before.length > LONGEST_LABEL) return null;
  if (before.some((word) => /^(?:VBD|VBZ|VBP|MD)$/.test(word.xpos) || word.upos === "AUX")) return null;
  // "A nurse coming back from the ward: “…”": what the one who speaks is doing.
  const stop = before.findIndex(
    (word, at) => word.text === "," || word.upos === "ADP" || (quoted && at > 0 && word.xpos === "VBG"),
  );
  const phrase = stop < 0 ? before : before.slice(0, stop);
  // "Ms Kern again, on the phone: …"
  while (phrase.length > 1 && phrase.at(-1)?.upos === "ADV") phrase.pop();
  if (
    phrase.length === 0 ||
    phrase.some((word) => /^(?:VERB|SCONJ|NUM|SYM)$/.test(word.upos) || /^[()]$/.test(word.text))
  )
    return null;
  const first = phrase[0];
  const last = phrase.at(-1);
  if (!first || !last) return null;
  const name = text.slice(first.start, last.end).replace(/^(?:the|a|an)\s+/i, "");
  if (NO_LABEL.has(name.toLowerCase()) || name.length > 80) return null;
  const heads = phrase
    .map((_, index) => from + index)
    .filter((index) => /^(?:NOUN|PROPN)$/.test(all[index]?.upos ?? ""));
  const head = heads.at(-1);
  if (head === undefined) return null;
  const named = sentence.names.find((one) => one.start < last.end && first.start < one.end);
  const kind = speakerKind(sentence, head);
  // "Bengaluru: …" is a dateline, "Toll: 40" a label: a name that nothing else makes a speaker needs its quotation.
  const heading = sentence.sentence.kind === "heading";
  const sure = named
    ? named.kind === "organisation" || named.kind === "person"
    : kind !== null && all[head]?.upos === "NOUN";
  const titled = !heading && phrase.length > 1 && named?.kind === "unknown";
  if (!(sure || titled || (quoted && kind !== null)) || (named?.kind === "place" && phrase.length === 1)) return null;
  if (kind === "document") return null;
  // "The minister, Ada Kern: …": the name behind the comma.
  const beside =
    stop < 0 || before[stop]?.text !== ","
      ? undefined
      : sentence.names.find((one) => one.start === before[stop + 1]?.start);
  const full = beside?.kind === "person" ? `${name}, ${beside.text}` : name;
  return { name: full.replace(/\s+/g, " "), head, label: true };
}

/** The subject of the clause before the colon, where that clause announces speech. */
function announced(text: string, sentence: ReadSentence, colon: number): Labelled | null {
  const { words: all } = sentence;
  const announces = all.some(
    (word, index) =>
      index < colon && (ANNOUNCES.has(word.lemma.toLowerCase()) || ANNOUNCES.has(word.text.toLowerCase())),
  );
  // "The province speaks of nature. Professor Day does not: …"
  const dissents = /^(?:not|n't|n’t)$/i.test(all[colon - 1]?.text ?? "") && all[colon - 2]?.upos === "AUX";
  if (dissents) return dissenter(text, sentence, colon);
  if (!announces) return null;
  const clause = sentence.clauses.find((one) => one.subject !== null && one.head < colon && one.subject < colon);
  if (!clause || clause.subject === null || clause.passive) return null;
  const kind = speakerKind(sentence, clause.subject);
  if (kind === null || kind === "document" || childOf(sentence, clause.head, "expl") !== null) return null;
  const name = speakerName(text, sentence, clause.subject);
  return name === null ? null : { name, head: clause.subject, label: false };
}

/** What is read, seen or shown before a colon: others' words may follow. */
const SHOWN = new Set(
  words(`read, see, find, hold, carry, wear, face, hear, receive, show, get, hang, display, pass, find, notice, spot, sing, play, watch,
    open, post, hand, give, bear, paint, scrawl, print, film, raise, wave, send, remember, quote, cite, translate, learn`),
);

/** "A spokesman, Ivo Lund, will not have it: “…”", "His wife sobbed: “…”": the person of whom the clause before a quotation tells. */
function leadsIn(text: string, sentence: ReadSentence, colon: number): Labelled | null {
  const clause = sentence.clauses.find((one) => one.head === sentence.root) ?? sentence.clauses[0];
  if (!clause || clause.subject === null || clause.subject > colon || clause.head > colon || clause.passive)
    return null;
  const verb = sentence.words[clause.head];
  const before = sentence.words.slice(0, colon);
  if (verb?.upos !== "VERB" || SHOWN.has(verb.lemma.toLowerCase())) return null;
  // "The mayor walked past a banner: “…”"
  if (before.some((_, at) => at > clause.head && speakerKind(sentence, at) === "document")) return null;
  if (
    before.some(({ lemma }) =>
      /^(?:banner|placard|sign|card|label|plaque|slogan|words?|board|wall|title)$/i.test(lemma),
    )
  )
    return null;
  // Whoever else is named behind the verb may be the one who speaks.
  const others = before.some(
    (word, at) => at > clause.head && word.upos === "PROPN" && speakerKind(sentence, at) === "person",
  );
  const kind = speakerKind(sentence, clause.subject);
  if (others || !(kind === "person" || /^(?:he|she)$/i.test(sentence.words[clause.subject]?.text ?? ""))) return null;
  const name = speakerName(text, sentence, clause.subject);
  return name === null ? null : { name, head: clause.subject, label: false };
}

/** The subject before "does not:". */
function dissenter(text: string, sentence: ReadSentence, colon: number): Labelled | null {
  const speaker = speakerBefore(sentence, colon - 3);
  const head = speaker.find((at) => /^(?:person|body)$/.test(speakerKind(sentence, at) ?? ""));
  const name = head === undefined ? null : speakerName(text, sentence, head);
  return head === undefined || name === null ? null : { name, head, label: true };
}

function endOf(sentence: Span, quotations: readonly Span[], from: number): number {
  const reaching = quotations.find(
    (span) => span.start >= from && span.start < sentence.end && span.end > sentence.end,
  );
  return reaching && reaching.start - from < 4 ? reaching.end : sentence.end;
}
