import type { ReadSentence } from "@/lib/engine/document";
import { indexRuns, matchRuns } from "@/lib/engine/lexicon/run-index";
import { words } from "@/lib/engine/lexicon/words";
import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { speakerKind } from "@/lib/engine/recognisers/attributions/may-speak";
import { speakerName } from "@/lib/engine/recognisers/attributions/speaker";
import { speakerBefore } from "@/lib/engine/recognisers/attributions/speaker-before";
import { overlaps } from "@/lib/engine/span";
import { childrenOf, isVerb } from "@/lib/engine/syntax/tree";

const index = (list: string) => indexRuns(words(list).map((verb) => [verb, true] as const));

/** Verbs of counting and finding: whoever may speak says so, with or without a figure. */
const FINDS =
  index(`estimate, register, record, make it, report, measure, tally, name, trace, blame, find, confirm, identify,
  certify, verify, diagnose, conclude, put down to, compile, log, point at, point the finger at, attribute, ascribe, date, set down to, reckon, calculate, compute, suspect, locate, pinpoint, situate`);

/** Those that say so only of a figure: "lists 18", "will not budge from 40", "owns up to seven". */
const FIGURES =
  index(`count, list, put, place, give, have, lodge, log, mention, speak of, talk of, stick to, stick with, stick by, stand by,
  hold to, hold at, hold by, keep to, cling to, own up to, admit to, budge from, shift from, move from, admit, establish, settle on, settle for, arrive at, come up with,
  come to, go with, allow for, leave, set, assess, credit, award, project, quote, cite, publish, show, contain, concede, acknowledge, tot up,
  add up, rate, value, price, number, total, raise, lower, lift, cut, revise, trim, update, bring, increase, reduce, double, treble, triple, halve, correct, accept, get, derive,
  recognise, recognize, document, declare, notify, post, note, grant, see, track, map, enter, own to, confess to, speak only of, plump for,
  insist on, maintain, persist with, say, adhere to, work on, repeat, stand at, remain at, stay at, total up, model, evoke, book`);

/** What a writing does: "the letter lists", "the army's tally runs to 300". */
const WRITES =
  index(`say, state, list, record, show, run to, have, put, give, note, mention, name, set out, set, describe, reveal, contain, register,
  count, speak of, place, read, log, award, stand at, come to, include, confirm, suggest, indicate, blame, trace, cite, quote, estimate, bear out,
  foresee, provide, require, order, forbid, call for, promise, warn, allege, claim, deny, accuse, report, find, conclude, rule, tell, make, leave, allow,
  hold, stop at, end at, extend to, amount to, go up to, reach, tally, total, detail, specify, identify, certify, attest, date, measure, make it`);

/** Verbs that move a figure: only a figure of the speaker's own is told by them. */
const MOVES = new Set(
  words(
    "raise, lower, lift, cut, revise, trim, update, bring, increase, reduce, double, treble, triple, halve, correct, set, see",
  ),
);
const FIGURE_NOUNS =
  /^(?:figure|toll|count|estimate|tally|total|number|dead|wounded|injured|missing|loss|losses|displaced|tallies|figures|magnitude|price|value|cost|damage|turnout|score|reckoning|estimates|forecast|list)$/i;

/** People whom a report counts: they tell no figures. */
const VICTIMS = new Set(
  words(
    "life, nobody, soul, victim, casualty, dead, injured, wounded, fatality, body, corpse, child, passenger, prisoner, detainee, people, person",
  ),
);
/** Writings that hold rather than report, and counts that are the outlet's own. */
const STANDING = new Set(
  words(
    "law, act, bill, order, number, toll, count, figure, sign, number, list, book, page, contract, agreement, treaty, decision, video, footage, image, tape, recording, model, sensor, gauge, buoy, radar, seismograph, seismometer, instrument, camera, thermometer, meter, recorder",
  ),
);
const WIDEST_GAP = 5; // words between a verb and its particle: "put the whole of the loss down to"
const TELLS_IT = /^(?:report|say|tell|state|confirm|note|mention)$/i;

