import type { ReadSentence } from "@/lib/engine/document";
import { matchRuns } from "@/lib/engine/lexicon/run-index";
import { nounAfter } from "@/lib/engine/recognisers/attributions/according-to";
import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { MANNERS_OF_SPEECH, REPORTING_VERBS } from "@/lib/engine/recognisers/attributions/cue-index";
import { isBody, isSpeakerName, speakerKind } from "@/lib/engine/recognisers/attributions/may-speak";
import { speakerName } from "@/lib/engine/recognisers/attributions/speaker";
import { tagContents } from "@/lib/engine/recognisers/attributions/tag-contents";
import { overlaps, type Span } from "@/lib/engine/span";
import type { Word } from "@/lib/engine/syntax/parsed-sentence";

const LONGEST_PLACE = 8; // words of "In the press office of the mine they …"
const PLACED = /^(?:in|at)$/i;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const BE = /^(?:is|was|are|were|been|be|has|have)$/i;

/** "In the ministry they insist that P", "In Lisbon this is denied", "P, was reported in the guild": where it is said tells who says it. */
export const spokenPlace: AttributionReader = {
  id: "spoken-place",
  summary:
    "The body or capital in which something is said is the speaker: “in the ministry they insist that …”, “in Lisbon this is denied”, “…, was reported to the agency in the guild”.",
  read({ text, sentence, quotations, found }) {
    const spoken = quotations.some(
      (quotation) => quotation.start <= sentence.start + 1 && quotation.end > sentence.start,
    );
    if (spoken) return [];
    return [...opening(text, sentence, quotations), ...closing(text, sentence, quotations, found)];
  },
};

type Shared = Pick<FoundAttribution, "speaker" | "speakerHead" | "modality">;

function says(sentence: ReadSentence, at: number) {
  const { words } = sentence;
  return [REPORTING_VERBS, MANNERS_OF_SPEECH].flatMap((index) => matchRuns(index, words, at, 2)).at(-1);
}

/** "In the guild they say that P", "At Galt Lines they will tell you that P", "In Lisbon this is denied". */
function opening(text: string, sentence: ReadSentence, quotations: readonly Span[]): FoundAttribution[] {
  const { words } = sentence;
  if (!PLACED.test(words[0]?.text ?? "")) return [];
  const head = nounAfter(sentence, 1);
  const subject = words.findIndex(
    (word, at) => at > 1 && at <= LONGEST_PLACE && /^(?:they|this|it|such|these)$/i.test(word.text),
  );
  if (head === null || subject < 0 || head >= subject) return [];
  const named = sentence.names.some((name) => name.kind !== "person" && words[head] && overlaps(name, words[head]));
  if (!(isBody(sentence, head) || named) || words.slice(1, subject).some(({ upos }) => upos === "VERB")) return [];
  const speaker = speakerName(text, sentence, head);
  const first = words[0];
  if (speaker === null || !first || !isSpeakerName(speaker)) return [];
  const shared: Shared = { speaker, speakerHead: head, modality: "reported" };
  if (!/^they$/i.test(words[subject]?.text ?? "")) return deniedThere(sentence, subject, shared);
  let verb = subject + 1;
  while (words[verb]?.upos === "AUX" || words[verb]?.upos === "ADV") verb++;
  const match = says(sentence, verb);
  const word = words[verb];
  if (!match || !word || word.upos !== "VERB") return [];
  if (match.value.modality === "denied" || /^call$/i.test(word.lemma)) return [wholeSentence(sentence, word, shared)];
  const last = Math.max(...match.words);
  // "they will tell you that", "they speak about 40"
  const behind = words.findIndex((one, at) => at > last && !/^(?:you|us|me|that|about|of|now|,|:)$/i.test(one.text));
  const from = words[behind];
  if (!from || behind - last > 4) return [];
  const content = { start: from.start, end: sentence.end };
  const direct = quotations.some((quotation) => overlaps(quotation, content));
  return [
    {
      ...shared,
      start: first.start,
      end: words[behind - 1]?.end ?? word.end,
      cue: word.text,
      mode: direct ? "direct" : "indirect",
      content,
    },
  ];
}

/** "… this is denied", "… such a debt is called a fable: P". */
function deniedThere(sentence: ReadSentence, subject: number, shared: Shared): FoundAttribution[] {
  const { words } = sentence;
  const be = words.findIndex((word, at) => at > subject && at < subject + 5 && BE.test(word.text));
  const verb = words.findIndex((word, at) => at > be && word.upos !== "AUX" && word.upos !== "ADV");
  const word = words[verb];
  if (be < 0 || !word || word.xpos !== "VBN") return [];
  const denies =
    says(sentence, verb)?.value.modality === "denied" || /^(?:call|deny|reject|dismiss|confirm)$/i.test(word.lemma);
  return denies ? [wholeSentence(sentence, word, shared)] : [];
}

/** What is denied stands in the words around the verb, so the whole sentence is what is said. */
function wholeSentence({ start, end }: ReadSentence, verb: Word, shared: Shared): FoundAttribution {
  const content = { start, end };
  return { ...shared, start: verb.start, end: verb.start, cue: verb.text, mode: "indirect", content };
}

/** "P, was reported to the agency in the guild", "P, the correspondent was told in the mill", "P, it became known from the clinic". */
function closing(
  text: string,
  sentence: ReadSentence,
  quotations: readonly Span[],
  found: readonly FoundAttribution[],
): FoundAttribution[] {
  const { words } = sentence;
  const comma = words.findLastIndex(({ text: mark }, at) => mark === "," && at < words.length - 3);
  const aux = words.findIndex((word, at) => at > comma && at < comma + 8 && word.upos === "AUX" && BE.test(word.text));
  const known = /^it$/i.test(words[comma + 1]?.text ?? "") && /^became$/i.test(words[comma + 2]?.text ?? "");
  const verb = known ? comma + 3 : aux + 1;
  const word = words[verb];
  const start = words[comma + 1];
  if (comma < 2 || !word || !start || (!known && aux < 0)) return [];
  if (found.some((other) => overlaps(other, word))) return [];
  // "…, our reporter was told in": who is told, and not what is told of.
  const told =
    /^(?:tell|inform)$/i.test(word.lemma) && words.slice(comma + 1, aux).some(({ lemma }) => HEARERS.test(lemma));
  const bare = aux === comma + 1;
  if (!known && !(told || (bare && word.xpos === "VBN" && says(sentence, verb) !== undefined))) return [];
  const preposition = words.findIndex(
    ({ text: mark }, at) => at > verb && at < verb + 7 && (known ? /^from$/i : PLACED).test(mark),
  );
  const head = preposition < 0 ? null : nounAfter(sentence, preposition + 1);
  const end = words.at(-1)?.text === "." ? words.at(-2) : words.at(-1);
  if (head === null || !end || !(isBody(sentence, head) || (known && speakerKind(sentence, head) === "person")))
    return [];
  if (!words.slice(0, comma).some(({ xpos }) => FINITE.test(xpos))) return [];
  const speaker = speakerName(text, sentence, head);
  if (speaker === null || !isSpeakerName(speaker)) return [];
  const region = { start: start.start, end: end.end };
  return tagContents(text, sentence, region, quotations, []).map(({ content, mode }) => ({
    ...region,
    speaker,
    speakerHead: head,
    cue: word.text,
    mode,
    modality: "reported",
    content,
  }));
}

const HEARERS = /^(?:correspondent|reporter|agency|newspaper|channel|station|radio)$/i;
