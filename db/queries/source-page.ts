import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type StorySnapshot, storySnapshot } from "@/db/queries/story-snapshot";
import { claimLinks } from "@/db/schema/claim-links";
import { claims } from "@/db/schema/claims";
import { corrections } from "@/db/schema/corrections";
import { outlets } from "@/db/schema/outlets";
import { readings } from "@/db/schema/readings";
import { sources } from "@/db/schema/sources";
import type { Attribution } from "@/lib/engine/attribution";
import type { Modality, Polarity } from "@/lib/engine/claim";
import { standsIn } from "@/lib/engine/quote";
import type { Span } from "@/lib/engine/span";
import type { Decider } from "@/lib/review/audit-event";
import type { CorrectionKind, RejectionReason } from "@/lib/review/correction";
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
  /** A person marked it in the text. */
  readonly byHand: boolean;
  /** The act that put it where it is, and why it is no claim, where it was said to be none. */
  readonly correction: {
    readonly id: string;
    readonly kind: CorrectionKind;
    readonly reason: RejectionReason | null;
    readonly actor: string;
    readonly at: string;
  } | null;
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
  const snapshot = await storySnapshot(db, storyId);
  if (snapshot === null) return null;
  const { read } = db;
  const row = await read
    .select({ source: sources, outlet: outlets.name, reader: readings.engineVersion })
    .from(sources)
    .leftJoin(outlets, eq(sources.outletId, outlets.id))
    .leftJoin(readings, eq(readings.sourceId, sources.id))
    .where(and(eq(sources.id, sourceId), eq(sources.storyId, storyId)))
    .get();
  if (row === undefined) return null;
  const { source, outlet } = row;
  const others = await read
    .select({
      id: sources.id,
      outlet: outlets.name,
      publishedAt: sources.publishedAt,
      addedAt: sources.addedAt,
      addedBy: sources.addedBy,
      chars: sources.chars,
      replaces: sources.replacesId,
      copyOf: sources.copyOfId,
    })
    .from(sources)
    .leftJoin(outlets, eq(sources.outletId, outlets.id))
    .where(eq(sources.storyId, storyId));
  const original = others.find((other) => other.id === source.copyOfId);
  const { id, title, publishedAt, url, language, text, chars, sha256, addedAt, addedBy } = source;
  return {
    story: { id: snapshot.story.id, title: snapshot.story.title },
    source: { id, title, outlet, publishedAt, url, language, text, chars, sha256, addedAt, addedBy },
    versions: versionsOf(sourceId, others),
    copyOf: original === undefined ? null : { id: original.id, outlet: original.outlet },
    copies: others
      .filter((other) => other.copyOf === sourceId)
      .map((other) => ({ id: other.id, outlet: other.outlet })),
    claims: await claimsIn(db, snapshot, sourceId, text),
    unread: row.reader === null,
  };
}

interface OtherSource extends Omit<SourceVersion, "current"> {
  readonly replaces: string | null;
}

/** The chain of versions through a source, oldest first. */
function versionsOf(sourceId: string, sources: readonly OtherSource[]): SourceVersion[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const successors = new Map(sources.map((source) => [source.replaces, source]));
  let at = byId.get(sourceId);
  for (let older = at; older !== undefined; older = older.replaces === null ? undefined : byId.get(older.replaces))
    at = older;
  const versions: SourceVersion[] = [];
  for (; at !== undefined; at = successors.get(at.id)) {
    const { id, publishedAt, addedAt, addedBy, chars } = at;
    versions.push({ id, publishedAt, addedAt, addedBy, chars, current: !successors.has(id) });
  }
  return versions;
}

async function claimsIn(
  { read }: Database,
  snapshot: StorySnapshot,
  sourceId: string,
  text: string,
): Promise<SourceClaim[]> {
  const rows = await read
    .select({ claim: claims, link: claimLinks, act: corrections })
    .from(claims)
    .leftJoin(claimLinks, and(eq(claimLinks.claimId, claims.id), isNull(claimLinks.retiredAt)))
    .leftJoin(corrections, eq(corrections.id, claimLinks.correctionId))
    .where(and(eq(claims.sourceId, sourceId), isNull(claims.retiredAt)))
    .orderBy(claims.start, claims.end, claims.id);
  const queue = new Map(snapshot.queue.map((fact) => [fact.id, fact]));
  return rows
    .filter(({ claim }) => standsIn(text, claim))
    .map(({ claim, link, act }): SourceClaim => {
      const fact = link === null || link.factId === null ? undefined : queue.get(link.factId);
      const position = fact?.positions.find(({ id }) => id === link?.positionId);
      const { id, start, end, quote, sentence, focus, attribution, modality, polarity, checkWorthiness } = claim;
      return {
        id,
        start,
        end,
        quote,
        sentence,
        focus,
        attribution,
        modality,
        polarity,
        checkWorthiness,
        fact:
          fact === undefined
            ? null
            : {
                id: fact.id,
                statement: fact.statement,
                status: fact.status,
                positionLetter: position === undefined ? null : position.letter,
                positionLabel: position === undefined ? null : position.label,
              },
        link: link === null ? null : { id: link.id, by: link.by, actor: link.actor },
        byHand: claim.origin === "person",
        correction:
          act === null ? null : { id: act.id, kind: act.kind, reason: act.reason, actor: act.actor, at: act.createdAt },
      };
    });
}
