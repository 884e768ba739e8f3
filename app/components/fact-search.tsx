"use client";

import { useEffect, useId, useState } from "react";
import { findFacts } from "@/app/actions/find-facts";
import { counted } from "@/app/surface/wording";
import type { FactChoice } from "@/db/queries/fact-choices";

/** How long typing pauses before the search goes out, in ms. */
const PAUSE = 150;

interface FactSearchProps {
  readonly storyId: string;
  /** A fact to leave out. */
  readonly except: string | null;
  /** The name of the field that carries the choice. */
  readonly name: string;
  readonly onChoose?: (fact: FactChoice) => void;
}

/** Chooses a fact of the story by words of its question: a field, and under it what has these words. */
export function FactSearch({ storyId, except, name, onChoose }: FactSearchProps) {
  const id = useId();
  const [words, setWords] = useState("");
  const [found, setFound] = useState<readonly FactChoice[] | null>(null);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const facts = await findFacts({ storyId, words, except }).catch(() => []);
      if (!stale) setFound(facts);
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [storyId, words, except]);
  return (
    <div className="mt-2">
      <label htmlFor={id} className="text-meta text-soft">
        Search the questions of this story
      </label>
      <input
        id={id}
        type="search"
        dir="auto"
        autoComplete="off"
        className="field mt-1"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          // Enter searches; the choice below is what is sent.
          if (event.key === "Enter") event.preventDefault();
        }}
      />
      <fieldset className="mt-2 max-h-44 overflow-y-auto rounded-md border border-edge">
        <legend className="sr-only">Questions found</legend>
        {found?.map((fact) => (
          <label
            key={fact.id}
            className="flex items-start gap-3 border-t border-hairline px-3 py-1.5 first:border-0 has-checked:bg-chosen has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-a"
          >
            <input
              type="radio"
              name={name}
              value={fact.id}
              required
              onChange={() => onChoose?.(fact)}
              className="mt-0.5 size-4 shrink-0 accent-ink outline-none"
            />
            <span dir="auto" className="min-w-0 flex-1">
              {fact.statement}
            </span>
            <span className="shrink-0 text-meta text-soft">
              {fact.verdictId !== null && "decided · "}
              {counted(fact.origins, "origin")}
            </span>
          </label>
        ))}
        <p role="status" className={found !== null && found.length > 0 ? "sr-only" : "px-3 py-1.5 text-soft"}>
          {found === null
            ? "Searching …"
            : found.length === 0
              ? "No question has these words."
              : counted(found.length, "question")}
        </p>
      </fieldset>
    </div>
  );
}
