import { and, eq, sql } from "drizzle-orm";
import type { Database, Reader } from "@/db/client";
import { type FactComment, factComments } from "@/db/queries/fact-comments";
import {
  cardsOf,
  claimsOf,
  letterOf,
  type PlacedClaim,
  pairsOf,
  type Readings,
  withoutSecondReadings,
} from "@/db/queries/placed-claims";
import { type VerdictEntry, verdictHistory } from "@/db/queries/verdict-history";
import { readRows } from "@/db/read-rows";
import { type FactRow, facts } from "@/db/schema/facts";
import { type PositionRow, positions as positionsTable } from "@/db/schema/positions";
import { stories } from "@/db/schema/stories";
import { verdicts } from "@/db/schema/verdicts";
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
import { effectiveStatus, type QueueStatus } from "@/lib/review/queue-status";
import type { QuoteInContext } from "@/lib/review/quote-context";

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
  /** All claims that are shown under this quote, with their links: itself, and other readings of the very same words. */
  readonly readings: readonly { readonly claimId: string; readonly linkId: string }[];
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
  /** In the order of their letters; without those whose every quote is shown under another. */
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
}

/** Everything the fact page shows; null where the story has no such fact. Its cost grows with the fact, not with the story. */
export async function factPage(db: Database, storyId: string, factId: string): Promise<FactPage | null> {
  const { read } = db;
  const story = await read
    .select({ id: stories.id, title: stories.title })
    .from(stories)
    .where(eq(stories.id, storyId))
    .get();
  const fact = await factOf(read, storyId, factId);
  if (story === undefined || fact === undefined) return null;
  const positionRows = await readRows(read, positionsTable, eq(positionsTable.factId, factId), sql`ordinal`);
  const positions = new Map(positionRows.map((row) => [row.id, row]));
  const rulings = await readRows(read, verdicts, eq(verdicts.factId, factId), sql`rowid desc`);
  const standing = await claimsOf(db, storyId, factId);
  const types = new Map([[factId, fact.type]]);
  const { shown: claims, under, readings } = await withoutSecondReadings(db, standing, types);
  const claimIds = standing.map(({ claim }) => claim.id);
  const history = await verdictHistory(db, rulings, positions, claimIds);
  const verdict = history.find(({ state }) => state === "live") ?? null;
  const pairs = await pairsOf(db, storyId, under, letterOf(positions), factId);
  const open = pairs.filter(({ dismissed }) => dismissed === null).map((pair) => pair.class);
  return {
    story,
    fact: {
      id: factId,
      type: fact.type,
      statement: fact.statement,
      status: verdict === null ? effectiveStatus(fact.status, open) : "decided",
      origins: fact.origins,
      retired: fact.retiredAt !== null,
    },
    positions: columnsOf(positionRows, claims, readings),
    unplaced: cardsOf(
      claims.filter((claim) => claim.positionId === null),
      readings,
    ),
    contradictions: pairs.filter((pair) => pair.class === "contradiction").map(({ factId: _, ...card }) => card),
    differences: pairs.filter((pair) => pair.class !== "contradiction").map(({ factId: _, ...card }) => card),
    verdict,
    history,
    assignment: assignmentOf(fact),
    comments: await factComments(db, factId),
  };
}

/** What a fact asks, for the window's title; null where the story has no such fact. */
export async function factStatement({ read }: Database, storyId: string, factId: string): Promise<string | null> {
  const fact = await factOf(read, storyId, factId);
  return fact === undefined ? null : fact.statement;
}

function factOf(read: Reader, storyId: string, factId: string): Promise<FactRow | undefined> {
  return read
    .select()
    .from(facts)
    .where(and(eq(facts.id, factId), eq(facts.storyId, storyId)))
    .get();
}

function assignmentOf({ assignedTo, assignedBy, assignedAt }: FactRow): FactPage["assignment"] {
  if (assignedTo === null || assignedBy === null || assignedAt === null) return null;
  return { to: assignedTo, by: assignedBy, at: assignedAt };
}

function columnsOf(
  positions: readonly PositionRow[],
  claims: readonly PlacedClaim[],
  readings: Readings,
): PositionColumn[] {
  const byPosition = groupBy(claims, (claim) => claim.positionId);
  return positions
    .filter(({ retiredAt }) => retiredAt === null)
    .map(({ id, ordinal, label, origins }) => ({
      id,
      letter: positionLetter(ordinal),
      label,
      origins,
      claims: cardsOf(byPosition.get(id) ?? [], readings),
    }))
    .filter((position) => position.claims.length > 0);
}
