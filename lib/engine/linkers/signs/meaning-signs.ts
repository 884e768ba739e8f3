import { meaningLikeness } from "@/lib/engine/linkers/meaning";
import type { Sign } from "@/lib/engine/linkers/signs/sign";

export const MEANING_SIGNS: readonly Sign[] = [
  {
    id: "meaning-words",
    summary: "How alike the two claims' words are in meaning on the whole, beyond what all claims of the story share.",
    read: ({ a, b }) => meaningLikeness(a.meaning, b.meaning),
  },
  {
    id: "meaning-sentences",
    summary: "The same for the sentences that the claims stand in.",
    read: ({ a, b }) => meaningLikeness(a.sentenceMeaning, b.sentenceMeaning),
  },
  {
    id: "meaning-passages",
    summary: "The same for the sentences with the one before each.",
    read: ({ a, b }) => meaningLikeness(a.passageMeaning, b.passageMeaning),
  },
];
