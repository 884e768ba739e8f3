import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { cardsOf, claimsOf, letterOf, type PlacedClaim, pairsOf } from "@/db/queries/placed-claims";
import type { QueueFact } from "@/db/queries/story-queue";
import { stands, storySnapshot } from "@/db/queries/story-snapshot";
import { facts } from "@/db/schema/facts";
import type { PositionRow } from "@/db/schema/positions";
import type { VerdictRow } from "@/db/schema/verdicts";
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
import type { VerdictKind } from "@/lib/review/verdict";

/** The same claim in a source that carries another's text. */
export interface ClaimCopy {
  readonly claimId: string;
  readonly linkId: string;
  readonly sourceId: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
}

/** Who put a claim where it stands. */
export interface CardLink {
  readonly id: string;
  readonly by: Decider;
  readonly actor: string | null;
  readonly at: string;
  readonly positionId: string | null;
  /** Who chose the position. */
  readonly placedBy: Decider;
  /** The act to undo; null where the machine put it here. */
  readonly correctionId: string | null;
  /** It came with a fact that was merged into this one. */
  readonly merged: boolean;
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
  readonly link: CardLink;
  /** A person marked it in the source. */
  readonly byHand: boolean;
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

export interface VerdictPosition {
  readonly id: string;
  readonly letter: string;
  readonly label: string;
}

/** One ruling of the fact's history. */
export interface VerdictEntry {
  readonly id: string;
  readonly kind: VerdictKind;
  readonly position: VerdictPosition | null;
  readonly supersededByPosition: VerdictPosition | null;
  /** Markdown. */
  readonly rationale: string;
  readonly actor: string;
  readonly createdAt: string;
  readonly state: "live" | "superseded" | "retracted";
  readonly retracted: { readonly at: string; readonly by: string; readonly reason: string } | null;
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
  /** Claims that came onto the fact since the live verdict; 0 without one. */
  readonly claimsSinceVerdict: number;
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
  const history = snapshot.verdicts
    .filter((verdict) => verdict.factId === factId)
    .map((verdict) => toEntry(verdict, snapshot.positions));
  const live = snapshot.verdicts.find((verdict) => verdict.factId === factId && stands(verdict));
  const basis = new Set(live?.basis);
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
    claimsSinceVerdict: live === undefined ? 0 : claims.filter((claim) => !basis.has(claim.claim.id)).length,
    queue: {
      number: index + 1,
      total: queue.length,
      previous: neighbour(queue[index - 1]),
      next: neighbour(queue[index + 1]),
    },
  };
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

function toEntry(verdict: VerdictRow, positions: ReadonlyMap<string, PositionRow>): VerdictEntry {
  const named = (id: string | null): VerdictPosition | null => {
    const position = id === null ? undefined : positions.get(id);
    return position === undefined
      ? null
      : { id: position.id, letter: positionLetter(position.ordinal), label: position.label };
  };
  const { id, kind, rationale, actor, createdAt, retractedAt, retractedBy, retractedReason } = verdict;
  return {
    id,
    kind,
    position: named(verdict.positionId),
    supersededByPosition: named(verdict.supersededByPositionId),
    rationale,
    actor,
    createdAt,
    state: stands(verdict) ? "live" : retractedAt === null ? "superseded" : "retracted",
    retracted:
      retractedAt === null || retractedBy === null || retractedReason === null
        ? null
        : { at: retractedAt, by: retractedBy, reason: retractedReason },
  };
}
