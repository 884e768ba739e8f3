import type { ReadSentence } from "@/lib/engine/document";
import type { ReportingCue } from "@/lib/engine/lexicon/cue";
import { matchRuns, type RunMatch } from "@/lib/engine/lexicon/run-index";
import { afterTimes } from "@/lib/engine/recognisers/attributions/after-times";
import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { MANNERS_OF_SPEECH, REPORTING_VERBS } from "@/lib/engine/recognisers/attributions/cue-index";
import { isBody, speakerKind } from "@/lib/engine/recognisers/attributions/may-speak";
import { LONGEST_SPEAKER, NOMINAL, STOPS, speakerBefore } from "@/lib/engine/recognisers/attributions/speaker-before";
import { tagContents } from "@/lib/engine/recognisers/attributions/tag-contents";
import { overlaps } from "@/lib/engine/span";
import type { Word } from "@/lib/engine/syntax/parsed-sentence";
import { childOf } from "@/lib/engine/syntax/tree";

const LONGEST_TAIL = 9; // "…, the mayor told reporters by telephone on Monday."

const CLOSERS = /^(?:”|"|»)$/;
const LEADING = /^(?:(?:and|but|while|though|as|so)\s+)?(?:(?:the|a|an|its|his|her|their|our|my|some|one of the)\s+)?/i;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const OBJECT_PRONOUNS = /^(?:me|him|them|us|you|itself|himself|herself|themselves)$/i;
const LINKING =
  /^(?:also|later|now|then|once|again|often|further|since|just|quickly|promptly|duly|flatly|repeatedly|already|itself|himself|herself|themselves|however|meanwhile|though|too|even|only|angrily|cheerfully|drily|dryly|wearily|simply)$/i;

/**
 * "P, X said", "P, said X, Q", "“P,” X told reporters": a short reporting tag set off by commas or quotation marks. Read on
 * the surface, since a parser hangs such tags anywhere.
 */
export const setOffTag: AttributionReader = {
  id: "set-off-tag",
  summary: "A short tag of speaker and verb, set off by commas or quotation marks, carries the sentence around it.",
  read({ text, sentence, quotations }) {
    const { words } = sentence;
    const found: FoundAttribution[] = [];
    for (let at = 0; at < words.length; at++) {
      const verb = words[at];
      if (!verb || quotations.some((span) => span.start <= verb.start && verb.end <= span.end)) continue;
      const match = reportingAt(words, at);
      if (!match) continue;
      const end = match.words.at(-1) ?? at;
      const tag =
        placeOfSpeech(sentence, at, end) ??
        (namedBefore(sentence, at) ? beforeVerb(sentence, at, end) : null) ??
        inverted(sentence, at, end) ??
        beforeVerb(sentence, at, end);
      if (!tag) continue;
      const speaker = nameOf(text, words, tag.speaker);
      const first = words[tag.from];
      const last = words[tag.to];
      if (speaker === null || !first || !last) continue;
      const region = { start: first.start, end: last.end };
      const cue = text.slice(verb.start, words[end]?.end ?? verb.end);
      const known = found.map((attribution) => attribution.end);
      for (const { content, mode } of tagContents(text, sentence, region, quotations, known)) {
        found.push({
          ...region,
          speaker,
          speakerHead: headOf(words, tag.speaker),
          cue,
          mode,
          modality: match.value.modality,
          content,
        });
      }
    }
    return found;
  },
};

/** The reporting verb that starts at the word, if it stands there as a verb that says something now or then. */
function reportingAt(words: readonly Word[], at: number): RunMatch<ReportingCue> | null {
  const word = words[at];
  if (!word || !/^(?:VERB|AUX|NOUN|ADJ)$/.test(word.upos) || word.xpos === "VBG") return null;
  const match = [REPORTING_VERBS, MANNERS_OF_SPEECH].flatMap((index) => matchRuns(index, words, at, 0)).at(-1);
  const before = words[at - 1]?.text.toLowerCase();
  // "…, passengers rage.": a bare noun between a plural and the end is the verb.
  const bare =
    /^NNP?S$/.test(words[at - 1]?.xpos ?? "") && /^[.!]$/.test(words[at + 1]?.text ?? "") && at === words.length - 2;
  // A tagger takes "rages" for a noun; then a stop or a name must follow.
  if (match && !bare && (word.upos === "NOUN" || word.upos === "ADJ")) {
    const next = words[(match.words.at(-1) ?? at) + 1];
    const opens = next !== undefined && (STOPS.test(next.text) || next.upos === "DET" || /^\p{Lu}/u.test(next.text));
    if (!/(?:s|ed|d|t)$/.test(word.text) || (next && !opens)) return null;
  }
  if (!match || before === "to" || before === "not" || before === "n't" || before === "n’t" || before === "never")
    return null;
  return match;
}

/** "…, the treasurer, Sven Holm, informed the board": a person's name between commas right before the verb is who speaks. */
function namedBefore({ words, names }: ReadSentence, at: number): boolean {
  const comma = words[at - 1];
  const last = words[at - 2];
  return (
    comma?.text === "," && last !== undefined && names.some(({ kind, end }) => kind === "person" && end === last.end)
  );
}

interface Tag {
  readonly speaker: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** "…, the mayor, Ann Day, told reporters"; "…, the mayor, who had come on foot, said." */
function beforeVerb(sentence: ReadSentence, at: number, end: number): Tag | null {
  const { words } = sentence;
  let last = at - 1;
  while (last >= 0 && (words[last]?.upos === "AUX" || LINKING.test(words[last]?.text ?? ""))) last--;
  const tail = tailOf(sentence, end + 1);
  // "…, a joiner who advised its owner": the relative's verb is no tag.
  if (tail === null || /^(?:who|whom|which)$/i.test(words[last]?.text ?? "")) return null;
  const helper = words[last + 1];
  // "the town was told", "we're told": somebody else says so; "told" without a hearer is no tag.
  const passive =
    words[at]?.xpos === "VBN" &&
    helper !== undefined &&
    words.slice(last + 1, at).some((word) => word.upos === "AUX" && word.lemma === "be");
  if (passive || (words[at]?.lemma.toLowerCase() === "tell" && tail === end)) return null;
  const speaker = speakerBefore(sentence, last);
  const [first] = speaker;
  if (first === undefined || !nounsOf(words, speaker).some((index) => speakerKind(sentence, index) !== null))
    return null;
  // "Readers in Hove, Lewes and Rye tell us": what stands behind the comma goes on with the subject.
  const subject = childOf(sentence, at, "nsubj");
  if (subject !== null && subject < first - 1 && !words.slice(subject, first).some(({ xpos }) => FINITE.test(xpos))) {
    const listed = speaker.some((index) => words[index]?.upos === "CCONJ");
    if (listed) return null;
  }
  const opening = words[first - 1];
  if (!opening || !STOPS.test(opening.text) || /^[.;?:(]$/.test(opening.text)) return null;
  const carries = breaksClause(sentence, tail, first - 1) || carriesBefore(sentence, first - 1, tail);
  if (opening.text === "." || !carries) return null;
  return { speaker, from: first, to: tail };
}

/** "…, it was underlined in the ministry", "…, they specified in the union": the body in which it was said. */
function placeOfSpeech(sentence: ReadSentence, at: number, end: number): Tag | null {
  const { words } = sentence;
  let first = at - 1;
  while (first >= 0 && (words[first]?.upos === "AUX" || LINKING.test(words[first]?.text ?? ""))) first--;
  const passive = first < at - 1;
  const pronoun = words[first]?.text ?? "";
  if (!(passive ? /^it$/i : /^they$/i).test(pronoun) || words[first - 1]?.text !== ",") return null;
  if (!/^(?:in|at|by)$/i.test(words[end + 1]?.text ?? "")) return null;
  const speaker: number[] = [];
  for (let index = end + 2; index < words.length && speaker.length < LONGEST_SPEAKER; index++) {
    const word = words[index];
    if (!word || STOPS.test(word.text) || !NOMINAL.test(word.upos)) break;
    if (sentence.times.some((time) => overlaps(time, word))) break;
    speaker.push(index);
  }
  while (/^(?:ADP|CCONJ)$/.test(words[speaker.at(-1) ?? -1]?.upos ?? "")) speaker.pop();
  const last = speaker.at(-1);
  if (last === undefined || !nounsOf(words, speaker).some((index) => isBody(sentence, index))) return null;
  return saysSomething(sentence, first - 1, false) ? { speaker, from: first, to: last } : null;
}

/** Verbs that somebody stands right behind who is told: "assured bidders". */
const TAKES_HEARER = /^(?:tell|assure|reassure|remind)$/i;

/** "…, said Ann Day, the mayor"; "…, stressed at the Trade Office"; "…, told Interfax the head of the port". */
function inverted(sentence: ReadSentence, at: number, end: number): Tag | null {
  const { words } = sentence;
  const before = words[at - 1];
  if (!before || !STOPS.test(before.text) || /^[.;:(]$/.test(before.text)) return null;
  let from = afterTimes(sentence, end + 1);
  // "…, confirmed also Galt Lines"
  if (/^(?:also|too|further|besides)$/i.test(words[from]?.text ?? "")) from++;
  const place = /^(?:in|at)$/i.test(words[from]?.text ?? "");
  if (place) from++;
  const told = TAKES_HEARER.test(words[at]?.lemma ?? "");
  if (/^to$/i.test(words[from]?.text ?? "") || told) {
    const hearer = afterHearer(words, told ? from : from + 1);
    // "…, assured the minister Ivo Lund": with nobody told.
    if (hearer < 0 && (!told || words[at]?.lemma.toLowerCase() === "tell")) return null;
    if (hearer >= 0) from = hearer;
  }
  // "…, reported to the agency in court circles"
  const circle = !place && from > end + 1 && /^(?:in|at)$/i.test(words[from]?.text ?? "");
  if (circle) from++;
  const speaker: number[] = [];
  for (let index = from; index < words.length && index - from <= LONGEST_SPEAKER; index++) {
    const word = words[index];
    if (!word) break;
    if (word.text === ",") {
      const next = words[index + 1];
      // ", the mayor" goes on with the speaker; ", who …" and a clause do not.
      if (
        next &&
        speaker.length > 0 &&
        /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(next.upos) &&
        !/^wh/i.test(next.text) &&
        isApposition(words, index + 1)
      )
        continue;
      break;
    }
    // "chip-shop king Ben Dale"
    if (word.text === "-" && word.start === words[index - 1]?.end) continue;
    if (STOPS.test(word.text) || !NOMINAL.test(word.upos) || /^(?:that|who|which|by|after|on)$/i.test(word.text)) break;
    if (speaker.length > 0 && /^to$/i.test(word.text)) break;
    if (sentence.times.some((time) => overlaps(time, word))) break;
    if (word.upos === "ADP" && speaker.length === 0) return null;
    speaker.push(index);
  }
  while (speaker.length > 0 && /^(?:ADP|CCONJ)$/.test(words[speaker.at(-1) ?? 0]?.upos ?? "")) speaker.pop();
  const head = headOf(words, speaker);
  const heads = nounsOf(words, speaker);
  const last = speaker.at(-1);
  if (head === null || last === undefined || OBJECT_PRONOUNS.test(words[head]?.text ?? "")) return null;
  const next = words.slice(last + 1).find(({ upos }) => upos !== "ADV");
  // "…, said the plan had been a mistake": what follows the verb is the clause's subject, not the speaker.
  if (next && (FINITE.test(next.xpos) || next.upos === "AUX" || (next.upos === "VERB" && next.xpos !== "VBG")))
    return null;
  const plain = /^(?:say|add|declare|insist|reckon|underline|stress|emphasise|emphasize)$/.test(
    words[at]?.lemma.toLowerCase() ?? "",
  );
  if (!plain && !heads.some((index) => speakerKind(sentence, index) !== null)) return null;
  if (words[head]?.upos === "PRON" && head !== last) return null;
  if ((place || circle) && !heads.some((index) => isBody(sentence, index))) return null;
  // Nothing but speech has its speaker behind "says".
  if (!plain && !saysSomething(sentence, at - 1, false)) return null;
  return { speaker, from: at, to: relativeEnd(words, last) };
}

const LONGEST_RELATIVE = 14; // words of "…, says a man who keeps the lock"

/** Where a tag ends whose speaker a relative clause describes: before the next stop. */
function relativeEnd(words: readonly Word[], last: number): number {
  if (!/^(?:who|that)$/i.test(words[last + 1]?.text ?? "")) return last;
  const stop = words.findIndex((word, at) => at > last && STOPS.test(word.text) && word.text !== "-");
  return stop > 0 && stop - last <= LONGEST_RELATIVE ? stop - 1 : last;
}

function nounsOf(words: readonly Word[], indexes: readonly number[]): number[] {
  return indexes.filter((index) => /^(?:NOUN|PROPN|PRON|NUM|DET)$/.test(words[index]?.upos ?? ""));
}

// ", the mayor of Porto" up to the next stop holds no finite verb.
function isApposition(words: readonly Word[], from: number): boolean {
  for (let index = from; index < words.length; index++) {
    const word = words[index];
    if (!word || (STOPS.test(word.text) && word.text !== "-")) return true;
    if (FINITE.test(word.xpos) || word.upos === "AUX" || word.upos === "VERB") return false;
  }
  return true;
}

/** Where the speaker begins after the one who is told: a new noun phrase; -1 where none follows. */
function afterHearer(words: readonly Word[], from: number): number {
  let seen = false;
  for (let index = from; index < words.length && index - from < 8; index++) {
    const word = words[index];
    if (!word || STOPS.test(word.text)) return -1;
    const opens = word.upos === "DET" || word.xpos === "PRP$";
    if (seen && /^(?:in|at)$/i.test(word.text)) return index;
    if (seen && (opens || (word.upos === "PROPN" && words[index - 1]?.upos === "NOUN"))) return index;
    if (/^(?:NOUN|PROPN|PRON)$/.test(word.upos)) seen = true;
    else if (!opens && word.upos !== "ADJ") return -1;
  }
  return -1;
}

/** "With them, the minister disclosed, came 60 men", "Before that, he added, nobody came": a clause goes on behind the tag's second comma. */
function breaksClause({ words }: ReadSentence, tail: number, opens = 0): boolean {
  if (words[tail + 1]?.text !== ",") return false;
  const next = words[tail + 2];
  if (FINITE.test(next?.xpos ?? "")) return true;
  const before = words.slice(0, opens);
  // "At noon, the mayor said, and left" goes on about the mayor.
  const leads = opens > 0 && opens <= LONGEST_LEAD && /^(?:ADP|ADV|SCONJ)$/.test(before[0]?.upos ?? "");
  if (!leads || !next || !/^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(next.upos) || /^wh/i.test(next.text)) return false;
  return words.slice(tail + 3).some((word) => FINITE.test(word.xpos));
}

const LONGEST_LEAD = 6; // words of "Before that, he added, …"

/** Whether what stands before the tag is something said: a quotation, a clause, or a fragment that the tag closes. */
function carriesBefore(sentence: ReadSentence, boundary: number, tail: number): boolean {
  const next = sentence.words[tail + 1];
  return saysSomething(sentence, boundary, next !== undefined && !/^[.,:;–—!?]$/.test(next.text));
}

const UNSAID = /^(?:ADP|SCONJ|CCONJ)$/;

function saysSomething(sentence: ReadSentence, boundary: number, open: boolean): boolean {
  const { words } = sentence;
  if (CLOSERS.test(words[boundary]?.text ?? "") || CLOSERS.test(words[boundary - 1]?.text ?? "")) return true;
  let from = 0;
  for (let index = boundary - 1; index >= 0; index--)
    if (/^[;:]$/.test(words[index]?.text ?? "")) {
      from = index + 1;
      break;
    }
  const before = words.slice(from, boundary);
  const [first] = before;
  if (!first) return false;
  if (before.some((word) => FINITE.test(word.xpos) || word.upos === "AUX")) return true;
  if (open) return false;
  if (before.some((word) => word.upos === "NUM") && !sentence.times.some((time) => overlaps(time, first))) return true;
  // "Speaking to reporters, the mayor said", "On Monday, the mayor said": not what is said.
  const participle = first.xpos === "VBG" || first.xpos === "VBN";
  return (
    !participle &&
    !UNSAID.test(first.upos) &&
    first.upos !== "ADV" &&
    !sentence.times.some((time) => overlaps(time, first))
  );
}

/** The last word of the tag's tail, null where a clause follows: then the verb carries what comes after it. */
function tailOf(sentence: ReadSentence, from: number): number | null {
  const { words } = sentence;
  let to = from - 1;
  for (let index = from; index < words.length; index++) {
    const word = words[index];
    if (!word || STOPS.test(word.text)) break;
    if (word.upos === "CCONJ" && !/^(?:NOUN|PROPN|DET)$/.test(words[index + 1]?.upos ?? "")) break;
    // "said when asked", "said in a letter that went out later": told of the saying itself.
    if (/^(?:when|while|after|before|during|as)$/i.test(word.text) && index > from - 1) break;
    if (
      /^(?:that|which)$/i.test(word.text) &&
      index > from &&
      /^(?:NOUN|PROPN)$/.test(words[index - 1]?.upos ?? "") &&
      /^(?:DET|ADJ)$/.test(words[index - 2]?.upos ?? "") &&
      words[index - 3]?.upos === "ADP"
    )
      break;
    if (index - from >= LONGEST_TAIL || FINITE.test(word.xpos) || word.upos === "AUX" || word.upos === "SCONJ")
      return null;
    if (/^(?:that|he|she|they|it|we|there)$/i.test(word.text)) return null;
    to = index;
  }
  return to;
}

function headOf(words: readonly Word[], speaker: readonly number[]): number | null {
  const first = speaker.find((index) => {
    const word = words[index];
    // "the eldest of them, Ann Day": whom she is one of does not speak.
    const among = word?.upos === "PRON" && words[index - 1]?.upos === "ADP";
    return word !== undefined && /^(?:PROPN|NOUN|PRON)$/.test(word.upos) && word.xpos !== "PRP$" && !among;
  });
  // "one" and "another" may be tagged as numbers.
  if (first === undefined) return speaker.find((index) => /^(?:one|another)$/i.test(words[index]?.text ?? "")) ?? null;
  // "a signal man": the last noun of a run is the one who speaks.
  let head = first;
  while (words[head]?.upos === "NOUN" && words[head + 1]?.upos === "NOUN" && speaker.includes(head + 1)) head++;
  return head;
}

function nameOf(text: string, words: readonly Word[], indexes: readonly number[]): string | null {
  const first = words[indexes[0] ?? -1];
  const last = words[indexes[indexes.length - 1] ?? -1];
  if (!first || !last) return null;
  const name = text
    .slice(first.start, last.end)
    .replace(/^[\s,“”"–—-]+|[\s,“”"–—-]+$/g, "")
    .replace(LEADING, "")
    .replace(/\s+/g, " ");
  return name.length > 0 && name.length <= 160 ? name : null;
}
