import { subjectLikeness } from "@/lib/engine/linkers/likeness";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { bestLikeness, type Profile } from "@/lib/engine/linkers/profile";
import type { Sign } from "@/lib/engine/linkers/signs/sign";

const SAME_NAME = 0.85;

export const SUBJECT_SIGNS: readonly Sign[] = [
  {
    id: "subjects",
    summary: "How surely the two subjects are one thing.",
    read: ({ a, b, context }) => subjectLikeness(a.claim.answer.subject, b.claim.answer.subject, context),
  },
  {
    id: "subject-lesser",
    summary: "How well each subject's head is met by the other claim, the worse way.",
    read: ({ a, b, context }) => Math.min(headMet(a, b, context), headMet(b, a, context)),
  },
  {
    id: "subject-greater",
    summary: "The same, the better way.",
    read: ({ a, b, context }) => Math.max(headMet(a, b, context), headMet(b, a, context)),
  },
  {
    id: "names-shared",
    summary: "How much the names tell that both claims hold.",
    read: ({ a, b, context }) => sharedWeight(a.names, b.names, context),
  },
  {
    id: "passage-names-shared",
    summary: "How much the names tell that both passages hold.",
    read: ({ a, b, context }) => sharedWeight(a.passageNames, b.passageNames, context),
  },
  {
    id: "named",
    summary: "How many of the two claims hold a name at all.",
    read: ({ a, b }) => (a.names.length > 0 ? 1 : 0) + (b.names.length > 0 ? 1 : 0),
  },
  {
    id: "names-apart",
    summary: "Whether both hold names and none is the same.",
    read: ({ a, b, context }) =>
      a.names.length > 0 && b.names.length > 0 && sharedWeight(a.names, b.names, context) === 0 ? 1 : 0,
  },
  {
    id: "one-speaker",
    summary: "Whether one person is quoted in both; -1 where one of them quotes nobody.",
    read: ({ a, b }) => {
      const names = ({ claim }: Profile) => claim.attribution.map(({ name }) => name.toLowerCase());
      const [speakers, others] = [names(a), names(b)];
      if (speakers.length === 0 || others.length === 0) return -1;
      return speakers.some((name) => others.includes(name)) ? 1 : 0;
    },
  },
];

function headMet({ claim }: Profile, other: Profile, context: LinkContext): number {
  const [head] = claim.answer.subject;
  return head === undefined ? 0 : bestLikeness(head, [...other.terms, ...other.claim.answer.subject], context);
}

/** The lesser of what either's shared names tell: one may give a name in two forms. */
function sharedWeight(names: readonly string[], others: readonly string[], context: LinkContext): number {
  return Math.min(weightMet(names, others, context), weightMet(others, names, context));
}

function weightMet(names: readonly string[], others: readonly string[], context: LinkContext): number {
  let weight = 0;
  for (const name of names) if (bestLikeness(name, others, context) > SAME_NAME) weight += context.rarity(name);
  return weight;
}
