"use client";

import { useState } from "react";
import { mergeFacts } from "@/app/actions/correct-fact";
import { RefusalNote } from "@/app/components/action-form";
import { Choice } from "@/app/components/choice";
import type { CorrectedFact } from "@/app/components/correction-desk";
import { FactSearch } from "@/app/components/fact-search";
import { SheetFoot } from "@/app/components/sheet";
import { useCorrection } from "@/app/surface/use-correction";
import type { FactChoice } from "@/db/queries/fact-choices";

interface MergeFactsProps {
  readonly fact: CorrectedFact;
  readonly close: () => void;
  /** Goes to a fact's page. */
  readonly go: (factId: string) => void;
}

/** Chooses the fact that asks the same, and whose words stay. */
export function MergeFacts({ fact, close, go }: MergeFactsProps) {
  const [other, setOther] = useState<FactChoice | null>(null);
  const [kept, setKept] = useState("this");
  const { send, pending, refusal } = useCorrection(fact.storyId, fact.question, (done) => {
    close();
    if (done.factId !== null && done.factId !== fact.factId) go(done.factId);
  });
  const here = { id: fact.factId, verdictId: fact.verdictId };
  const [from, into] = kept === "this" ? [other, here] : [here, other];
  return (
    <form onSubmit={send(mergeFacts)} aria-label="Merge with another question" data-needs-name="">
      <input type="hidden" name="storyId" value={fact.storyId} />
      {from && <input type="hidden" name="factId" value={from.id} />}
      {into && <input type="hidden" name="into" value={into.id} />}
      {from?.verdictId && <input type="hidden" name="seenVerdictId" value={from.verdictId} />}
      {into?.verdictId && <input type="hidden" name="seenVerdictIdInto" value={into.verdictId} />}
      <FactSearch storyId={fact.storyId} except={fact.factId} name="other" onChoose={setOther} />
      {other !== null && (
        <fieldset className="mt-3 min-w-0">
          <legend className="mb-1.5 font-semibold">The question that stays</legend>
          <div className="divide-y divide-hairline overflow-clip rounded-md border border-edge">
            <Choice name="kept" value="this" chosen={kept} pick={setKept}>
              <span dir="auto">{fact.question}</span>
            </Choice>
            <Choice name="kept" value="other" chosen={kept} pick={setKept}>
              <span dir="auto">{other.statement}</span>
            </Choice>
          </div>
          <p className="mt-2 text-meta text-soft">
            All quotes go there. Rulings on the one that closes stay readable and rule on it no more.
          </p>
        </fieldset>
      )}
      <div aria-live="assertive">
        {refusal !== null && (
          <RefusalNote
            message={
              refusal.code === "conflict"
                ? `${refusal.message} Nothing was merged: look at it, then merge again.`
                : refusal.message
            }
          />
        )}
      </div>
      <SheetFoot>
        <button type="submit" className="button button-main w-full" disabled={pending || other === null}>
          {pending ? "Merging …" : "Merge the two"}
        </button>
      </SheetFoot>
    </form>
  );
}
