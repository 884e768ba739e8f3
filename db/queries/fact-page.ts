import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type FactComment, factComments } from "@/db/queries/fact-comments";
import { cardsOf, claimsOf, letterOf, type PlacedClaim, pairsOf } from "@/db/queries/placed-claims";
import type { QueueFact } from "@/db/queries/story-queue";
import { storySnapshot } from "@/db/queries/story-snapshot";
import { type VerdictEntry, verdictHistory } from "@/db/queries/verdict-history";
import { type FactRow, facts } from "@/db/schema/facts";
import type { PositionRow } from "@/db/schema/positions";
import type { Attribution } from "@/lib/engine/attribution";
import type { Modality, Polarity } from "@/lib/engine/claim";
import type { ContradictionClass, ContradictionKind, Reconciler } from "@/lib/engine/contradiction";
import type { FactType } from "@/lib/engine/fact";
import type { Quantity } from "@/lib/engine/quantity";
import type { Span } from "@/lib/engine/span";
import type { TimeSpan } from "@/lib/engine/time-span";
import type { Decider } from "@/lib/review/audit-event";
import { groupBy } from "@/lib/review/group-by";
import { positionLetter } from "@/lib/review/position-letter";
import type { QueueStatus } from "@/lib/review/queue-status";
import type { QuoteInContext } from "@/lib/review/quote-context";

/** The same claim in a source that carries another's text. */
export interface ClaimCopy {
  readonly claimId: string;
  readonly sourceId: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
}

/** One claim as a card. */
export interface ClaimCard {
  readonly id: string;
  readonly sourceId: string;
  readonly sourceTitle: string | null;
  readonly sourceSha256: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  /** ISO 639-1 code of the source's language, null where unknown. */
  readonly language: string | null;
  /** Where the quote stands in the source's text. */
  readonly span: Span;
  readonly context: QuoteInContext;
  /** Innermost speaker first, outermost last; empty where the outlet itself says it. */
  readonly attribution: readonly Attribution[];
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly checkWorthiness: number;
  /** The figure that answers the fact, where the answer is one. */
  readonly figure: Quantity | null;
  /** The time that answers the fact, where the answer is one. */
  readonly time: TimeSpan | null;
  /** The times that the claim names, whatever it answers. */
  readonly times: readonly TimeSpan[];
  /** Who put the claim on this fact. */
  readonly link: { readonly id: string; readonly by: Decider; readonly actor: string | null };
  /** Folded under this claim: copies of the same report. */
  readonly copies: readonly ClaimCopy[];
}

/** One position: a column of the fact page. */
export interface PositionColumn {
  readonly id: string;
  readonly letter: string;
  readonly label: string;
  readonly origins: number;
  readonly claims: readonly ClaimCard[];
}

/** One side of a contradiction. */
export interface ContradictionSide {
  readonly claimId: string;
  readonly positionLetter: string | null;
  readonly quote: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
}

/** Two claims that differ, and why. */
export interface ContradictionCard {
  readonly id: string;
  readonly kind: ContradictionKind;
  readonly class: ContradictionClass;
  readonly severity: number;
  readonly explanation: string;
  readonly bothMayHold: readonly Reconciler[];
  readonly sides: readonly [ContradictionSide, ContradictionSide];
  readonly dismissed: { readonly at: string; readonly by: string; readonly reason: string } | null;
}

export interface FactPage {
  readonly story: { readonly id: string; readonly title: string };
  readonly fact: {
    readonly id: string;
    readonly type: FactType;
    readonly statement: string;
    readonly status: QueueStatus;
    readonly origins: number;
    /** No claim stands on it any more. */
    readonly retired: boolean;
  };
  /** In the order of their letters. */
  readonly positions: readonly PositionColumn[];
  /** Claims that a person put here and no analysis has placed yet. */
  readonly unplaced: readonly ClaimCard[];
  /** By falling severity, the dismissed ones last. */
  readonly contradictions: readonly ContradictionCard[];
  /** Updates and scope differences, likewise. */
  readonly differences: readonly ContradictionCard[];
  readonly verdict: VerdictEntry | null;
  /** Every ruling ever made, newest first, the live one included. */
  readonly history: readonly VerdictEntry[];
  /** Who is to rule on it; null while it is nobody's. */
  readonly assignment: { readonly to: string; readonly by: string; readonly at: string } | null;
  /** Oldest first. */
  readonly comments: readonly FactComment[];
  /** Its place in the story's queue; `number` counts from 1. */
  readonly queue: {
    readonly number: number;
    readonly total: number;
    readonly previous: { readonly id: string; readonly statement: string } | null;
    readonly next: { readonly id: string; readonly statement: string } | null;
  };
}

/** Everything the fact page shows; null where the story has no such fact. */
export async function factPage(db: Database, storyId: string, factId: string): Promise<FactPage | null> {
  const snapshot = await storySnapshot(db, storyId);
  if (snapshot === null) return null;
  const fact = await db.read
    .select()
    .from(facts)
    .where(and(eq(facts.id, factId), eq(facts.storyId, storyId)))
    .get();
  if (fact === undefined) return null;
  const { story, queue } = snapshot;
  const index = queue.findIndex((entry) => entry.id === factId);
  const entry = queue[index];
  const claims = await claimsOf(db, storyId, factId);
  const rulings = snapshot.verdicts.filter((verdict) => verdict.factId === factId);
  const claimIds = claims.map(({ claim }) => claim.id);
  const history = await verdictHistory(db, rulings, snapshot.positions, claimIds);
  const pairs = await pairsOf(db, storyId, claims, letterOf(snapshot.positions), factId);
  return {
    story: { id: story.id, title: story.title },
    fact: {
      id: factId,
      type: fact.type,
      statement: fact.statement,
      status: entry === undefined ? fact.status : entry.status,
      origins: fact.origins,
      retired: fact.retiredAt !== null,
    },
    positions: columnsOf(factId, snapshot.positions, claims),
    unplaced: cardsOf(claims.filter((claim) => claim.positionId === null)),
    contradictions: pairs.filter((pair) => pair.class === "contradiction").map(({ factId: _, ...card }) => card),
    differences: pairs.filter((pair) => pair.class !== "contradiction").map(({ factId: _, ...card }) => card),
    verdict: history.find((verdict) => verdict.state === "live") ?? null,
    history,
    assignment: assignmentOf(fact),
    comments: await factComments(db, factId),
    queue: {
      number: index + 1,
      total: queue.length,
      previous: neighbour(queue[index - 1]),
      next: neighbour(queue[index + 1]),
    },
  };
}

function assignmentOf({ assignedTo, assignedBy, assignedAt }: FactRow): FactPage["assignment"] {
  if (assignedTo === null || assignedBy === null || assignedAt === null) return null;
  return { to: assignedTo, by: assignedBy, at: assignedAt };
}

function neighbour(fact: QueueFact | undefined): { readonly id: string; readonly statement: string } | null {
  return fact === undefined ? null : { id: fact.id, statement: fact.statement };
}

function columnsOf(
  factId: string,
  positions: ReadonlyMap<string, PositionRow>,
  claims: readonly PlacedClaim[],
): PositionColumn[] {
  const byPosition = groupBy(claims, (claim) => claim.positionId);
  return Array.from(positions.values())
    .filter((position) => position.factId === factId && position.retiredAt === null)
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map(({ id, ordinal, label, origins }) => ({
      id,
      letter: positionLetter(ordinal),
      label,
      origins,
      claims: cardsOf(byPosition.get(id) ?? []),
    }));
}
