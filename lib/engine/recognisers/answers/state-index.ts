import { indexRuns, type RunIndex } from "@/lib/engine/lexicon/run-index";
import type { StateClass } from "@/lib/engine/lexicon/state-class";
import { STATE_CLASSES } from "@/lib/engine/lexicon/state-classes";

export interface StateEntry {
  readonly stateClass: StateClass;
  readonly state: string;
  /** How many words of its list come before it: the first are those that the state is mostly told by. */
  readonly rank: number;
  readonly part: "subjectVerbs" | "objectVerbs" | "nouns" | "adjectives" | "phrases";
}

const PARTS = ["subjectVerbs", "objectVerbs", "nouns", "adjectives", "phrases"] as const;

/** Too general to tell what is in dispute: nearly everything grows, improves or is supported by somebody. */
const NOT_READ = new Set(["growth", "improvement", "possession", "availability", "participation", "support"]);

function entries(): [string, StateEntry][] {
  const all: [string, StateEntry][] = [];
  for (const stateClass of STATE_CLASSES) {
    if (NOT_READ.has(stateClass.id)) continue;
    for (const [state, words] of Object.entries(stateClass.states)) {
      for (const part of PARTS)
        for (const [rank, phrase] of (words[part] ?? []).entries())
          all.push([phrase, { stateClass, state, part, rank }]);
    }
  }
  return all;
}

/** Every word of every state, under its first lemma. */
export const STATE_INDEX: RunIndex<StateEntry> = indexRuns(entries());

export const STATE_CLASS_BY_ID: ReadonlyMap<string, StateClass> = new Map(
  STATE_CLASSES.map((stateClass) => [stateClass.id, stateClass]),
);

/** The state that a negation leads to: the only other one that this one is opposed to; null where there are several. */
export function opposedState(stateClass: StateClass, state: string): string | null {
  const others = stateClass.opposed.flatMap(([a, b]) => (a === state ? [b] : b === state ? [a] : []));
  const [only, second] = [...new Set(others)];
  return only !== undefined && second === undefined ? only : null;
}
