import type { ReadSentence } from "@/lib/engine/document";
import type { FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { overlaps, type Span } from "@/lib/engine/span";

/** What one who carries a speaker over from one sentence to the next may look at; all lists run in the order of the text. */
export interface CarryContext {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly quotations: readonly Span[];
  /** What the readers found in each sentence, pronouns resolved; one entry for each sentence. */
  readonly spoken: readonly (readonly FoundAttribution[])[];
  /** The person that each sentence is about: its subject, or who did what it tells; null where none is named. */
  readonly subjects: readonly (string | null)[];
}

const AROUND = 12; // sentences: what a tag carries begins or ends no further off

/** Whether nobody is known to say the sentence, or a part of it. */
export function isUntold({ sentences, spoken }: CarryContext, index: number): boolean {
  const sentence = sentences[index];
  const near = spoken.slice(Math.max(0, index - AROUND), index + AROUND);
  return (
    sentence !== undefined &&
    spoken[index]?.length === 0 &&
    !near.some((found) => found.some(({ content }) => overlaps(content, sentence)))
  );
}

/** Gives sentences without a speaker of their own the speaker of the sentences around them. */
export interface SpeechCarrier {
  readonly id: string;
  readonly summary: string;
  carry(context: CarryContext): readonly FoundAttribution[];
}
