"use client";

import { createContext, useContext } from "react";

/** What a fact's page tells those that correct it: sent to the browser once, not with each claim. */
export interface CorrectedFact {
  readonly storyId: string;
  readonly factId: string;
  readonly question: string;
  /** The verdict that stands; null without one. */
  readonly verdictId: string | null;
  readonly positions: readonly { readonly id: string; readonly letter: string; readonly label: string }[];
}

const Fact = createContext<CorrectedFact | null>(null);

/** Gives the fact that is open to the buttons that correct it and its claims. */
export function CorrectionDesk({ fact, children }: { fact: CorrectedFact; children: React.ReactNode }) {
  return <Fact value={fact}>{children}</Fact>;
}

/** The fact that is open; null on a page of no fact. */
export function useCorrectedFact(): CorrectedFact | null {
  return useContext(Fact);
}
