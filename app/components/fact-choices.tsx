"use client";

import { createContext, useContext } from "react";

export interface FactChoice {
  readonly id: string;
  readonly statement: string;
}

const Choices = createContext<readonly FactChoice[]>([]);

/** Gives every claim on the page the facts that it could be moved to, sent to the browser once. */
export function FactChoices({ facts, children }: { facts: readonly FactChoice[]; children: React.ReactNode }) {
  return <Choices value={facts}>{children}</Choices>;
}

/** The facts of the story that is open. */
export function useFactChoices(): readonly FactChoice[] {
  return useContext(Choices);
}
