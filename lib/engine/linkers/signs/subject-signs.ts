import { subjectLikeness } from "@/lib/engine/linkers/likeness";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { bestAmong, type Profile } from "@/lib/engine/linkers/profile";
import { type Sign, sharedWeight } from "@/lib/engine/linkers/signs/sign";

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
    read: ({ namesShared }) => namesShared,
  },
  {
    id: "passage-names-shared",
    summary: "How much the names tell that both passages hold.",
    read: ({ a, b, context }) => sharedWeight(a.passageNames, b.passageNames, context),
  },
  {
    id: "named",
    summary: "How many of the two claims hold a name at all.",
    read: ({ a, b }) => (a.names.ids.length > 0 ? 1 : 0) + (b.names.ids.length > 0 ? 1 : 0),
  },
  {
    id: "names-apart",
    summary: "Whether both hold names and none is the same.",
    read: ({ a, b, namesShared }) => (a.names.ids.length > 0 && b.names.ids.length > 0 && namesShared === 0 ? 1 : 0),
  },
  {
    id: "one-speaker",
    summary: "Whether one person is quoted in both; -1 where one of them quotes nobody.",
    read: ({ a, b }) => {
      if (a.speakers.length === 0 || b.speakers.length === 0) return -1;
      return a.speakers.some((name) => b.speakers.includes(name)) ? 1 : 0;
    },
  },
];

function headMet({ subjectIds }: Profile, other: Profile, context: LinkContext): number {
  const [head] = subjectIds;
  if (head === undefined) return 0;
  return bestAmong(head, other.subjectIds, context, bestAmong(head, other.ownIds, context));
}
