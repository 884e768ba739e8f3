import type { ReadSentence } from "@/lib/engine/document";
import { accordingTo } from "@/lib/engine/recognisers/attributions/according-to";
import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { carriedQuotation } from "@/lib/engine/recognisers/attributions/carried-quotation";
import { countingVerb } from "@/lib/engine/recognisers/attributions/counting-verb";
import { reportingNoun } from "@/lib/engine/recognisers/attributions/reporting-noun";
import { reportingVerb } from "@/lib/engine/recognisers/attributions/reporting-verb";
import { setOffTag } from "@/lib/engine/recognisers/attributions/set-off-tag";
import { contains, overlaps, type Span } from "@/lib/engine/span";

/** In this order; a later reader sees what the earlier ones found in the sentence. */
export const ATTRIBUTION_READERS: readonly AttributionReader[] = [
  setOffTag,
  reportingVerb,
  accordingTo,
  reportingNoun,
  carriedQuotation,
  countingVerb,
];

const PERSONAL = /^(?:he|she)$/i;
const IMPERSONAL = /^(?:it|they)$/i;

/** Who says what, over the whole text in its order; pronouns are resolved to the speaker or person named before. */
export function readAttributions(
  text: string,
  sentences: readonly ReadSentence[],
  quotations: readonly Span[],
): FoundAttribution[] {
  const before: FoundAttribution[] = [];
  let person: string | null = null;
  let organisation: string | null = null;
  for (const sentence of sentences) {
    const touching = quotations.filter((quotation) => overlaps(quotation, sentence));
    const found: FoundAttribution[] = [];
    for (const reader of ATTRIBUTION_READERS) {
      for (const attribution of reader.read({ text, sentence, quotations: touching, before, found })) {
        const known = found.some(
          (other) => contains(other.content, attribution.content) && other.speaker === attribution.speaker,
        );
        if (!known) found.push(attribution);
      }
    }
    for (const attribution of found) {
      const { speaker } = attribution;
      const resolved: string | null = PERSONAL.test(speaker)
        ? person
        : IMPERSONAL.test(speaker)
          ? organisation
          : speaker;
      before.push(resolved === null ? attribution : { ...attribution, speaker: resolved });
      if (resolved === null || resolved !== speaker) continue;
      // A speaker that nothing shows to be an organisation may be taken up by "he" or "she", any by "it" or "they".
      const named = sentence.names.find((name) => speaker.includes(name.text));
      if (named?.kind !== "organisation" && named?.kind !== "place") person = speaker;
      organisation = speaker;
    }
    const newest = sentence.names.filter((name) => name.kind === "person").at(-1);
    if (newest && found.length === 0) person = newest.text;
  }
  return before;
}
