"use client";

import { useEffect, useState } from "react";
import { splitFact } from "@/app/actions/correct-fact";
import { quotesOfFact } from "@/app/actions/find-facts";
import { RefusalNote } from "@/app/components/action-form";
import type { CorrectedFact } from "@/app/components/correction-desk";
import { PositionLetter } from "@/app/components/position-letter";
import { QuestionField } from "@/app/components/question-field";
import { SheetFoot } from "@/app/components/sheet";
import { useCorrection } from "@/app/surface/use-correction";
import { counted } from "@/app/surface/wording";
import type { FactQuote } from "@/db/queries/fact-quotes";

/** Ticks the quotes that answer something else, and words what that is. */
export function SplitFact({ fact, close }: { fact: CorrectedFact; close: () => void }) {
  const { storyId, factId, question, positions } = fact;
  const [quotes, setQuotes] = useState<readonly FactQuote[] | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<FactQuote>>(new Set());
  const { send, pending, refusal } = useCorrection(storyId, question, close);
  useEffect(() => {
    let stale = false;
    void quotesOfFact({ storyId, factId })
      .catch(() => [])
      .then((found) => {
        if (!stale) setQuotes(found);
      });
    return () => {
      stale = true;
    };
  }, [storyId, factId]);
  const tick = (quote: FactQuote, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(quote);
    else next.delete(quote);
    setTicked(next);
  };
  const letterOf = (id: string | null) => positions.find((position) => position.id === id)?.letter;
  return (
    <form onSubmit={send(splitFact)} aria-label="Split this question" data-needs-name="">
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="factId" value={factId} />
      {[...ticked].flatMap(({ claims }) =>
        claims.map(({ claimId, linkId }) => (
          <input key={claimId} type="hidden" name="claim" value={`${claimId} ${linkId}`} />
        )),
      )}
      <fieldset className="mt-3 min-w-0">
        <legend className="mb-1.5 font-semibold">Quotes that answer something else</legend>
        <div className="max-h-64 divide-y divide-hairline overflow-y-auto rounded-md border border-edge">
          {quotes === null && <p className="px-3 py-1.5 text-soft">Fetching the quotes …</p>}
          {quotes?.map((quote) => {
            const letter = letterOf(quote.positionId);
            return (
              <label
                key={quote.claims[0]?.claimId}
                className="flex items-start gap-3 px-3 py-1.5 has-checked:bg-chosen has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-a"
              >
                <input
                  type="checkbox"
                  className="mt-1 size-4 shrink-0 accent-ink outline-none"
                  checked={ticked.has(quote)}
                  onChange={(event) => tick(quote, event.target.checked)}
                />
                {letter !== undefined && <PositionLetter letter={letter} small />}
                <span className="min-w-0 flex-1">
                  <q dir="auto" className="font-serif">
                    {quote.quote}
                  </q>{" "}
                  <bdi className="text-meta text-soft">{quote.outlet === null ? "Unnamed outlet" : quote.outlet}</bdi>
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
      <QuestionField label="What they answer" />
      <div aria-live="assertive">{refusal !== null && <RefusalNote message={refusal.message} />}</div>
      <SheetFoot>
        <button type="submit" className="button button-main w-full" disabled={pending || ticked.size === 0}>
          {pending
            ? "Splitting …"
            : ticked.size === 0
              ? "Tick the quotes first"
              : `Split ${counted(ticked.size, "quote")} off`}
        </button>
      </SheetFoot>
    </form>
  );
}
