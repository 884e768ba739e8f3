"use client";

import Link from "next/link";
import { startTransition, useActionState, useEffect, useState } from "react";
import { recordVerdict } from "@/app/actions/record-verdict";
import { RefusalNote } from "@/app/components/action-form";
import { KeyHint } from "@/app/components/key-hint";
import { MergedNote } from "@/app/components/merged-note";
import { OtherRulingNote } from "@/app/components/other-ruling-note";
import { RulingChoices, type RulingPosition } from "@/app/components/ruling-choices";
import { type Draft, dropDraft, keepDraft, readDraft, takeDraftTo } from "@/app/surface/draft";
import type { VerdictState } from "@/app/surface/verdict-state";

const START: VerdictState = { is: "idle" };

export interface VerdictFormProps {
  readonly storyId: string;
  readonly factId: string;
  readonly positions: readonly RulingPosition[];
  /** The ruling that stood when the page was drawn: another one by now is a conflict. */
  readonly standing: string | null;
  /** The positions that "superseded" starts from: the one reported first and the one reported last. */
  readonly earliest: string;
  readonly latest: string;
  /** Where to go once ruled. */
  readonly next: string;
}

/** The ruling: a choice, a reason, and on to the next fact. What is typed is kept in the browser until it is ruled. */
export function VerdictForm({ storyId, factId, positions, standing, earliest, latest, next }: VerdictFormProps) {
  const [state, send, pending] = useActionState(recordVerdict, START);
  const [draft, setDraft] = useState<Draft>({ choice: "", superseded: earliest, supersededBy: latest, rationale: "" });
  const [kept, setKept] = useState(false);
  useEffect(() => {
    const stored = readDraft(factId);
    if (stored === null) return;
    setDraft({
      ...stored,
      superseded: stored.superseded || earliest,
      supersededBy: stored.supersededBy || latest,
    });
    setKept(true);
  }, [factId, earliest, latest]);

  const change = (part: Partial<Draft>) => {
    const changed = { ...draft, ...part };
    setDraft(changed);
    setKept(keepDraft(factId, changed));
  };
  // Sent by hand, because React empties a form after its action, also where the action refused.
  const submit = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => send(form));
  };
  const conflict = state.is === "conflict" ? state.other : null;
  const expected = conflict === null ? standing : conflict.verdictId;
  return (
    <form action={send} onSubmit={submit} aria-label="Verdict" data-needs-name="">
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="factId" value={factId} />
      <input type="hidden" name="next" value={next} />
      {expected !== null && <input type="hidden" name="standing" value={expected} />}
      <RulingChoices positions={positions} draft={draft} change={change} />
      <label htmlFor="rationale" className="mt-5 flex items-center gap-2 font-semibold">
        Why <KeyHint of="rationale" />
      </label>
      <textarea
        id="rationale"
        name="rationale"
        dir="auto"
        rows={5}
        data-shortcut="rationale"
        aria-keyshortcuts="e"
        aria-describedby="rationale-hint"
        value={draft.rationale}
        onChange={(event) => change({ rationale: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === "Escape") event.currentTarget.blur();
        }}
        className="field mt-1.5 min-h-28 resize-y font-serif text-[16px] leading-6"
      />
      <p id="rationale-hint" className="mt-1 flex justify-between gap-2 text-meta text-soft">
        <span>Printed in the note, under your name.</span>
        <span aria-live="polite">{kept && "Draft kept"}</span>
      </p>
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
        className="button button-main mt-4 w-full"
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