/** "The ministry puts the dead at 80", "the union's roll comes to 12 names": who counts, says. */
export const countingVerb: AttributionReader = {
  id: "counting-verb",
  summary:
    "Somebody who counts, lists, measures or stands by a figure is the one who says so, and so is a writing: “the ministry puts the dead at 80”, “the union's roll comes to 12 names”.",
  read({ text, sentence, quotations, found }) {
    return sentence.clauses.flatMap((clause): FoundAttribution[] => {
      const verb = sentence.words[clause.head];
      const before = sentence.words[clause.head - 1];
      // "The damage he puts at …": the pronoun right before the verb, whatever the parse makes of it.
      const fronted = before !== undefined && /^(?:he|she|they)$/i.test(before.text);
      const subject =
        fronted || mistagged(sentence, clause.head)
          ? clause.head - 1
          : (clause.subject ?? beforeAside(sentence, clause.head) ?? rightBefore(sentence, clause.head));
      if (!verb || subject === null || clause.passive || !(isVerb(verb) || mistagged(sentence, clause.head))) return [];
      const kind = speakerKind(sentence, subject);
      if (kind === null || quotations.some((quotation) => overlaps(quotation, verb))) return [];
      if (kind === "person" && VICTIMS.has(sentence.words[subject]?.lemma.toLowerCase() ?? "")) return [];
      const figured =
        sentence.quantities.some((quantity) => overlaps(quantity, { start: verb.end, end: clause.end })) ||
        clause.own.some((at) => at > clause.head && sentence.words[at]?.upos === "NUM");
      if (!tells(sentence, clause.head, subject, kind, figured, clause.own)) return [];
      if (
        found.some(
          (other) =>
            overlaps(other, verb) ||
            (!/^(?:citing|quoting)$/.test(other.cue) && overlaps(other.content, verb) && TELLS_IT.test(verb.lemma)),
        )
      )
        return [];
      // "says Ann Day of the Red Cross, who puts …": she who has just been heard.
      const word = sentence.words[subject];
      // "the institute, whose buoy recorded …": whom the writing or instrument belongs to.
      const owner = whoseOwner(sentence, clause.head, subject);
      const told = clause.role === "relative" && word ? found.find((other) => overlaps(other, word)) : undefined;
      const speaker = told?.speaker ?? speakerName(text, sentence, owner ?? subject);
      if (speaker === null) return [];
      // The verb belongs to the claim here ("lists 381"), so the attribution takes no stretch of its own away from it.
      return [
        {
          start: verb.start,
          end: verb.start,
          speaker,
          speakerHead: owner ?? subject,
          cue: verb.text,
          mode: "indirect",
          modality: "reported",
          content: { start: clause.start, end: clause.end },
        },
      ];
    });
  },
};

function whoseOwner(sentence: ReadSentence, verb: number, subject: number): number | null {
  const whose = childrenOf(sentence, subject, "nmod:poss").some((at) =>
    /^whose$/i.test(sentence.words[at]?.text ?? ""),
  );
  const head = sentence.words[verb]?.head ?? -1;
  return whose && head >= 0 && speakerKind(sentence, head) !== null ? head : null;
}

/** "The company, which runs the port, puts …": whom an aside right before the verb is about. */
function beforeAside(sentence: ReadSentence, verb: number): number | null {
  const { words: all } = sentence;
  if (all[verb - 1]?.text !== "," || !/^VB[DZP]$/.test(all[verb]?.xpos ?? "")) return null;
  const opens = all.findLastIndex((word, at) => at < verb - 1 && word.text === ",");
  return opens > 0 && /^(?:who|which)$/i.test(all[opens + 1]?.text ?? "") ? opens - 1 : null;
}

/** "Wait: Ada Kern of the guild makes it nine": the noun phrase between a stop and the verb, where the parse hangs it elsewhere. */
function rightBefore(sentence: ReadSentence, verb: number): number | null {
  if (!/^VB[DZP]$/.test(sentence.words[verb]?.xpos ?? "")) return null;
  return (
    speakerBefore(sentence, verb - 1).find((at) => /^(?:NOUN|PROPN)$/.test(sentence.words[at]?.upos ?? "")) ?? null
  );
}

/** Verbs of handling, that count only with a value or the name of a figure. */
const HANDLES = new Set(
  words(
    "put, place, leave, give, grant, post, hold, lodge, enter, keep, see, declare, accept, publish, show, contain, carry",
  ),
);

