"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { editQuestion } from "@/app/actions/correct-fact";
import { RefusalNote } from "@/app/components/action-form";
import { Choice } from "@/app/components/choice";
import { type CorrectedFact, useCorrectedFact } from "@/app/components/correction-desk";
import { KeyHint } from "@/app/components/key-hint";
import { MergeFacts } from "@/app/components/merge-facts";
import { QuestionField } from "@/app/components/question-field";
import { Sheet, SheetFoot } from "@/app/components/sheet";
import { SplitFact } from "@/app/components/split-fact";
import { useCorrection } from "@/app/surface/use-correction";

/** Opens what can be put right about a fact: its question, its bounds. */
export function CorrectFact() {
  const router = useRouter();
  const fact = useCorrectedFact();
  const [open, setOpen] = useState(false);
  const [act, setAct] = useState("edit");
  if (fact === null) return null;
  const choice = { name: "act", chosen: act, pick: setAct };
  const go = (factId: string) => router.push(`/stories/${fact.storyId}/facts/${factId}`);
  return (
    <>
      <button
        type="button"
        data-shortcut="correct-fact"
        aria-keyshortcuts="p"
        aria-haspopup="dialog"
        className="button button-quiet text-meta"
        onClick={() => setOpen(true)}
      >
        Correct<span className="sr-only"> this question</span> … <KeyHint of="correct-fact" />
      </button>
      {open && (
        <Sheet title="Correct this question" onClose={() => setOpen(false)}>
          {(close) => (
            <>
              <fieldset className="mt-3 min-w-0">
                <legend className="sr-only">What to put right</legend>
                <div className="divide-y divide-hairline overflow-clip rounded-md border border-edge">
                  <Choice value="edit" {...choice}>
                    Word it otherwise
                  </Choice>
                  <Choice value="merge" {...choice}>
                    Merge it with one that asks the same
                  </Choice>
                  <Choice value="split" {...choice}>
                    Split it: some quotes answer something else
                  </Choice>
                </div>
              </fieldset>
              {act === "edit" && <EditQuestion fact={fact} close={close} />}
              {act === "merge" && <MergeFacts fact={fact} close={close} go={go} />}
              {act === "split" && <SplitFact fact={fact} close={close} />}
            </>
          )}
        </Sheet>
      )}
      <NextClaim />
    </>
  );
}

function EditQuestion({ fact, close }: { fact: CorrectedFact; close: () => void }) {
  const { send, pending, refusal } = useCorrection(fact.storyId, fact.question, close);
  return (
    <form onSubmit={send(editQuestion)} aria-label="Word the question otherwise" data-needs-name="">
      <input type="hidden" name="storyId" value={fact.storyId} />
      <input type="hidden" name="factId" value={fact.factId} />
      <input type="hidden" name="seenQuestion" value={fact.question} />
      <QuestionField label="The question" initial={fact.question} />
      <div aria-live="assertive">{refusal !== null && <RefusalNote message={refusal.message} />}</div>
      <SheetFoot>
        <button type="submit" className="button button-main w-full" disabled={pending}>
          {pending ? "Changing …" : "Change the question"}
        </button>
      </SheetFoot>
    </form>
  );
}

/** What the key for correcting a claim presses: it moves the focus to the next quote's button, where Enter opens it. */
function NextClaim() {
  const step = () => {
    const buttons = [...document.querySelectorAll<HTMLElement>("[data-correct-claim]")].filter((button) =>
      button.checkVisibility(),
    );
    const at = buttons.indexOf(document.activeElement instanceof HTMLElement ? document.activeElement : document.body);
    const next = buttons[(at + 1) % Math.max(1, buttons.length)];
    next?.focus();
    next?.scrollIntoView({ block: "center" });
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      data-shortcut="correct-claim"
      className="sr-only"
      onClick={step}
    >
      Next quote to correct
    </button>
  );
}
