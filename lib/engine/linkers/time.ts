import { groupClaims } from "@/lib/engine/linkers/group-claims";
import type { Linker } from "@/lib/engine/linkers/linker";
import { stateKey, timesAlike } from "@/lib/engine/linkers/times-alike";

const LEAST = 0.62;

export const timeLinker: Linker = {
  id: "time",
  summary: "Times meet where the event is the same: its predicate or state, and those who take part.",
  link(claims, context) {
    const times = claims.filter((claim) => claim.answer.type === "time");
    return groupClaims(
      times,
      ({ answer }) => [answer.property, ...answer.subject, ...answer.states.map(stateKey)],
      (a, b) => timesAlike(a, b, context),
      LEAST,
    ).filter((group) => group.length > 1);
  },
};
