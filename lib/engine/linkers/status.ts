import type { StateReading } from "@/lib/engine/answer";
import type { Claim } from "@/lib/engine/claim";
import { stateOf, statesOppose } from "@/lib/engine/comparators/state";
import { groupClaims } from "@/lib/engine/linkers/group-claims";
import type { Linker } from "@/lib/engine/linkers/linker";
import { statesAlike } from "@/lib/engine/linkers/states-alike";

const LEAST = 0.62;

/**
 * A word of state may stand in several classes ("pulled out" of a town, of a deal). Each reading looks for company on its
 * own; a claim then goes where most sources meet, and a reading that nobody answers is dropped.
 */
export const statusLinker: Linker = {
  id: "status",
  summary: "States meet where they are of one class and of one thing, at places that can be one.",
  link(claims, context) {
    const readings = claims
      .filter((claim) => claim.answer.type === "status")
      .flatMap((claim) => claim.answer.states.map((reading) => narrowed(claim, reading)));
    const groups = groupClaims(
      readings,
      ({ answer }) => [answer.property],
      (a, b) => statesAlike(a, b, context),
      LEAST,
      ({ answer: { property, subject, scope } }) => JSON.stringify([property, subject, scope]),
    );
    const taken = new Set<string>();
    return [...groups]
      .map((group, order) => ({ group, order, worth: worthOf(group) }))
      .sort((a, b) => b.worth - a.worth || a.order - b.order)
      .flatMap(({ group }) => {
        // Two readings of one claim may have met in one group: it stands there once.
        const free = group.filter(
          (claim, at) => !taken.has(claim.id) && group.findIndex(({ id }) => id === claim.id) === at,
        );
        for (const claim of free) taken.add(claim.id);
        return free.length > 0 ? [free] : [];
      });
  },
};

/** The claim with this one reading of its state. */
function narrowed(claim: Claim, reading: StateReading): Claim {
  return {
    ...claim,
    answer: {
      ...claim.answer,
      property: reading.stateClass,
      subject: reading.subject,
      about: reading.about,
      states: [reading],
    },
  };
}

// Sources that meet count first, and more where they oppose each other: that is what an editor looks for.
function worthOf(group: readonly Claim[]): number {
  const sources = new Set(group.map((claim) => claim.sourceId)).size;
  const [first] = group;
  const states = [...new Set(group.flatMap((claim) => stateOf(claim) ?? []))];
  const opposed =
    first !== undefined &&
    states.some((a, index) => states.slice(index + 1).some((b) => statesOppose(first.answer.property, a, b)));
  return sources + (opposed ? 0.5 : 0);
}
