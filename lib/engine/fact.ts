import type { Proposer } from "@/lib/engine/proposals/proposal";

export const FACT_TYPES = ["quantity", "time", "status", "event", "location", "identity"] as const;
export type FactType = (typeof FACT_TYPES)[number];

export const FACT_STATUSES = ["disputed", "updated", "agreed", "single-source"] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];

/** The claims on one fact that agree with each other. */
export interface Position {
  readonly id: string;
  /** A short reading of what these claims say: "over 280,000", "left", "since 2012". */
  readonly label: string;
  readonly claimIds: readonly string[];
  /** Independent origins: copies and shared attributions counted once. */
  readonly origins: number;
}

/** The canonical question that several claims answer. Positions that some report gives as fact stand first, of these the ones with the most origins. */
export interface Fact {
  readonly id: string;
  readonly type: FactType;
  /** Readable by a person: "People killed by the explosion". */
  readonly statement: string;
  readonly status: FactStatus;
  readonly origins: number;
  readonly positions: readonly Position[];
  /** The model that put these claims together; null or absent where the rules did. */
  readonly by?: Proposer | null;
}
