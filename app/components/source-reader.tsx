"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { AddClaim } from "@/app/components/add-claim";
import { ChooseSentence } from "@/app/components/choose-sentence";
import { ClaimLooked } from "@/app/components/claim-looked";
import { KeyHint } from "@/app/components/key-hint";
import { SourceParagraph } from "@/app/components/source-paragraph";
import { type Mark, markedParagraphs, voiceMarks, withPassing } from "@/app/surface/source-marks";
import { selectedSpan } from "@/app/surface/text-selection";
import type { SourceClaim, SourcePage } from "@/db/queries/source-page";
import { overlaps, type Span } from "@/lib/engine/span";
import { paragraphsOf } from "@/lib/review/text-sentences";

interface SourceReaderProps extends Pick<SourcePage, "source"> {
  readonly storyId: string;
  /** The claims to mark, in the order of the text. */
  readonly claims: readonly SourceClaim[];
}

/**
 * A report as it was read, with its claims in place. Looking at a claim, by pointer or by key, marks who says it; what is selected can be
 * added as a claim, by key sentence by sentence.
 */
export function SourceReader({ source, claims, storyId }: SourceReaderProps) {
  const { id: sourceId, text, language } = source;
  const report = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const [selected, setSelected] = useState<Span | null>(null);
  const [sentence, setSentence] = useState<Span | null>(null);
  const [adding, setAdding] = useState<Span | null>(null);
  const looked = claims.find((claim) => claim.id === active) ?? null;
  const paragraphs = useMemo(() => markedParagraphs(text, claims), [text, claims]);
  const passing = useMemo((): readonly Mark[] => {
    const voices = looked === null ? [] : voiceMarks(text, looked);
    return sentence === null ? voices : [...voices, { is: "sentence", ...sentence }];
  }, [text, looked, sentence]);
  const look = useCallback((claimId: string) => setActive(claimId), []);

  useEffect(() => {
    const watch = () => setSelected(report.current === null ? null : selectedSpan(report.current));
    document.addEventListener("selectionchange", watch);
    return () => document.removeEventListener("selectionchange", watch);
  }, []);

  // The claim that the address names is the one looked at.
  useEffect(() => {
    const follow = () => {
      if (window.location.hash.startsWith("#claim-")) setActive(decodeURIComponent(window.location.hash.slice(7)));
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);

  const step = (by: 1 | -1) => {
    const anchors = [...(report.current?.querySelectorAll<HTMLElement>("[data-claim]") ?? [])];
    const at = anchors.findIndex((anchor) => anchor.dataset.claim === active);
    const next = anchors[at < 0 ? (by > 0 ? 0 : anchors.length - 1) : at + by];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: "center" });
  };
  const finish = () => {
    setAdding(null);
    setSentence(null);
  };
  return (
    <>
      {sentence === null && (
        <>
          <Steps step={step} />
          <button
            type="button"
            data-shortcut="add-claim"
            aria-keyshortcuts="+"
            className="button mb-4 text-ui"
            onClick={() => (selected === null ? setSentence(firstSentence(text, looked)) : setAdding(selected))}
          >
            Add a claim <KeyHint of="add-claim" />
          </button>
        </>
      )}
      <div ref={report} lang={language === null ? undefined : language} className="font-serif text-read leading-[30px]">
        {paragraphs.map(({ paragraph, marks }) => (
          <SourceParagraph
            key={paragraph.start}
            text={text}
            paragraph={paragraph}
            marks={withPassing(paragraph, marks, passing)}
            storyId={storyId}
            active={looked !== null && overlaps(looked, paragraph) ? active : null}
            look={look}
          />
        ))}
      </div>
      {sentence !== null && adding === null && (
        <ChooseSentence
          text={text}
          language={language}
          sentence={sentence}
          choose={setSentence}
          take={() => setAdding(sentence)}
          leave={finish}
        />
      )}
      {sentence === null && adding === null && selected !== null && (
        <div className="fixed inset-x-4 bottom-4 z-30 mx-auto flex max-w-md items-center justify-between gap-3 rounded-lg border border-edge bg-raised px-4 py-2.5 text-ui shadow-xl">
          <span className="text-soft">
            {text.slice(selected.start, selected.end).trim().split(/\s+/).length} words selected
          </span>
          <button
            type="button"
            className="button button-main"
            // Keeps the selection while the button is pressed.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => setAdding(selected)}
          >
            Add as a claim
          </button>
        </div>
      )}
      {sentence === null && selected === null && looked !== null && (
        <ClaimLooked claim={looked} storyId={storyId} leave={() => setActive(null)} />
      )}
      {adding !== null && (
        <AddClaim storyId={storyId} sourceId={sourceId} text={text} selection={adding} onClose={finish} />
      )}
    </>
  );
}

/** Where choosing a sentence starts: at the claim that is looked at, else at the top. */
function firstSentence(text: string, looked: SourceClaim | null): Span {
  const [first] = paragraphsOf(text);
  return looked === null ? (first ?? { start: 0, end: text.length }) : looked.sentence;
}

/** What the keys press that go from claim to claim. */
function Steps({ step }: { step: (by: 1 | -1) => void }) {
  return (
    <div aria-hidden="true" className="sr-only">
      <button type="button" tabIndex={-1} data-shortcut="next-fact" onClick={() => step(1)}>
        Next claim
      </button>
      <button type="button" tabIndex={-1} data-shortcut="previous-fact" onClick={() => step(-1)}>
        Previous claim
      </button>
    </div>
  );
}
