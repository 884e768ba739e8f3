"use client";

import { useState } from "react";
import { correctClaims } from "@/app/actions/correct-claims";
import { RefusalNote } from "@/app/components/action-form";
import { Choice } from "@/app/components/choice";
import { type CorrectedFact, useCorrectedFact } from "@/app/components/correction-desk";
import { FactSearch } from "@/app/components/fact-search";
import { PositionLetter } from "@/app/components/position-letter";
import { QuestionField } from "@/app/components/question-field";
import { Sheet, SheetFoot } from "@/app/components/sheet";
import { useCorrection } from "@/app/surface/use-correction";
import { REJECTION_WORDS } from "@/app/surface/wording";
import { REJECTION_REASONS } from "@/lib/review/correction";

interface CorrectClaimProps {
  readonly quote: string;
  /** The claim and its copies, which go where it goes, each with its link. */
  readonly claims: readonly { readonly claimId: string; readonly linkId: string | null }[];
  readonly positionId: string | null;
  /** Where the claim stands, on a page that is no fact's. */
  readonly place?: ClaimPlace;
}

/** The fact that a claim stands on, with its positions where the page has them; null for none. */
type ClaimPlace = Pick<CorrectedFact, "storyId" | "positions"> & { readonly factId: string | null };

/** Opens what can be put right about a claim. The list is made when it is opened: a page has a hundred quotes. */
export function CorrectClaim({ quote, place, ...claim }: CorrectClaimProps) {
  const desk = useCorrectedFact();
  const fact = place ?? desk;
  const [open, setOpen] = useState(false);
  if (fact === null) return null;
  return (
    <>
      <button
        type="button"
        data-correct-claim=""
        aria-haspopup="dialog"
        className="mt-1 py-0.5 text-faint underline-offset-3 hover:text-ink hover:underline"
        onClick={() => setOpen(true)}
      >
        Correct …<span className="sr-only"> the claim “{quote}”</span>
      </button>
      {open && (
        <Sheet title="Correct this claim" onClose={() => setOpen(false)}>
          {(close) => <CorrectClaimForm fact={fact} quote={quote} {...claim} close={close} />}
        </Sheet>
      )}
    </>
  );
}

function CorrectClaimForm({
  fact,
  quote,
  claims,
  positionId,
  close,
}: Omit<CorrectClaimProps, "place"> & { fact: ClaimPlace; close: () => void }) {
  const [to, setTo] = useState("");
  const { send, pending, refusal } = useCorrection(fact.storyId, quote, close);
  const choice = { name: "to", chosen: to, pick: setTo };
  return (
    <form onSubmit={send(correctClaims)} aria-label="Correct this claim" data-needs-name="">
      <input type="hidden" name="storyId" value={fact.storyId} />
      {fact.factId !== null && <input type="hidden" name="factId" value={fact.factId} />}
      {claims.map(({ claimId, linkId }) => (
        <input key={claimId} type="hidden" name="claim" value={linkId === null ? claimId : `${claimId} ${linkId}`} />
      ))}
      <blockquote dir="auto" className="mt-2 line-clamp-3 border-s-2 border-edge ps-3 font-serif leading-6">
        {quote}
      </blockquote>
      {claims.length > 1 && <p className="mt-1 text-meta text-soft">Its copies go where it goes.</p>}
      <fieldset className="mt-4 min-w-0">
        <legend className="mb-1.5 font-semibold">Where it belongs</legend>
        <div className="divide-y divide-hairline overflow-clip rounded-md border border-edge">
          {fact.positions.map(({ id, letter, label }) => (
            <Choice key={id} value={`position:${id}`} {...choice}>
              <PositionLetter letter={letter} />
              <span dir="auto" className="min-w-0 flex-1 truncate">
                <span className="sr-only">Position {letter}: </span>
                {label}
              </span>
              {id === positionId && <span className="text-meta text-soft">here now</span>}
            </Choice>
          ))}
          {fact.positions.length > 0 && (
            <Choice value="new-position" {...choice}>
              A position of its own
            </Choice>
          )}
          <Choice value="fact" {...choice}>
            It answers {fact.factId === null ? "a" : "another"} question of this story
          </Choice>
          <Choice value="new-fact" {...choice}>
            It answers a new question
          </Choice>
          {fact.factId !== null && (
            <Choice value="nothing" {...choice}>
              It answers none: take it out
            </Choice>
          )}
          <Choice value="not-a-claim" {...choice}>
            It is no claim
          </Choice>
        </div>
      </fieldset>
      {to === "fact" && <FactSearch storyId={fact.storyId} except={fact.factId} name="target" />}
      {to === "new-fact" && <QuestionField label="The new question" />}
      {to === "not-a-claim" && <RejectionReasons />}
      <div aria-live="assertive">{refusal !== null && <RefusalNote message={refusal.message} />}</div>
      <SheetFoot>
        <button type="submit" className="button button-main w-full" disabled={pending || to === ""}>
          {pending ? "Putting it right …" : "Put it right"}
        </button>
      </SheetFoot>
    </form>
  );
}

function RejectionReasons() {
  const [reason, setReason] = useState<string>("");
  return (
    <fieldset className="mt-3 min-w-0">
      <legend className="mb-1.5 text-meta text-soft">Why it is none; kept so that such quotes can be left out</legend>
      <div className="divide-y divide-hairline overflow-clip rounded-md border border-edge">
        {REJECTION_REASONS.map((each) => (
          <Choice key={each} name="reason" value={each} chosen={reason} pick={setReason}>
            {REJECTION_WORDS[each]}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
