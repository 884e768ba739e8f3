"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { recordVerdict } from "@/app/actions/record-verdict";
import { undoVerdict } from "@/app/actions/undo-verdict";
import { RefusalNote } from "@/app/components/action-form";
import { type Citable, EvidenceList } from "@/app/components/evidence-list";
import { KeyHint } from "@/app/components/key-hint";
import { MergedNote } from "@/app/components/merged-note";
import { OtherRulingNote } from "@/app/components/other-ruling-note";
import { RationaleField } from "@/app/components/rationale-field";
import { RulingChoices, type RulingPosition } from "@/app/components/ruling-choices";
import { answered } from "@/app/surface/answered";
import { dropDraft, takeDraftTo } from "@/app/surface/draft";
import { showToast } from "@/app/surface/toast";
import { useDraft } from "@/app/surface/use-draft";
import type { VerdictState } from "@/app/surface/verdict-state";

export interface VerdictFormProps {
  readonly storyId: string;
  readonly factId: string;
  readonly statement: string;
  readonly positions: readonly RulingPosition[];
  readonly citable: readonly Citable[];
  readonly flagged: readonly string[];
  /** The ruling that stood when the page was drawn: another one by now is a conflict. */
  readonly standing: string | null;
  /** The positions that "superseded" starts from: the one reported first and the one reported last. */
  readonly earliest: string;
  readonly latest: string;
  /** Where to go once ruled. */
  readonly next: string;
}

/** The ruling: a choice, a reason, and on to the next fact. What is typed is kept in the browser until it is ruled. */
export function VerdictForm({
  storyId,
  factId,
  statement,
  positions,
  standing,
  earliest,
  latest,
  next,
  ...cite
}: VerdictFormProps) {
  const router = useRouter();
  const { draft, kept, change } = useDraft(factId);
  const [state, setState] = useState<VerdictState>({ is: "idle" });
  const [pending, start] = useTransition();
  // The next fact is loaded while this one is read, so that going on to it takes no time.
  useEffect(() => router.prefetch(next), [router, next]);

  // The page gone to was loaded before the change: it is shown at once, then brought up to date.
  const go = (address: string) => {
    router.push(address);
    router.refresh();
  };
  const undo = async (verdictId: string) => {
    const form = new FormData();
    form.set("storyId", storyId);
    form.set("verdictId", verdictId);
    const undone = await undoVerdict(form);
    if (undone.is === "done") go(`/stories/${storyId}/facts/${factId}`);
    return undone;
  };
  // Sent by hand, because React empties a form after its action, also where the action refused.
  const submit = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    start(async () => {
      const answer = await answered(() => recordVerdict(form));
      if (answer.is !== "ruled") return setState(answer);
      dropDraft(factId);
      showToast({ message: answer.summary, detail: statement, undo: () => undo(answer.verdictId) });
      // Keys are for the page from here on, not for the field that is about to go.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      go(next);
    });
  };
  const conflict = state.is === "conflict" ? state.other : null;
  const expected = conflict === null ? standing : conflict.verdictId;
  return (
    <form onSubmit={submit} aria-label="Verdict" data-needs-name="">
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="factId" value={factId} />
      {expected !== null && <input type="hidden" name="standing" value={expected} />}
      <RulingChoices positions={positions} earliest={earliest} latest={latest} draft={draft} change={change} />
      <RationaleField value={draft.rationale} change={(rationale) => change({ rationale })} kept={kept} />
      <EvidenceList {...cite} draft={draft} change={change} />
      <div aria-live="assertive">
        {state.is === "refused" && <RefusalNote message={state.refusal.message} />}
        {conflict !== null && <OtherRulingNote other={conflict} />}
        {state.is === "merged" && (
          <MergedNote into={state.into} storyId={storyId} takeAlong={() => takeDraftTo(state.into.factId, draft)} />
        )}
      </div>
      <button
        type="submit"
        disabled={pending}
        data-shortcut="rule"
        aria-keyshortcuts="Control+Enter Meta+Enter"
        className="button button-main mt-3 w-full"
      >
        <span>{conflict === null ? (pending ? "Ruling …" : "Rule and go on") : "Rule over it and go on"}</span>
        <KeyHint of="rule" inverse />
      </button>
      {conflict !== null && (
        <Link href={next} onClick={() => dropDraft(factId)} className="button mt-2 w-full">
          Keep theirs and go on
        </Link>
      )}
    </form>
  );
}
