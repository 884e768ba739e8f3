"use client";

import { useEffect, useId, useState } from "react";
import { addClaim } from "@/app/actions/add-claim";
import { type ReadSelection, readSelection } from "@/app/actions/read-selection";
import { RefusalNote } from "@/app/components/action-form";
import { Choice } from "@/app/components/choice";
import { FactSearch } from "@/app/components/fact-search";
import { QuestionField } from "@/app/components/question-field";
import { Sheet, SheetFoot } from "@/app/components/sheet";
import { useCorrection } from "@/app/surface/use-correction";
import { listed } from "@/app/surface/wording";
import type { Span } from "@/lib/engine/span";
import { type EdgeStep, moveEdge } from "@/lib/review/snap-selection";

interface AddClaimProps {
  readonly storyId: string;
  readonly sourceId: string;
  readonly text: string;
  readonly selection: Span;
  readonly onClose: () => void;
}

/** Adds a selection as a claim: shows it as the engine reads it, and asks for the question that it answers. */
export function AddClaim({ onClose, ...claim }: AddClaimProps) {
  return (
    <Sheet title="Add a claim" onClose={onClose}>
      {(close) => <AddClaimForm {...claim} close={close} />}
    </Sheet>
  );
}

function AddClaimForm({
  storyId,
  sourceId,
  text,
  selection,
  close,
}: Omit<AddClaimProps, "onClose"> & { close: () => void }) {
  const id = useId();
  const [span, setSpan] = useState(selection);
  const [read, setRead] = useState<ReadSelection | null>(null);
  const [speaker, setSpeaker] = useState<string | null>(null);
  const [to, setTo] = useState("fact");
  const quote = read?.is === "read" ? read.quote : null;
  const { send, pending, refusal } = useCorrection(storyId, text.slice(span.start, span.end), close);
  useEffect(() => {
    let stale = false;
    void readSelection({ storyId, sourceId, start: span.start, end: span.end }).then((answer) => {
      if (!stale) setRead(answer);
    });
    return () => {
      stale = true;
    };
  }, [storyId, sourceId, span]);
  const move = (step: EdgeStep) => setSpan(moveEdge(text, quote ?? span, step));
  const choice = { name: "to", chosen: to, pick: setTo };
  return (
    <form onSubmit={send(addClaim)} aria-label="Add a claim" data-needs-name="">
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="sourceId" value={sourceId} />
      {quote !== null && (
        <>
          <input type="hidden" name="start" value={quote.start} />
          <input type="hidden" name="end" value={quote.end} />
          <input type="hidden" name="quote" value={quote.quote} />
        </>
      )}
      <blockquote dir="auto" className="mt-2 border-s-2 border-ink ps-3 font-serif text-[16px] leading-6">
        {quote === null ? text.slice(span.start, span.end) : quote.quote}
      </blockquote>
      <Edges move={move} />
      <p role="status" className="mt-2 text-meta text-soft">
        {read === null && "Reading …"}
        {read?.is === "read" &&
          (read.holds.length === 0 ? "Read in it: no figure and no time" : `Read in it: ${listed(read.holds)}`)}
      </p>
      {read?.is === "refused" && <RefusalNote message={read.refusal.message} />}
      <label htmlFor={id} className="mt-3 block font-semibold">
        Who says it
      </label>
      <input
        id={id}
        name="speaker"
        dir="auto"
        autoComplete="off"
        className="field mt-1"
        placeholder="the outlet itself"
        value={speaker ?? (read?.is === "read" ? read.speaker : "")}
        onChange={(event) => setSpeaker(event.target.value)}
      />
      <fieldset className="mt-4 min-w-0">
        <legend className="mb-1.5 font-semibold">What it answers</legend>
        <div className="divide-y divide-hairline overflow-clip rounded-md border border-edge">
          <Choice value="fact" {...choice}>
            A question of this story
          </Choice>
          <Choice value="new-fact" {...choice}>
            A new question
          </Choice>
        </div>
      </fieldset>
      {to === "fact" && <FactSearch storyId={storyId} except={null} name="target" />}
      {to === "new-fact" && <QuestionField label="The new question" />}
      <div aria-live="assertive">{refusal !== null && <RefusalNote message={refusal.message} />}</div>
      <SheetFoot>
        <button type="submit" className="button button-main w-full" disabled={pending || quote === null}>
          {pending ? "Adding …" : "Add the claim"}
        </button>
      </SheetFoot>
    </form>
  );
}

const STEPS: readonly (EdgeStep & { readonly label: string; readonly sign: string })[] = [
  { edge: "start", by: -1, label: "Start a word earlier", sign: "+ first" },
  { edge: "start", by: 1, label: "Start a word later", sign: "− first" },
  { edge: "end", by: -1, label: "End a word earlier", sign: "− last" },
  { edge: "end", by: 1, label: "End a word later", sign: "+ last" },
];

/** Makes the quote longer or shorter by a word, where no pointer can. */
function Edges({ move }: { move: (step: EdgeStep) => void }) {
  return (
    <fieldset className="mt-2 flex flex-wrap gap-1">
      <legend className="sr-only">Longer or shorter by a word</legend>
      {STEPS.map(({ label, sign, ...step }) => (
        <button
          key={label}
          type="button"
          aria-label={label}
          title={label}
          className="button button-quiet text-meta"
          onClick={() => move(step)}
        >
          {sign}
        </button>
      ))}
    </fieldset>
  );
}
