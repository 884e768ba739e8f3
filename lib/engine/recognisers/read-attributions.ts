import type { ReadSentence } from "@/lib/engine/document";
import { accordingTo } from "@/lib/engine/recognisers/attributions/according-to";
import { announcingVerb } from "@/lib/engine/recognisers/attributions/announcing-verb";
import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { carriedBetween } from "@/lib/engine/recognisers/attributions/carried-between";
import { carriedFragment } from "@/lib/engine/recognisers/attributions/carried-fragment";
import { carriedQuotation } from "@/lib/engine/recognisers/attributions/carried-quotation";
import { carriedReport } from "@/lib/engine/recognisers/attributions/carried-report";
import { colonSpeaker } from "@/lib/engine/recognisers/attributions/colon-speaker";
import { countingVerb } from "@/lib/engine/recognisers/attributions/counting-verb";
import { createFullNames } from "@/lib/engine/recognisers/attributions/full-names";
import { headlineSource } from "@/lib/engine/recognisers/attributions/headline-source";
import { interview } from "@/lib/engine/recognisers/attributions/interview";
import { isSpeakerName } from "@/lib/engine/recognisers/attributions/may-speak";
import { mistaggedReport } from "@/lib/engine/recognisers/attributions/mistagged-report";
import { ownedFigure } from "@/lib/engine/recognisers/attributions/owned-figure";
import { reportingNoun } from "@/lib/engine/recognisers/attributions/reporting-noun";
import { reportingVerb } from "@/lib/engine/recognisers/attributions/reporting-verb";
import { setOffTag } from "@/lib/engine/recognisers/attributions/set-off-tag";
import type { SpeechCarrier } from "@/lib/engine/recognisers/attributions/speech-carrier";
import { spokenPlace } from "@/lib/engine/recognisers/attributions/spoken-place";
import { createVoices } from "@/lib/engine/recognisers/attributions/voices";
import { witness } from "@/lib/engine/recognisers/attributions/witness";
import { contains, overlaps, type Span } from "@/lib/engine/span";

/** In this order; a later reader sees what the earlier ones found in the sentence. */
const TAG_READERS: readonly AttributionReader[] = [
  setOffTag,
  spokenPlace,
  reportingVerb,
  accordingTo,
  reportingNoun,
  colonSpeaker,
  headlineSource,
  mistaggedReport,
  countingVerb,
  ownedFigure,
  announcingVerb,
  witness,
];

/** In this order, over what the readers found in all sentences. */
const SPEECH_CARRIERS: readonly SpeechCarrier[] = [
  interview,
  carriedQuotation,
  carriedReport,
  carriedFragment,
  carriedBetween,
];

/** Every rule by which a speaker is found, in their order. */
export const ATTRIBUTION_READERS: readonly { readonly id: string; readonly summary: string }[] = [
  ...TAG_READERS,
  ...SPEECH_CARRIERS,
];

/** Pronouns and the like that mean nobody unless they were resolved: a speaker that is not known is left out. */
const NOBODY = /^(?:it|this|that|which|these|those|there|what|nothing)$/i;

/** Who says what, over the whole text in its order; pronouns are resolved to the speaker or person named before. */
export function readAttributions(
  text: string,
  sentences: readonly ReadSentence[],
  quotations: readonly Span[],
): FoundAttribution[] {
  const voices = createVoices(text, quotations, createFullNames(sentences));
  const subjects: (string | null)[] = [];
  const spoken: FoundAttribution[][] = [];
  for (const sentence of sentences) {
    const found: FoundAttribution[] = [];
    for (const attribution of readTags(text, sentence, quotations).sort((a, b) => a.start - b.start)) {
      // The pieces of one tag are one speaker's.
      const same = found.find(
        ({ start, end, cue }) => start === attribution.start && end === attribution.end && cue === attribution.cue,
      );
      const speaker = same && same.end > same.start ? same.speaker : voices.resolve(sentence, attribution, found);
      if (!NOBODY.test(speaker)) found.push({ ...attribution, speaker });
    }
    spoken.push(found);
    subjects.push(voices.hear(sentence, found));
  }
  const carried: FoundAttribution[] = [];
  for (const carrier of SPEECH_CARRIERS) {
    let next = 0;
    carried.sort((a, b) => a.start - b.start);
    const known = spoken.map((found, index) => {
      const from = next;
      while ((carried[next]?.start ?? Number.POSITIVE_INFINITY) < (sentences[index]?.end ?? 0)) next++;
      return [...found, ...carried.slice(from, next)];
    });
    carried.push(...carrier.carry({ text, sentences, quotations, spoken: known, subjects }));
  }
  return [...spoken.flat(), ...carried].sort((a, b) => a.start - b.start || a.content.start - b.content.start);
}

function readTags(text: string, sentence: ReadSentence, quotations: readonly Span[]): FoundAttribution[] {
  const touching = quotations.filter((quotation) => overlaps(quotation, sentence));
  const found: FoundAttribution[] = [];
  for (const reader of TAG_READERS) {
    for (const attribution of reader.read({ text, sentence, quotations: touching, found })) {
      const known = found.some(
        (other) => contains(other.content, attribution.content) && other.speaker === attribution.speaker,
      );
      if (!known && isSpeakerName(attribution.speaker)) found.push(attribution);
    }
  }
  return found.flatMap((attribution) => apartFrom(text, attribution, found) ?? []);
}

const TURNS = /;|,?\s(?:but|though|although|while|whereas)\s/gi;
const NEAREST_TURN = 80; // characters between the turn and the next speaker's verb

/** "A said P, though B said Q": what B says is not A's; null where nothing is left. */
function apartFrom(
  text: string,
  attribution: FoundAttribution,
  found: readonly FoundAttribution[],
): FoundAttribution | null {
  const { content } = attribution;
  if (attribution.end > content.start) return attribution;
  for (const other of found) {
    if (other.speaker === attribution.speaker || other.start <= content.start || other.start >= content.end) continue;
    const turn = [...text.slice(content.start, other.start).matchAll(TURNS)].at(-1)?.index;
    if (turn === undefined || other.start - content.start - turn > NEAREST_TURN) continue;
    return turn > 2 ? { ...attribution, content: { start: content.start, end: content.start + turn } } : null;
  }
  return attribution;
}
