import type { Contradiction } from "@/lib/engine/contradiction";
import type { FactStatus, FactType } from "@/lib/engine/fact";
import type { Proposer } from "@/lib/engine/proposals/proposal";
import type { Decider } from "@/lib/review/audit-event";

/** A fact as it is stored. `ruled`: a verdict stands on it. */
export interface StoredFact {
  readonly id: string;
  readonly type: FactType;
  readonly statement: string;
  readonly statementBy: Decider;
  readonly status: FactStatus;
  readonly origins: number;
  readonly proposedBy?: Proposer | null;
  readonly ruled: boolean;
}

/** A position as it is stored. `ruled`: some verdict, live or not, names it. */
export interface StoredPosition {
  readonly id: string;
  readonly factId: string;
  readonly ordinal: number;
  readonly label: string;
  readonly origins: number;
  readonly retired: boolean;
  readonly ruled: boolean;
}

/** A live link. */
export interface StoredLink {
  readonly id: string;
  readonly claimId: string;
  readonly factId: string | null;
  readonly positionId: string | null;
  readonly by: Decider;
  readonly actor: string | null;
  /** Who chose the position; one that a person chose stays. */
  readonly placedBy: Decider;
  /** The act that made it, the link that it took the place of, and the fact whose merging brought it: kept by whatever carries it on. */
  readonly correctionId: string | null;
  readonly replacesId: string | null;
  readonly mergedFromId: string | null;
}

export interface Dismissal {
  readonly dismissedAt: string | null;
  readonly dismissedBy: string | null;
  readonly dismissedReason: string | null;
}

export interface StoredContradiction extends Contradiction, Dismissal {
  readonly retired: boolean;
}

/** What is stored of a story's links: facts and links that are live, positions and contradictions all. */
export interface StoredStory {
  readonly facts: readonly StoredFact[];
  readonly positions: readonly StoredPosition[];
  readonly links: readonly StoredLink[];
  readonly contradictions: readonly StoredContradiction[];
}

export interface NewFact {
  readonly id: string;
  readonly type: FactType;
  readonly statement: string;
  readonly status: FactStatus;
  readonly origins: number;
  /** The model that put its claims together; null where the rules did. */
  readonly proposedBy?: Proposer | null;
}

export interface NewPosition {
  readonly id: string;
  readonly factId: string;
  readonly ordinal: number;
  readonly label: string;
  readonly origins: number;
}

/** What has to change so that the store says what the analysis says. Empty lists throughout where nothing does. */
export interface LinkPlan {
  /** The analysis's facts as they are stored: computed id → stored id. */
  readonly factIds: ReadonlyMap<string, string>;
  readonly newFacts: readonly NewFact[];
  readonly changedFacts: readonly NewFact[];
  readonly retiredFacts: readonly string[];
  readonly newPositions: readonly NewPosition[];
  readonly changedPositions: readonly { readonly id: string; readonly label: string; readonly origins: number }[];
  readonly retiredPositions: readonly string[];
  readonly newLinks: readonly Omit<StoredLink, "id">[];
  readonly placedLinks: readonly { readonly id: string; readonly positionId: string | null }[];
  readonly retiredLinks: readonly string[];
  readonly newContradictions: readonly (Contradiction & Dismissal)[];
  readonly changedContradictions: readonly Contradiction[];
  readonly retiredContradictions: readonly string[];
}

/** The claims as they are now, and which claim took the place of one that is gone. */
export interface ClaimRegister {
  readonly current: ReadonlySet<string>;
  readonly successors: ReadonlyMap<string, string>;
}
