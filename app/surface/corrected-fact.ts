import type { CorrectedFact } from "@/app/components/correction-desk";
import type { FactPage } from "@/db/queries/fact-page";

/** What those that correct a fact need of its page. */
export function correctedFact({ story, fact, verdict, positions }: FactPage): CorrectedFact {
  return {
    storyId: story.id,
    factId: fact.id,
    question: fact.statement,
    verdictId: verdict === null ? null : verdict.id,
    positions: positions.map(({ id, letter, label }) => ({ id, letter, label })),
  };
}
