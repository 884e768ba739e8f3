import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { contradictions } from "@/db/schema/contradictions";
import { facts } from "@/db/schema/facts";
import { overruledPairs } from "@/db/schema/overruled-pairs";
import type { ContradictionClass } from "@/lib/engine/contradiction";
import type { Proposer } from "@/lib/engine/proposals/proposal";
import { groupBy } from "@/lib/review/group-by";

/** What a model has to do with one fact: what it put together, and where it and the rules differ. */
export interface FactProposals {
  /** The model that put the claims together; null where the rules did. */
  readonly proposedBy: Proposer | null;
  /** How many open contradictions the model flags alone, and how many the rules flag as well. */
  readonly byModelAlone: number;
  readonly byBoth: number;
  /** Pairs whose class the rules put right, or see otherwise. */
  readonly seenOtherwise: readonly {
    readonly pairs: number;
    readonly rules: ContradictionClass;
    readonly model: ContradictionClass;
  }[];
  /** What the rules alone hold for contradictions, with their reasons. */
  readonly overruled: readonly { readonly id: string; readonly explanation: string; readonly by: Proposer }[];
}

export async function factProposals({ read }: Database, storyId: string, factId: string): Promise<FactProposals> {
  const fact = await read
    .select({ proposedBy: facts.proposedBy })
    .from(facts)
    .where(and(eq(facts.id, factId), eq(facts.storyId, storyId)))
    .get();
  const pairs = await read
    .select({ class: contradictions.class, said: contradictions.said })
    .from(contradictions)
    .where(and(eq(contradictions.factId, factId), isNull(contradictions.retiredAt)));
  const flagged = pairs.filter((pair) => pair.class === "contradiction" && pair.said !== null);
  const overruled = await read
    .select({ id: overruledPairs.id, explanation: overruledPairs.explanation, by: overruledPairs.by })
    .from(overruledPairs)
    .where(and(eq(overruledPairs.factId, factId), eq(overruledPairs.storyId, storyId)))
    .orderBy(overruledPairs.id);
  const byBoth = flagged.filter(({ said }) => said?.rules === "contradiction").length;
  return {
    proposedBy: fact === undefined ? null : fact.proposedBy,
    byModelAlone: flagged.length - byBoth,
    byBoth,
    seenOtherwise: Array.from(
      groupBy(
        pairs.flatMap(({ said }) =>
          said && said.rules !== null && said.model !== null && said.rules !== said.model
            ? [{ rules: said.rules, model: said.model }]
            : [],
        ),
        ({ rules, model }) => `${rules} ${model}`,
      ).values(),
    ).flatMap(([first, ...more]) => (first ? [{ ...first, pairs: 1 + more.length }] : [])),
    overruled,
  };
}
