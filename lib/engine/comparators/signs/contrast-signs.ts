import { opposites } from "@/lib/engine/comparators/opposites";
import type { ConflictSign } from "@/lib/engine/comparators/signs/conflict-sign";
import { SAME_NAME } from "@/lib/engine/linkers/likeness";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { bestAmong, type Profile } from "@/lib/engine/linkers/profile";
import { howMany } from "@/lib/engine/linkers/signs/sign";

const HOUR = 3_600_000;

export const CONTRAST_SIGNS: readonly ConflictSign[] = [
  {
    id: "opposites",
    summary: "How many words of the one claim have their opposite in the other.",
    read: ({ a, b, context }) => opposites(a.claim, b.claim, context).length,
  },
  {
    id: "own-names",
    summary: "How much the names tell that stand in one claim only, in the one that has more of them.",
    read: ({ a, b, context }) => Math.max(ownNames(a, b, context), ownNames(b, a, context)),
  },
  {
    id: "own-names-lesser",
    summary: "The same, in the one that has fewer.",
    read: ({ a, b, context }) => Math.min(ownNames(a, b, context), ownNames(b, a, context)),
  },
  {
    id: "hours-between",
    summary: "How many hours lie between the two publications, at most a week; -1 where one has no date.",
    read: ({ a, b, context }) => {
      const [one, other] = [context.publishedAt(a.claim), context.publishedAt(b.claim)];
      return one === null || other === null ? -1 : Math.min(168, Math.abs(one - other) / HOUR);
    },
  },
  {
    id: "spoken",
    summary: "How many of the two are told by somebody whom the outlet names.",
    read: (pair) => howMany(pair, ({ attribution }) => attribution.length > 0),
  },
];

function ownNames({ names: { ids, weights } }: Profile, { names: others }: Profile, context: LinkContext): number {
  let weight = 0;
  for (let at = 0; at < ids.length; at++)
    if (bestAmong(ids[at] ?? 0, others.ids, context) <= SAME_NAME) weight += weights[at] ?? 0;
  return weight;
}
