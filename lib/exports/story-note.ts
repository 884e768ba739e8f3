import type { Attribution } from "@/lib/engine/attribution";
import type { Modality, Polarity } from "@/lib/engine/claim";
import type { ContradictionClass, ContradictionKind, Reconciler } from "@/lib/engine/contradiction";
import type { FactType } from "@/lib/engine/fact";
import type { Span } from "@/lib/engine/span";
import type { QueueStatus } from "@/lib/review/queue-status";
import type { DismissalReason, VerdictKind } from "@/lib/review/verdict";

/** A quote as it is cited: verbatim, with where it stands. */
export interface NoteQuote {
  readonly claimId: string;
  readonly sourceId: string;
  readonly sourceTitle: string | null;
  readonly sourceSha256: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly quote: string;
  /** Offsets into the source's text. */
  readonly span: Span;
  /** The whole sentence that the quote stands in. */
  readonly sentence: string;
  readonly attribution: readonly Attribution[];
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** Outlets that carry a copy of the same report. */
  readonly copies: readonly (string | null)[];
}

export interface NotePosition {
  readonly id: string;
  readonly letter: string;
  readonly label: string;
  readonly origins: number;
  readonly quotes: readonly NoteQuote[];
}

export interface NoteContradiction {
  readonly id: string;
  readonly kind: ContradictionKind;
  readonly class: ContradictionClass;
  readonly severity: number;
  readonly explanation: string;
  readonly bothMayHold: readonly Reconciler[];
  readonly sides: readonly [NoteSide, NoteSide];
}

/** One side of a contradiction; its quote stands in one of the fact's positions too. */
export interface NoteSide {
  readonly claimId: string;
  readonly positionLetter: string | null;
  readonly quote: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
}

/** A claim or an address that a ruling rests on. */
export interface NoteEvidence {
  readonly claims: readonly Pick<NoteQuote, "claimId" | "quote" | "outlet" | "publishedAt" | "url">[];
  /** http(s) addresses. */
  readonly links: readonly string[];
}

export interface NoteVerdict {
  readonly id: string;
  readonly kind: VerdictKind;
  readonly position: { readonly letter: string; readonly label: string } | null;
  readonly supersededByPosition: { readonly letter: string; readonly label: string } | null;
  /** Markdown. */
  readonly rationale: string;
  /** Why the flag is none; for "dismissed" alone. */
  readonly dismissal: DismissalReason | null;
  readonly evidence: NoteEvidence;
  readonly actor: string;
  readonly createdAt: string;
}

export interface NoteFact {
  readonly id: string;
  readonly type: FactType;
  readonly statement: string;
  readonly status: QueueStatus;
  readonly origins: number;
  readonly verdict: NoteVerdict | null;
  readonly positions: readonly NotePosition[];
  /** Those that nobody dismissed, of all three classes, by falling severity. */
  readonly contradictions: readonly NoteContradiction[];
}

/** Everything an export needs. */
export interface StoryNote {
  readonly story: { readonly id: string; readonly title: string; readonly createdAt: string };
  /** What an editor wrote above the facts (Markdown); null where nobody did. */
  readonly text: { readonly body: string; readonly writtenAt: string; readonly writtenBy: string } | null;
  /** All facts in the queue's order; an export chooses by `verdict` and `status`. */
  readonly facts: readonly NoteFact[];
  readonly sources: readonly NoteSource[];
}

export interface NoteSource {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly sha256: string;
}
