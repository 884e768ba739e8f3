import { fillersAlike } from "@/lib/engine/linkers/fillers-alike";
import { groupClaims } from "@/lib/engine/linkers/group-claims";
import type { Linker } from "@/lib/engine/linkers/linker";

const LEAST = 0.6;

export const fillerLinker: Linker = {
  id: "filler",
  summary:
    "Who, where and what it was meet where the act is the same, is of the same thing, and no date sets them apart.",
  link(claims, context) {
    const fillers = claims.filter(({ answer: { value } }) => value.is === "filler" && value.role !== "cause");
    return groupClaims(
      fillers,
      ({ answer }) => [`${answer.type} ${answer.property}`],
      (a, b) => fillersAlike(a, b, context),
      LEAST,
    );
  },
};
