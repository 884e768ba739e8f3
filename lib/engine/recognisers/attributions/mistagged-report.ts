import type { ReadSentence } from "@/lib/engine/document";
import { matchRuns } from "@/lib/engine/lexicon/run-index";
import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { REPORTING_VERBS } from "@/lib/engine/recognisers/attributions/cue-index";
import { speakerKind } from "@/lib/engine/recognisers/attributions/may-speak";
import { speakerName } from "@/lib/engine/recognisers/attributions/speaker";
import { NOMINAL, STOPS, speakerBefore } from "@/lib/engine/recognisers/attributions/speaker-before";
import { overlaps, type Span } from "@/lib/engine/span";

const LONGEST_SPEAKER = 6; // words before the verb
const LONGEST_SUBJECT = 12; // words between the verb of saying and the verb of what is said

const OPENS = /^(?:he|she|it|they|we|there|nobody|everybody|everyone|no|not|never|all|that|this|these|those)$/i;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** "Cops reckon it was 40", "Bank bosses insist nobody left": read on the surface, since a tagger makes nouns of such verbs. */
export const mistaggedReport: AttributionReader = {
  id: "mistagged-report",
  summary:
    "A speaker at the head of a clause, a verb of saying that the tagger took for something else, and a clause behind it: “Cops reckon it was 40”.",
  read({ text, sentence, quotations, found }) {
    const { words } = sentence;
    return words.flatMap((word, at): FoundAttribution[] => {
      const next = words[at + 1];
      const read = found.some((other) => overlaps(other, word) || overlaps(other.content, word));
      if (!next || read || !/^(?:NOUN|VERB)$/.test(word.upos) || word.xpos === "VBG" || word.xpos === "VBN") return [];
      if (quotations.some((quotation) => overlaps(quotation, word))) return [];
      const match = matchRuns(REPORTING_VERBS, words, at).at(-1);
      const last = match?.words.at(-1) ?? at;
      const head = match ? (speakerHead(sentence, at) ?? behindAside(sentence, at)) : null;
      const content = head === null ? null : clauseBehind(sentence, last);
      const speaker = head === null ? null : speakerName(text, sentence, head);
      if (!match || head === null || content === null || speaker === null) return [];
      const first = words[head];
      return [
        {
          start: Math.min(first?.start ?? word.start, word.start),
          end: words[last]?.end ?? word.end,
          speaker,
          speakerHead: head,
          cue: word.text,
          mode: "indirect",
          modality: match.value.modality,
          content,
        },
      ];
    });
  },
};

/** The noun right before the verb, where its phrase opens the sentence or follows a stop and may speak. */
function speakerHead(sentence: ReadSentence, verb: number): number | null {
  const { words } = sentence;
  let from = verb;
  while (from > 0 && verb - from < LONGEST_SPEAKER && nominal(sentence, from - 1)) from--;
  const opening = words[from - 1];
  const head = verb - 1;
  if (from > head || (opening && !STOPS.test(opening.text) && opening.upos !== "CCONJ")) return null;
  // "The reports say": a plural goes with the bare verb, a singular with its "s".
  const agrees = /s$/.test(words[verb]?.text ?? "") || /ed$/.test(words[verb]?.text ?? "") || plural(sentence, head);
  return agrees && /^(?:person|body)$/.test(speakerKind(sentence, head) ?? "") ? head : null;
}

function nominal(sentence: ReadSentence, at: number): boolean {
  const word = sentence.words[at];
  return word !== undefined && NOMINAL.test(word.upos) && !STOPS.test(word.text) && word.upos !== "CCONJ";
}

function plural(sentence: ReadSentence, at: number): boolean {
  const word = sentence.words[at];
  return word?.xpos === "NNS" || word?.xpos === "NNPS" || /^(?:police|brass|staff|press)$/i.test(word?.text ?? "");
}

/** "The owner, which let the flats, swears that …": the speaker before an aside that the verb stands right behind. */
function behindAside(sentence: ReadSentence, verb: number): number | null {
  if (sentence.words[verb - 1]?.text !== ",") return null;
  const speaker = speakerBefore(sentence, verb - 1);
  const head = speaker.find((at) => /^(?:NOUN|PROPN)$/.test(sentence.words[at]?.upos ?? ""));
  return head !== undefined && speakerKind(sentence, head) !== null ? head : null;
}

/** The clause behind the verb, to the end of the sentence; null where none stands there. */
function clauseBehind(sentence: ReadSentence, verb: number): Span | null {
  const { words } = sentence;
  const next = words[verb + 1];
  if (!next || STOPS.test(next.text)) return null;
  const behind = words.slice(verb + 2, verb + 2 + LONGEST_SUBJECT);
  const stop = behind.findIndex((word) => STOPS.test(word.text));
  const reach = stop < 0 ? behind : behind.slice(0, stop);
  const finite = reach.some((word) => FINITE.test(word.xpos) || /^['’](?:s|re|d|ll)$/.test(word.text));
  const opens = OPENS.test(next.text) || /^(?:NUM|PROPN|NOUN|DET|ADJ|PRON)$/.test(next.upos);
  return finite && opens ? { start: next.start, end: sentence.end } : null;
}
