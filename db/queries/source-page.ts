import type { Database } from "@/db/client";
import type { Attribution } from "@/lib/engine/attribution";
import type { Modality, Polarity } from "@/lib/engine/claim";
import type { Span } from "@/lib/engine/span";
import type { Decider } from "@/lib/review/audit-event";
import type { QueueStatus } from "@/lib/review/queue-status";

/** A claim where it stands in the source's text: offsets are into `text`. */
export interface SourceClaim {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly sentence: Span;
  readonly focus: readonly Span[];
  readonly attribution: readonly Attribution[];
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly checkWorthiness: number;
  readonly fact: {
    readonly id: string;
    readonly statement: string;
    readonly status: QueueStatus;
    readonly positionLetter: string | null;
    readonly positionLabel: string | null;
  } | null;
  readonly link: { readonly id: string; readonly by: Decider; readonly actor: string | null } | null;
}

/** One version of the report, in the chain of those that replace each other. */
export interface SourceVersion {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly addedAt: string;
  readonly addedBy: string;
  readonly chars: number;
  /** Nothing replaces it. */
  readonly current: boolean;
}

export interface SourcePage {
  readonly story: { readonly id: string; readonly title: string };
  readonly source: {
    readonly id: string;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly publishedAt: string | null;
    readonly url: string | null;
    readonly language: string | null;
    readonly text: string;
    readonly chars: number;
    readonly sha256: string;
    readonly addedAt: string;
    readonly addedBy: string;
  };
  /** Oldest first, this one included. */
  readonly versions: readonly SourceVersion[];
  /** The source whose text it carries. */
  readonly copyOf: { readonly id: string; readonly outlet: string | null } | null;
  /** The sources that carry its text. */
  readonly copies: readonly { readonly id: string; readonly outlet: string | null }[];
  /** In the order of the text. */
  readonly claims: readonly SourceClaim[];
  /** No engine has read it yet. */
  readonly unread: boolean;
}

/** A source with its claims in place; null where the story has no such source. */
export async function sourcePage(db: Database, storyId: string, sourceId: string): Promise<SourcePage | null> {
  throw new Error(`not yet ${db} ${storyId} ${sourceId}`);
}
