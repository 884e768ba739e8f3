import { bestAmong } from "@/lib/engine/linkers/profile";
import { greater, lesser, type Sign } from "@/lib/engine/linkers/signs/sign";

export const WORD_SIGNS: readonly Sign[] = [
  {
    id: "words-lesser",
    summary: "How much of the one claim's words the other meets, of the two ways the worse.",
    read: ({ words }) => lesser(words),
  },
  {
    id: "words-greater",
    summary: "The same, the better way: a short claim may be met in full by a long one.",
    read: ({ words }) => greater(words),
  },
  {
    id: "words-mass",
    summary: "How much that tells something the two share in all.",
    read: ({ words: [one, other] }) => one.mass + other.mass,
  },
  {
    id: "words-top",
    summary: "How much the most telling word tells that they share.",
    read: ({ words: [one, other] }) => Math.max(one.top, other.top),
  },
  {
    id: "sentence-lesser",
    summary: "How much of the claim's words the other's whole sentence meets, the worse way.",
    read: ({ inSentence }) => lesser(inSentence),
  },
  {
    id: "sentence-greater",
    summary: "The same, the better way.",
    read: ({ inSentence }) => greater(inSentence),
  },
  {
    id: "passage-lesser",
    summary: "How much of the claim's words the other's sentence and the one before it meet, the worse way.",
    read: ({ inPassage }) => lesser(inPassage),
  },
  {
    id: "passage-greater",
    summary: "The same, the better way.",
    read: ({ inPassage }) => greater(inPassage),
  },
  {
    id: "sentences-lesser",
    summary: "How much the two sentences have in common, the worse way.",
    read: ({ sentences }) => lesser(sentences),
  },
  {
    id: "sentences-greater",
    summary: "The same, the better way.",
    read: ({ sentences }) => greater(sentences),
  },
  {
    id: "sentences-mass",
    summary: "How much that tells something the two sentences share in all.",
    read: ({ sentences: [one, other] }) => one.mass + other.mass,
  },
  {
    id: "sentences-top",
    summary: "How much the most telling word tells that the two sentences share.",
    read: ({ sentences: [one, other] }) => Math.max(one.top, other.top),
  },
  {
    id: "shortest",
    summary: "How many words the shorter of the two has to be met by.",
    read: ({ a, b }) => Math.min(a.terms.length, b.terms.length),
  },
  {
    id: "predicates",
    summary: "How alike the two predicates or properties are.",
    read: ({ a, b, context }) => context.terms.between(a.predicateId, b.predicateId),
  },
  {
    id: "predicate-lesser",
    summary: "How well each predicate is met by a word of the other claim, the worse way.",
    read: ({ a, b, context }) =>
      Math.min(bestAmong(a.predicateId, b.ownIds, context), bestAmong(b.predicateId, a.ownIds, context)),
  },
  {
    id: "predicate-greater",
    summary: "The same, the better way.",
    read: ({ a, b, context }) =>
      Math.max(bestAmong(a.predicateId, b.ownIds, context), bestAmong(b.predicateId, a.ownIds, context)),
  },
];
