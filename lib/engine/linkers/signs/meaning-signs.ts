import { meaningLikeness } from "@/lib/engine/linkers/meaning";
import type { Sign } from "@/lib/engine/linkers/signs/sign";

export const MEANING_SIGNS: readonly Sign[] = [
  {
    id: "meaning-claims",
    summary:
      "How alike the two claims are in meaning, as their sentences let them be understood, beyond what the story's sentences share.",
    read: ({ a, b }) => meaningLikeness(a.meaning, b.meaning),
  },
  {
    id: "meaning-sentences",
    summary: "The same for the sentences that the claims stand in.",
    read: ({ a, b }) => meaningLikeness(a.sentenceMeaning, b.sentenceMeaning),
  },
  {
    id: "meaning-plain",
    summary: "How alike the sentences are in meaning with nothing taken from them.",
    read: ({ a, b }) => meaningLikeness(a.plainMeaning, b.plainMeaning),
  },
];