function nearFigure(sentence: ReadSentence, at: number): boolean {
  return sentence.words.slice(at + 1, at + 5).some((word) => word.upos === "NUM");
}

/** "The clinic counts 12 cases" with a noun made of the verb: a figure follows it, and one who may speak stands before it. */
function mistagged(sentence: ReadSentence, head: number): boolean {
  const word = sentence.words[head];
  const next = sentence.words[head + 1];
  const before = sentence.words[head - 1];
  return (
    word?.upos === "NOUN" &&
    /s$/.test(word.text) &&
    next?.upos === "NUM" &&
    /^(?:NOUN|PROPN)$/.test(before?.upos ?? "") &&
    speakerKind(sentence, head - 1) === "body"
  );
}

/** "The warden says a quarter past two." */
function clockBehind(sentence: ReadSentence, head: number): boolean {
  const next = sentence.words[head + 1];
  const end = sentence.words.at(-1);
  return sentence.times.some(
    (time) =>
      next !== undefined &&
      end !== undefined &&
      time.precision === "minute" &&
      time.start <= next.end + 1 &&
      time.start >= next.start &&
      time.end >= end.start,
  );
}

/** "The yard has the crane starting at half past nine", "the firm has its doors opened at seven": a thing, what it does, and when. */
function timed(sentence: ReadSentence, head: number): boolean {
  const present = /^VB[ZP]$/.test(sentence.words[head]?.xpos ?? "");
  const doing = sentence.words.findIndex(
    ({ xpos }, at) => at > head + 1 && at < head + 8 && (xpos === "VBG" || (present && xpos === "VBN")),
  );
  const between = sentence.words.slice(head + 1, doing);
  const behind = sentence.words[doing];
  // "has been opened at seven" is no "has it opened at seven".
  if (!behind || !between.some(({ upos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos))) return false;
  if (between.some(({ upos }) => /^(?:AUX|PUNCT|VERB|SCONJ)$/.test(upos))) return false;
  return sentence.times.some(({ start, precision }) => start >= behind.end && precision === "minute");
}

function tells(
  sentence: ReadSentence,
  head: number,
  subject: number,
  kind: NonNullable<ReturnType<typeof speakerKind>>,
  figured: boolean,
  own: readonly number[],
): boolean {
  const matches = (runs: typeof FINDS) => matchRuns(runs, sentence.words, head, WIDEST_GAP).length > 0;
  if (kind === "document") {
    const owned =
      childrenOf(sentence, subject, "nmod:poss").length > 0 ||
      childrenOf(sentence, subject, "compound").some((at) => speakerKind(sentence, at) === "body");
    return matches(WRITES) && (owned || !STANDING.has(sentence.words[subject]?.lemma.toLowerCase() ?? ""));
  }
  const lemma = sentence.words[head]?.lemma.toLowerCase() ?? "";
  const figureNamed = own.some((at) => at > head && FIGURE_NOUNS.test(sentence.words[at]?.text ?? ""));
  // "puts current back on for 40 homes" does something; "puts the dead at 40" counts.
  const valued = own.some(
    (at) =>
      at > head &&
      /^(?:at|above|below|around|between|near|over|under|past)$/i.test(sentence.words[at]?.text ?? "") &&
      nearFigure(sentence, at),
  );
  if (MOVES.has(lemma)) return figured && (figureNamed || (lemma === "set" && valued));
  if (HANDLES.has(lemma) && !matches(FINDS)) return figured && (figureNamed || valued);
  // "has 40 rooms" owns; "has 226", "has the toll at 40" counts.
  const bare = childrenOf(sentence, head, "obj").some((at) => sentence.words[at]?.upos === "NUM");
  // "say twelve", "say 19 dead".
  if (lemma === "say") return sentence.words[head + 1]?.upos === "NUM" || clockBehind(sentence, head);
  if (lemma === "have" && timed(sentence, head)) return true;
  if (lemma === "have" || lemma === "get")
    return figured && (kind === "body" || lemma === "get") && (figureNamed || bare);
  return matches(FINDS) || (figured && matches(FIGURES));
}
