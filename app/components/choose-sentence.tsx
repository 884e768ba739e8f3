"use client";

import { useEffect, useMemo, useRef } from "react";
import { KeyCap, KeyHint } from "@/app/components/key-hint";
import { contains, overlaps, type Span } from "@/lib/engine/span";
import { sentencesOf } from "@/lib/review/text-sentences";

interface ChooseSentenceProps {
  readonly text: string;
  readonly language: string | null;
  /** The sentence that is chosen now. */
  readonly sentence: Span;
  readonly choose: (sentence: Span) => void;
  readonly take: () => void;
  readonly leave: () => void;
}

/** Chooses a sentence without a pointer: on and back by key or button, then Enter takes it. */
export function ChooseSentence({ text, language, sentence, choose, take, leave }: ChooseSentenceProps) {
  const sentences = useMemo(() => sentencesOf(text, language), [text, language]);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const at = Math.max(
    0,
    sentences.findIndex((one) => overlaps(one, sentence)),
  );
  const current = sentences[at];
  useEffect(() => {
    if (current === undefined) return;
    if (current.start !== sentence.start || current.end !== sentence.end) choose(current);
    const paragraph = [...document.querySelectorAll<HTMLElement>("[data-start]")].findLast(
      (each) => Number(each.dataset.start) <= current.start,
    );
    paragraph?.scrollIntoView({ block: "center" });
  }, [current, sentence, choose]);
  const step = (by: 1 | -1) => {
    const next = sentences[at + by];
    if (next !== undefined && !contains(sentence, next)) choose(next);
  };
  return (
    <section
      aria-label="Choose a sentence"
      onKeyDown={(event) => {
        if (event.key === "Escape") leave();
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
          event.preventDefault();
          step(event.key === "ArrowDown" ? 1 : -1);
        }
      }}
      className="fixed inset-x-4 bottom-4 z-30 mx-auto max-w-2xl rounded-lg border border-edge bg-raised px-4 py-3 text-ui shadow-xl"
    >
      <p role="status" dir="auto" className="line-clamp-2 font-serif leading-6">
        {text.slice(sentence.start, sentence.end)}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <button type="button" className="button" data-shortcut="previous-fact" onClick={() => step(-1)}>
          Back <KeyHint of="previous-fact" />
        </button>
        <button type="button" className="button" data-shortcut="next-fact" onClick={() => step(1)}>
          On <KeyHint of="next-fact" />
        </button>
        <span className="flex-1" />
        <button type="button" className="button" onClick={leave}>
          Leave{" "}
          <span className="max-lg:hidden">
            <KeyCap name="Esc" />
          </span>
        </button>
        <button ref={button} type="button" className="button button-main" onClick={take}>
          Take this sentence
        </button>
      </div>
    </section>
  );
}
