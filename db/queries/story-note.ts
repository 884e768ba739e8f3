import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type CitedClaim, citedClaims } from "@/db/queries/cited-claims";
import {
  claimsOf,
  foldClaims,
  letterOf,
  type PlacedClaim,
  pairsOf,
  withoutSecondReadings,
} from "@/db/queries/placed-claims";
import { stands, storySnapshot } from "@/db/queries/story-snapshot";
import { notes } from "@/db/schema/notes";
import { outlets } from "@/db/schema/outlets";
import type { PositionRow } from "@/db/schema/positions";
import { sources } from "@/db/schema/sources";
import type { VerdictRow } from "@/db/schema/verdicts";
import { cover } from "@/lib/engine/span";
import type { NoteFact, NotePosition, NoteQuote, NoteSource, NoteVerdict, StoryNote } from "@/lib/exports/story-note";
import { byPublication } from "@/lib/review/fold-copies";
import { groupBy } from "@/lib/review/group-by";
import { positionLetter } from "@/lib/review/position-letter";

/** A story's note with the id of its text, which a change of the text has to name. */
export interface StoredNote extends StoryNote {
  readonly noteId: string | null;
}

/** Everything an export of a story needs; null where there is no such story. */
export async function storyNote(db: Database, storyId: string): Promise<StoredNote | null> {
  const snapshot = await storySnapshot(db, storyId);
  if (snapshot === null) return null;
  const types = new Map(snapshot.queue.map((fact) => [fact.id, fact.type]));
  const { shown: claims, under } = await withoutSecondReadings(db, await claimsOf(db, storyId), types);
  const claimsByFact = groupBy(claims, (claim) => claim.factId);
  const pairs = await pairsOf(db, storyId, under, letterOf(snapshot.positions));
  const pairsByFact = groupBy(
    pairs.filter((pair) => pair.dismissed === null),
    (pair) => pair.factId,
  );
  const cited = await citedClaims(
    db,
    snapshot.verdicts.filter(stands).flatMap(({ evidence }) => evidence.claims),
  );
  const rulings = new Map(snapshot.verdicts.filter(stands).map((verdict) => [verdict.factId, verdict]));
  const text = await db.read
    .select()
    .from(notes)
    .where(eq(notes.storyId, storyId))
    .orderBy(sql`rowid desc`)
    .limit(1)
    .get();
  const { id, title, createdAt } = snapshot.story;
  return {
    noteId: text === undefined ? null : text.id,
    story: { id, title, createdAt },
    text:
      text === undefined || text.body.trim() === ""
        ? null
        : { body: text.body, writtenAt: text.writtenAt, writtenBy: text.writtenBy },
    facts: snapshot.queue.map((fact): NoteFact => {
      const ruling = rulings.get(fact.id);
      const own = groupBy(claimsByFact.get(fact.id) ?? [], (claim) => claim.positionId);
      return {
        id: fact.id,
        type: fact.type,
        statement: fact.statement,
        status: fact.status,
        origins: fact.origins,
        verdict: ruling === undefined ? null : toVerdict(ruling, snapshot.positions, cited),
        positions: fact.positions
          .map((position): NotePosition => ({ ...position, quotes: quotesOf(own.get(position.id) ?? []) }))
          .filter(({ quotes }) => quotes.length > 0),
        contradictions: (pairsByFact.get(fact.id) ?? []).map(
          ({ factId: _fact, dismissed: _dismissed, ...pair }) => pair,
        ),
      };
    }),
    sources: await sourcesOf(db, storyId),
  };
}

function quotesOf(claims: readonly PlacedClaim[]): NoteQuote[] {
  return foldClaims(claims).map(({ head: { claim, source, outlet }, copies }) => {
    const whole = cover(claim.sentence, claim);
    return {
      claimId: claim.id,
      sourceId: source.id,
      sourceTitle: source.title,
      sourceSha256: source.sha256,
      outlet,
      publishedAt: source.publishedAt,
      url: source.url,
      quote: claim.quote,
      span: { start: claim.start, end: claim.end },
      sentence: source.text.slice(whole.start, whole.end),
      attribution: claim.attribution,
      modality: claim.modality,
      polarity: claim.polarity,
      copies: copies.map((copy) => copy.outlet),
    };
  });
}

function toVerdict(
  ruling: VerdictRow,
  positions: ReadonlyMap<string, PositionRow>,
  cited: ReadonlyMap<string, CitedClaim>,
): NoteVerdict {
  const named = (id: string | null) => {
    const position = id === null ? undefined : positions.get(id);
    return position === undefined ? null : { letter: positionLetter(position.ordinal), label: position.label };
  };
  const { id, kind, rationale, dismissal, evidence, actor, createdAt } = ruling;
  return {
    id,
    kind,
    position: named(ruling.positionId),
    supersededByPosition: named(ruling.supersededByPositionId),
    rationale,
    dismissal,
    evidence: { claims: evidence.claims.flatMap((claimId) => cited.get(claimId) ?? []), links: evidence.links },
    actor,
    createdAt,
  };
}

async function sourcesOf({ read }: Database, storyId: string): Promise<NoteSource[]> {
  const rows = await read
    .select({
      id: sources.id,
      title: sources.title,
      outlet: outlets.name,
      publishedAt: sources.publishedAt,
      url: sources.url,
      sha256: sources.sha256,
    })
    .from(sources)
    .leftJoin(outlets, eq(sources.outletId, outlets.id))
    .where(eq(sources.storyId, storyId))
    .orderBy(sources.addedAt, sql`${sources}.rowid`);
  return rows.toSorted(byPublication);
}
