import type { FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import type { CarryContext, SpeechCarrier } from "@/lib/engine/recognisers/attributions/speech-carrier";
import { overlaps, type Span } from "@/lib/engine/span";

const AROUND = 12; // sentences: a tag carries a quotation that began or ends no further off
const NEAR = 240; // characters between a speaker in the paragraph before and the quotation
const MOST = 0.6; // part of a sentence that a quotation must fill to be speech

/** A quotation with nobody to say it is the speaker's before it, or whom the sentence before it is about. */
export const carriedQuotation: SpeechCarrier = {
  id: "carried-quotation",
  summary:
    "A quotation without a speaker of its own goes to the speaker of the sentence before, or to the person whom that sentence is about.",
  carry(context) {
    const { sentences, quotations, spoken } = context;
    const carried: FoundAttribution[] = [];
    const tags = spoken.map((found) => [...found]);
    let first = 0;
    sentences.forEach((sentence, index) => {
      while ((quotations[first]?.end ?? sentence.end) <= sentence.start) first++;
      for (let at = first; at < quotations.length; at++) {
        const quotation = quotations[at];
        if (!quotation || quotation.start >= sentence.end) break;
        const content = {
          start: Math.max(quotation.start, sentence.start),
          end: Math.min(quotation.end, sentence.end),
        };
        const direct = (found: FoundAttribution) => overlaps(found.content, content) && found.mode === "direct";
        if (
          spoken.slice(Math.max(0, index - AROUND), index + AROUND).some((found) => found.some(direct)) ||
          (content.end - content.start < MOST * (sentence.end - sentence.start) &&
            !announcedBy(context, index, quotation))
        )
          continue;
        const source = announcedBy(context, index, quotation) ?? speakerFor(context, tags, index, quotation);
        if (!source) continue;
        const attribution: FoundAttribution = {
          start: content.start,
          end: content.start,
          speaker: source.speaker,
          speakerHead: null,
          cue: source.cue,
          mode: "direct",
          modality: "reported",
          content,
        };
        carried.push(attribution);
        tags[index]?.push(attribution);
      }
    });
    return carried;
  },
};

/** "A guard says the gate was shut: “I have the key.”": who speaks before the colon. */
function announcedBy({ text, spoken }: CarryContext, index: number, quotation: Span): Source | null {
  if (!/:\s*["“]$/.test(text.slice(Math.max(0, quotation.start - 4), quotation.start))) return null;
  return spoken[index]?.findLast((found) => found.end > found.start && found.end < quotation.start) ?? null;
}

interface Source {
  readonly speaker: string;
  readonly cue: string;
}

function speakerFor(
  { sentences, subjects, spoken }: CarryContext,
  tags: readonly (readonly FoundAttribution[])[],
  index: number,
  quotation: Span,
): Source | null {
  const block = sentences[index]?.sentence.block;
  // “A.” “B,” she said: a tag further on in the paragraph is nearer than anyone in the paragraph before.
  const opens = sentences[index - 1]?.sentence.block !== block;
  if (opens) {
    const next = spoken[index + 1]?.find((found) => found.mode === "direct");
    if (next && sentences[index + 1]?.sentence.block === block) return next;
  }
  for (let back = index - 1; back >= 0 && sentences[back]?.sentence.block === block; back--) {
    const last = tags[back]?.at(-1);
    if (last) return last;
    const subject = subjects[back];
    if (subject) return { speaker: subject, cue: "" };
  }
  let from = index;
  while (from > 0 && sentences[from - 1]?.sentence.block === block) from--;
  const last = tags[from - 1]?.at(-1);
  const before = sentences[from - 1];
  if (!last || !before || quotation.start - Math.max(last.end, last.content.end) > NEAR) return null;
  const introduces = /:$/.test(before.words.at(-1)?.text ?? "");
  return last.mode === "direct" || introduces ? last : null;
}
