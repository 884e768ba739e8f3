import { AN_HOUR, asOf, order } from "@/lib/engine/comparators/as-of";
import type { ConflictSign } from "@/lib/engine/comparators/signs/conflict-sign";
import { howMany } from "@/lib/engine/linkers/signs/sign";
import { PROPERTY_BY_ID } from "@/lib/engine/recognisers/answers/count-index";

export const FIGURE_SIGNS: readonly ConflictSign[] = [
  {
    id: "fixed",
    summary: "How many of two figures are of a property that does not change as time goes by.",
    read: (pair) => howMany(pair, ({ answer }) => PROPERTY_BY_ID.get(answer.property)?.fixed ?? false),
  },
  {
    id: "cumulative",
    summary: "How many are of a property that only grows.",
    read: (pair) => howMany(pair, ({ answer }) => PROPERTY_BY_ID.get(answer.property)?.cumulative ?? false),
  },
  {
    id: "later-higher",
    summary:
      "Whether the figure of the later time is the higher one: 1, -1 where it is the lower, 0 where neither can be said.",
    read: ({ a, b, context }) => {
      const [one, other] = [a.figure, b.figure];
      if (!one || !other || one.unit !== other.unit || one.value === other.value) return 0;
      const when = order(asOf(a.claim, context), asOf(b.claim, context), AN_HOUR);
      if (when !== "before" && when !== "after") return 0;
      return one.value < other.value === (when === "before") ? 1 : -1;
    },
  },
];
