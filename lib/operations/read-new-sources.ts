import { and, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { claims } from "@/db/schema/claims";
import { outlets } from "@/db/schema/outlets";
import { readings } from "@/db/schema/readings";
import { sources } from "@/db/schema/sources";
import type { EngineRunner } from "@/lib/analysis/engine-runner";
import type { SourceReading } from "@/lib/engine/analysis";
import type { Claim } from "@/lib/engine/claim";
import { standsIn } from "@/lib/engine/quote";
import type { Change, OperationContext } from "@/lib/operations/operation-context";
import { commitChange } from "@/lib/operations/operation-context";

/** How many claims go into one statement: each has some 18 columns, and SQLite takes 32,766 values. */
const ROWS = 500;

/** Told after each source that was read. */
export interface ReadingProgress {
  readonly read: number;
  readonly total: number;
}

/**
 * Reads the sources of a story that this engine version has not read, and stores each reading in a write of its own: what was
 * read stays read when a later source fails.
 *
 * @param checkpoint Called before each source; throws to stop.
 * @returns How many were read.
 */
export async function readNewSources(
  context: OperationContext,
  storyId: string,
  runner: EngineRunner,
  engineVersion: string,
  checkpoint: () => void,
  onProgress: (progress: ReadingProgress) => void,
): Promise<number> {
  const unread = await context.db.read
    .select({ id: sources.id })
    .from(sources)
    .leftJoin(readings, eq(readings.sourceId, sources.id))
    .where(and(eq(sources.storyId, storyId), or(isNull(readings.sourceId), ne(readings.engineVersion, engineVersion))))
    .orderBy(sources.addedAt, sql`${sources}.rowid`);
  // As many sources are under way at once as the runner has threads; they are stored in their order.
  const ahead: Promise<Found | null>[] = [];
  const start = (id: string) => {
    const reading = readOne(context, id, runner);
    reading.catch(() => undefined); // awaited in its turn, where its failure is told
    ahead.push(reading);
  };
  for (const { id } of unread.slice(0, runner.width)) start(id);
  for (const [index, { id }] of unread.entries()) {
    checkpoint();
    const found = await ahead.shift();
    const next = unread[index + runner.width];
    if (next) start(next.id);
    if (found) await commitChange(context, (change) => storeReading(change, storyId, id, engineVersion, found, null));
    onProgress({ read: index + 1, total: unread.length });
  }
  return unread.length;
}

/** A reading with its claims under ids of the source's own, only those whose quotes stand verbatim in its text. */
export interface Found {
  readonly reading: SourceReading;
  readonly claims: readonly Claim[];
}

/** Reads one source; null where it is gone. */
async function readOne(context: OperationContext, id: string, runner: EngineRunner): Promise<Found | null> {
  const source = await context.db.read
    .select({ id: sources.id, outlet: outlets.name, publishedAt: sources.publishedAt, text: sources.text })
    .from(sources)
    .leftJoin(outlets, eq(sources.outletId, outlets.id))
    .where(eq(sources.id, id))
    .get();
  if (source === undefined) return null;
  return ownedReading(source, await runner.readSource(source));
}

export function ownedReading(
  { id, text }: { readonly id: string; readonly text: string },
  reading: SourceReading,
): Found {
  return {
    reading,
    claims: reading.claims.filter((claim) => standsIn(text, claim)).map((claim) => ownedBy(id, claim)),
  };
}

/** The claim under an id of this source's own: the engine's id is the same wherever the text is the same. */
function ownedBy(sourceId: string, claim: Claim): Claim {
  return { ...claim, id: `${sourceId}.${claim.id}`, sourceId };
}

/** Stores a source's reading in the place of an earlier one; `proposedBy` names the model that took part, null for none. */
export async function storeReading(
  { tx, at }: Change,
  storyId: string,
  sourceId: string,
  engineVersion: string,
  { reading, claims: found }: Found,
  proposedBy: string | null,
): Promise<void> {
  const { shingles, publishedAt } = reading;
  await tx
    .insert(readings)
    .values({ sourceId, engineVersion, shingles, publishedAt, proposedBy, readAt: at })
    .onConflictDoUpdate({
      target: readings.sourceId,
      set: { engineVersion, shingles, publishedAt, proposedBy, readAt: at },
    });
  for (let from = 0; from < found.length; from += ROWS)
    await tx
      .insert(claims)
      .values(found.slice(from, from + ROWS).map((claim) => ({ ...claim, storyId, origin: "machine" as const })))
      .onConflictDoUpdate({
        target: claims.id,
        set: {
          sentence: sql`excluded.sentence`,
          attribution: sql`excluded.attribution`,
          modality: sql`excluded.modality`,
          polarity: sql`excluded.polarity`,
          quantities: sql`excluded.quantities`,
          times: sql`excluded.times`,
          places: sql`excluded.places`,
          actors: sql`excluded.actors`,
          focus: sql`excluded.focus`,
          answer: sql`excluded.answer`,
          proposed: sql`excluded.proposed`,
          checkWorthiness: sql`excluded.check_worthiness`,
          retiredAt: null,
        },
      });
  const before = await tx
    .select({ id: claims.id })
    .from(claims)
    .where(and(eq(claims.sourceId, sourceId), eq(claims.origin, "machine"), isNull(claims.retiredAt)));
  const now = new Set(found.map((claim) => claim.id));
  const gone = before.map(({ id }) => id).filter((id) => !now.has(id));
  for (let from = 0; from < gone.length; from += ROWS)
    await tx
      .update(claims)
      .set({ retiredAt: at })
      .where(inArray(claims.id, gone.slice(from, from + ROWS)));
}
